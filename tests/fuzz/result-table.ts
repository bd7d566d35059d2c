import type { TargetResult } from './run-target.js';

/** The results of a run as a Markdown table, with their sum. */
export function resultTable(results: readonly TargetResult[]): string {
  const sum = (of: (result: TargetResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const rows = results.map((result) => {
    const { name, cases, accepted, refused, seconds, find } = result;
    return [name, cases, accepted, refused, seconds.toFixed(1), find ? 'yes' : 'none'];
  });
  const total = [
    'all',
    sum((one) => one.cases),
    sum((one) => one.accepted),
    sum((one) => one.refused),
    sum((one) => one.seconds).toFixed(1),
    sum((one) => (one.find ? 1 : 0)) || 'none',
  ];
  return [
    ['Target', 'Cases', 'Accepted', 'Refused', 'Seconds', 'Finds'],
    ['---', '---:', '---:', '---:', '---:', '---'],
    ...rows,
    total,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
