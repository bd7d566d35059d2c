/**
 * `npm run soak`: works a sandbox as hard as it goes for ten minutes, or `--minutes N`, and fails where memory, the
 * delay of the event loop or descriptors grow over the second half, or where anything went wrong that should not have.
 * Writes `.tmp/soak.svg`. Everything is on loopback.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chart, type Series } from './chart.js';
import { floors, growth, type Sample } from './slope.js';
import { creates, round, unreliableReceiver } from './work.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKERS = 4;
const SAMPLE_MS = 1000;
/** Samples whose least counts: programs come and go meanwhile. */
const WINDOW = 5;
/** How long code is compiled and caches fill, before anything is judged. */
const WARM_UP = 0.1;

/** What is judged: how much it may grow over the second half, in parts of its mean, unless it gains less than `slack`. */
const LIMITS = {
  heap: { name: 'heap after collection', unit: 'MiB', most: 0.1, slack: 3, scale: 1024 * 1024 },
  rss: { name: 'resident memory', unit: 'MiB', most: 0.15, slack: 25, scale: 1024 * 1024 },
  delay: { name: 'event loop delay, p99', unit: 'ms', most: 0.5, slack: 40, scale: 1 },
  descriptors: { name: 'open descriptors', unit: '', most: 0.2, slack: 20, scale: 1 },
} as const;
type Measure = keyof typeof LIMITS;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const milliseconds = Number(values.minutes) * 60_000;
if (!(milliseconds > 0)) {
  console.error(`--minutes is "${values.minutes}", expected a number above 0`);
  process.exit(2);
}

const child = spawn(process.execPath, ['--expose-gc', 'tests/soak/soaked-server.mjs'], {
  cwd: ROOT,
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
const nextLine = async (): Promise<Record<string, number>> =>
  JSON.parse((await lines.next()).value as string);
const { url } = (await nextLine()) as unknown as { url: string };
const receiver = await unreliableReceiver();

const series = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, [] as Sample[]])) as Record<
  Measure,
  Sample[]
>;
const rate: Sample[] = [];
let [done, failed, defects, rounds, why] = [0, 0, 0, 0, ''];
const begun = performance.now();
const goesOn = (): boolean => performance.now() - begun < milliseconds;

async function work(worker: number, kind: (name: string) => Promise<number>): Promise<void> {
  while (goesOn()) {
    rounds += 1;
    try {
      const answered = await kind(`soak-${worker}-${rounds}`);
      done += answered; // read after the wait: the other workers count meanwhile
    } catch (error) {
      failed += 1;
      why = (error as Error).message;
    }
  }
}

const everything = (name: string): Promise<number> => round({ url, receiver: receiver.url, name });
const atFullSpeed = (name: string): Promise<number> => creates(url, name);

async function sample(): Promise<void> {
  let before = 0;
  while (goesOn()) {
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    child.stdin.write('sample\n');
    const measured = await nextLine();
    const at = (performance.now() - begun) / 1000;
    defects = measured['defects']!;
    if (at * 1000 > milliseconds * WARM_UP) {
      for (const [name, { scale }] of Object.entries(LIMITS)) {
        series[name as Measure].push({ at, value: measured[name]! / scale });
      }
      rate.push({ at, value: done - before });
    }
    before = done;
  }
}

await Promise.all([
  sample(),
  ...Array.from({ length: WORKERS }, (_, worker) => work(worker, everything)),
  work(WORKERS, atFullSpeed),
]);
child.stdin.end('end\n');
const [code] = (await once(child, 'exit')) as [number | null];
receiver.server.closeAllConnections();
receiver.server.close();

const drawn: Series[] = [
  { name: 'requests a second', unit: '', samples: rate },
  ...Object.entries(LIMITS).map(([name, { name: title, unit }]) => ({
    ...{ name: title, unit },
    samples: series[name as Measure],
  })),
];
const file = `${ROOT}.tmp/soak.svg`;
mkdirSync(`${ROOT}.tmp`, { recursive: true });
writeFileSync(file, chart(`${values.minutes} minutes, ${done} requests, ${rounds} programs`, drawn));

const verdicts = Object.entries(LIMITS).map(([name, { name: title, unit, most, slack }]) => {
  const samples = floors(series[name as Measure], WINDOW);
  const grew = growth(samples);
  const mean = samples.reduce((sum, { value }) => sum + value, 0) / Math.max(1, samples.length);
  const flat = grew <= most || grew * mean <= slack;
  console.log(
    `${title.padEnd(24)} ${(grew * 100).toFixed(1)} % over the second half, mean ${mean.toFixed(1)} ${unit}  ${flat ? 'flat' : 'NOT FLAT'}`,
  );
  return flat;
});
console.log(
  `${done} requests, ${rounds} programs; ${failed} rounds failed, ${defects} defects. Chart: .tmp/soak.svg`,
);
if (why) console.log(`latest failure: ${why}`);
process.exitCode = verdicts.every(Boolean) && failed === 0 && defects === 0 && code === 0 ? 0 : 1;
