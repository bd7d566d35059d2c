// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { captureAccount, type UrlRequest } from './capture-account.js';
import {
  beginCapture,
  container,
  expectContainerAsBefore,
  PAYLOADS,
  useContainer,
} from './testing/begin-capture.js';
import { fakeSdk } from './testing/fake-sdk.js';
import { abortListeners } from './testing/listener-count.js';

useContainer();

describe('an abort', () => {
  const aborted = (result: Promise<unknown>) => expect(result).rejects.toBe('left');

  it('takes the iframe away, rejects with its reason, and hears nothing more', async () => {
    const left = new AbortController();
    const onEvent = vi.fn();
    const { result, plugin, world } = await beginCapture({ signal: left.signal, onEvent });
    left.abort('left');
    expectContainerAsBefore();
    plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
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
    const first = await beginCapture({ signal: left.signal });
    const second = await beginCapture();
    left.abort('left');
    await aborted(first.result);
    expect(container.querySelectorAll('x-iframe')).toHaveLength(1);
    second.plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
    expect(await second.result).toMatchObject({ outcome: 'token' });
    expectContainerAsBefore();
  });

  it.each(['TOKEN_SUCCESS', 'FUNDING_CANCELED', 'SESSION_ERROR'] as const)(
    'is not listened for any more after %s: the signal may live on',
    async (event) => {
      const { signal } = new AbortController();
      const count = abortListeners(signal);
      const { result, plugin } = await beginCapture({ signal });
      expect(count()).toBe(1);
      plugin.emit(event, PAYLOADS.token);
      await result;
      expect(count()).toBe(0);
    },
  );
});
