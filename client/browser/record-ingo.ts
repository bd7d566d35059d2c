import { flatPayload } from './event-payload.js';
import { sdkOfPage, type IngoPlugin, type IngoSdk } from './sdk.js';
import { currentTime } from './world.js';

/** An event that the SDK delivered. */
export interface RecordedEvent {
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  /** Constant of `EVENTS`. */
  readonly event: string;
  /** Flat; tokens and long numbers are masked, and values that are objects left out. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The events of a plugin, as they come. */
export interface IngoRecording {
  /** What `ingo-sandbox record --events FILE` reads; `JSON.stringify` calls it. */
  toJSON(): { readonly ingo_events: 1; readonly events: readonly RecordedEvent[] };
  /** Lets the browser save the recording. Default name: `ingo-events.json`. */
  download(name?: string): void;
}

/**
 * Records every event that the SDK delivers to a plugin. Call it before `mount`; listeners of your own go on.
 *
 * @param sdk where `EVENTS` is read. Default: that of the page.
 * @throws TypeError where the page has no SDK.
 */
export function recordIngo(plugin: IngoPlugin, sdk: IngoSdk | undefined = sdkOfPage()): IngoRecording {
  if (!sdk) throw new TypeError('There is no window.IngoInstantPayments yet: load the SDK first.');
  const events: RecordedEvent[] = [];
  for (const [event, name] of Object.entries(sdk.EVENTS))
    plugin.addEventListener(name, (data) => {
      events.push({ at: currentTime(), event, payload: masked(flatPayload(data)) });
    });
  const toJSON = () => ({ ingo_events: 1 as const, events: [...events] });
  return {
    toJSON,
    download(name = 'ingo-events.json') {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify(toJSON(), null, 2)]));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  };
}

const masked = (payload: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(payload)
      .filter(([, value]) => typeof value !== 'object')
      .map(([key, value]) => [key, /token/i.test(key) ? '(masked)' : withoutNumbers(key, value)]),
  );

/** A text without what may be a card or account number. */
const withoutNumbers = (key: string, value: unknown): unknown =>
  key === 'session_identifier' || !/\d{7}/.test(String(value))
    ? value
    : String(value).replace(/\d{7,}/g, '(masked)');
