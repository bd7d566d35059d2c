/** Name under which the notes stand on the window. */
export const NOTES = 'ingoSandboxDrift';

/** An event that a listener got. */
export interface NotedEvent {
  /** The constant of the script's own `EVENTS` whose value was listened to, else that value. */
  readonly event: string;
  readonly payload: unknown;
  /** Number of arguments of the listener. */
  readonly args: number;
  /** Whether `mount` had not returned yet. */
  readonly duringMount: boolean;
}

/** A message that a window got. */
export interface NotedMessage {
  readonly origin: string;
  /** `object`, `JSON text`, `text`, or the type. */
  readonly kind: string;
  /** Names of the fields of an object, or of JSON. */
  readonly fields: readonly string[];
}

/** What the functions that run in a page share. */
export interface PageNotes {
  /** Names of the window before the script ran. */
  readonly before: readonly string[];
  readonly events: NotedEvent[];
  readonly messages: NotedMessage[];
  mounting: boolean;
  /** Calls of a listener of PAGE_LOAD that was added twice. */
  calledTwice: number;
  /** Says what a call came to: `returns object`, `throws TypeError`. */
  readonly outcome: (call: () => unknown) => string;
  /** Adds an empty container to the page. */
  readonly container: () => HTMLElement;
}

/**
 * Runs in every frame before its scripts: notes the messages that it gets, and gives later functions what they share. It
 * is sent as source text, so it uses nothing from outside.
 */
export function installNotes(name: string): void {
  const messages: NotedMessage[] = [];
  const fieldsOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.keys(value).sort().slice(0, 20) : [];
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    let [kind, value]: [string, unknown] = [data === null ? 'null' : typeof data, data];
    if (typeof data === 'string') {
      kind = 'text';
      try {
        value = JSON.parse(data);
        if (typeof value === 'object' && value !== null) kind = 'JSON text';
      } catch {
        // Other text.
      }
    }
    messages.push({ origin, kind, fields: fieldsOf(value) });
  });
  const notes: PageNotes = {
    before: Object.getOwnPropertyNames(window),
    events: [],
    messages,
    mounting: false,
    calledTwice: 0,
    outcome(call) {
      try {
        const value = call();
        return `returns ${value === null ? 'null' : typeof value}`;
      } catch (error) {
        const { name: kind } = (error ?? {}) as { name?: unknown };
        return `throws ${typeof kind === 'string' && /^\w{1,40}$/.test(kind) ? kind : typeof error}`;
      }
    },
    container() {
      const container = document.createElement('div');
      document.body.append(container);
      return container;
    },
  };
  Object.defineProperty(window, name, { value: notes, enumerable: false });
}
