import { describe, expect, it, vi } from 'vitest';
import { receiveInProcess, type ReceiveWebhook } from './receive-in-process.js';
import type { Posting } from './post.js';

const POSTING: Posting = {
  id: 'id-1',
  attempt: 1,
  url: new URL('http://127.0.0.1/webhooks'),
  headers: { 'x-ingo-signature': 'mac' },
  bytes: Buffer.from('{}'),
  acceptDevelopmentCertificate: false,
  slowly: false,
};

const post = (receive: ReceiveWebhook, timeoutMs?: number) =>
  receiveInProcess(receive, timeoutMs).post(POSTING);

describe('a webhook that a function takes', () => {
  it('comes with its address, headers and bytes', async () => {
    const receive = vi.fn(() => ({ status: 204 }));
    expect(await post(receive)).toEqual({ status: 204 });
    const { headers, bytes: body } = POSTING;
    expect(receive).toHaveBeenCalledExactlyOnceWith({ url: 'http://127.0.0.1/webhooks', headers, body });
  });

  it('is acknowledged by a status of success alone', async () => {
    expect(await post(() => Promise.resolve({ status: 503 }))).toMatchObject({
      status: 503,
      error: /./ as never,
    });
  });

  it.each([
    [new Error('the database is down'), 'the database is down'],
    ['no', 'no'],
  ])('is not acknowledged where it throws %s', async (thrown, error) => {
    expect(
      await post(() => {
        throw thrown;
      }),
    ).toEqual({ error });
    expect(await post(() => Promise.reject(thrown as Error))).toEqual({ error });
  });

  it('is not acknowledged where the function takes too long', async () => {
    expect(await post(() => new Promise(() => undefined), 5)).toEqual({
      error: 'no answer within 0.005 s',
      down: true,
    });
  });

  it('is waited for ten seconds by default', async () => {
    vi.useFakeTimers();
    try {
      const answered = post(() => new Promise(() => undefined));
      await vi.advanceTimersByTimeAsync(9999);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(await answered).toEqual({ error: 'no answer within 10 s', down: true });
      await post(() => ({ status: 204 }));
      await vi.advanceTimersByTimeAsync(0);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
