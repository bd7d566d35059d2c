// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { captureAccount, type CaptureOptions } from './capture-account.js';
import {
  beginCapture,
  container,
  expectContainerAsBefore,
  PAYLOADS,
  useContainer,
} from './testing/begin-capture.js';
import { fakeSdk } from './testing/fake-sdk.js';

useContainer();

describe('a capture', () => {
  it('asks for one URL, mounts it in the container with the destination, and gives the token', async () => {
    const { result, plugin, requests, world } = await beginCapture();
    expect(requests).toEqual([{ reason: 'first', attempt: 1 }]);
    expect(plugin.mounted).toEqual(['https://plugin.example/1', 'debit']);
    expect(container.querySelectorAll('x-iframe')).toHaveLength(1);
    plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
    expect(await result).toEqual({
      outcome: 'token',
      customerAccountToken: 'token',
      fundingDestination: 'debit',
      event: PAYLOADS.token,
    });
    expectContainerAsBefore();
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
      PAYLOADS.failure,
      { outcome: 'terminal-failure', error: 753, mayRetry: true, fundingDestination: 'debit' },
    ],
    ['TERMINAL_FAILURE', { error: '753' }, { outcome: 'terminal-failure', error: 753 }],
    ['TERMINAL_FAILURE', {}, { outcome: 'terminal-failure', error: null }],
    ['TERMINAL_FAILURE_ACKNOWLEDGED', PAYLOADS.failure, { outcome: 'terminal-failure', error: 753 }],
    ['MAX_VERIFICATION_ATTEMPTS_EXCEEDED', PAYLOADS.ids, { outcome: 'attempts-exhausted' }],
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
    ['TOKEN_SUCCESS', PAYLOADS.ids, { outcome: 'unavailable', reason: 'plugin-error' }],
  ];
  it.each(results)('ended by %s %j gives %j', async (event, payload, expected) => {
    for (const shape of [payload, { content: payload }]) {
      const { result, plugin } = await beginCapture();
      plugin.emit(event, shape);
      expect(await result).toMatchObject({ ...expected, event: payload });
      expectContainerAsBefore();
    }
  });

  it.each(['PAGE_LOAD', 'ACCOUNT_COULD_NOT_BE_VERIFIED', 'BILLPAY_SEARCH_NO_MATCH_FOUND'] as const)(
    'goes on after %s',
    async (event) => {
      const { result, plugin } = await beginCapture();
      plugin.emit(event, PAYLOADS.ids);
      plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
      expect(await result).toMatchObject({ outcome: 'token' });
    },
  );

  it('uses the SDK of the page, and needs no address then', async () => {
    const { sdk } = fakeSdk({ onMount: (plugin) => plugin.emit('TOKEN_SUCCESS', PAYLOADS.token) });
    vi.stubGlobal('IngoInstantPayments', sdk);
    const getAuthorizedUrl = () => 'https://plugin.example/1';
    const result = await captureAccount({ container, fundingDestination: 'ach', getAuthorizedUrl });
    expect(result.outcome).toBe('token');
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
