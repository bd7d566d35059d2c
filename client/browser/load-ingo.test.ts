// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IngoLoadError, loadIngo } from './load-ingo.js';
import { fakeSdk } from './testing/fake-sdk.js';
import { handWorld } from './testing/hand-world.js';

let src = '';
let count = 0;
const { sdk } = fakeSdk();
const page = globalThis as { IngoInstantPayments?: unknown };
let scripts: HTMLScriptElement[] = [];

beforeEach(() => {
  scripts = [];
  src = `https://sdk.example/${(count += 1)}.js`; // none may be under way from the test before
  // The environment loads no scripts; the tests say what becomes of them.
  vi.spyOn(document.head, 'append').mockImplementation(
    (script) => void scripts.push(script as HTMLScriptElement),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  delete page.IngoInstantPayments;
});

const arrives = (script: HTMLScriptElement, global: unknown = sdk): void => {
  page.IngoInstantPayments = global;
  script.dispatchEvent(new Event('load'));
};
const fails = (script: HTMLScriptElement) => script.dispatchEvent(new Event('error'));
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as IngoLoadError,
  );

describe('the SDK', () => {
  it('is loaded by a script element, and is what the global then holds', async () => {
    const loaded = loadIngo(src);
    expect(scripts.map((script) => ({ src: script.src, async: script.async }))).toEqual([
      { src, async: true },
    ]);
    arrives(scripts[0]!);
    expect(await loaded).toBe(sdk);
  });

  it('is loaded once for all who ask at the same time', async () => {
    const both = [loadIngo(src), loadIngo(src)];
    expect(scripts).toHaveLength(1);
    arrives(scripts[0]!);
    expect(await Promise.all(both)).toEqual([sdk, sdk]);
  });

  it('is not loaded where it is there already', async () => {
    page.IngoInstantPayments = sdk;
    expect(await loadIngo(src)).toBe(sdk);
    expect(scripts).toEqual([]);
  });
});

describe('a script that cannot be had', () => {
  it.each([
    ['is blocked, or missing', fails, 'blocked', /could not be loaded.*Content-Security-Policy/],
    [
      'defines something else',
      (script: HTMLScriptElement) => arrives(script, {}),
      'no-global',
      /defines no window/,
    ],
  ])('because it %s, is told so, and may be had again', async (_, happens, reason, words) => {
    const first = failure(loadIngo(src));
    happens(scripts[0]!);
    const error = await first;
    expect(error).toBeInstanceOf(IngoLoadError);
    expect(error).toMatchObject({ name: 'IngoLoadError', reason, src });
    expect(error!.message).toMatch(words);
    const second = loadIngo(src);
    expect(scripts).toHaveLength(2);
    arrives(scripts[1]!);
    expect(await second).toBe(sdk);
  });

  it('is waited for so long and no longer', async () => {
    const world = handWorld();
    const first = failure(loadIngo(src, { timeoutMs: 100, world }));
    world.pass(99);
    expect(world.waiting()).toBe(1);
    world.pass(1);
    expect(await first).toMatchObject({ reason: 'timeout' });
    void failure(loadIngo(src, { world }));
    expect(scripts).toHaveLength(2);
  });
});

describe('an abort', () => {
  it('ends the wait of one caller, not of another', async () => {
    const world = handWorld();
    const left = new AbortController();
    const first = failure(loadIngo(src, { signal: left.signal, world }));
    const second = loadIngo(src, { world });
    left.abort('left');
    expect(await first).toBe('left');
    arrives(scripts[0]!);
    expect(await second).toBe(sdk);
    expect(world.waiting()).toBe(0);
  });

  it('before the start loads nothing', async () => {
    expect(await failure(loadIngo(src, { signal: AbortSignal.abort('left') }))).toBe('left');
    expect(scripts).toEqual([]);
  });
});
