import { nearest as nearestWithin } from '../../contracts/violations/violations.js';

/**
 * Finds the candidate that is closest in spelling, whatever its case, unless none is close. The names of the SDK are
 * few and unlike each other, so even a short one may have two letters swapped.
 */
export const nearest = (word: string, candidates: readonly string[]): string | undefined =>
  nearestWithin(word, candidates, Math.max(2, Math.floor(word.length / 3)));
