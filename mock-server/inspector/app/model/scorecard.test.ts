import { expect, it } from 'vitest';
import type { DoctorReport, ScoredCheck } from '../../../doctor/examine.js';
import { openFirst, scoreOf } from './scorecard.js';

const checkIn = (state: ScoredCheck['state']): ScoredCheck => ({
  id: state,
  title: state,
  state,
  needs: [],
  rules: [],
  broken: [],
  evidence: [],
  missing: [],
  grade: 'documented',
  source: '',
});

const ROWS = (['done', 'open', 'broken'] as const).map(checkIn);

it('what is broken or open comes first, and alone where only that is asked for', () => {
  expect(openFirst(ROWS, false).map(({ state }) => state)).toEqual(['broken', 'open', 'done']);
  expect(openFirst(ROWS, true).map(({ state }) => state)).toEqual(['broken', 'open']);
});

it('a report is counted', () => {
  const findings = [{ severity: 'warning' }] as unknown as DoctorReport['findings'];
  expect(scoreOf({ entries: 0, findings, scorecard: ROWS, testCases: [] })).toEqual({
    done: 1,
    run: 0,
    errors: 0,
    warnings: 1,
  });
});
