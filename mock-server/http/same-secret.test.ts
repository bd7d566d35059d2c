import { expect, it } from 'vitest';
import { sameBytes, sameSecret } from './same-secret.js';

it.each([
  ['secret', 'secret', true],
  ['secret', 'Secret', false],
  ['secret', 'secret ', false],
  ['', '', true],
  ['', 'secret', false],
  ['é', 'e', false],
])('"%s" and "%s" are the same: %s', (expected, received, same) => {
  expect(sameSecret(expected, received)).toBe(same);
  expect(sameBytes(Buffer.from(expected), Buffer.from(received))).toBe(same);
});
