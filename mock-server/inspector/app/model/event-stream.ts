/** One server-sent event. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Reads server-sent events from text that comes in pieces. Unlike `EventSource` it gives events of every name, so that
 * a kind of entry which this page does not know is shown as well.
 */
export class EventStreamReader {
  #rest = '';

  /** The events that a piece completes. */
  read(piece: string): ServerSentEvent[] {
    const frames = (this.#rest + piece).split('\n\n');
    this.#rest = frames.pop()!;
    return frames.flatMap((frame) => {
      const lines = frame.split('\n');
      const field = (name: string): string[] =>
        lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
      const data = field('data');
      return data.length > 0 ? [{ event: field('event')[0] ?? 'message', data: data.join('\n') }] : [];
    });
  }
}
