import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANNEL } from '../../contracts/plugin/conversation.js';
import { DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';
import {
  mounted,
  newContainer,
  ORIGIN,
  pagesIn,
  scriptSdk,
  URL_OF_SESSION,
  window,
} from './testing/embedding-page.js';

const TOKEN_SUCCESS = 'iip.webplugin.token_success';

describe('the conversation with the page', () => {
  it.each(DESTINATIONS)(
    'tells a page that is ready to mount %s, addressed to its origin alone (5.3)',
    (destination) => {
      const container = newContainer();
      scriptSdk().create(container).mount(URL_OF_SESSION, destination);
      const [page] = pagesIn(container);
      expect(page!.received).toEqual([]);
      page!.ready();
      const message = { channel: CHANNEL, type: 'mount', funding_destination: destination, listeners: [] };
      expect(page!.received).toEqual([{ message, origin: ORIGIN }]);
    },
  );

  it.each(['DEBIT', 'CREDIT', 'ACH', 'BILLPAY', 'PAYPAL'] as const)(
    'takes FUNDING_DESTINATIONS.%s for its string (5.3)',
    (constant) => {
      const sdk = scriptSdk();
      expect(sdk.FUNDING_DESTINATIONS[constant]).toBe(constant.toLowerCase());
      const container = newContainer();
      sdk.create(container).mount(URL_OF_SESSION, sdk.FUNDING_DESTINATIONS[constant]);
      const [page] = pagesIn(container);
      page!.ready();
      expect(page!.received[0]!.message).toMatchObject({ funding_destination: constant.toLowerCase() });
    },
  );

  it('tells which events have a listener, also those added just after mount', () => {
    const { plugin, page } = mounted();
    plugin.addEventListener(TOKEN_SUCCESS, () => undefined);
    plugin.addEventListener('iip.webplugin.page_load', () => undefined);
    page.ready();
    expect(page.received[0]!.message).toMatchObject({ listeners: ['TOKEN_SUCCESS', 'PAGE_LOAD'] });
  });

  it('answers again when the page was loaded again', () => {
    const { page } = mounted();
    page.ready();
    page.ready();
    expect(page.received).toHaveLength(2);
  });

  it('delivers the payload as it was sent', () => {
    const { plugin, page } = mounted();
    const heard = vi.fn();
    plugin.addEventListener(TOKEN_SUCCESS, heard);
    const payload = { customer_account_token: 'abc', content: { list: [1, null, { deep: '<b>Ünï</b>' }] } };
    page.event('TOKEN_SUCCESS', payload);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ event_name: TOKEN_SUCCESS, ...payload });
  });
});

describe('a forged message', () => {
  const genuine = { channel: CHANNEL, type: 'event', event: 'TOKEN_SUCCESS', payload: { forged: true } };

  const heardOf = (data: unknown, from?: { source?: unknown; origin?: string }): number => {
    const { plugin, page } = mounted();
    const heard = vi.fn();
    for (const name of Object.values(scriptSdk().EVENTS)) plugin.addEventListener(name, heard);
    page.posts(data, from);
    return heard.mock.calls.length;
  };

  it('is told from a genuine one, which is heard', () => {
    expect(heardOf(genuine)).toBe(1);
  });

  it.each([
    ['of another origin', { origin: 'https://evil.test' }],
    ['of a sandboxed frame', { origin: 'null' }],
    ['of an origin that only begins like ours', { origin: `${ORIGIN}.evil.test` }],
    ['of another window', { source: {} }],
    ['of this very window', { source: window }],
    ['of no window', { source: null }],
  ])('%s is ignored', (_, from) => {
    expect(heardOf(genuine, from)).toBe(0);
  });

  it.each([
    ['text', '{"channel":"ingo-sandbox","type":"event"}'],
    ['nothing', null],
    ['a list', [genuine]],
    ['of another channel', { ...genuine, channel: 'other' }],
    ['of an unknown type', { ...genuine, type: 'evil' }],
    ['of an unknown event', { ...genuine, event: 'GIVE_MONEY' }],
    ['with a name instead of a constant', { ...genuine, event: TOKEN_SUCCESS }],
    ['that is aimed at the prototype', { ...genuine, event: '__proto__' }],
    ['that is aimed at the constructor', { ...genuine, event: 'constructor' }],
    ['whose event is no text', { ...genuine, event: ['TOKEN_SUCCESS'] }],
    ['without payload', { ...genuine, payload: undefined }],
    ['whose payload is text', { ...genuine, payload: 'x' }],
    ['whose payload is a list', { ...genuine, payload: [] }],
  ])('that is malformed is ignored: %s', (_, data) => {
    expect(heardOf(data)).toBe(0);
  });

  it('does not make the SDK say what is mounted', () => {
    const { page } = mounted();
    page.ready({ origin: 'https://evil.test' });
    page.ready({ source: window });
    expect(page.received).toEqual([]);
  });

  it('cannot reach the prototype of objects by its payload', () => {
    const { plugin, page } = mounted();
    plugin.addEventListener(TOKEN_SUCCESS, () => undefined);
    page.posts({ ...genuine, payload: JSON.parse('{"__proto__":{"polluted":true}}') as object });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is waited for no longer once the plugin mounts anew', () => {
    const [add, remove] = [vi.spyOn(window, 'addEventListener'), vi.spyOn(window, 'removeEventListener')];
    const { plugin } = mounted();
    plugin.mount(URL_OF_SESSION, 'credit');
    const [first, second] = add.mock.calls;
    expect([first![0], second![0]]).toEqual(['message', 'message']);
    expect(remove.mock.calls).toEqual([first]);
    vi.restoreAllMocks();
  });

  it('of a frame that was taken off the page is ignored', () => {
    const { plugin, container, page } = mounted();
    const heard = vi.fn();
    plugin.addEventListener(TOKEN_SUCCESS, heard);
    container.remove();
    page.posts(genuine);
    page.posts(genuine, { source: null });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a page that never answers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const warned = () => vi.spyOn(console, 'warn').mockReturnValue();

  it('is silence to listeners; the console says after 10 s what to check, and shows no proof', () => {
    const warn = warned();
    const { plugin } = mounted();
    const heard = vi.fn();
    for (const name of Object.values(scriptSdk().EVENTS)) plugin.addEventListener(name, heard);
    vi.advanceTimersByTime(9_999);
    expect(warn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(heard).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]![0]).toMatch(
      /127\.0\.0\.1:4010\/session\/6f1e2f0e\S* has not answered for 10 s.*Check that/,
    );
    expect(warn.mock.calls[0]![0]).not.toMatch(/1700000000|Zm9yZ2Vk/);
  });

  it('is not complained of when it became ready', () => {
    const warn = warned();
    mounted().page.ready();
    vi.advanceTimersByTime(60_000);
    expect(warn).not.toHaveBeenCalled();
  });

  it('is not complained of when it was taken off the page, or replaced by one that is ready', () => {
    const warn = warned();
    mounted().container.remove();
    const { plugin, container } = mounted();
    plugin.mount(URL_OF_SESSION, 'credit');
    pagesIn(container)[0]!.ready();
    vi.advanceTimersByTime(60_000);
    expect(warn).not.toHaveBeenCalled();
  });
});
