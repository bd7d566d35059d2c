/**
 * `npm run bench:peers`: the sandbox beside what people would use in its place, on the same signed creates, interleaved
 * in one run. Installs the peers into `.tmp/peers`, and writes table and chart into `tests/bench/README.md` and
 * `tests/bench/peers.svg`. `npm run bench:peers -- json-server` compares only what is named.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildVerification } from '../build-verification.js';
import { median, spread } from '../figure.js';
import { residentMiB } from '../resident-memory.js';
import { SERVERS } from '../spawn-server.js';
import { measure, sendOnce } from './send-creates.js';
import { NOT_COMPARED, PEERS } from './peer-list.js';
import { freePort } from '../../builders/free-port.js';
import { startServer, type Running } from './start-peer.js';
import { writeResult, type Measured } from './write-result.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ROUNDS = 5;
const STARTS = 3;
/** The limit's fastest round against its slowest, at most: else the ratios say more of the machine than of the servers. */
const STEADY = 1.5;

interface Contestant {
  readonly name: string;
  readonly doesNot: string;
  readonly start: () => Promise<Running>;
  readonly installMiB: number;
}

const asked = process.argv.slice(2);
const skipped: Record<string, string> = { ...NOT_COMPARED };

/** Where the sandbox runs from, as it is installed. */
const sandboxStart = async (): Promise<Running> => {
  const port = await freePort();
  const [script, ...args] = SERVERS.sandbox;
  const command = [
    process.execPath,
    script,
    ...args.map((arg) => (arg === '0' ? String(port) : arg)),
  ] as const;
  return startServer(command as unknown as [string, ...string[]], { cwd: ROOT, port, create: sendOnce });
};

async function contestants(answer: string): Promise<Contestant[]> {
  const own: Contestant[] = [
    { name: 'ingo-sandbox', doesNot: '', start: sandboxStart, installMiB: sizeOf(join(ROOT, 'dist')) },
    bare('node:http, the limit', 'bare-http.mjs', 'the same verification, and nothing else', answer),
    bare('fastify', 'bare-fastify.mjs', 'the same verification, and nothing else', answer),
  ];
  for (const peer of PEERS) {
    if (asked.length > 0 && !asked.includes(peer.name)) continue;
    const folder = join(ROOT, '.tmp', 'peers', peer.name.replaceAll(/\W/g, '-'));
    if (peer.needs && spawnSync(peer.needs, ['-version']).status !== 0) {
      skipped[peer.name] = `needs ${peer.needs}, which is not here`;
      continue;
    }
    try {
      install(folder, peer.packages);
    } catch (error) {
      skipped[peer.name] = `could not be installed: ${(error as Error).message.split('\n')[0]}`;
      continue;
    }
    own.push({
      name: peer.name,
      doesNot: peer.doesNot,
      installMiB: sizeOf(join(folder, 'node_modules')),
      start: async () => {
        const port = await freePort();
        for (const [name, text] of Object.entries(peer.files(answer, port))) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), text);
        }
        process.chdir(folder);
        const command = peer.command(port);
        process.chdir(ROOT);
        return startServer(command, { cwd: folder, port, create: sendOnce });
      },
    });
  }
  return own;
}

function bare(name: string, script: string, doesNot: string, answer: string): Contestant {
  const start = async (): Promise<Running> => {
    const port = await freePort();
    const command = [process.execPath, `tests/bench/${script}`, answer, String(port)] as [
      string,
      ...string[],
    ];
    return startServer(command, { cwd: ROOT, port, create: sendOnce });
  };
  const installMiB = script === 'bare-http.mjs' ? 0 : sizeOf(join(ROOT, 'node_modules', 'fastify'));
  return { name, doesNot, start, installMiB };
}

function install(folder: string, packages: readonly string[]): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "peer", "private": true }');
  console.log(`installing ${packages.join(', ')}`);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}

/** MiB of all files in a folder. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files.map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024 / 1024;
}

buildVerification();
const first = await sandboxStart();
const { text: answer } = await measure.answer(first.url);
await first.stop();

const results: Measured[] = [];
const running: { readonly contestant: Contestant; readonly server: Running; readonly ready: number[] }[] = [];
for (const contestant of await contestants(answer)) {
  try {
    const ready: number[] = [];
    for (let start = 1; start < STARTS; start += 1) {
      const server = await contestant.start();
      ready.push(server.readyMs);
      await server.stop();
    }
    const server = await contestant.start();
    ready.push(server.readyMs);
    running.push({ contestant, server, ready });
    console.log(`${contestant.name}: ready in ${median(ready).toFixed()} ms`);
  } catch (error) {
    skipped[contestant.name] = `did not start: ${(error as Error).message.slice(0, 200)}`;
    console.log(`${contestant.name}: ${skipped[contestant.name]}`);
  }
}

const rates = new Map(
  running.map(({ contestant }) => [contestant.name, { rate: [] as number[], p99: [] as number[] }]),
);
for (const { server } of running) await measure.load(server.url, 1000);
for (let round = 1; round <= ROUNDS; round += 1) {
  for (const { contestant, server } of running) {
    const { perSecond, p99 } = await measure.load(server.url, 1500);
    rates.get(contestant.name)!.rate.push(perSecond);
    rates.get(contestant.name)!.p99.push(p99);
  }
  console.log(`round ${round} of ${ROUNDS}`);
}

const limit = rates.get('node:http, the limit')!;
for (const { contestant, server, ready } of running) {
  const { rate, p99 } = rates.get(contestant.name)!;
  const ratios = rate.map((value, round) => value / limit.rate[round]!);
  const slower = p99.map((value, round) => value / limit.p99[round]!);
  results.push({
    name: contestant.name,
    throughput: median(ratios),
    throughputSpread: spread(ratios, 2),
    p99: median(slower),
    p99Spread: spread(slower, 1),
    readyMs: median(ready),
    residentMiB: residentMiB(server.pid),
    installMiB: contestant.installMiB,
    doesNot: contestant.doesNot,
  });
  await server.stop();
}
const steady = Math.max(...limit.rate) / Math.min(...limit.rate);
if (steady > STEADY) {
  console.log(
    `the limit itself varied by ${steady.toFixed(1)}: the machine does something else, and nothing is written`,
  );
  process.exitCode = 1;
} else await writeResult(results, skipped);
