import type { SessionState } from '../../contracts/lifecycle/lifecycle.js';

/** A session at rest. Times are milliseconds since 1970 by the clock of its program. */
export interface SessionRecord {
  readonly id: string;
  /** Username of the program it belongs to. */
  readonly program: string;
  readonly state: SessionState;
  readonly participant_unique_id1: string;
  readonly participant_unique_id2: string;
  readonly host_uri: string | null;
  readonly createdAt: number;
  /** `t` of the newest authorized URL. */
  readonly newestTicks: string;
  readonly urlExpiresAt: number;
  /** How many URLs were minted after the first. */
  readonly refreshes: number;
  /** `t` of the URL that was mounted last. */
  readonly mountedTicks: string | null;
  readonly idempotencyKey: string | null;
  /** After this it can be forgotten, whatever its state. */
  readonly keepUntil: number;
}

/** What an idempotency key stands for. */
export interface KeyClaim {
  readonly key: string;
  readonly sessionId: string;
  /** The request body, byte for byte, to tell whether the parameters are the same. */
  readonly body: string;
  readonly expiresAt: number;
}

/** What became of an attempt to create. */
export type CreateResult =
  | { readonly created: true }
  | { readonly created: false; readonly claim: KeyClaim; readonly session: SessionRecord | undefined };
