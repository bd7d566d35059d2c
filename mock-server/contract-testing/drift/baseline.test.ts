import { describe, expect, it } from 'vitest';
import { applyBaseline, type AcceptedDrift } from './baseline.js';
import type { PathDifference } from './difference.js';

const cell: PathDifference = {
  ...{ probe: 'mismatch', path: 'http', sandbox: '200', target: '409' },
  ...{ odd: 'sandbox', severity: 'may break clients', because: 'so' },
};
const entry = (given: Partial<AcceptedDrift>): AcceptedDrift => ({
  ...{ path: 'http', target: '409', reason: 'known', expires: '2027-01-31' },
  ...given,
});
const weighed = (given: Partial<AcceptedDrift>, today = '2026-11-24') =>
  applyBaseline([cell], [entry(given)], today);

describe('a baseline', () => {
  it.each([{}, { probe: 'mismatch' }])('bears a difference that it names: %j', (given) => {
    expect(weighed(given)).toMatchObject({ open: [], borne: [{ cell }], expired: [], idle: [] });
  });

  it('bears it no longer from the day of its expiry on', () => {
    expect(weighed({}, '2027-01-30').open).toEqual([]);
    expect(weighed({}, '2027-01-31')).toMatchObject({
      open: [cell],
      borne: [],
      expired: [entry({})],
      idle: [],
    });
  });

  it.each([{ probe: 'create' }, { path: 'body' }, { target: '422' }])(
    'bears no other, and says that its entry is idle: %j',
    (given) => {
      expect(weighed(given)).toMatchObject({ open: [cell], borne: [], expired: [], idle: [entry(given)] });
    },
  );
});
