import { describe, expect, it } from 'vitest';
import { DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';
import { nearest } from './nearest.js';

describe('the nearest name', () => {
  it.each([
    ['debt', 'debit'],
    ['DEBIT', 'debit'],
    ['bilpay', 'billpay'],
    ['pay-pal', 'paypal'],
    ['ahc', 'ach'],
  ])('of %j is %j', (word, name) => {
    expect(nearest(word, DESTINATIONS)).toBe(name);
  });

  it.each(['crypto-currency', '', 'x'.repeat(100_000)])('is none where none is close', (word) => {
    expect(nearest(word, DESTINATIONS)).toBeUndefined();
  });
});
