import { expect, it } from 'vitest';
import { OUTCOMES } from '../outcomes/outcomes.js';
import { GO_LIVE_CHECKS } from './go-live-checks.js';
import { INTEGRATION_RULES, RULE_NAMES } from './integration-rules.js';
import { PUBLISHED_TEST_CASES } from './published-test-cases.js';
import { SIGHTINGS } from './sightings.js';

const KNOWN = [...OUTCOMES.map(({ id }) => id), ...Object.keys(SIGHTINGS)];

it('every need of a check and of a test case is an outcome or a sighting, and every sighting is needed', () => {
  const needs = [...GO_LIVE_CHECKS, ...PUBLISHED_TEST_CASES].flatMap((row) => row.needs);
  expect(needs.filter((id) => !KNOWN.includes(id))).toEqual([]);
  expect(Object.keys(SIGHTINGS).filter((id) => !needs.includes(id))).toEqual([]);
});

it('every rule is a part of the scorecard', () => {
  const rules: readonly string[] = GO_LIVE_CHECKS.flatMap((check) => check.rules);
  expect(RULE_NAMES.filter((name) => !rules.includes(name))).toEqual([]);
});

it('every row has an id of its own, and says where it comes from', () => {
  for (const rows of [GO_LIVE_CHECKS, PUBLISHED_TEST_CASES]) {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  }
  for (const { source } of [
    ...Object.values(INTEGRATION_RULES),
    ...GO_LIVE_CHECKS,
    ...PUBLISHED_TEST_CASES,
  ]) {
    expect(source).not.toBe('');
  }
});
