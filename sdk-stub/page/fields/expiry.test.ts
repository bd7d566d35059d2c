import { describe, expect, it } from 'vitest';
import { expiryAsTyped } from './expiry.js';

describe('an expiry that is being typed', () => {
  it.each([
    ['1', '1'],
    ['12', '12/'],
    ['12/4', '12/4'],
    ['1249', '12/49'],
    ['5', '05/'],
    ['1/', '01/'],
    ['01/49', '01/49'],
    ['12/2049', '12/2049'],
    ['12/20491', '12/2049'],
    ['12 / 49', '12/49'],
    ['x', ''],
  ])('"%s" is written as "%s"', (typed, written) => {
    expect(expiryAsTyped(typed, false)).toBe(written);
  });
});

describe('an expiry that is being deleted', () => {
  it.each([
    ['12/4', '12/4'],
    ['12/', '12'],
    ['12', '12'],
    ['1', '1'],
    ['', ''],
  ])('"%s" is written as "%s", so that no slash comes back', (typed, written) => {
    expect(expiryAsTyped(typed, true)).toBe(written);
  });
});
