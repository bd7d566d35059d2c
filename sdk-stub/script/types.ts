import type { EVENTS, EventConstant } from '../../contracts/events/event-names.js';
import type {
  FUNDING_DESTINATIONS,
  FundingDestination,
} from '../../contracts/plugin/funding-destinations.js';
import type {
  AccountCouldNotBeVerifiedPayload,
  BillpaySearchNoMatchFoundPayload,
  FundingCanceledPayload,
  MaxVerificationAttemptsExceededPayload,
  PageLoadPayload,
  PluginErrorPayload,
  SessionErrorPayload,
  SessionExpiredPayload,
  TerminalFailureAcknowledgedPayload,
  TerminalFailurePayload,
  TokenSuccessPayload,
  UnsupportedBrowserDetectedPayload,
} from '../../contracts/generated/types.js';

/** Constants of `EVENTS`, each with the fields of its payload. */
interface Payloads extends Record<EventConstant, object> {
  TOKEN_SUCCESS: TokenSuccessPayload;
  FUNDING_CANCELED: FundingCanceledPayload;
  TERMINAL_FAILURE: TerminalFailurePayload;
  TERMINAL_FAILURE_ACKNOWLEDGED: TerminalFailureAcknowledgedPayload;
  MAX_VERIFICATION_ATTEMPTS_EXCEEDED: MaxVerificationAttemptsExceededPayload;
  ACCOUNT_COULD_NOT_BE_VERIFIED: AccountCouldNotBeVerifiedPayload;
  BILLPAY_SEARCH_NO_MATCH_FOUND: BillpaySearchNoMatchFoundPayload;
  PAGE_LOAD: PageLoadPayload;
  SESSION_EXPIRED: SessionExpiredPayload;
  SESSION_ERROR: SessionErrorPayload;
  PLUGIN_ERROR: PluginErrorPayload;
  UNSUPPORTED_BROWSER_DETECTED: UnsupportedBrowserDetectedPayload;
}

/**
 * `event_name` → payload of its listeners. The published pages read the fields at the top (quick start) and in
 * `content` (older SDK page); by default the sandbox sends both, see the reading `eventPayload`.
 */
export type IngoEventPayloads = {
  [Constant in EventConstant as (typeof EVENTS)[Constant]]: Payloads[Constant] & {
    content: Payloads[Constant];
  };
};

/** Name of an event: a value of `EVENTS`. */
export type IngoEventName = keyof IngoEventPayloads;

/** Second argument of `create`. */
export interface IngoPluginOptions {
  /** Whether the iframe has the height of its content. Default: false. */
  autoHeight?: boolean;
  /** Whether the iframe may scroll. Default: true. */
  scrolling?: boolean;
  /** Class of the iframe; several are separated by spaces. Default: none. */
  cssName?: string;
}

/** One plugin: a container and, once mounted, the iframe in it. */
export interface IngoPlugin {
  /**
   * Opens the plugin page in an iframe, as the last child of the container. A second call replaces the
   * iframe; listeners stay.
   *
   * @param authorizedUrl `authorized_url` of the session, absolute.
   * @param fundingDestination a value of `FUNDING_DESTINATIONS`, or the same as a string.
   * @throws TypeError when either is invalid.
   */
  mount(authorizedUrl: string, fundingDestination: FundingDestination): void;
  /**
   * Listens to an event, before or after `mount`: events without a listener yet are kept for the first one. The same
   * callback is added once.
   *
   * @param eventName a value of `EVENTS`.
   * @throws TypeError when there is no such event, or the callback is not a function.
   */
  addEventListener<Name extends IngoEventName>(
    eventName: Name,
    callback: (data: IngoEventPayloads[Name]) => void,
  ): void;
}

/** The global of the SDK. */
export interface IngoInstantPayments {
  /**
   * Creates a plugin in `element`.
   *
   * @throws TypeError when `element` is not an element, or an option has the wrong type.
   */
  create(element: Element | null, options?: IngoPluginOptions): IngoPlugin;
  readonly EVENTS: typeof EVENTS;
  readonly FUNDING_DESTINATIONS: typeof FUNDING_DESTINATIONS;
}
