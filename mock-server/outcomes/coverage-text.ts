import { OUTCOME_KINDS, type Outcome, type OutcomeKind } from '../../contracts/outcomes/outcomes.js';
import type { Coverage } from './coverage.js';

const KINDS = Object.entries(OUTCOME_KINDS) as [OutcomeKind, string][];

const nameOf = ({ id, kind }: Outcome): string => id.slice(kind.length + 1);

const ofKind = <Row extends Outcome>(rows: readonly Row[], kind: OutcomeKind): Row[] =>
  rows.filter((row) => row.kind === kind);

/** A coverage for the terminal: a paragraph a kind, what is missing with its meaning. */
export function coverageText(coverage: Coverage): string {
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

/** A coverage for the summary of a CI run. */
export function coverageMarkdown(coverage: Coverage): string {
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
