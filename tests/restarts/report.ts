/** `npm run faults:report`: lets each fault happen under load several times, and writes what was lost into README.md. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hurtReplicas, killWithData, REPLICA_FAULTS, type Outcome } from './faults.js';

const README = new URL('README.md', import.meta.url);
const TIMES = 5;

const rows: string[] = [];
const add = (name: string, { acknowledged, lost }: Outcome): void => {
  const { sessions, payments } = acknowledged;
  const cells = [name, TIMES, sessions, payments, lost.sessions, lost.payments, lost.webhooks, lost.disorder];
  rows.push(`| ${cells.join(' | ')} |`);
  console.log(rows.at(-1));
};

const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-report-'));
try {
  add(
    'a sandbox with `--data` is killed (SIGKILL) and started again',
    await killWithData(join(folder, 'data'), TIMES),
  );
  for (const fault of REPLICA_FAULTS)
    add(fault.name, await hurtReplicas(Array<typeof fault>(TIMES).fill(fault)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const head = ['What happens', 'times', 'sessions acknowledged', 'payments acknowledged'];
const losses = [
  'sessions lost or doubled',
  'payments lost or doubled',
  'webhooks lost',
  'webhooks out of order',
];
const table = [
  `| ${[...head, ...losses].join(' | ')} |`,
  `| ${[...head, ...losses].map(() => '---').join(' | ')} |`,
  ...rows,
];
const text = readFileSync(README, 'utf8');
const [before, after] = ['<!-- report -->', '<!-- end of report -->'];
const start = text.indexOf(before) + before.length;
writeFileSync(README, `${text.slice(0, start)}\n\n${table.join('\n')}\n\n${text.slice(text.indexOf(after))}`);
process.exitCode = rows.every((row) => row.endsWith('| 0 | 0 | 0 | 0 |')) ? 0 : 1;
