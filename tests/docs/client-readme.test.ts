import { describe, expect, it } from 'vitest';
import { codeSpans, textOf } from './markdown.js';

const README = textOf('client/README.md');

/** The literals of a property in a file of the client, each once. */
const literalsOf = (file: string, property: string): string[] => [
  ...new Set(
    [...textOf(file).matchAll(new RegExp(`${property}: '([\\w-]+)'`, 'g'))].map(([, value]) => value!),
  ),
];

describe('the README of the client', () => {
  it.each([
    ['payment', 'client/server/gateway/results.ts', 6],
    ['capture', 'client/browser/capture-result.ts', 5],
  ])('names every outcome of a %s', (_, file, count) => {
    const outcomes = literalsOf(file, 'readonly outcome');
    expect(outcomes).toHaveLength(count);
    expect(outcomes.filter((outcome) => !codeSpans(README).includes(outcome))).toEqual([]);
  });
});
