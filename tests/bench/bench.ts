/**
 * `npm run bench`: measures each figure of the table below on this machine and compares it with its bound. Ratios
 * between processes that run side by side say more than absolute numbers, so that is what most bounds speak of.
 *
 * `npm run bench -- start-up` measures only what is named. Exit code 1 if a bound is missed.
 */
import { availableParallelism } from 'node:os';
import { browser } from './browser.js';
import { contracts } from './contracts.js';
import { data } from './data.js';
import type { Figure, Row } from './figure.js';
import { growth } from './growth.js';
import { imports } from './imports.js';
import { inProcess } from './in-process.js';
import { inspector } from './inspector.js';
import { memory } from './memory.js';
import { paired } from './paired.js';
import { push } from './push.js';
import { readers } from './readers.js';
import { refusals } from './refusals.js';
import { replay } from './replay.js';
import { replicas } from './replicas.js';
import { scripted } from './scripted.js';
import { startUp } from './start-up.js';
import { throughput } from './throughput.js';
import { vitestFixture } from './vitest-fixture.js';
import { webhooks } from './webhooks.js';

/** One line per figure. */
const FIGURES: Record<string, Figure> = {
  throughput,
  push,
  webhooks,
  refusals,
  readers,
  'start-up': startUp,
  'in-process': inProcess,
  imports,
  'vitest-fixture': vitestFixture,
  memory,
  paired,
  growth,
  browser,
  inspector,
  replay,
  scripted,
  contracts,
  data,
  replicas,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in FIGURES));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(FIGURES).join(', ')}.`);
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, figure] of Object.entries(FIGURES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  rows.push(...(await figure(console.log).catch((error: unknown) => [failed(name, error)])));
}
print(rows);
process.exitCode = rows.every(({ met }) => met !== false) ? 0 : 1;

function failed(name: string, error: unknown): Row {
  console.error(error);
  return { figure: name, value: 'could not be measured', bound: 'see above', met: false };
}

function print(measured: readonly Row[]): void {
  const head = ['figure', 'measured', 'bound', ''];
  const lines = measured.map(({ figure, value, bound, met }) => [
    figure,
    value,
    bound ?? '',
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ]);
  const table = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  const text = (line: readonly string[]) => line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ');
  console.log(`\nNode ${process.versions.node}, ${process.platform}, ${availableParallelism()} cores\n`);
  console.log(text(head).trimEnd());
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const line of lines) console.log(text(line).trimEnd());
}
