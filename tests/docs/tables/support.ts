import type { Grade } from '../../../contracts/facts.js';
import { SUPPORT_ROWS } from '../../../contracts/support/support-rows.js';
import {
  levelOf,
  SUPPORT_KINDS,
  type SupportKind,
  type SupportRow,
} from '../../../contracts/support/support-row.js';
import { code, table } from '../markdown.js';

const GRADES: readonly Grade[] = ['documented', 'inferred', 'chosen', 'verified'];
const LEVELS = ['done', 'in part', 'not'] as const;
const KINDS = Object.entries(SUPPORT_KINDS) as [SupportKind, string][];

const ofKind = (kind: SupportKind): SupportRow[] => SUPPORT_ROWS.filter((row) => row.kind === kind);

const countsOf = (rows: readonly SupportRow[]): string[] => [
  String(rows.length),
  ...LEVELS.map((level) => String(rows.filter((row) => levelOf(row) === level).length)),
  ...GRADES.map((grade) => String(rows.filter((row) => row.grade === grade).length)),
];

/** How many things there are of each kind, how sure they are, and how many the sandbox does. */
export const supportCountTable = (): string =>
  table(
    ['', 'All', 'Done', 'In part', 'Not', ...GRADES.map((grade) => grade[0]!.toUpperCase() + grade.slice(1))],
    [
      ...KINDS.map(([kind, title]) => [title, ...countsOf(ofKind(kind))]),
      ['**All**', ...countsOf(SUPPORT_ROWS)],
    ],
  );

/** Each thing under the heading of its kind. */
export const supportTables = (): string =>
  KINDS.map(([kind, title]) => {
    const rows = ofKind(kind).map(({ name, grade, does, not, source }) => [
      / /.test(name) ? name : code(name),
      grade,
      does ?? '',
      not ?? '',
      source,
    ]);
    return `## ${title}\n\n${table(['What', 'Grade', 'The sandbox', 'Not', 'Source'], rows)}`;
  }).join('\n\n');
