import { expect, it, vi } from 'vitest';
import { remember } from './remember.js';

it('a question is answered once, however often it is asked', () => {
  const answer = vi.fn((question: string) => (question === '' ? undefined : question.length));
  const remembered = remember(answer);
  expect(['abc', '', 'abc', ''].map(remembered)).toEqual([3, undefined, 3, undefined]);
  expect(answer).toHaveBeenCalledTimes(2);
});

it('memory stays bounded: after many other questions an old one is answered anew, and alike', () => {
  const answer = vi.fn((question: string) => Number(question));
  const remembered = remember(answer);
  for (let number = 0; number <= 1000; number++) remembered(String(number));
  expect(remembered('0')).toBe(0);
  expect(answer).toHaveBeenCalledTimes(1002);
});
