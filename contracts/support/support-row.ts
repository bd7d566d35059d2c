import type { Fact } from '../facts.js';

/** What kind of thing the vendor documents, and the heading of its table. */
export const SUPPORT_KINDS = {
  endpoint: 'Endpoints',
  header: 'Headers and signing',
  sdk: 'Browser SDK',
  event: 'Events of the SDK',
  destination: 'Funding destinations',
  state: 'Sessions',
  verification: 'Verifications of recipient and account',
  topic: 'Webhook topics',
  delivery: 'Delivery of webhooks',
  status: 'Statuses',
  account_type: 'Account types of the gateway',
  payment: 'Payments',
  environment: 'Hosts, environments and products',
  test_case: 'Published test cases',
  field: 'Fields',
} as const;

/** A key of the table above. */
export type SupportKind = keyof typeof SUPPORT_KINDS;

/** Something that the vendor documents, or is seen to do. At least one of `does` and `not` is given. */
export interface SupportRow extends Fact {
  readonly kind: SupportKind;
  readonly name: string;
  /** What the sandbox does of it; absent where it does nothing. */
  readonly does?: string;
  /** What it does not do, and why; absent where it does all. */
  readonly not?: string;
}

/** How much of a thing the sandbox does. */
export type SupportLevel = 'done' | 'in part' | 'not';

/** Tells how much of a thing the sandbox does. */
export const levelOf = ({ does, not }: SupportRow): SupportLevel =>
  does === undefined ? 'not' : not === undefined ? 'done' : 'in part';
