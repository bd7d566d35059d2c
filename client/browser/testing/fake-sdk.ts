import { EVENTS, type EventConstant } from '../../../contracts/events/event-names.js';
import type { IngoPlugin, IngoSdk } from '../sdk.js';

/** A plugin whose events the test causes. */
export interface FakePlugin extends IngoPlugin {
  readonly element: HTMLElement;
  readonly mounted: readonly unknown[];
  /** Lets an event happen. */
  emit(event: EventConstant, payload?: object): void;
}

/** The SDK as far as the contract goes: it appends an element that stands for the iframe, and cannot take it, or a listener, away. */
export function fakeSdk({ onMount }: { onMount?: (plugin: FakePlugin) => void } = {}) {
  const plugins: FakePlugin[] = [];
  const sdk: IngoSdk = {
    EVENTS,
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
        emit(event, payload = {}) {
          for (const [name, callback] of listeners) if (name === EVENTS[event]) callback(payload);
        },
      };
      plugins.push(plugin);
      return plugin;
    },
  };
  return { sdk, plugins };
}
