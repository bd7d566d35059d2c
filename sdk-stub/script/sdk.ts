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
import { warnAboutUndocumented } from './undocumented.js';

/** The validated arguments of `create` and `mount`. */
export interface Mount {
  readonly container: Element;
  readonly options: IngoPluginOptions;
  readonly authorizedUrl: URL;
  readonly destination: FundingDestination;
  /** The events that the integration listens to when it is called. */
  readonly listened: () => readonly EventConstant[];
}

/** Emits an event of a mounted plugin. Never called inside `mount`. */
export type Emit = (event: EventConstant, payload: object) => void;

/** What differs between the script in a browser and the scripted SDK. */
export interface SdkParts {
  /** Opens the plugin page of a mount; returns a function that closes it. */
  readonly open: (mount: Mount, emit: Emit) => () => void;
  /** Runs a task after the caller has returned. */
  readonly defer: (task: () => void) => void;
  /** Whether plugins have the undocumented methods. */
  readonly undocumented: boolean;
}

/** Creates the global of the SDK. */
export function createSdk(parts: SdkParts): IngoInstantPayments {
  return {
    create: (element, options) => createPlugin(checkElement(element), checkOptions(options), parts),
    EVENTS: Object.freeze(EVENTS),
    FUNDING_DESTINATIONS: Object.freeze(FUNDING_DESTINATIONS),
  };
}

function createPlugin(
  container: Element,
  options: IngoPluginOptions,
  { open, defer, undocumented }: SdkParts,
): IngoPlugin {
  const listeners = new Listeners(defer);
  let close = (): void => {};

  const plugin: IngoPlugin = {
    mount(url, fundingDestination) {
      const authorizedUrl = checkAuthorizedUrl(url);
      const destination = checkDestination(fundingDestination);
      close();
      const listened = (): readonly EventConstant[] => listeners.events;
      close = open({ container, options, authorizedUrl, destination, listened }, (event, payload) =>
        listeners.dispatch(event, payload),
      );
    },
    addEventListener(name: unknown, callback: unknown) {
      listeners.add(checkEventName(name, 'addEventListener'), checkCallback(callback, 'addEventListener'));
    },
  };
  if (!undocumented) return warnAboutUndocumented(plugin);

  const unmount = (): void => {
    close();
    close = () => {};
    listeners.dropPendingEvents();
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
