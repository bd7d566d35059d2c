import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { mounted, URL_OF_SESSION, window } from './testing/embedding-page.js';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  vi.useFakeTimers();
  warn = vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'crossOriginIsolated');
  Reflect.deleteProperty(window, 'ReportingObserver');
});

type Callback = (reports: readonly object[]) => void;

/** Installs the observer of a Chromium; returns a function that reports. */
function reporting(): { report: (body: object) => void; disconnected: () => boolean } {
  let callback: Callback;
  let disconnected = false;
  class Observer {
    constructor(given: Callback, options: object) {
      expect(options).toEqual({ types: ['coep'] });
      callback = given;
    }
    observe(): void {}
    disconnect(): void {
      disconnected = true;
    }
  }
  Object.assign(window, { ReportingObserver: Observer });
  return {
    report: (body) => callback([{ type: 'coep', body: { toJSON: () => body } }]),
    disconnected: () => disconnected,
  };
}

const POLICY = /The browser blocked the plugin page .*6f1e2f0e\S*, .*Cross-Origin-Embedder-Policy/;

describe('a page under Cross-Origin-Embedder-Policy', () => {
  const blocked = { type: 'corp', blockedURL: URL_OF_SESSION, disposition: 'enforce' };

  it('is named as soon as the browser reports it, once, and without what proves the right to mount', () => {
    const { report, disconnected } = reporting();
    mounted();
    report(blocked);
    report(blocked);
    vi.advanceTimersByTime(60_000);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(POLICY));
    expect(warn.mock.calls.flat().join()).not.toMatch(/1700000000|Zm9yZ2Vk/);
    expect(disconnected()).toBe(true);
  });

  it('is not named for what is only reported, or for another blocked URL', () => {
    const { report } = reporting();
    mounted();
    report({ ...blocked, disposition: 'reporting' });
    report({ ...blocked, blockedURL: 'https://other.example/' });
    vi.advanceTimersByTime(5_000);
    expect(warn).not.toHaveBeenCalled();
  });

  it('is named within 3 s where the browser reports nothing, but the window is isolated', () => {
    Object.assign(window, { crossOriginIsolated: true });
    mounted();
    vi.advanceTimersByTime(3_000);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(POLICY));
    vi.advanceTimersByTime(60_000);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('is fine when the plugin page answers all the same', () => {
    Object.assign(window, { crossOriginIsolated: true });
    const { disconnected } = reporting();
    mounted().page.ready();
    vi.advanceTimersByTime(60_000);
    expect(warn).not.toHaveBeenCalled();
    expect(disconnected()).toBe(true);
  });
});
