import { EVENTS, type EventConstant } from '../../contracts/events/event-names.js';
import {
  FUNDING_DESTINATIONS,
  type FundingDestination,
} from '../../contracts/plugin/funding-destinations.js';
import { checkElement, checkOptions } from './check-create.js';
import { checkCallback, checkEventName } from './check-listener.js';
import { checkAuthorizedUrl, checkDestination } from './check-mount.js';
import { Listeners } from './listeners.js';
import type { IngoInstantPayments, IngoPlugin, IngoPluginOptions } from './types.js';
import { warnOfUndocumented } from './undocumented.js';

/** What a plugin is mounted with, every part of it checked. */
export interface Mount {
  readonly container: Element;
  readonly options: IngoPluginOptions;
  readonly authorizedUrl: URL;
  readonly destination: FundingDestination;
}

/** Takes an event from whatever stands behind the mount. Called in tasks of its own, never while it is mounted. */
export type Tell = (event: EventConstant, payload: object) => void;

/** What tells the script in a browser from the one that is driven by a scenario. */
export interface Backstage {
  /** Opens what stands behind a mount; the function it returns closes that. */
  readonly open: (mount: Mount, tell: Tell) => () => void;
  /** Runs a task once the caller has returned. */
  readonly later: (task: () => void) => void;
  /** Whether plugins have the methods that are documented nowhere. */
  readonly undocumented: boolean;
}

/** Makes the global of the SDK. */
export function createSdk(backstage: Backstage): IngoInstantPayments {
  return {
    create: (element, options) => createPlugin(checkElement(element), checkOptions(options), backstage),
    EVENTS: Object.freeze(EVENTS),
    FUNDING_DESTINATIONS: Object.freeze(FUNDING_DESTINATIONS),
  };
}

function createPlugin(
  container: Element,
  options: IngoPluginOptions,
  { open, later, undocumented }: Backstage,
): IngoPlugin {
  const listeners = new Listeners(later);
  let close = (): void => {};

  const plugin: IngoPlugin = {
    mount(url, fundingDestination) {
      const authorizedUrl = checkAuthorizedUrl(url);
      const destination = checkDestination(fundingDestination);
      close();
      close = open({ container, options, authorizedUrl, destination }, (event, payload) =>
        listeners.tell(event, payload),
      );
    },
    addEventListener(name: unknown, callback: unknown) {
      listeners.add(checkEventName(name, 'addEventListener'), checkCallback(callback, 'addEventListener'));
    },
  };
  if (!undocumented) return warnOfUndocumented(plugin);

  const unmount = (): void => {
    close();
    close = () => {};
    listeners.forgetEvents();
  };
  return Object.assign(plugin, {
    removeEventListener(name: unknown, callback: unknown): void {
      listeners.remove(
        checkEventName(name, 'removeEventListener'),
        checkCallback(callback, 'removeEventListener'),
      );
    },
    unmount,
    destroy(): void {
      unmount();
      listeners.clear();
    },
  });
}
