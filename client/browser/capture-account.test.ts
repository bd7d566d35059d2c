// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { captureAccount, type CaptureOptions, type UrlRequest } from './capture-account.js';
import { fakeSdk } from './testing/fake-sdk.js';
import { handWorld } from './testing/hand-world.js';

const IDS = { session_identifier: 'session', tracer_token: 'tracer' };
const TOKEN = { ...IDS, customer_account_token: 'token', funding_destination: 'debit' };
const FAILURE = { ...IDS, funding_destination: 'debit', error: 753 };

let container: HTMLElement;
beforeEach(() => {
  container = document.createElement('div');
  container.innerHTML = '<p>mine</p>';
  document.body.append(container);
});
afterEach(() => {
  container.remove();
  vi.unstubAllGlobals();
});

/** Begins a capture, and waits until its first URL is mounted. */
async function begin(options: Partial<CaptureOptions> = {}) {
  const fake = fakeSdk();
  const world = handWorld();
  const asked: Omit<UrlRequest, 'signal'>[] = [];
  const result = captureAccount({
    container,
    fundingDestination: 'debit',
    getAuthorizedUrl: ({ reason, attempt }) => `https://plugin.example/${asked.push({ reason, attempt })}`,
    sdk: fake.sdk,
    world,
    ...options,
  });
  result.catch(() => undefined);
  const mounted = (count: number) =>
    vi.waitFor(
      () => {
        expect(fake.plugins[count - 1]?.mounted).toHaveLength(2);
        return fake.plugins[count - 1]!;
      },
      { interval: 1 },
    );
  const plugin = await mounted(1);
  return { result, plugin, plugins: fake.plugins, mounted, asked, world };
}

const leftAsFound = () => expect(container.innerHTML).toBe('<p>mine</p>');

describe('a capture', () => {
  it('asks for one URL, mounts it in the container with the destination, and gives the token', async () => {
    const { result, plugin, asked, world } = await begin();
    expect(asked).toEqual([{ reason: 'first', attempt: 1 }]);
    expect(plugin.mounted).toEqual(['https://plugin.example/1', 'debit']);
    expect(container.querySelectorAll('x-iframe')).toHaveLength(1);
    plugin.emit('TOKEN_SUCCESS', TOKEN);
    expect(await result).toEqual({
      outcome: 'token',
      customerAccountToken: 'token',
      fundingDestination: 'debit',
      event: TOKEN,
    });
    leftAsFound();
    expect(world.waiting()).toBe(0);
  });

  const results: [EventConstant, object, object][] = [
    [
      'FUNDING_CANCELED',
      { funding_destination: 'credit' },
      { outcome: 'canceled', fundingDestination: 'credit' },
    ],
    [
      'TERMINAL_FAILURE',
      FAILURE,
      { outcome: 'terminal-failure', error: 753, mayRetry: true, fundingDestination: 'debit' },
    ],
    ['TERMINAL_FAILURE', { error: '753' }, { outcome: 'terminal-failure', error: 753 }],
    ['TERMINAL_FAILURE', {}, { outcome: 'terminal-failure', error: null }],
    ['TERMINAL_FAILURE_ACKNOWLEDGED', FAILURE, { outcome: 'terminal-failure', error: 753 }],
    ['MAX_VERIFICATION_ATTEMPTS_EXCEEDED', IDS, { outcome: 'attempts-exhausted' }],
    [
      'SESSION_ERROR',
      { message: 'ended' },
      { outcome: 'unavailable', reason: 'session-error', message: 'ended' },
    ],
    [
      'PLUGIN_ERROR',
      { message: 'broken' },
      { outcome: 'unavailable', reason: 'plugin-error', message: 'broken' },
    ],
    ['UNSUPPORTED_BROWSER_DETECTED', {}, { outcome: 'unavailable', reason: 'unsupported-browser' }],
    ['TOKEN_SUCCESS', IDS, { outcome: 'unavailable', reason: 'plugin-error' }],
  ];
  it.each(results)('ended by %s %j gives %j', async (event, payload, expected) => {
    for (const shape of [payload, { content: payload }]) {
      const { result, plugin } = await begin();
      plugin.emit(event, shape);
      expect(await result).toMatchObject({ ...expected, event: payload });
      leftAsFound();
    }
  });

  it.each(['PAGE_LOAD', 'ACCOUNT_COULD_NOT_BE_VERIFIED', 'BILLPAY_SEARCH_NO_MATCH_FOUND'] as const)(
    'goes on after %s',
    async (event) => {
      const { result, plugin } = await begin();
      plugin.emit(event, IDS);
      plugin.emit('TOKEN_SUCCESS', TOKEN);
      expect(await result).toMatchObject({ outcome: 'token' });
    },
  );

  it('uses the SDK of the page, and needs no address then', async () => {
    const { sdk } = fakeSdk({ onMount: (plugin) => plugin.emit('TOKEN_SUCCESS', TOKEN) });
    vi.stubGlobal('IngoInstantPayments', sdk);
    const getAuthorizedUrl = () => 'https://plugin.example/1';
    const result = await captureAccount({ container, fundingDestination: 'ach', getAuthorizedUrl });
    expect(result.outcome).toBe('token');
  });
});

describe('the observer', () => {
  it('is told of every event until the end, and of none after it', async () => {
    const heard: unknown[] = [];
    const { result, plugin } = await begin({ onEvent: (...event) => heard.push(event) });
    plugin.emit('PAGE_LOAD', { content: { page: 'DebitFunding' } });
    plugin.emit('TOKEN_SUCCESS', TOKEN);
    plugin.emit('TOKEN_SUCCESS', { ...TOKEN, customer_account_token: 'second' });
    plugin.emit('FUNDING_CANCELED', IDS);
    expect(await result).toMatchObject({ customerAccountToken: 'token' });
    expect(heard).toEqual([
      ['PAGE_LOAD', { page: 'DebitFunding' }],
      ['TOKEN_SUCCESS', TOKEN],
    ]);
  });

  it('hurts nobody by throwing', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const onEvent = () => {
      throw new Error('mine');
    };
    const { result, plugin } = await begin({ onEvent });
    plugin.emit('TOKEN_SUCCESS', TOKEN);
    expect(await result).toMatchObject({ outcome: 'token' });
    expect(reported).toHaveBeenCalledWith(new Error('mine'));
  });
});

describe('a URL that is dead when mounted', () => {
  it('is refreshed and mounted again', async () => {
    const { result, plugin, mounted, asked } = await begin();
    plugin.emit('SESSION_EXPIRED', IDS);
    const second = await mounted(2);
    expect(asked).toEqual([
      { reason: 'first', attempt: 1 },
      { reason: 'expired', attempt: 2 },
    ]);
    expect(container.querySelectorAll('x-iframe')).toHaveLength(1);
    second.emit('TOKEN_SUCCESS', TOKEN);
    expect(await result).toMatchObject({ outcome: 'token' });
  });

  it('is given up after the second refresh', async () => {
    const { result, mounted, asked } = await begin();
    for (let mount = 1; mount <= 3; mount++)
      (await mounted(mount)).emit('SESSION_EXPIRED', { message: 'dead' });
    expect(await result).toMatchObject({
      outcome: 'unavailable',
      reason: 'session-expired',
      message: 'dead',
    });
    expect(asked).toHaveLength(3);
    leftAsFound();
  });
});

describe('a terminal failure', () => {
  it('may be waited out until the recipient has read it', async () => {
    const { result, plugin } = await begin({ onTerminalFailure: 'wait-for-acknowledgement' });
    plugin.emit('TERMINAL_FAILURE', FAILURE);
    expect(container.querySelector('x-iframe')).not.toBeNull();
    plugin.emit('TERMINAL_FAILURE_ACKNOWLEDGED', FAILURE);
    expect(await result).toMatchObject({ outcome: 'terminal-failure', error: 753, mayRetry: true });
  });

  it('may be retried once it was read', async () => {
    const { result, plugin, mounted, asked } = await begin({ onTerminalFailure: 'retry' });
    plugin.emit('TERMINAL_FAILURE', FAILURE);
    plugin.emit('TERMINAL_FAILURE_ACKNOWLEDGED', FAILURE);
    (await mounted(2)).emit('TOKEN_SUCCESS', TOKEN);
    expect(await result).toMatchObject({ outcome: 'token' });
    expect(asked[1]).toEqual({ reason: 'retry', attempt: 2 });
  });

  it('is the result after three retries', async () => {
    const { result, mounted } = await begin({ onTerminalFailure: 'retry' });
    for (let mount = 1; mount <= 4; mount++)
      (await mounted(mount)).emit('TERMINAL_FAILURE_ACKNOWLEDGED', FAILURE);
    expect(await result).toMatchObject({ outcome: 'terminal-failure', error: 753, mayRetry: false });
  });

  it('is the result where the session cannot be had again', async () => {
    const getAuthorizedUrl = ({ reason }: UrlRequest) =>
      reason === 'first' ? 'https://plugin.example/1' : Promise.reject(new Error('it ended'));
    const { result, plugin } = await begin({ onTerminalFailure: 'retry', getAuthorizedUrl });
    plugin.emit('TERMINAL_FAILURE_ACKNOWLEDGED', FAILURE);
    expect(await result).toMatchObject({ outcome: 'terminal-failure', mayRetry: false });
  });
});

describe('what never comes', () => {
  it('is a page without any event, which is given up in time', async () => {
    const { result, world } = await begin({ timeoutMs: 100 });
    world.pass(100);
    expect(await result).toMatchObject({ outcome: 'unavailable', reason: 'timeout' });
    leftAsFound();
  });

  it('is not a page that sent one event, however long the recipient takes', async () => {
    const { result, plugin, world } = await begin({ timeoutMs: 100 });
    plugin.emit('PAGE_LOAD');
    world.pass(1e6);
    plugin.emit('TOKEN_SUCCESS', TOKEN);
    expect(await result).toMatchObject({ outcome: 'token' });
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('503')), /503/],
    [
      'throws',
      () => {
        throw new Error('mine');
      },
      /mine/,
    ],
    ['gives none', () => undefined as unknown as string, /gave undefined, expected the authorized_url/],
    ['gives an empty one', () => '', /gave ""/],
  ])('is a URL, where the back end %s', async (_, getAuthorizedUrl, words) => {
    const { sdk, plugins } = fakeSdk();
    const result = await captureAccount({ container, fundingDestination: 'debit', getAuthorizedUrl, sdk });
    expect(result).toMatchObject({
      outcome: 'unavailable',
      reason: 'no-url',
      cause: expect.any(Error) as Error,
    });
    expect((result as { message: string }).message).toMatch(words);
    expect(plugins).toEqual([]);
    leftAsFound();
  });

  it('is a script that is blocked, and then no URL is asked for', async () => {
    vi.spyOn(document.head, 'append').mockImplementation(
      (script) => void (script as HTMLElement).dispatchEvent(new Event('error')),
    );
    const getAuthorizedUrl = vi.fn();
    const result = await captureAccount({
      container,
      fundingDestination: 'debit',
      getAuthorizedUrl,
      sdkUrl: '/x.js',
    });
    expect(result).toMatchObject({ outcome: 'unavailable', reason: 'script-blocked' });
    expect(getAuthorizedUrl).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is a mount that the SDK refuses', async () => {
    const { sdk } = fakeSdk({
      onMount: () => {
        throw new TypeError('no URL');
      },
    });
    const result = await captureAccount({
      container,
      fundingDestination: 'debit',
      getAuthorizedUrl: () => 'x',
      sdk,
    });
    expect(result).toMatchObject({ reason: 'plugin-error', message: 'The SDK refused to mount: no URL' });
    leftAsFound();
  });
});

describe('an abort', () => {
  const aborted = (result: Promise<unknown>) => expect(result).rejects.toBe('left');

  it('takes the iframe away, rejects with its reason, and hears nothing more', async () => {
    const left = new AbortController();
    const onEvent = vi.fn();
    const { result, plugin, world } = await begin({ signal: left.signal, onEvent });
    left.abort('left');
    leftAsFound();
    plugin.emit('TOKEN_SUCCESS', TOKEN);
    await aborted(result);
    expect(onEvent).not.toHaveBeenCalled();
    expect(world.waiting()).toBe(0);
  });

  it('ends the wait for a URL, and reaches the request for it', async () => {
    const left = new AbortController();
    let seen: AbortSignal | undefined;
    const { sdk, plugins } = fakeSdk();
    const getAuthorizedUrl = ({ signal }: UrlRequest) => {
      seen = signal;
      return new Promise<string>(() => undefined);
    };
    const { signal } = left;
    const result = captureAccount({ container, fundingDestination: 'debit', getAuthorizedUrl, sdk, signal });
    left.abort('left');
    await aborted(result);
    expect(seen?.aborted).toBe(true);
    expect(plugins).toEqual([]);
  });

  it('before the start does nothing', async () => {
    const getAuthorizedUrl = vi.fn();
    const { sdk } = fakeSdk();
    const signal = AbortSignal.abort('left');
    await aborted(captureAccount({ container, fundingDestination: 'debit', getAuthorizedUrl, sdk, signal }));
    expect(getAuthorizedUrl).not.toHaveBeenCalled();
  });

  it('of one capture leaves another in the same container alone, as when React mounts twice', async () => {
    const left = new AbortController();
    const first = await begin({ signal: left.signal });
    const second = await begin();
    left.abort('left');
    await aborted(first.result);
    expect(container.querySelectorAll('x-iframe')).toHaveLength(1);
    second.plugin.emit('TOKEN_SUCCESS', TOKEN);
    expect(await second.result).toMatchObject({ outcome: 'token' });
    leftAsFound();
  });
});

describe('an option that cannot be right is refused', () => {
  const { sdk } = fakeSdk();
  it.each([
    [{ container: null }, 'container is null, expected an element. Is it in the page already?'],
    [
      { fundingDestination: 'DEBIT' },
      'fundingDestination is "DEBIT", expected one of debit, credit, ach, billpay, paypal',
    ],
    [
      { sdk: undefined },
      'There is no window.IngoInstantPayments yet: pass sdkUrl, the address of its script.',
    ],
  ])('%j', async (wrong, message) => {
    const options = { container, fundingDestination: 'debit', getAuthorizedUrl: () => 'x', sdk, ...wrong };
    await expect(captureAccount(options as CaptureOptions)).rejects.toThrow(new TypeError(message));
  });
});
