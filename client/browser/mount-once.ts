import type { EventConstant } from '../../contracts/events/event-names.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { messageOf, unavailable } from './capture-result.js';
import { flatPayload, type EventPayload } from './event-payload.js';
import { isKnownEvent, readEvent, type OnTerminalFailure, type Verdict } from './read-event.js';
import type { IngoPluginOptions, IngoSdk } from './sdk.js';
import type { BrowserWorld } from './world.js';

/** What one mount needs. */
export interface Mount {
  readonly sdk: IngoSdk;
  readonly container: HTMLElement;
  readonly fundingDestination: FundingDestination;
  readonly pluginOptions: IngoPluginOptions;
  readonly onTerminalFailure: OnTerminalFailure;
  readonly onEvent: (name: EventConstant, payload: EventPayload) => void;
  readonly onUnknownEvent: (name: string, payload: EventPayload) => void;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly world: BrowserWorld;
}

/** Mounts a URL, waits for the event that ends the mount, and removes what was put into the container. */
export function mountOnce(mount: Mount, url: string): Promise<NonNullable<Verdict>> {
  const { sdk, container, signal, onEvent, onUnknownEvent } = mount;
  if (signal.aborted) return Promise.reject(signal.reason);
  // The SDK cannot unmount. Removing an element of our own removes what the SDK adds, and nothing else.
  const wrapper = document.createElement('div');
  wrapper.style.height = '100%';
  let settled = false;

  return new Promise<NonNullable<Verdict>>((resolve, reject) => {
    const cancelTimeout = mount.world.after(mount.timeoutMs, () =>
      settle(() => resolve(unavailable('timeout', `The page sent no event for ${mount.timeoutMs} ms.`))),
    );
    const abort = (): void => settle(() => reject(signal.reason));
    /** Runs once. The SDK cannot remove listeners, so later events are ignored. */
    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      cancelTimeout();
      signal.removeEventListener('abort', abort);
      wrapper.remove();
      finish();
    };
    const receive = (name: string, data: unknown): void => {
      if (settled) return;
      const payload = flatPayload(data);
      // It does not stop the timeout either: nobody knows whether it is the last event of the page.
      if (!isKnownEvent(name)) return callObserver(onUnknownEvent, name, payload);
      cancelTimeout();
      callObserver(onEvent, name, payload);
      const verdict = readEvent(name, payload, mount);
      if (verdict) settle(() => resolve(verdict));
    };

    signal.addEventListener('abort', abort);
    container.append(wrapper);
    try {
      const plugin = sdk.create(wrapper, mount.pluginOptions);
      for (const [name, eventName] of Object.entries(sdk.EVENTS)) {
        plugin.addEventListener(eventName, (data) => receive(name, data));
      }
      plugin.mount(url, mount.fundingDestination);
    } catch (cause) {
      settle(() =>
        resolve(unavailable('plugin-error', `The SDK refused to mount: ${messageOf(cause)}`, { cause })),
      );
    }
  });
}

/** An observer that throws is reported as an uncaught error; the capture continues. */
function callObserver<Name extends string>(
  observer: (name: Name, payload: EventPayload) => void,
  name: Name,
  payload: EventPayload,
): void {
  try {
    observer(name, payload);
  } catch (error) {
    reportError(error);
  }
}
