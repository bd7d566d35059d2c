import { describe, expect, it } from 'vitest';
import {
  IngoAuthenticationError,
  IngoContractError,
  IngoIdempotencyError,
  IngoNetworkError,
  IngoRateLimitError,
  IngoRequestError,
  IngoSystemError,
} from './errors.js';
import { parseRetryAfter, retryDelay } from './retry-policy.js';

const details = { advice: 'retry', idempotencyKey: 'k', attempts: 1 } as const;
const system = new IngoSystemError('', details);
const rateLimit = (retryAfterMs: number) => new IngoRateLimitError('', { ...details, retryAfterMs });

describe('retryDelay', () => {
  it('doubles the longest wait with every retry, up to 5 s', () => {
    const almostOne = 0.9999999;
    expect([0, 1, 2, 3, 4, 5, 6].map((made) => retryDelay(system, made, 10, almostOne))).toEqual([
      250, 500, 1000, 2000, 4000, 5000, 5000,
    ]);
  });

  it('draws the wait from the whole interval', () => {
    expect(retryDelay(system, 2, 3, 0)).toBe(0);
    expect(retryDelay(system, 2, 3, 0.5)).toBe(500);
  });

  it('gives up after the last retry', () => {
    expect(retryDelay(system, 2, 3, 0.5)).toBeDefined();
    expect(retryDelay(system, 3, 3, 0.5)).toBeUndefined();
    expect(retryDelay(system, 0, 0, 0.5)).toBeUndefined();
  });

  it('never comes back before the server said, and not all at that instant', () => {
    expect(retryDelay(rateLimit(2000), 0, 3, 0)).toBe(2000);
    expect(retryDelay(rateLimit(2000), 0, 3, 0.5)).toBe(2125);
  });

  it('does not wait for a server that asks for more than 30 s', () => {
    expect(retryDelay(rateLimit(30_000), 0, 3, 0)).toBe(30_000);
    expect(retryDelay(rateLimit(30_001), 0, 3, 0)).toBeUndefined();
  });

  it('repeats what may end differently and nothing else', () => {
    const repeats = (error: IngoSystemError) => retryDelay(error, 0, 3, 0.5) !== undefined;
    expect(repeats(new IngoNetworkError('', 'timeout', details))).toBe(true);
    expect(repeats(new IngoAuthenticationError('', details))).toBe(false);
    expect(repeats(new IngoRequestError('', details))).toBe(false);
    expect(repeats(new IngoIdempotencyError('', details))).toBe(false);
    expect(repeats(new IngoContractError('', [], details))).toBe(false);
  });
});

describe('parseRetryAfter', () => {
  const now = Date.UTC(2026, 0, 15, 12);

  it.each([
    ['7', 7000],
    [' 0 ', 0],
    ['Thu, 15 Jan 2026 12:00:09 GMT', 9000],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %s ms', (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected);
  });
});
