import { describe, expect, it } from 'vitest';
import { checkIdempotencyKey } from './idempotency-key.js';

describe('checkIdempotencyKey', () => {
  it.each(['2c1f4f4e-5d5a-4a39-8f4e-0d7f5d1f9f0a', 'order 17 / retry', 'k'.repeat(250)])(
    'accepts %s',
    (key) => {
      expect(checkIdempotencyKey(key)).toBe(key);
    },
  );

  it.each([
    [undefined, /must be a non-empty string, got undefined/],
    [17, /must be a non-empty string, got number/],
    ['', /must be a non-empty string, got an empty one/],
    ['k'.repeat(251), /at most 250 characters, got 251/],
    ['line\nbreak', /printable ASCII.*got "line\\nbreak"/],
    ['schlüssel', /printable ASCII/],
    [' padded', /without spaces around it/],
  ])('refuses %j', (key, message) => {
    expect(() => checkIdempotencyKey(key)).toThrow(message);
  });
});
