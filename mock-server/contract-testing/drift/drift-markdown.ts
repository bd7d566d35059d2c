import type { DriftReport, ReportedDifference } from './drift.js';
import { notProbed, summary } from './drift-text.js';

/** The report as Markdown, for the summary of a CI job. */
export function driftMarkdown(report: DriftReport): string {
  const { target, on, differences, borne, expired, idle, unprobed } = report;
  return [
    `## Drift of ${target} from the sandbox, ${on}`,
    '',
    `${summary(differences)} ${report.facts.kept} of ${report.facts.of} documented facts hold there.`,
    ...(differences.length === 0 ? [] : ['', ...table(differences)]),
    ...([borne, expired, idle, unprobed].every(({ length }) => length === 0) ? [] : ['']),
    ...borne.map(
      (one) =>
        `- accepted until ${one.expires}: ${code(one.path)} of ${one.probes.join(', ')}: ${one.reason}`,
    ),
    ...expired.map(
      ({ path, expires, reason }) => `- **counts again** since ${expires}: ${code(path)}: ${reason}`,
    ),
    ...unprobed.map((one) => `- ${notProbed(one)}`),
    ...idle.map(({ path }) => `- no longer there: ${code(path)}; take it off the baseline`),
    '',
  ].join('\n');
}

function table(differences: readonly ReportedDifference[]): string[] {
  const rows = differences.map((one) => [
    one.severity,
    code(one.path),
    one.probes.join(', '),
    ...[one.target, one.sandbox, one.docs, one.schema].map((words) =>
      words === undefined ? '' : code(words),
    ),
    one.odd,
    one.remedy === undefined ? '' : code(one.remedy),
  ]);
  const head = [
    'How grave',
    'Where',
    'Probes',
    'Target',
    'Sandbox',
    'Docs',
    'Schema',
    'Odd one out',
    'Ended by reading',
  ];
  return [head, head.map(() => '---'), ...rows].map((found) => `| ${found.map(cell).join(' | ')} |`);
}

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
