import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** What was measured of a server; ratios are against the limit of the same round. */
export interface Measured {
  readonly name: string;
  readonly throughput: number;
  readonly throughputSpread: string;
  readonly p99: number;
  readonly p99Spread: string;
  readonly readyMs: number;
  readonly residentMiB: number;
  readonly installMiB: number;
  readonly doesNot: string;
}

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const CHART = fileURLToPath(new URL('../peers.svg', import.meta.url));
const [BEGIN, END] = ['<!-- measured: peers -->', '<!-- end -->'];

/** Writes the table into the README of the bench, and the chart beside it. */
export async function writeResult(
  results: readonly Measured[],
  skipped: Readonly<Record<string, string>>,
): Promise<void> {
  const sorted = results.toSorted((one, other) => other.throughput - one.throughput);
  writeFileSync(CHART, chart(sorted));
  const text = [
    BEGIN,
    '',
    place(),
    '',
    '![Throughput of each server as a part of the limit](peers.svg)',
    '',
    ...table(sorted),
    '',
    ...left(skipped),
    '',
    END,
  ].join('\n');
  const before = existsSync(README) ? readFileSync(README, 'utf8') : `${BEGIN}\n${END}\n`;
  const [from, to] = [before.indexOf(BEGIN), before.indexOf(END) + END.length];
  const whole = before.slice(0, from) + text + before.slice(to);
  writeFileSync(README, await format(whole, { ...(await resolveConfig(README)), filepath: README }));
  console.log(text);
}

const place = (): string =>
  `Node ${process.versions.node}, ${process.platform}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}.`;

const table = (results: readonly Measured[]): string[] => [
  '| Server | Throughput : limit | p99 : limit | Ready, ms | Memory, MiB | Installed, MiB | What it does not do |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...results.map(
    (one) =>
      `| ${one.name} | ${one.throughput.toFixed(2)} (${one.throughputSpread}) | ${one.p99.toFixed(1)} (${one.p99Spread}) | ${one.readyMs.toFixed()} | ${one.residentMiB.toFixed()} | ${one.installMiB.toFixed(1)} | ${one.doesNot} |`,
  ),
];

const left = (skipped: Readonly<Record<string, string>>): string[] => [
  'Not compared:',
  '',
  ...Object.entries(skipped).map(([name, why]) => `- ${name}: ${why.replaceAll(/\s+/g, ' ')}.`),
];

function chart(results: readonly Measured[]): string {
  const rows = results.map(({ name, throughput }, index) => {
    const top = 40 + index * 26;
    const width = Math.min(1.2, throughput) * 400;
    const fill = name === 'ingo-sandbox' ? '#3346d3' : '#9aa3c7';
    return `<text x="150" y="${top + 14}" text-anchor="end">${name}</text><rect x="160" y="${top}" width="${width.toFixed()}" height="18" fill="${fill}"/><text x="${(168 + width).toFixed()}" y="${top + 14}">${throughput.toFixed(2)}</text>`;
  });
  const height = 50 + results.length * 26;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" font-family="sans-serif" font-size="12">
<rect width="720" height="${height}" fill="#fff"/>
<text x="8" y="20" font-size="14">Signed creates a second, as a part of bare node:http with the same verification</text>
${rows.join('\n')}
</svg>
`;
}
