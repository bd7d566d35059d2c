import { OUTCOME_KINDS, type Outcome, type OutcomeKind } from '../../contracts/outcomes/outcomes.js';
import type { Coverage } from './coverage.js';

const KINDS = Object.entries(OUTCOME_KINDS) as [OutcomeKind, string][];

const nameOf = ({ id, kind }: Outcome): string => id.slice(kind.length + 1);

const ofKind = <Row extends Outcome>(rows: readonly Row[], kind: OutcomeKind): Row[] =>
  rows.filter((row) => row.kind === kind);

/** For the terminal: a paragraph a kind, what is missing with its meaning. */
function coverageText(coverage: Coverage): string {
  const { exercised, missing } = coverage;
  const paragraphs = KINDS.map(([kind, title]) => {
    const [done, left] = [ofKind(exercised, kind), ofKind(missing, kind)];
    return [
      `${title}: ${done.length} of ${done.length + left.length}`,
      ...done.map((row) => `  x ${nameOf(row)} (${row.times})`),
      ...left.map((row) => `    ${nameOf(row)}: ${row.meaning}`),
    ].join('\n');
  });
  return `${[summary(coverage), ...paragraphs].join('\n\n')}\n`;
}

/** For the end of a test run: two lines a kind, without meanings. */
export function briefCoverage(coverage: Coverage): string {
  const { exercised, missing } = coverage;
  const lines = KINDS.flatMap(([kind, title]) => {
    const [done, left] = [ofKind(exercised, kind), ofKind(missing, kind)];
    return [
      `${title}: ${done.length} of ${done.length + left.length}`,
      ...(done.length > 0 ? [`  exercised: ${done.map(nameOf).join(', ')}`] : []),
      ...(left.length > 0 ? [`  never: ${left.map(nameOf).join(', ')}`] : []),
    ];
  });
  return `${[summary(coverage), ...lines].join('\n')}\n`;
}

/** For the summary of a CI run. */
function coverageMarkdown(coverage: Coverage): string {
  const { exercised, missing } = coverage;
  const rows = KINDS.map(([kind, title]) => {
    const [done, left] = [ofKind(exercised, kind), ofKind(missing, kind)];
    const names = left.map((row) => `\`${nameOf(row)}\``).join(', ');
    return `| ${title} | ${done.length} of ${done.length + left.length} | ${names || 'none'} |`;
  });
  return [
    `**${summary(coverage)}**`,
    '',
    '| Outcomes | Exercised | Never |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const summary = ({ exercised, missing, percent }: Coverage): string =>
  `${exercised.length} of ${exercised.length + missing.length} outcomes exercised (${percent} %)`;

/** The ways to write a coverage. */
export const COVERAGE_FORMATS = {
  text: coverageText,
  markdown: coverageMarkdown,
  json: (coverage: Coverage): string => `${JSON.stringify(coverage, null, 2)}\n`,
} as const;

/** What to say where fewer outcomes were met than asked for; undefined where enough were. */
export const shortfall = ({ percent }: Coverage, atLeast: number): string | undefined =>
  percent < atLeast ? `expected at least ${atLeast} % of the outcomes, and ${percent} % were met` : undefined;
