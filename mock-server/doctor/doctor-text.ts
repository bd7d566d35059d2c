import { SIGHTINGS, type Sighting } from '../../contracts/doctor/sightings.js';
import type { Case, Evidence } from './broken-rule.js';
import type { DoctorFinding, DoctorReport, ScoredCheck, ScoredTestCase } from './examine.js';

/** Of more cases, the rest is counted. */
const MOST_CASES = 5;

/** A report for the terminal: every broken rule with what shows it, then the scorecard and the test cases. */
export function doctorText(report: DoctorReport): string {
  const { findings, scorecard, testCases } = report;
  const paragraphs = [
    `${summary(report)}\n`,
    ...findings.map(findingText),
    ['Go-live scorecard', ...scorecard.map(checkText), ''].join('\n'),
    ['Published self-service test cases, as far as they are known', ...testCases.map(testCaseText), ''].join(
      '\n',
    ),
  ];
  return paragraphs.join('\n');
}

/** The report in one sentence. */
export function summary({ entries, findings, scorecard, testCases }: DoctorReport): string {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const done = scorecard.filter(({ state }) => state === 'done').length;
  const run = testCases.filter(({ state }) => state === 'run').length;
  return (
    `${counted(count('error'), 'error')} and ${counted(count('warning'), 'warning')} in ${counted(entries, 'entry', 'entries')} of the journal. ` +
    `Scorecard: ${done} of ${scorecard.length} done. Test cases: ${run} of ${testCases.length} run.`
  );
}

/** What is missing for a row: ids of outcomes, and sightings in words; empty where nothing is. */
export const missingText = ({ missing }: { readonly missing: readonly string[] }): string =>
  missing.map((id) => SIGHTINGS[id as Sighting] ?? id).join(', ');

/** An entry as evidence, on one line. */
export const evidenceText = ({ seq, at, shows }: Evidence): string => `#${seq}  ${at}  ${shows}`;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function findingText({ rule, severity, demands, fix, grade, source, cases }: DoctorFinding): string {
  const more = cases.length - MOST_CASES;
  return [
    `${severity.toUpperCase()}  ${rule}${cases.length > 1 ? `, ${cases.length} times` : ''}`,
    `  ${demands} (${grade}: ${source})`,
    ...cases.slice(0, MOST_CASES).flatMap(caseLines),
    ...(more > 0 ? [`  - and ${more} more`] : []),
    `  Fix: ${fix}`,
    '',
  ].join('\n');
}

const caseLines = ({ what, evidence }: Case): string[] => [
  `  - ${what}`,
  ...evidence.map((entry) => `      ${evidenceText(entry)}`),
];

const MARKS = { done: 'x', run: 'x', broken: '!', open: ' ' } as const;

function checkText(check: ScoredCheck): string {
  const why = check.broken.length > 0 ? `broken: ${check.broken.join(', ')}` : neverText(check);
  return `  [${MARKS[check.state]}] ${check.title}${why && `\n        ${why}`}`;
}

const testCaseText = (testCase: ScoredTestCase): string => {
  const why = neverText(testCase);
  return `  [${MARKS[testCase.state]}] ${testCase.product}: ${testCase.scenario}${why && `\n        ${why}`}`;
};

const neverText = (row: { readonly missing: readonly string[] }): string =>
  row.missing.length > 0 ? `never: ${missingText(row)}` : '';
