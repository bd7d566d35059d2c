import type { EventConstant } from '../../contracts/events/event-names.js';
import { unavailable, type CaptureResult, type Unavailable } from './capture-result.js';
import type { EventPayload } from './event-payload.js';

/** When a terminal failure ends a capture. */
export type OnTerminalFailure = 'resolve' | 'wait-for-acknowledgement' | 'retry';

/** What an event means for a capture: it ends, the session is mounted again, or, undefined, the capture continues. */
export type Verdict =
  CaptureResult | { readonly again: 'expired' | 'retry'; readonly otherwise: CaptureResult } | undefined;

interface Mounted {
  readonly fundingDestination: string;
  readonly onTerminalFailure: OnTerminalFailure;
}

type Read = (event: EventPayload, mounted: Mounted) => Verdict;

/** The recipient continues inside the page. */
const goesOn: Read = () => undefined;

/** The capture ends without an account. The message of the event is preferred to the default message. */
const endsAs =
  (reason: Unavailable, message: string) =>
  (event: EventPayload): CaptureResult =>
    unavailable(reason, event.message ?? message, { event });

const expired = endsAs('session-expired', 'The URL had expired when it was mounted.');

/** One row an event. A new event of the contract does not compile until it has a row here. */
const READERS: Readonly<Record<EventConstant, Read>> = {
  TOKEN_SUCCESS: (event, mounted) =>
    event.customer_account_token
      ? {
          outcome: 'token',
          customerAccountToken: event.customer_account_token,
          fundingDestination: destinationOf(event, mounted),
          event,
        }
      : unavailable('plugin-error', 'TOKEN_SUCCESS carried no customer_account_token.', { event }),
  FUNDING_CANCELED: (event, mounted) => ({
    outcome: 'canceled',
    fundingDestination: destinationOf(event, mounted),
    event,
  }),
  TERMINAL_FAILURE: (event, mounted) =>
    mounted.onTerminalFailure === 'resolve' ? failure(event, mounted, true) : undefined,
  TERMINAL_FAILURE_ACKNOWLEDGED: (event, mounted) =>
    mounted.onTerminalFailure === 'retry'
      ? { again: 'retry', otherwise: failure(event, mounted, false) }
      : failure(event, mounted, true),
  MAX_VERIFICATION_ATTEMPTS_EXCEEDED: (event) => ({ outcome: 'attempts-exhausted', event }),
  ACCOUNT_COULD_NOT_BE_VERIFIED: goesOn,
  BILLPAY_SEARCH_NO_MATCH_FOUND: goesOn,
  PAGE_LOAD: goesOn,

  SESSION_EXPIRED: (event) => ({ again: 'expired', otherwise: expired(event) }),
  SESSION_ERROR: endsAs('session-error', 'The session cannot be mounted.'),
  PLUGIN_ERROR: endsAs('plugin-error', 'The hosted page failed.'),
  UNSUPPORTED_BROWSER_DETECTED: endsAs(
    'unsupported-browser',
    'The hosted page does not run in this browser.',
  ),
};

/** Whether this client knows an event of the SDK. A newer SDK may have others. */
export const isKnownEvent = (name: string): name is EventConstant => Object.hasOwn(READERS, name);

/** Reads what an event means for the capture. */
export const readEvent = (name: EventConstant, event: EventPayload, mounted: Mounted): Verdict =>
  READERS[name](event, mounted);

const destinationOf = (event: EventPayload, mounted: Mounted): string =>
  event.funding_destination ?? mounted.fundingDestination;

function failure(event: EventPayload, mounted: Mounted, mayRetry: boolean): CaptureResult {
  const { error = null } = event;
  return {
    outcome: 'terminal-failure',
    error: typeof error === 'string' && /^\d+$/.test(error) ? Number(error) : error,
    mayRetry,
    fundingDestination: destinationOf(event, mounted),
    event,
  };
}
