// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Boot } from '../../contracts/plugin/conversation.js';
import { texts } from './locales/en-US.js';
import { startPage } from './plugin-page.js';
import { FakeEventSource } from './testing/fake-event-source.js';

const ORIGIN = 'https://shop.example';
const boot: Boot = { session_identifier: 's1', locale: 'en-US', conversation: 'c1' };
const parent = { postMessage: vi.fn() };
const fetch = vi.fn<(...input: Parameters<typeof globalThis.fetch>) => Promise<Response>>();

/** Starts a page in a frame. */
function start(given: Boot = boot): FakeEventSource {
  FakeEventSource.last = undefined;
  document.body.innerHTML = '<main id="app"></main>';
  startPage(given, texts, () => 0);
  return FakeEventSource.last!;
}

const mount = (destination = 'debit'): void => {
  const message = new MessageEvent('message', {
    data: { channel: 'ingo-sandbox', type: 'mount', funding_destination: destination },
    origin: ORIGIN,
  });
  Object.defineProperty(message, 'source', { value: parent });
  window.dispatchEvent(message);
};
const actions = (): unknown[] => fetch.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
const events = (): unknown[] =>
  parent.postMessage.mock.calls
    .filter(([message]) => message.type === 'event')
    .map(([message]) => message.event);
const page = (): string | undefined => document.querySelector('section')?.dataset['page'];
const connection = (): string => document.querySelector('.connection')!.textContent;

beforeEach(() => {
  vi.clearAllMocks();
  fetch.mockImplementation(async () => new Response('{}'));
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('parent', parent);
});

afterEach(() => {
  // Whoever still waits for its embedder would hear the next test.
  mount();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page in a frame', () => {
  it('says that it loads, marked as a sandbox', () => {
    start();
    expect(document.body.textContent).toContain(texts.loading);
    expect(document.querySelector('.badge')!.textContent).toBe('SANDBOX');
    expect(document.title).toBe('SANDBOX');
  });

  it('tells the server what to mount, and that once', () => {
    start();
    mount('ach');
    mount('debit');
    expect(actions()).toEqual([{ action: 'mount', funding_destination: 'ach' }]);
  });

  it('sends the mount again when it did not reach the server', async () => {
    vi.useFakeTimers();
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    start();
    mount();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection()).toBe(texts.reconnecting);
    await vi.advanceTimersByTimeAsync(1000);
    expect(actions()).toHaveLength(2);
    expect(connection()).toBe('');
  });

  it('shows what it is told to show, and passes on the events it is told to pass on', () => {
    const source = start();
    source.send(1, { show: { page: 'form', destination: 'debit' } });
    source.send(2, { event: 'PAGE_LOAD', payload: { page: 'DebitFunding' } });
    expect(page()).toBe('form');
    expect(document.title).toBe('SANDBOX · Debit card');
    expect(events()).toEqual([]);
    mount();
    expect(events()).toEqual(['PAGE_LOAD']);
  });

  it('says when the connection is lost, until it is back', () => {
    const source = start();
    source.lose();
    expect(connection()).toBe(texts.reconnecting);
    source.open();
    expect(connection()).toBe('');
  });

  it('shows an end, but invents no event, when its stream is refused', () => {
    start().refuse();
    mount();
    expect(page()).toBe('session-error');
    expect(events()).toEqual([]);
  });

  it('keeps what a person wrote as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const source = start();
    source.send(1, { show: { page: 'confirmation', account: text, issuer: text } });
    expect(document.querySelector('.account')!.textContent).toBe(text + text);
    source.send(2, { show: { page: 'plugin-error', message: text } });
    expect(document.querySelector('.developer')!.textContent).toBe(text);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a page that is closed', () => {
  const closed: Boot = {
    session_identifier: 's1',
    locale: 'en-US',
    closed: {
      view: { page: 'expired', message: 'minted 31 s ago' },
      events: [{ event: 'SESSION_EXPIRED', payload: { message: 'x' } }],
    },
  };

  it('asks the server for nothing, and tells the SDK its one event', () => {
    expect(start(closed)).toBeUndefined();
    expect(page()).toBe('expired');
    mount();
    mount();
    expect(events()).toEqual(['SESSION_EXPIRED']);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a page that a person opened', () => {
  it('asks what to mount', () => {
    vi.stubGlobal('parent', window);
    start();
    expect(page()).toBe('chooser');
    document.querySelectorAll<HTMLElement>('section button')[2]!.click();
    expect(actions()).toEqual([{ action: 'mount', funding_destination: 'ach' }]);
  });
});

describe('a browser without EventSource', () => {
  it('is told so, and the server too', () => {
    const sent = vi.fn();
    class FakeRequest {
      open = vi.fn();
      setRequestHeader = vi.fn();
      send = sent;
    }
    vi.stubGlobal('EventSource', undefined);
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    start();
    mount();
    expect(page()).toBe('unsupported-browser');
    expect(sent.mock.calls).toEqual([
      ['{"action":"unsupported","message":"This browser lacks EventSource."}'],
    ]);
    expect(fetch).not.toHaveBeenCalled();
  });
});
