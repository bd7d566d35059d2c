import { afterEach, describe, expect, it, vi } from 'vitest';
import { document, newContainer, scriptSdk, URL_OF_SESSION } from './testing/embedding-page.js';
import type { IngoPluginOptions } from './types.js';

/** Calls that the compiler would refuse, as JavaScript makes them. */
const sdk = scriptSdk() as unknown as {
  create(...args: unknown[]): { [method: string]: (...args: unknown[]) => void };
};
const create = (options?: unknown) => sdk.create(newContainer(), options);
const mounting = (url: unknown, destination: unknown) => () => create()['mount']!(url, destination);
const listening = (name: unknown, callback: unknown) => () => create()['addEventListener']!(name, callback);

const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error('The call was accepted.');
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('create(element, …) (5.2)', () => {
  it.each([
    [
      'null, which getElementById gives for an unknown id',
      null,
      /element is null\. Expected a DOM element.*id spelled right/,
    ],
    ['undefined', undefined, /element is undefined/],
    ['a selector', '#plugin', /element is "#plugin"\..*Pass document\.querySelector\("#plugin"\)/],
    ['a list of elements', [], /element is an object \(Array\)/],
    ['the document', 'document', /element is an object \(.*Document\)/],
    ['a text', 'text', /element is an object \(Text\)/],
  ])('refuses %s', (_, element, expected) => {
    const nodes: Record<string, unknown> = { document, text: document.createTextNode('x') };
    const value = typeof element === 'string' ? (nodes[element] ?? element) : element;
    expect(messageOf(() => sdk.create(value))).toMatch(expected);
  });

  it('takes an element of another window, which is no instance of Element here', () => {
    const foreign = { nodeType: 1, ownerDocument: document, appendChild: () => undefined };
    expect(() => sdk.create(foreign)).not.toThrow();
  });
});

describe('create(…, options) (5.2)', () => {
  it.each([
    ['null', null, /options is null\. Expected an object/],
    ['a string', 'autoHeight', /options is "autoHeight"/],
    ['an array', ['autoHeight'], /options is an array/],
    [
      'autoHeight in quotes',
      { autoHeight: 'true' },
      /autoHeight is "true"\. Expected a boolean, true or false without quotes/,
    ],
    ['scrolling as a number', { scrolling: 0 }, /scrolling is 0\. Expected a boolean/],
    ['cssName as a list', { cssName: ['a'] }, /cssName is an object \(Array\)\. Expected a string/],
  ])('refuses %s', (_, options, expected) => {
    expect(messageOf(() => create(options))).toMatch(expected);
  });

  it('takes none, an empty object, and options that are undefined', () => {
    for (const options of [undefined, {}, { autoHeight: undefined }])
      expect(() => create(options)).not.toThrow();
  });

  it('warns of an option that is not known, and names the nearest', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    create({ autoheight: true });
    create({ colour: 'red' });
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringContaining(
        'option "autoheight" is not known and does nothing. Did you mean "autoHeight"?',
      ),
      expect.stringContaining(
        'option "colour" is not known and does nothing. Known: autoHeight, scrolling, cssName.',
      ),
    ]);
  });

  it('is not misled by the keys that every object has', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    create({ constructor: 1, toString: 2 } as IngoPluginOptions);
    expect(warn).toHaveBeenCalledTimes(2);
  });
});

describe('mount(authorizedUrl, …) (5.2)', () => {
  it.each([
    ['nothing', undefined, /authorizedUrl is undefined\. Expected the authorized_url of the session/],
    [
      'the whole answer',
      { authorized_url: URL_OF_SESSION },
      /authorizedUrl is an object \(Object\).*Pass it as a string/,
    ],
    ['an empty string', '', /"" is not an absolute URL/],
    ['a path', '/session/abc?t=1&h=secret', /"\/session\/abc" is not an absolute URL/],
    ['a script', 'javascript:alert(1)', /authorizedUrl begins with "javascript:".*Only http and https/],
    ['a data URL', 'data:text/html,hello', /begins with "data:"/],
  ])('refuses %s', (_, url, expected) => {
    expect(messageOf(mounting(url, 'debit'))).toMatch(expected);
  });

  it.each([
    '/session/abc?t=1700000000&h=secret',
    '//?t=1700000000&h=secret',
    't=1700000000&h=secret',
    'http://?t=1700000000#h=secret',
    'ftp://127.0.0.1/session/abc?t=1700000000&h=secret',
    'https//host/session/abc?t=1700000000\n&h=secret',
  ])('never shows what proves the right to mount: %j', (url) => {
    const message = messageOf(mounting(url, 'debit'));
    expect(message).not.toContain('secret');
    expect(message).not.toContain('1700000000');
  });
});

describe('mount(…, fundingDestination) (5.3)', () => {
  it.each([
    [
      'debt',
      /"debt" is not a funding destination\. Expected a value of IngoInstantPayments\.FUNDING_DESTINATIONS: debit, credit, ach, billpay, paypal\. Did you mean "debit" \(FUNDING_DESTINATIONS\.DEBIT\)\?/,
    ],
    ['DEBIT', /Did you mean "debit"/],
    ['crypto-currency', /"crypto-currency" is not a funding destination.*paypal\.$/],
    [undefined, /fundingDestination is missing, or a constant that FUNDING_DESTINATIONS does not have/],
    [['debit'], /an object \(Array\) is not a funding destination/],
    ['toString', /"toString" is not a funding destination/],
  ])('refuses %j', (destination, expected) => {
    expect(messageOf(mounting(URL_OF_SESSION, destination))).toMatch(expected);
  });

  it('leaves what is mounted alone when it refuses', () => {
    const container = newContainer();
    const plugin = sdk.create(container);
    plugin['mount']!(URL_OF_SESSION, 'debit');
    const [frame] = container.children;
    messageOf(() => plugin['mount']!(URL_OF_SESSION, 'debt'));
    expect([...container.children]).toEqual([frame]);
  });
});

describe('addEventListener(eventName, callback) (5.2)', () => {
  it.each([
    [
      'TOKEN_SUCCESS',
      /"TOKEN_SUCCESS" is not the name of an event\. Expected "iip\.webplugin\.token_success": use IngoInstantPayments\.EVENTS\.TOKEN_SUCCESS\./,
    ],
    ['token_sucess', /use IngoInstantPayments\.EVENTS\.TOKEN_SUCCESS\./],
    ['iip.webplugin.token_succes', /use IngoInstantPayments\.EVENTS\.TOKEN_SUCCESS\./],
    [
      'load',
      /"load" is not the name of an event\. Expected a value of IngoInstantPayments\.EVENTS: TOKEN_SUCCESS, /,
    ],
    [undefined, /eventName is undefined, as is a constant that EVENTS does not have/],
    ['constructor', /"constructor" is not the name of an event/],
  ])('refuses the event %j', (name, expected) => {
    expect(messageOf(listening(name, () => undefined))).toMatch(expected);
  });

  it.each([
    [undefined, /callback is undefined\. Expected a function/],
    [{ handleEvent: () => undefined }, /callback is an object \(Object\)/],
  ])('refuses the callback %j', (callback, expected) => {
    expect(messageOf(listening('iip.webplugin.token_success', callback))).toMatch(expected);
  });
});
