import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatewayTimeoutMs, resendDelay } from './resend-policy.js';

describe('a payment is sent again', () => {
  it.each([
    ['64 s after one that failed at once', 60, 0, 64_000],
    ['44 s after one that took 20 s', 60, 20_000, 44_000],
    ['4 s after one that waited longer than Ingo does', 60, 70_000, 4_000],
    ['9 s after one that failed at once, where Ingo stands in after 5 s', 5, 0, 9_000],
    ['64 s after one before which the clock was set back', 60, -5_000, 64_000],
  ])('%s', (_, standIn, took, delay) => {
    expect(resendDelay(standIn, 1_000_000, 1_000_000 + took)).toBe(delay);
  });

  it('never sooner than 4 s beyond the stand-in time-out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 10 ** 6 }), (standIn, took) => {
        const delay = resendDelay(standIn, 0, took);
        expect(took + delay).toBeGreaterThanOrEqual((standIn + 4) * 1000);
        expect(delay).toBeGreaterThanOrEqual(4000);
      }),
    );
  });
});

it('an answer is waited for longer than Ingo takes to stand in', () => {
  expect(gatewayTimeoutMs(60)).toBe(70_000);
});
