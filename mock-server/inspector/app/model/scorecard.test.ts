import { expect, it } from 'vitest';
import { examine } from '../../../doctor/examine.js';
import { openFirst, scoreOf } from './scorecard.js';

it('what is broken or open comes first, and alone where only that is asked for', () => {
  const [one, two, three] = examine([]).scorecard;
  const rows = [
    { ...one!, state: 'done' as const },
    { ...two!, state: 'open' as const },
    { ...three!, state: 'broken' as const },
  ];
  expect(openFirst(rows, false).map(({ state }) => state)).toEqual(['broken', 'open', 'done']);
  expect(openFirst(rows, true).map(({ state }) => state)).toEqual(['broken', 'open']);
});

it('a report is counted', () => {
  const report = examine([]);
  const finding = { severity: 'warning' } as (typeof report.findings)[number];
  expect(scoreOf({ ...report, findings: [finding] })).toEqual({ done: 0, run: 0, errors: 0, warnings: 1 });
});
