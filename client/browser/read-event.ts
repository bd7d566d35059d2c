import type { EventConstant } from '../../contracts/events/event-names.js';
import { unavailable, type CaptureResult } from './capture-result.js';
import type { EventPayload } from './event-payload.js';

/** When a terminal failure ends a capture. */
export type OnTerminalFailure = 'resolve' | 'wait-for-acknowledgement' | 'retry';

/** What an event means for a capture: an end, another mount, or, undefined, nothing. */
export type Verdict =
  CaptureResult | { readonly again: 'expired' | 'retry'; readonly otherwise: CaptureResult } | undefined;

interface Mounted {
  readonly fundingDestination: string;
  readonly onTerminalFailure: OnTerminalFailure;
}

/** Reads what an event means. */
export function readEvent(name: EventConstant, event: EventPayload, mounted: Mounted): Verdict {
  const { customer_account_token, message, error = null } = event;
  const { onTerminalFailure } = mounted;
  const fundingDestination = event.funding_destination ?? mounted.fundingDestination;
  const failure = (mayRetry: boolean): CaptureResult => ({
    outcome: 'terminal-failure',
    error: typeof error === 'string' && /^\d+$/.test(error) ? Number(error) : error,
    mayRetry,
    fundingDestination,
    event,
  });
  switch (name) {
    case 'TOKEN_SUCCESS':
      return customer_account_token
        ? { outcome: 'token', customerAccountToken: customer_account_token, fundingDestination, event }
        : unavailable('plugin-error', 'TOKEN_SUCCESS carried no customer_account_token.', { event });
    case 'FUNDING_CANCELED':
      return { outcome: 'canceled', fundingDestination, event };
    case 'TERMINAL_FAILURE':
      return onTerminalFailure === 'resolve' ? failure(true) : undefined;
    case 'TERMINAL_FAILURE_ACKNOWLEDGED':
      return onTerminalFailure === 'retry' ? { again: 'retry', otherwise: failure(false) } : failure(true);
    case 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED':
      return { outcome: 'attempts-exhausted', event };
    case 'SESSION_EXPIRED': {
      const otherwise = unavailable('session-expired', message ?? 'The URL was dead when mounted.', {
        event,
      });
      return { again: 'expired', otherwise };
    }
    case 'SESSION_ERROR':
      return unavailable('session-error', message ?? 'The session cannot be mounted.', { event });
    case 'PLUGIN_ERROR':
      return unavailable('plugin-error', message ?? 'The hosted page failed.', { event });
    case 'UNSUPPORTED_BROWSER_DETECTED':
      return unavailable('unsupported-browser', message ?? 'The hosted page does not run in this browser.', {
        event,
      });
    default:
      return undefined; // the recipient goes on inside the page
  }
}
