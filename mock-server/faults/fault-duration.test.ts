import { describe, expect, it } from 'vitest';
import { Random } from '../world/random.js';
import { faultDuration } from './fault-duration.js';

describe('how long a fault takes', () => {
  it('is the number given, or none', () => {
    expect(faultDuration(7, () => 0)).toBe(7);
    expect(faultDuration(undefined, () => 0)).toBeUndefined();
  });

  it('is uniform from the least to the most, both included', () => {
    expect([0, 0.5, 0.999].map((drawn) => faultDuration({ min: 10, max: 19 }, () => drawn))).toEqual([
      10, 15, 19,
    ]);
  });

  it('is log-normal by its median and its 99th percentile', () => {
    const random = new Random('latency');
    const draw = (): number => random.integer(0, 2 ** 32 - 1) / 2 ** 32;
    const times = Array.from({ length: 4000 }, () => faultDuration({ median: 200, p99: 2000 }, draw)!);
    const sorted = times.toSorted((a, b) => a - b);
    expect(Math.abs(sorted[2000]! - 200)).toBeLessThan(20);
    expect(Math.abs(sorted[3960]! - 2000)).toBeLessThan(300);
  });

  it('is the median always where the 99th percentile is the same', () => {
    expect(faultDuration({ median: 50, p99: 50 }, () => 0.3)).toBe(50);
  });

  it('is a day at most', () => {
    expect(faultDuration({ median: 1, p99: 86_400_000 }, () => 0.999_999_999)).toBeLessThanOrEqual(
      86_400_000,
    );
  });
});
