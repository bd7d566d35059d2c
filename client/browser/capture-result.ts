import type { EventPayload } from './event-payload.js';

/** Why no account could be captured, where the account is not the reason. */
export type Unavailable =
  /** The URL had expired when it was mounted, after each refresh too. */
  | 'session-expired'
  /** The session ended, is not known, or its URL is not genuine. */
  | 'session-error'
  /** The hosted page failed, or the SDK refused what it was given. */
  | 'plugin-error'
  | 'unsupported-browser'
  /** The script of the SDK could not be loaded. */
  | 'script-blocked'
  /** `getAuthorizedUrl` failed. */
  | 'no-url'
  /** The script or the page never answered. */
  | 'timeout';

/** How a capture ended. `event` is the payload that ended it, flat. */
export type CaptureResult =
  | {
      readonly outcome: 'token';
      /** Give it to your back end, which keeps it: it never expires. */
      readonly customerAccountToken: string;
      readonly fundingDestination: string;
      readonly event: EventPayload;
    }
  /** The recipient canceled, or wants another funding option. */
  | { readonly outcome: 'canceled'; readonly fundingDestination: string; readonly event: EventPayload }
  | {
      readonly outcome: 'terminal-failure';
      /** Status of the verification, such as 700; null when the event carried none. */
      readonly error: number | string | null;
      /**
       * Whether to offer another try: call `captureAccount` again and refresh the session by its key. By the docs the
       * session stays active. False once `onTerminalFailure: 'retry'` has tried as often as it does.
       */
      readonly mayRetry: boolean;
      readonly fundingDestination: string;
      readonly event: EventPayload;
    }
  /** Too many verifications failed; the session has ended. */
  | { readonly outcome: 'attempts-exhausted'; readonly event: EventPayload }
  | {
      readonly outcome: 'unavailable';
      readonly reason: Unavailable;
      /** For developers; in English. */
      readonly message: string;
      /** The error behind it, where there is one. */
      readonly cause?: unknown;
      readonly event?: EventPayload;
    };

/** Makes the result of a capture that failed for another reason than the account. */
export const unavailable = (
  reason: Unavailable,
  message: string,
  more: { readonly cause?: unknown; readonly event?: EventPayload } = {},
): CaptureResult => ({ outcome: 'unavailable', reason, message, ...more });

/** Message of anything that was thrown. */
export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
