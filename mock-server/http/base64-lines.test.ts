import { expect, it } from 'vitest';
import { firstLines, inLines } from './base64-lines.js';

const BASE64 = `${'Ab3/'.repeat(21)}Aw==`;

it('Base64 of a SHA-512 is broken by every tool, that of a SHA-256 by none', () => {
  expect(BASE64).toHaveLength(88);
  expect(firstLines(BASE64).map((line) => line.length)).toEqual([60, 64, 76]);
  expect(inLines(BASE64).map((text) => text.split('\n').map((line) => line.length))).toEqual([
    [60, 28],
    [60, 28, 0],
    [64, 24],
    [64, 24, 0],
    [76, 12],
    [76, 12, 0],
  ]);
  expect([...firstLines('A'.repeat(44)), ...inLines('A'.repeat(44))]).toEqual([]);
});
