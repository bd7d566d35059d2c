import { afterEach, expect, it, vi } from 'vitest';
import { orAbort } from './or-abort.js';
import { abortListeners } from './testing/listener-count.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const never = new Promise<never>(() => undefined);

it('settles as the promise does', async () => {
  const { signal } = new AbortController();
  await expect(orAbort(Promise.resolve(1), signal)).resolves.toBe(1);
  await expect(orAbort(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
});

it('rejects with the reason of the signal when that aborts first, or has aborted before', async () => {
  const controller = new AbortController();
  const result = orAbort(never, controller.signal);
  controller.abort('stop');
  await expect(result).rejects.toBe('stop');
  await expect(orAbort(never, controller.signal)).rejects.toBe('stop');
});

it.each([
  ['resolved', () => Promise.resolve(1)],
  ['rejected', () => Promise.reject(new Error('no'))],
])('leaves no listener on the signal when the promise has %s', async (_, promise) => {
  const { signal } = new AbortController();
  const count = abortListeners(signal);
  const result = orAbort<unknown>(promise(), signal);
  expect(count()).toBe(1);
  await result.catch(() => undefined);
  await vi.waitFor(() => expect(count()).toBe(0));
});
