import type { AccountType, SessionRequest } from '../server/index.js';

/** One payout, and what is known of it. */
export interface Payout {
  /** `participant_unique_id1`: the gateway makes one payment of it, however often it is sent. */
  readonly id: string;
  readonly amount: string;
  /** How it stands, for a person to read. */
  said: string;
  kind: 'good' | 'bad' | 'calm';
}

/** One webhook that was received. Its signature was verified, or it would not be here. */
export interface Received {
  readonly topic: string;
  readonly status: string;
  readonly message: string;
}

/** An account that is, or will be, captured. In your application: rows of a database. */
export interface Account {
  /** A refresh of the session is the same request with the same key, so it is kept. */
  readonly request: SessionRequest;
  sessionId?: string;
  /** Told by the page, from TOKEN_SUCCESS. */
  tokenFromEvent?: string;
  /** Told by Ingo itself. The two must be the same. */
  tokenFromWebhook?: string;
  /** Which rail it is paid by. */
  accountType?: AccountType;
  readonly payouts: Payout[];
  readonly webhooks: Received[];
}

const masked = (token?: string): string | undefined => token && `${token.slice(0, 4)}…${token.slice(-4)}`;

/** What the page may know of an account: no token in full. */
export const viewOf = ({ tokenFromEvent, tokenFromWebhook, payouts, webhooks }: Account) => ({
  tokens: { event: masked(tokenFromEvent), webhook: masked(tokenFromWebhook) },
  // Compared here, and not on the page, which sees only parts of them.
  same: tokenFromEvent && tokenFromWebhook ? tokenFromEvent === tokenFromWebhook : undefined,
  payouts: payouts.map(({ amount, said, kind }) => ({ amount, said, kind })),
  webhooks,
});

/** What the page is shown, and shown again whenever it changes. */
export type AccountView = ReturnType<typeof viewOf>;
