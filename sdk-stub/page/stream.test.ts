// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { FakeEventSource } from './testing/fake-event-source.js';
import { openStream } from './stream.js';

const boot = { session_identifier: 'a/b', locale: 'en-US' as const, conversation: 'c&1' };
const listener = { directive: vi.fn(), lost: vi.fn(), refused: vi.fn() };

let warn: MockInstance<typeof console.warn>;

function open(): FakeEventSource {
  openStream(boot, listener);
  return FakeEventSource.last!;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.useFakeTimers();
  warn = vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

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

it('a stream that is refused permanently is reported as such', () => {
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

describe('a stream that is blocked', () => {
  it('is named on the console within 3 s, once, with its path and without the conversation', () => {
    const source = open();
    source.lose();
    vi.advanceTimersByTime(3_000);
    source.lose();
    vi.advanceTimersByTime(60_000);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /event stream .*\/session\/a%2Fb\/stream, is not open after 2\.5 s.*content blocker/,
      ),
    );
    expect(String(warn.mock.calls)).not.toContain('c%261');
  });

  it('is named at once when it was refused', () => {
    open().refuse();
    vi.advanceTimersByTime(60_000);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/stream, was refused/));
  });

  it('is not what a stream is that was open once, whatever comes later', () => {
    const source = open();
    source.open();
    source.lose();
    vi.advanceTimersByTime(60_000);
    source.refuse();
    expect(warn).not.toHaveBeenCalled();
  });
});
