import { EVENTS, type EventConstant } from '../../../contracts/events/event-names.js';
import type { IngoPlugin, IngoSdk } from '../sdk.js';

/** A plugin whose events the test emits. */
export interface FakePlugin extends IngoPlugin {
  readonly element: HTMLElement;
  readonly mounted: readonly unknown[];
  /** Emits an event of the contract. */
  emit(event: EventConstant, payload?: object): void;
  /** Emits whatever has this `event_name`. */
  emitName(eventName: string, payload?: object): void;
}

interface FakeSdkOptions {
  readonly onMount?: (plugin: FakePlugin) => void;
  /** Default: those of the contract. */
  readonly events?: IngoSdk['EVENTS'];
}

/** The SDK as documented: it appends an element in place of the iframe, and removes neither that nor a listener. */
export function fakeSdk({ onMount, events = EVENTS }: FakeSdkOptions = {}) {
  const plugins: FakePlugin[] = [];
  const sdk: IngoSdk = {
    EVENTS: events,
    create(element) {
      const listeners: [string, (payload: unknown) => void][] = [];
      const mounted: unknown[] = [];
      const plugin: FakePlugin = {
        element,
        mounted,
        addEventListener: (name, callback) => void listeners.push([name, callback]),
        mount(...what) {
          mounted.push(...what);
          element.append(document.createElement('x-iframe'));
          onMount?.(plugin);
        },
        emit: (event, payload) => plugin.emitName(EVENTS[event], payload),
        emitName(eventName, payload = {}) {
          for (const [name, callback] of listeners) if (name === eventName) callback(payload);
        },
      };
      plugins.push(plugin);
      return plugin;
    },
  };
  return { sdk, plugins };
}
