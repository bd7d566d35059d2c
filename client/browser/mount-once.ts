import type { EventConstant } from '../../contracts/events/event-names.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { unavailable, wordsOf } from './capture-result.js';
import { flatPayload, type EventPayload } from './event-payload.js';
import { readEvent, type OnTerminalFailure, type Verdict } from './read-event.js';
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
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly world: BrowserWorld;
}

/** Mounts a URL, waits for what comes of it, and takes away what it put into the container. */
export function mountOnce(mount: Mount, url: string): Promise<NonNullable<Verdict>> {
  const { sdk, container, signal, onEvent } = mount;
  if (signal.aborted) return Promise.reject(signal.reason);
  // An element of its own, since the SDK cannot unmount: removing this removes whatever the SDK adds, and nothing else.
  const place = document.createElement('div');
  place.style.height = '100%';
  let over = false;

  return new Promise<NonNullable<Verdict>>((resolve, reject) => {
    const takeBack = mount.world.after(mount.timeoutMs, () =>
      settle(() => resolve(unavailable('timeout', `The page sent no event for ${mount.timeoutMs} ms.`))),
    );
    const stop = (): void => settle(() => reject(signal.reason));
    /** Once: listeners cannot be taken from the SDK, so what comes later must not be heard. */
    const settle = (how: () => void): void => {
      if (over) return;
      over = true;
      takeBack();
      signal.removeEventListener('abort', stop);
      place.remove();
      how();
    };
    const hear = (name: EventConstant, data: unknown): void => {
      if (over) return;
      takeBack();
      const payload = flatPayload(data);
      tell(onEvent, name, payload);
      const verdict = readEvent(name, payload, mount);
      if (verdict) settle(() => resolve(verdict));
    };

    signal.addEventListener('abort', stop);
    container.append(place);
    try {
      const plugin = sdk.create(place, mount.pluginOptions);
      for (const name of Object.keys(sdk.EVENTS) as EventConstant[]) {
        plugin.addEventListener(sdk.EVENTS[name], (data) => hear(name, data));
      }
      plugin.mount(url, mount.fundingDestination);
    } catch (cause) {
      settle(() =>
        resolve(unavailable('plugin-error', `The SDK refused to mount: ${wordsOf(cause)}`, { cause })),
      );
    }
  });
}

/** An observer that throws is reported as any uncaught error, and hurts nobody. */
function tell(onEvent: Mount['onEvent'], name: EventConstant, payload: EventPayload): void {
  try {
    onEvent(name, payload);
  } catch (error) {
    reportError(error);
  }
}
