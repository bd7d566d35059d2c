/**
 * Payload of any event, flat. Which event carries which fields: `EVENT_FACTS` of the contracts. The live SDK
 * publishes no schema, so every field may be missing.
 */
export interface EventPayload {
  readonly session_identifier?: string;
  readonly tracer_token?: string;
  readonly event_name?: string;
  readonly customer_account_token?: string;
  readonly funding_destination?: string;
  /** A number, as in the tables of statuses, or the same in digits: its type is not published. */
  readonly error?: number | string;
  readonly page?: string;
  readonly message?: string;
}

/** The fields that the client reads, and the types that they may have. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  session_identifier: ['string'],
  tracer_token: ['string'],
  event_name: ['string'],
  customer_account_token: ['string'],
  funding_destination: ['string'],
  error: ['string', 'number'],
  page: ['string'],
  message: ['string'],
} satisfies Record<keyof EventPayload, readonly string[]>;

/**
 * Makes a payload flat. Both shapes exist: the quick start reads `data.customer_account_token`, other versions of the
 * SDK wrap the same fields in `data.content`. A field of
 * `EventPayload` that has another type counts as missing; fields that are not known stay.
 */
export function flatPayload(data: unknown): EventPayload {
  const { content, ...fields } = recordOf(data);
  return { ...typedFields(content), ...typedFields(fields) };
}

const typedFields = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(recordOf(value)).filter(([name, field]) => hasItsType(name, field)));

const hasItsType = (name: string, field: unknown): boolean =>
  !Object.hasOwn(TYPES, name) || TYPES[name]!.includes(typeof field);

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
