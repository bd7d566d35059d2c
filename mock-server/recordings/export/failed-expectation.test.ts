import { expect, it } from 'vitest';
import { failedExpectation } from './failed-expectation.js';

it.each([
  [
    'expected 12 session(s), and there are 3:',
    { matcher: 'toHaveCreatedSessions', argument: 12, negated: false },
  ],
  [
    'expected 12 session(s), and there are 12:',
    { matcher: 'toHaveCreatedSessions', argument: 12, negated: true },
  ],
  [
    'expected money to move once for "push "1"", and it moved 20 times.',
    { matcher: 'toHaveMovedMoneyOnce', argument: 'push "1"', negated: false },
  ],
  [
    'expected money to move once for "p", and it moved 1 times.',
    { matcher: 'toHaveMovedMoneyOnce', argument: 'p', negated: true },
  ],
  [
    'expected event:TOKEN_SUCCESS to happen, and it did not.',
    { matcher: 'toHaveExercised', argument: 'event:TOKEN_SUCCESS', negated: false },
  ],
  [
    'expected event:TOKEN_SUCCESS not to happen, and it did: 3 times',
    { matcher: 'toHaveExercised', argument: 'event:TOKEN_SUCCESS', negated: true },
  ],
  ['expected 1 to be 2', undefined],
  ['', undefined],
])('%s', (message, expected) => {
  expect(failedExpectation(message)).toEqual(expected);
  expect(failedExpectation(`Error: \u001b[31m${message}\u001b[39m\nmore`)).toEqual(expected);
});
