// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { captureAccount } from './capture-account.js';
import {
  beginCapture,
  container,
  expectContainerAsBefore,
  PAYLOADS,
  useContainer,
} from './testing/begin-capture.js';
import { fakeSdk } from './testing/fake-sdk.js';

useContainer();

describe('what never comes', () => {
  it('is a page without any event, which is given up in time', async () => {
    const { result, world } = await beginCapture({ timeoutMs: 100 });
    world.pass(100);
    expect(await result).toMatchObject({ outcome: 'unavailable', reason: 'timeout' });
    expectContainerAsBefore();
  });

  it('is not a page that sent one event, however long the recipient takes', async () => {
    const { result, plugin, world } = await beginCapture({ timeoutMs: 100 });
    plugin.emit('PAGE_LOAD');
    world.pass(1e6);
    plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
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
    ['gives none', () => undefined as unknown as string, /returned undefined, expected the authorized_url/],
    ['gives an empty one', () => '', /returned ""/],
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
    expectContainerAsBefore();
  });

  it('is a script that is blocked, and then no URL is requests for', async () => {
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
    expectContainerAsBefore();
  });
});
