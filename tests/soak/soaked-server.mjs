/** A sandbox that says how it is at every line on standard input: memory, delay of its event loop, descriptors. */
import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { startSandbox } from 'ingo-sandbox';

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
let defects = 0;
const sandbox = await startSandbox({ port: 0, webhookTimeout: 500, onDefect: () => (defects += 1) });
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
say({ url: sandbox.url });

const descriptors = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  say({ heap: heapUsed, rss, delay: delay.percentile(99) / 1e6, descriptors: descriptors(), defects });
  delay.reset();
}
await sandbox.close();
