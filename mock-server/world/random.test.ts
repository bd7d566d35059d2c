import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from './random.js';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('randomness', () => {
  it('is determined by its seed, on every machine', () => {
    expect(new Random('seed').bytes(8).toString('hex')).toBe('1024e03ef1672193');
    expect(new Random('seed').uuid()).toBe('1024e03e-f167-4193-b396-22137b645616');
  });

  it('is the same for the same seed, whatever is asked of it', () => {
    const ask = (random: Random) => [random.uuid(), random.integer(1, 6), random.text(9), random.bytes(3)];
    expect(ask(new Random('a'))).toEqual(ask(new Random('a')));
    expect(ask(new Random('a'))).not.toEqual(ask(new Random('b')));
  });

  it('does not repeat itself after its first block', () => {
    const random = new Random('a');
    const ids = Array.from({ length: 2000 }, () => random.uuid());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives as many bytes as are asked for, up to 4096', () => {
    const random = new Random('a');
    for (const count of [0, 1, 4095, 4096, 2]) expect(random.bytes(count)).toHaveLength(count);
  });

  it('keeps bytes that were handed out unchanged', () => {
    const random = new Random('a');
    const first = random.bytes(16);
    const copy = Buffer.from(first);
    random.bytes(4096);
    expect(first).toEqual(copy);
  });
});

it('every UUID is one of version 4', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(new Random(seed).uuid()).toMatch(UUID_V4);
    }),
    { seed: 1 },
  );
});

describe('a whole number', () => {
  it('lies between its bounds, which it can reach', () => {
    const bounds = fc
      .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(3))
      .map(([min, more]) => [min, min + more] as const);
    fc.assert(
      fc.property(fc.string(), bounds, (seed, [min, max]) => {
        const random = new Random(seed);
        const seen = new Set(Array.from({ length: 120 }, () => random.integer(min, max)));
        expect([...seen].sort((a, b) => a - b)).toEqual(
          Array.from({ length: max - min + 1 }, (_, index) => min + index),
        );
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('may span 32 bits', () => {
    const random = new Random('a');
    const numbers = Array.from({ length: 100 }, () => random.integer(0, 2 ** 32 - 1));
    expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32)).toBe(true);
    expect(Math.max(...numbers)).toBeGreaterThan(2 ** 31);
  });
});

it('text is Base64url of as many bytes', () => {
  expect(new Random('a').text(24)).toMatch(/^[\w-]{32}$/);
});
