// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeEventSource } from './testing/fake-event-source.js';
import { openStream } from './stream.js';

const boot = { session_identifier: 'a/b', locale: 'en-US' as const, conversation: 'c&1' };
const listener = { directive: vi.fn(), lost: vi.fn(), refused: vi.fn() };

function open(): FakeEventSource {
  openStream(boot, listener);
  return FakeEventSource.last!;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('EventSource', FakeEventSource);
});

afterEach(() => vi.unstubAllGlobals());

it('the stream is that of the session and the conversation, whatever signs are in them', () => {
  expect(open().url).toBe('/session/a%2Fb/stream?c=c%261');
});

it('a directive that comes twice is delivered once', () => {
  const source = open();
  const expired = { show: { page: 'expired' } } as const;
  const moved = { show: { page: 'moved' } } as const;
  source.send(1, expired);
  source.send(2, moved);
  source.send(1, expired);
  source.send(2, moved);
  expect(listener.directive.mock.calls).toEqual([[expired], [moved]]);
});

it('a connection that is lost is told, and told again when it is back', () => {
  const source = open();
  source.lose();
  source.open();
  expect(listener.lost.mock.calls).toEqual([[true], [false]]);
  expect(listener.refused).not.toHaveBeenCalled();
});

it('a stream that is refused for good is told as such', () => {
  open().refuse();
  expect(listener.refused).toHaveBeenCalledOnce();
  expect(listener.lost).not.toHaveBeenCalled();
});

it('after the end nothing is asked for any more', () => {
  const source = open();
  source.send(1, { end: true });
  expect(source.readyState).toBe(FakeEventSource.CLOSED);
  expect(listener.directive).not.toHaveBeenCalled();
});
