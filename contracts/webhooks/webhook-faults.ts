/** What can go wrong with a webhook on purpose. */
export const WEBHOOK_FAULTS = {
  duplicate: 'delivered twice, with the same metadata.id',
  reordered: 'delivered after the next webhook of its session',
  late: 'delivered five minutes late, by the clock of the program',
  missing: 'never delivered, unless it is resent',
  'bad-signature': 'signed over other bytes; when it is delivered again it is right',
  slow: 'its bytes arrive little by little, over three seconds of real time',
} as const;

/** Name of a fault. */
export type WebhookFault = keyof typeof WEBHOOK_FAULTS;

/** Every fault. */
export const WEBHOOK_FAULT_NAMES = Object.keys(WEBHOOK_FAULTS) as readonly WebhookFault[];
