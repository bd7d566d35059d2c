import type { EventConstant } from '../../contracts/events/event-names.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';

/** Options of `IngoInstantPayments.create` (docs/iframe/quick-start; `cssName`: an integration in public use). */
export interface IngoPluginOptions {
  /** The iframe grows with its content. */
  readonly autoHeight?: boolean;
  readonly scrolling?: boolean;
  /** CSS class of the iframe. */
  readonly cssName?: string;
}

/** The result of `create`. Neither removing a listener nor unmounting is documented. */
export interface IngoPlugin {
  mount(authorizedUrl: string, fundingDestination: FundingDestination): void;
  addEventListener(eventName: string, callback: (payload: unknown) => void): void;
}

/** The global `IngoInstantPayments`. */
export interface IngoSdk {
  create(element: HTMLElement, options?: IngoPluginOptions): IngoPlugin;
  readonly EVENTS: Readonly<Record<EventConstant, string>>;
}

/** The SDK of this page; undefined until its script has run. */
export function sdkOfPage(): IngoSdk | undefined {
  const { IngoInstantPayments: sdk } = globalThis as { IngoInstantPayments?: Partial<IngoSdk> };
  return typeof sdk?.create === 'function' ? (sdk as IngoSdk) : undefined;
}
