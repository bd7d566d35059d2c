import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../../contracts/events/event-names.js';
import { FUNDING_DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';
import { buildAsset } from '../bundle.mjs';
import { document, newContainer, pagesIn, URL_OF_SESSION, window } from './testing/embedding-page.js';

const script = await buildAsset('sdk.js');

/** Runs the built script as a browser does: its element is known while it runs, and gone after. */
function load(src = 'http://127.0.0.1:4010/sdk/ingo.instantpayments.clientsdk_v2.0.js'): void {
  const element = { src };
  const current = vi.spyOn(document, 'currentScript', 'get').mockReturnValue(element as HTMLScriptElement);
  new Function('window', script)(window);
  current.mockRestore();
}

/** Whether plugins have what no page documents. */
function hasUndocumented(): boolean {
  vi.spyOn(console, 'warn').mockReturnValue();
  return 'destroy' in window.IngoInstantPayments.create(newContainer());
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'IngoInstantPayments');
  Reflect.deleteProperty(window, 'IngoSandbox');
});

describe('the script', () => {
  it('weighs at most 8 kB gzipped', () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(8 * 1024);
  });

  it('says what project it is of', () => {
    expect(script.split('\n')[0]).toMatch(/^\/\*! ingo-sandbox: .*\*\/$/);
  });

  it('defines one global, with create, EVENTS and FUNDING_DESTINATIONS (5.1)', () => {
    const before = Object.keys(window);
    load();
    expect(Object.keys(window).filter((key) => !before.includes(key))).toEqual(['IngoInstantPayments']);
    expect(window.IngoInstantPayments.create).toBeTypeOf('function');
    expect(window.IngoInstantPayments.EVENTS).toEqual(EVENTS);
    expect(window.IngoInstantPayments.FUNDING_DESTINATIONS).toEqual(FUNDING_DESTINATIONS);
  });

  it('loaded twice on a page leaves the first global and its plugins at work', () => {
    load();
    const first = window.IngoInstantPayments;
    const container = newContainer();
    const plugin = first.create(container);
    const heard = vi.fn();
    plugin.addEventListener(first.EVENTS.PAGE_LOAD, heard);
    plugin.mount(URL_OF_SESSION, 'debit');
    load();
    expect(window.IngoInstantPayments).toBe(first);
    pagesIn(container)[0]!.event('PAGE_LOAD');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('asks for its element only while it runs, and runs without one, as a module of a bundler would', () => {
    load();
    const asked = vi.spyOn(document, 'currentScript', 'get');
    const container = newContainer();
    window.IngoInstantPayments.create(container).mount(URL_OF_SESSION, 'debit');
    pagesIn(container)[0]!.ready();
    expect(asked).not.toHaveBeenCalled();
    Reflect.deleteProperty(window, 'IngoInstantPayments');
    new Function('window', script)(window);
    expect(window.IngoInstantPayments.create).toBeTypeOf('function');
  });

  it('delivers nothing inside mount or addEventListener', async () => {
    load();
    const container = newContainer();
    const plugin = window.IngoInstantPayments.create(container);
    plugin.mount(URL_OF_SESSION, 'debit');
    pagesIn(container)[0]!.event('PAGE_LOAD');
    const heard = vi.fn();
    plugin.addEventListener(EVENTS.PAGE_LOAD, heard);
    expect(heard).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each([
    ['sdk.js', false],
    ['sdk.js?undocumented', true],
    ['sdk.js?v=2&undocumented', true],
    ['sdk.js?undocumented=1', true],
    ['sdk.js?undocumented-things', false],
    ['sdk.js#undocumented', false],
    ['undocumented/sdk.js', false],
  ])('loaded as %s has the methods that are not documented: %s', (name, expected) => {
    load(`http://127.0.0.1:4010/sdk/${name}`);
    expect(hasUndocumented()).toBe(expected);
  });

  it('has them too when window.IngoSandbox asks for them before it loads', () => {
    window.IngoSandbox = { undocumented: true };
    load();
    expect(hasUndocumented()).toBe(true);
  });
});
