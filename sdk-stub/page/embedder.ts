import { EVENT_CONSTANTS, type EventConstant } from '../../contracts/events/event-names.js';
import { CHANNEL, type PageMessage, type SdkMessage } from '../../contracts/plugin/conversation.js';
import { DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';

/** The page that embeds this one in an iframe. */
export interface Embedder {
  /** False when the URL was opened in a tab of its own: no SDK listens then. */
  readonly framed: boolean;
  /** Posts an event, as soon as the embedder is known. */
  event(event: EventConstant, payload: object): void;
  /** Posts the height of the content in CSS pixels; until the embedder is known, only the last one is kept. */
  height(height: number): void;
}

/** Receives the messages of the embedder. */
export interface EmbedderListener {
  /** The SDK sent what to mount. Called once. */
  mount(message: Pick<SdkMessage, 'funding_destination' | 'listeners'>): void;
  /** The embedder has no origin, so no message can be addressed to it. */
  withoutOrigin(): void;
}

/** Connects to the embedder: posts `ready` to any origin, and everything after its answer to its origin only. */
export function connectEmbedder(browser: Window, listener: EmbedderListener): Embedder {
  const { parent } = browser;
  const framed = parent !== browser;
  const waiting: PageMessage[] = [];
  let height: PageMessage | undefined;
  let origin: string | undefined;

  const receive = ({ source, origin: sender, data }: MessageEvent<unknown>): void => {
    if (source !== parent || !isMount(data)) return;
    browser.removeEventListener('message', receive);
    if (sender === 'null') return listener.withoutOrigin();
    origin = sender;
    for (const message of [...waiting.splice(0), ...(height ? [height] : [])])
      parent.postMessage(message, origin);
    listener.mount(data);
  };
  if (framed) {
    browser.addEventListener('message', receive);
    parent.postMessage({ channel: CHANNEL, type: 'ready' } satisfies PageMessage, '*');
  }

  return {
    framed,
    event(event, payload) {
      const message: PageMessage = { channel: CHANNEL, type: 'event', event, payload };
      if (origin !== undefined) parent.postMessage(message, origin);
      else if (framed) waiting.push(message);
    },
    height(pixels) {
      height = { channel: CHANNEL, type: 'height', height: pixels };
      if (origin !== undefined) parent.postMessage(height, origin);
    },
  };
}

function isMount(data: unknown): data is SdkMessage {
  const message = data as Partial<SdkMessage> | null;
  return (
    typeof message === 'object' &&
    message?.channel === CHANNEL &&
    message.type === 'mount' &&
    DESTINATIONS.includes(message.funding_destination!) &&
    (message.listeners === undefined || isListOfEvents(message.listeners))
  );
}

const isListOfEvents = (listeners: unknown): boolean =>
  Array.isArray(listeners) && listeners.every((name) => EVENT_CONSTANTS.includes(name as EventConstant));
