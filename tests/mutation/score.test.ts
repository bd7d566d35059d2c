import { expect, it } from 'vitest';
import { scoreOf } from './score.js';

const report = (...statuses: string[]) => ({
  files: { 'a.ts': { mutants: statuses.map((status) => ({ status })) }, 'b.ts': { mutants: [] } },
});

it('the score is the share of changes that a test noticed, by failing or by never ending', () => {
  expect(scoreOf(report('Killed', 'Timeout', 'Survived', 'NoCoverage'))).toEqual({
    score: 0.5,
    noticed: 2,
    all: 4,
  });
});

it('changes that do not compile do not count', () => {
  expect(scoreOf(report('Killed', 'CompileError', 'RuntimeError', 'Ignored'))).toEqual({
    score: 1,
    noticed: 1,
    all: 1,
  });
});

it('a room without changes has no gap', () => {
  expect(scoreOf(report()).score).toBe(1);
});
