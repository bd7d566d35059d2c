import type { EventConstant } from '../../contracts/events/event-names.js';
import { DESTINATIONS, type FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { unavailable, messageOf, type CaptureResult } from './capture-result.js';
import type { EventPayload } from './event-payload.js';
import { IngoLoadError, loadIngo } from './load-ingo.js';
import { mountOnce } from './mount-once.js';
import { orAbort } from './or-abort.js';
import type { OnTerminalFailure } from './read-event.js';
import { sdkOfPage, type IngoPluginOptions, type IngoSdk } from './sdk.js';
import { realWorld, type BrowserWorld } from './world.js';

/** Why a URL is requested. */
export interface UrlRequest {
  /** `expired`: the last URL had expired when mounted. `retry`: after a terminal failure. Both: refresh by the key. */
  readonly reason: 'first' | 'expired' | 'retry';
  /** 1 for the first URL, 2 for the second. */
  readonly attempt: number;
  /** Aborts when the capture is aborted; pass it to `fetch`. */
  readonly signal: AbortSignal;
}

/** What to capture, and where. */
export interface CaptureOptions {
  /** Element that the iframe is added to. Its present content stays. */
  readonly container: HTMLElement;
  readonly fundingDestination: FundingDestination;
  /** Asks your back end for the `authorized_url` of a session. Called at the last moment: the URL lives for 30 seconds. */
  readonly getAuthorizedUrl: (request: UrlRequest) => string | Promise<string>;
  /** The SDK, where you loaded it. Default: that of the page, else it is loaded from `sdkUrl`. */
  readonly sdk?: IngoSdk;
  readonly sdkUrl?: string;
  /** For `IngoInstantPayments.create`. Default: `{autoHeight: true, scrolling: false}`. */
  readonly pluginOptions?: IngoPluginOptions;
  /**
   * - `resolve` (default): at TERMINAL_FAILURE; the failure page is removed; inform the recipient yourself.
   * - `wait-for-acknowledgement`: when the recipient has pressed Continue on the failure page.
   * - `retry`: then mount the session again, at most 3 times.
   */
  readonly onTerminalFailure?: OnTerminalFailure;
  /** Receives every event until the capture ends; the payload is flat. If it throws, the page's `error` event fires. */
  readonly onEvent?: (name: EventConstant, payload: EventPayload) => void;
  /**
   * Receives events that this client does not know, as a newer SDK may send. They do not end the capture, and they do
   * not stop the timeout for the first event. Abort `signal` here if one of them ends your flow. Default: a warning on
   * the console, without the payload.
   */
  readonly onUnknownEvent?: (name: string, payload: EventPayload) => void;
  /** Ends the capture; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Longest wait for the script, and for the first known event of a mounted page, in milliseconds each. Default: 15 000. */
  readonly timeoutMs?: number;
  /** Timers; for tests. Default: the real ones. */
  readonly world?: BrowserWorld;
}

/** How many more URLs are requested, by reason. */
const RETRIES = { expired: 2, retry: 3 } as const;

/** Reports an event that this client does not know. The payload may carry a token, so it is not shown. */
const warnOfUnknownEvent = (name: string): void =>
  console.warn(
    `captureAccount ignored the event ${name}, which this version of ingo-sandbox-client does not know. ` +
      'Update the package, or handle the event with the option onUnknownEvent.',
  );

/**
 * Captures an account: loads the SDK, gets a URL, mounts it, and resolves with the outcome. The container is always left
 * as it was.
 *
 * ```ts
 * const result = await captureAccount({ container, fundingDestination: 'debit', getAuthorizedUrl, sdkUrl });
 * if (result.outcome === 'token') await store(result.customerAccountToken);
 * ```
 *
 * @throws TypeError for an invalid option; the signal's reason when it aborts. Everything else is a result.
 */
export async function captureAccount(options: CaptureOptions): Promise<CaptureResult> {
  const { getAuthorizedUrl, sdkUrl = '', signal = new AbortController().signal } = options;
  const { timeoutMs = 15_000, world = realWorld } = options;
  checkOptions(options);
  signal.throwIfAborted();
  let sdk: IngoSdk;
  try {
    sdk = options.sdk ?? sdkOfPage() ?? (await loadIngo(sdkUrl, { signal, timeoutMs, world }));
  } catch (cause) {
    if (!(cause instanceof IngoLoadError)) throw cause;
    return unavailable(cause.reason === 'timeout' ? 'timeout' : 'script-blocked', cause.message, { cause });
  }

  const left: Record<keyof typeof RETRIES, number> = { ...RETRIES };
  let reason: UrlRequest['reason'] = 'first';
  let failed: CaptureResult | undefined;
  for (let attempt = 1; ; attempt += 1) {
    let url: string;
    try {
      url = await orAbort(requestUrl(getAuthorizedUrl, { reason, attempt, signal }), signal);
    } catch (cause) {
      signal.throwIfAborted();
      // The session cannot be refreshed after a terminal failure: that failure is the result.
      return failed ?? unavailable('no-url', `There is no authorized_url: ${messageOf(cause)}`, { cause });
    }
    const verdict = await mountOnce(
      {
        sdk,
        container: options.container,
        fundingDestination: options.fundingDestination,
        pluginOptions: options.pluginOptions ?? { autoHeight: true, scrolling: false },
        onTerminalFailure: options.onTerminalFailure ?? 'resolve',
        onEvent: options.onEvent ?? (() => undefined),
        onUnknownEvent: options.onUnknownEvent ?? warnOfUnknownEvent,
        signal,
        timeoutMs,
        world,
      },
      url,
    );
    if (!('again' in verdict)) return verdict;
    if (left[verdict.again]-- === 0) return verdict.otherwise;
    reason = verdict.again;
    failed = reason === 'retry' ? verdict.otherwise : failed;
  }
}

async function requestUrl(getAuthorizedUrl: CaptureOptions['getAuthorizedUrl'], request: UrlRequest) {
  const url: unknown = await getAuthorizedUrl(request);
  if (typeof url === 'string' && url !== '') return url;
  throw new TypeError(
    `getAuthorizedUrl returned ${JSON.stringify(url)}, expected the authorized_url as a string`,
  );
}

function checkOptions({ container, fundingDestination, sdk, sdkUrl }: CaptureOptions): void {
  if (container?.nodeType !== 1) {
    throw new TypeError(`container is ${container}, expected an element. Is it in the page already?`);
  }
  if (!DESTINATIONS.includes(fundingDestination)) {
    throw new TypeError(
      `fundingDestination is ${JSON.stringify(fundingDestination)}, expected one of ${DESTINATIONS.join(', ')}`,
    );
  }
  if (!sdk && !sdkUrl && !sdkOfPage()) {
    throw new TypeError(
      'There is no window.IngoInstantPayments yet: pass sdkUrl, the address of its script.',
    );
  }
}
