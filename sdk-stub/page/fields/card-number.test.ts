import { expect, it } from 'vitest';
import { cardNumberAsTyped } from './card-number.js';

it.each([
  ['', ''],
  ['4111', '4111'],
  ['41111', '4111 1'],
  ['4111111111111111', '4111 1111 1111 1111'],
  ['4111-1111 1111x1111', '4111 1111 1111 1111'],
  ['3782822', '3782 822'],
  ['378282246310005', '3782 822463 10005'],
  ['41111111111111111119999', '4111 1111 1111 1111 111'],
  ['٤١١١١', '4111 1'],
  ['۴۱۱۱۱', '4111 1'],
  ['４１１１１', '4111 1'],
])('what is typed as "%s" is written as "%s"', (typed, written) => {
  expect(cardNumberAsTyped(typed)).toBe(written);
});
