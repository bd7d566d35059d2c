import { Window as HappyWindow } from 'happy-dom';
import { CHANNEL } from '../../../contracts/plugin/conversation.js';
import { EVENTS, type EventConstant } from '../../../contracts/events/event-names.js';
import { openFrame } from '../open-frame.js';
import { createSdk } from '../sdk.js';
import type { IngoInstantPayments, IngoPlugin } from '../types.js';

export const ORIGIN = 'http://127.0.0.1:4010';
export const URL_OF_SESSION = `${ORIGIN}/session/6f1e2f0e-8f5a-4d8e-9d54-0f6a2f4f7a11?t=1700000000&h=Zm9yZ2Vk`;

/** The window that embeds the plugin. It loads no iframe: `InnerPage` replaces the page in it. */
export const window = new HappyWindow() as unknown as Window & typeof globalThis;
export const { document } = window;

/** The SDK as the script makes it. */
export const scriptSdk = (undocumented = false): IngoInstantPayments =>
  createSdk({ open: openFrame, defer: (task) => void Promise.resolve().then(task), undocumented });

/** A container on the page. */
export function newContainer(): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  return container;
}

/** Where a message comes from; by default from the window and origin of the iframe. */
interface From {
  readonly source?: unknown;
  readonly origin?: string;
}

/** The page inside an iframe: the messages it received, and methods to post its own. */
export class InnerPage {
  readonly frame: HTMLIFrameElement;
  /** Messages of the SDK, each with its target origin. */
  readonly received: { readonly message: unknown; readonly origin: string }[] = [];
  readonly #window: object;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    this.#window = {
      postMessage: (message: unknown, origin: string) => this.received.push({ message, origin }),
    };
    Object.defineProperty(frame, 'contentWindow', { get: () => (frame.isConnected ? this.#window : null) });
  }

  posts(data: unknown, { source = this.#window, origin = ORIGIN }: From = {}): void {
    window.dispatchEvent(Object.assign(new window.Event('message'), { data, source, origin }));
  }

  ready(from?: From): void {
    this.posts({ channel: CHANNEL, type: 'ready' }, from);
  }

  /** Posts an event whose payload names it. */
  event(event: EventConstant, more: object = {}, from?: From): void {
    this.posts(
      { channel: CHANNEL, type: 'event', event, payload: { event_name: EVENTS[event], ...more } },
      from,
    );
  }

  height(height: unknown): void {
    this.posts({ channel: CHANNEL, type: 'height', height });
  }
}

/** The pages in the iframes of a container, in their order. */
export const pagesIn = (container: Element): InnerPage[] =>
  [...container.children].map((frame) => new InnerPage(frame as HTMLIFrameElement));

/** A mounted plugin with its page. */
export function mounted(sdk = scriptSdk()): { plugin: IngoPlugin; container: HTMLElement; page: InnerPage } {
  const container = newContainer();
  const plugin = sdk.create(container);
  plugin.mount(URL_OF_SESSION, 'debit');
  return { plugin, container, page: pagesIn(container)[0]! };
}
