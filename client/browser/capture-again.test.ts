// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { UrlRequest } from './capture-account.js';
import {
  beginCapture,
  container,
  expectContainerAsBefore,
  PAYLOADS,
  useContainer,
} from './testing/begin-capture.js';

useContainer();

describe('a URL that has expired when it is mounted', () => {
  it('is refreshed and mounted again', async () => {
    const { result, plugin, mounted, requests } = await beginCapture();
    plugin.emit('SESSION_EXPIRED', PAYLOADS.ids);
    const second = await mounted(2);
    expect(requests).toEqual([
      { reason: 'first', attempt: 1 },
      { reason: 'expired', attempt: 2 },
    ]);
    expect(container.querySelectorAll('x-iframe')).toHaveLength(1);
    second.emit('TOKEN_SUCCESS', PAYLOADS.token);
    expect(await result).toMatchObject({ outcome: 'token' });
  });

  it('is given up after the second refresh', async () => {
    const { result, mounted, requests } = await beginCapture();
    for (let mount = 1; mount <= 3; mount++)
      (await mounted(mount)).emit('SESSION_EXPIRED', { message: 'dead' });
    expect(await result).toMatchObject({
      outcome: 'unavailable',
      reason: 'session-expired',
      message: 'dead',
    });
    expect(requests).toHaveLength(3);
    expectContainerAsBefore();
  });
});

describe('a terminal failure', () => {
  it('may be waited out until the recipient has read it', async () => {
    const { result, plugin } = await beginCapture({ onTerminalFailure: 'wait-for-acknowledgement' });
    plugin.emit('TERMINAL_FAILURE', PAYLOADS.failure);
    expect(container.querySelector('x-iframe')).not.toBeNull();
    plugin.emit('TERMINAL_FAILURE_ACKNOWLEDGED', PAYLOADS.failure);
    expect(await result).toMatchObject({ outcome: 'terminal-failure', error: 753, mayRetry: true });
  });

  it('may be retried once it was read', async () => {
    const { result, plugin, mounted, requests } = await beginCapture({ onTerminalFailure: 'retry' });
    plugin.emit('TERMINAL_FAILURE', PAYLOADS.failure);
    plugin.emit('TERMINAL_FAILURE_ACKNOWLEDGED', PAYLOADS.failure);
    (await mounted(2)).emit('TOKEN_SUCCESS', PAYLOADS.token);
    expect(await result).toMatchObject({ outcome: 'token' });
    expect(requests[1]).toEqual({ reason: 'retry', attempt: 2 });
  });

  it('is the result after three retries', async () => {
    const { result, mounted } = await beginCapture({ onTerminalFailure: 'retry' });
    for (let mount = 1; mount <= 4; mount++)
      (await mounted(mount)).emit('TERMINAL_FAILURE_ACKNOWLEDGED', PAYLOADS.failure);
    expect(await result).toMatchObject({ outcome: 'terminal-failure', error: 753, mayRetry: false });
  });

  it('is the result where the session cannot be had again', async () => {
    const getAuthorizedUrl = ({ reason }: UrlRequest) =>
      reason === 'first' ? 'https://plugin.example/1' : Promise.reject(new Error('it ended'));
    const { result, plugin } = await beginCapture({ onTerminalFailure: 'retry', getAuthorizedUrl });
    plugin.emit('TERMINAL_FAILURE_ACKNOWLEDGED', PAYLOADS.failure);
    expect(await result).toMatchObject({ outcome: 'terminal-failure', mayRetry: false });
  });
});
