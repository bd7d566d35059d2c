import { GO_LIVE_CHECKS, type GoLiveCheck } from '../../contracts/doctor/go-live-checks.js';
import {
  INTEGRATION_RULES,
  RULE_NAMES,
  type IntegrationRule,
  type RuleName,
} from '../../contracts/doctor/integration-rules.js';
import { PUBLISHED_TEST_CASES, type PublishedTestCase } from '../../contracts/doctor/published-test-cases.js';
import type { JournalEntry } from '../journal/entry.js';
import { evidenceOf, type Case, type Evidence } from './broken-rule.js';
import { DETECTORS } from './detectors.js';
import { seenIn } from './sightings.js';
import { readTraffic } from './traffic.js';

/** A rule that was broken, and on which occasions. */
export interface DoctorFinding extends IntegrationRule {
  readonly rule: RuleName;
  readonly cases: readonly Case[];
}

/** What was seen of something that is asked for. */
interface Seen {
  /** The first entry for each need that was met. */
  readonly evidence: readonly Evidence[];
  /** Ids of outcomes and sightings that never happened. */
  readonly missing: readonly string[];
}

/** A row of the scorecard. `broken`: a rule of it was broken; `open`: something it needs never happened. */
export interface ScoredCheck extends GoLiveCheck, Seen {
  readonly state: 'done' | 'broken' | 'open';
  /** Rules of it that were broken. */
  readonly broken: readonly RuleName[];
}

/** A published test case, and whether it was run. */
export interface ScoredTestCase extends PublishedTestCase, Seen {
  readonly state: 'run' | 'open';
}

/** What the journal says of an integration. */
export interface DoctorReport {
  /** How many entries were looked at. */
  readonly entries: number;
  /** Broken rules, errors first. */
  readonly findings: readonly DoctorFinding[];
  /** The go-live scorecard. */
  readonly scorecard: readonly ScoredCheck[];
  /** Ingo's published self-service test cases, as far as they are known. */
  readonly testCases: readonly ScoredTestCase[];
}

/** Says what an integration did wrong and what it has shown, by the entries of a journal. */
export function examine(entries: readonly JournalEntry[]): DoctorReport {
  const traffic = readTraffic(entries);
  const findings = RULE_NAMES.flatMap((rule) => {
    const cases = DETECTORS[rule](traffic);
    return cases.length === 0 ? [] : [{ rule, ...INTEGRATION_RULES[rule], cases }];
  });
  const brokenRules = new Set(findings.map(({ rule }) => rule));
  const seen = seenIn(traffic);
  const look = ({ needs }: { readonly needs: readonly string[] }): Seen => ({
    evidence: needs.flatMap((id) => (seen.has(id) ? [evidenceOf(seen.get(id)!)] : [])),
    missing: needs.filter((id) => !seen.has(id)),
  });
  return {
    entries: entries.length,
    findings: findings.toSorted((one, other) => rank(one) - rank(other)),
    scorecard: GO_LIVE_CHECKS.map((check) => {
      const looked = look(check);
      const broken = check.rules.filter((rule) => brokenRules.has(rule));
      const state = broken.length > 0 ? 'broken' : looked.missing.length > 0 ? 'open' : 'done';
      return { ...check, state, broken, ...looked };
    }),
    testCases: PUBLISHED_TEST_CASES.map((testCase) => {
      const looked = look(testCase);
      return { ...testCase, state: looked.missing.length > 0 ? 'open' : 'run', ...looked };
    }),
  };
}

const rank = ({ severity }: IntegrationRule): number => (severity === 'error' ? 0 : 1);
