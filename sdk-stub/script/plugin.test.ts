import { afterEach, describe, expect, it, vi } from 'vitest';
import { mounted, newContainer, pagesIn, scriptSdk, URL_OF_SESSION } from './testing/embedding-page.js';

const { EVENTS } = scriptSdk();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('two plugins in one container, as React makes them', () => {
  const sdk = scriptSdk();
  const container = newContainer();
  const plugins = [sdk.create(container), sdk.create(container)];
  for (const plugin of plugins) plugin.mount(URL_OF_SESSION, 'debit');
  const pages = pagesIn(container);
  const heard = plugins.map((plugin) => {
    const listener = vi.fn();
    plugin.addEventListener(EVENTS.PAGE_LOAD, listener);
    return listener;
  });

  it('have an iframe each', () => {
    expect(pages).toHaveLength(2);
  });

  it('hear their own page alone', () => {
    pages[1]!.event('PAGE_LOAD');
    expect(heard.map((listener) => listener.mock.calls.length)).toEqual([0, 1]);
  });
});

describe('a plugin that is mounted a second time', () => {
  it('has one iframe, the new one; its listeners stay, and the old page is heard no more', () => {
    const { plugin, container, page: old } = mounted();
    const heard = vi.fn();
    plugin.addEventListener(EVENTS.PAGE_LOAD, heard);
    plugin.mount(URL_OF_SESSION, 'credit');
    const pages = pagesIn(container);
    expect(pages).toHaveLength(1);
    pages[0]!.ready();
    expect(pages[0]!.received[0]!.message).toMatchObject({ funding_destination: 'credit' });
    pages[0]!.event('PAGE_LOAD');
    old.event('PAGE_LOAD');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('the constants', () => {
  it('are shared by all plugins and cannot be changed by a slip', () => {
    const { FUNDING_DESTINATIONS } = scriptSdk();
    expect(Object.isFrozen(EVENTS)).toBe(true);
    expect(Object.isFrozen(FUNDING_DESTINATIONS)).toBe(true);
  });

  it.each(Object.entries(EVENTS))('EVENTS.%s can be listened to as %s (5.4)', (constant, name) => {
    const { plugin, page } = mounted();
    const heard = vi.fn();
    plugin.addEventListener(name, heard);
    page.event(constant as keyof typeof EVENTS);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ event_name: name });
  });
});

describe('removeEventListener, unmount and destroy (5.2)', () => {
  const METHODS = ['removeEventListener', 'unmount', 'destroy'] as const;
  type Undocumented = Record<(typeof METHODS)[number], ((...args: unknown[]) => void) | undefined>;
  const warned = () => vi.spyOn(console, 'warn').mockReturnValue();
  const plugged = (undocumented: boolean) => {
    const { plugin, ...rest } = mounted(scriptSdk(undocumented));
    return { plugin: plugin as typeof plugin & Undocumented, ...rest };
  };

  it.each(METHODS)('%s is absent, and calling it fails', (method) => {
    const warn = warned();
    const { plugin } = plugged(false);
    expect(method in plugin).toBe(false);
    expect(() => plugin[method]!()).toThrow(TypeError);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`plugin.${method} is not documented`),
    );
    expect(warn.mock.calls[0]![0]).toMatch(/\?undocumented.*window\.IngoSandbox = \{ undocumented: true \}/);
  });

  it.each(METHODS)('%s called only if it is there does nothing; the console says so once', (method) => {
    const warn = warned();
    const { plugin, container } = plugged(false);
    plugin[method]?.();
    plugin[method]?.();
    expect(warn).toHaveBeenCalledOnce();
    expect(container.children).toHaveLength(1);
  });

  it('say nothing to code that asks for what is documented, or for nothing of the kind', () => {
    const warn = warned();
    const { plugin } = plugged(false);
    expect(Object.keys(plugin)).toEqual(['mount', 'addEventListener']);
    void (plugin as unknown as { then?: unknown }).then;
    expect(warn).not.toHaveBeenCalled();
  });

  it('are there when they are asked for, without a warning', () => {
    const warn = warned();
    const { plugin } = plugged(true);
    for (const method of METHODS) expect(plugin[method]).toBeTypeOf('function');
    expect(warn).not.toHaveBeenCalled();
  });

  it('removeEventListener, asked for, takes one listener away', () => {
    const { plugin, page } = plugged(true);
    const [gone, stays] = [vi.fn(), vi.fn()];
    plugin.addEventListener(EVENTS.PAGE_LOAD, gone);
    plugin.addEventListener(EVENTS.PAGE_LOAD, stays);
    plugin.removeEventListener!(EVENTS.PAGE_LOAD, gone);
    page.event('PAGE_LOAD');
    expect(gone).not.toHaveBeenCalled();
    expect(stays).toHaveBeenCalledOnce();
    expect(() => plugin.removeEventListener!('PAGE_LOAD', gone)).toThrow(
      /plugin\.removeEventListener.*EVENTS\.PAGE_LOAD/,
    );
  });

  it('unmount, asked for, takes the iframe away and ends events; mounting again works', async () => {
    const { plugin, container, page } = plugged(true);
    page.event('PAGE_LOAD');
    plugin.unmount!();
    const heard = vi.fn();
    plugin.addEventListener(EVENTS.PAGE_LOAD, heard);
    page.event('PAGE_LOAD');
    await Promise.resolve();
    expect(container.children).toHaveLength(0);
    expect(heard).not.toHaveBeenCalled();
    plugin.mount(URL_OF_SESSION, 'ach');
    pagesIn(container)[0]!.event('PAGE_LOAD');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('destroy, asked for, drops the listeners too', () => {
    const { plugin, container } = plugged(true);
    const heard = vi.fn();
    plugin.addEventListener(EVENTS.PAGE_LOAD, heard);
    plugin.destroy!();
    plugin.destroy!();
    expect(container.children).toHaveLength(0);
    plugin.mount(URL_OF_SESSION, 'ach');
    pagesIn(container)[0]!.event('PAGE_LOAD');
    expect(heard).not.toHaveBeenCalled();
  });
});
