import type { Directive } from '../../../contracts/plugin/conversation.js';

/** Replaces `EventSource` in tests: the test acts as the server. */
export class FakeEventSource {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static last: FakeEventSource | undefined;

  readonly url: string;
  readyState: number = FakeEventSource.CONNECTING;
  onopen: (() => void) | undefined;
  onerror: (() => void) | undefined;
  onmessage: ((event: { data: string; lastEventId: string }) => void) | undefined;

  constructor(url: string) {
    this.url = url;
    FakeEventSource.last = this;
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }

  open(): void {
    this.readyState = FakeEventSource.OPEN;
    this.onopen?.();
  }

  send(id: number, directive: Directive): void {
    this.onmessage?.({ data: JSON.stringify(directive), lastEventId: String(id) });
  }

  lose(): void {
    this.readyState = FakeEventSource.CONNECTING;
    this.onerror?.();
  }

  refuse(): void {
    this.readyState = FakeEventSource.CLOSED;
    this.onerror?.();
  }
}
