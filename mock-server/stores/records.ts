import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import type { SessionState } from '../../contracts/lifecycle/lifecycle.js';

/** A token with what is kept of its account. It never expires (docs/iframe/overview), so it outlives its session. */
export interface TokenRecord {
  readonly customer_account_token: string;
  readonly funding_destination: FundingDestination;
  /** Username of the program it belongs to. */
  readonly program: string;
  /** Id of the session it came from; absent where a verification at the gateway gave it. */
  readonly session?: string;
  /** Last four characters of the account; empty where there is no number. */
  readonly last_4: string;
  /** Network of a card, such as VISA. */
  readonly network?: string;
  /** Name of the biller. */
  readonly biller?: string;
  /** Expiry of a card, YYMM. */
  readonly expiration_date?: string;
  /** Name of the outcome that a scenario chose for its payments. */
  readonly payments?: string;
  /** Milliseconds since 1970 by the clock of the program. */
  readonly issuedAt: number;
}

/** The state of a gateway call. */
export type PaymentState = 'processing' | 'moved' | 'not-moved' | 'returned' | 'verified';

/** A gateway call as it is stored. */
export interface PaymentRecord {
  /** Username of the program it belongs to. */
  readonly program: string;
  /** The idempotency key. */
  readonly participant_unique_id1: string;
  readonly participant_unique_id2: string;
  readonly operation: GatewayOperation;
  readonly account_type: string;
  /** null where a verification names none. */
  readonly cents: number | null;
  readonly customer_account_token: string;
  /** The request as a JSON value without its time, to compare the parameters of a repeated request. */
  readonly parameters: unknown;
  readonly state: PaymentState;
  /** Status of the latest answer to the first request. */
  readonly status: number;
  /** How often money moved; whatever is not 1 of a payment that was made is a mistake. */
  readonly movements: number;
  /** How many requests came with this id. */
  readonly requests: number;
  readonly transactionId: number;
  /** `data` of a verification, which its repetition gives again. */
  readonly data?: object;
  /** Milliseconds since 1970 by the clock of the program. */
  readonly at: number;
}

/** A session as it is stored. Times are milliseconds since 1970 by the clock of its program. */
export interface SessionRecord {
  readonly id: string;
  /** Username of the program it belongs to. */
  readonly program: string;
  readonly state: SessionState;
  readonly participant_unique_id1: string;
  readonly participant_unique_id2: string;
  readonly host_uri: string | null;
  readonly createdAt: number;
  /** End of the newest authorized URL; with `refreshes` it gives the `t` of that. */
  readonly urlExpiresAt: number;
  /** How many URLs were minted after the first. */
  readonly refreshes: number;
  /** `t` of the URL that was mounted last. */
  readonly mountedTicks: string | null;
  readonly idempotencyKey: string | null;
  /** The create request, byte for byte. */
  readonly body: string;
  /** Name of the scenario that runs, and why that one; null before one was chosen, which is the interactive page. */
  readonly scenario: { readonly name: string; readonly by: string } | null;
  /** Verifications that failed so far. */
  readonly attempts: number;
  /** The token of TOKEN_SUCCESS; null until then. */
  readonly token: TokenRecord | null;
}

/** What a change of a session writes, and what it returns to the caller. */
export interface SessionChange<Result> {
  /** The session from now on. Absent: it stays as it is. */
  readonly session?: SessionRecord | undefined;
  /** A token to keep, in the same step. */
  readonly token?: TokenRecord | undefined;
  readonly result: Result;
}

/** The session that an idempotency key belongs to. */
export interface KeyClaim {
  readonly key: string;
  readonly sessionId: string;
  /** The request body, byte for byte, to compare the parameters of a repeated request. */
  readonly body: string;
  readonly expiresAt: number;
}

/** Whether a session was created: `previous` is the one that its program created before, if it is still kept. */
export type CreateResult =
  | { readonly created: true; readonly previous: SessionRecord | undefined }
  | { readonly created: false; readonly claim: KeyClaim; readonly session: SessionRecord | undefined };

/** Whether the id of a payment was free. */
export type PaymentClaim =
  | { readonly kept: true; /** No money moved. */ readonly before: PaymentRecord | undefined }
  | { readonly kept: false; readonly before: PaymentRecord };
