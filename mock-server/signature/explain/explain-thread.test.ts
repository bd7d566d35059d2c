import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { programsFor, SAMPLES, signedWith } from '../../../tests/signing/sample-requests.js';
import { ExplainThread } from './explain-thread.js';
import { inspect } from './inspect.js';
import { prove, type Proof } from './prove.js';
import { startExplainWorker } from './start-explain-worker.js';

const PLAIN = SAMPLES[0]!;
const { task } = inspect(signedWith(PLAIN, Buffer.alloc(64, 7).toString('base64')), programsFor(PLAIN));
const EMPTY: Proof = { bodyFindings: [], findings: [], tried: 0, mistakes: [] };

/** Threads that do as they are told, in turn; the last one again and again. */
function threads(...scripts: readonly string[]) {
  const started: Worker[] = [];
  const start = (): Worker => {
    const script = scripts[Math.min(started.length, scripts.length - 1)]!;
    const worker = new Worker(
      `const { parentPort } = require('node:worker_threads'); const proof = ${JSON.stringify(EMPTY)}; globalThis.asked = 0;
       parentPort.on('message', (task) => { ${script} });`,
      { eval: true },
    );
    started.push(worker);
    return worker;
  };
  return { start, started };
}
const ANSWERS = 'parentPort.postMessage({ proof })';

describe('a thread', () => {
  it('proves from source what is proven here', async () => {
    const thread = new ExplainThread();
    expect(await thread.prove(task)).toEqual(prove(task));
  });

  it('gets the bytes of the body, even as a view of a larger buffer', async () => {
    const more = Buffer.concat([Buffer.from('before'), task.request.body, Buffer.from('after')]);
    const body = more.subarray(6, 6 + task.request.body.length);
    const view = { ...task, request: { ...task.request, body } };
    expect(await new ExplainThread().prove(view)).toEqual(prove(task));
  });

  it('is started with the first task, and serves all', async () => {
    const { start, started } = threads(ANSWERS);
    const thread = new ExplainThread({ start });
    expect(started).toHaveLength(0);
    expect(await Promise.all([thread.prove(task), thread.prove(task)])).toEqual([EMPTY, EMPTY]);
    await thread.prove(task);
    expect(started).toHaveLength(1);
  });

  it('ends when it has had nothing to do, and is started again', async () => {
    const { start, started } = threads(ANSWERS);
    const thread = new ExplainThread({ start, idleMs: 1 });
    await thread.prove(task);
    await new Promise((ended) => started[0]!.on('exit', ended));
    expect(await thread.prove(task)).toEqual(EMPTY);
    expect(started).toHaveLength(2);
  });

  it.each([
    ['ends', 'process.exit(3)', 'its thread ended with code 3'],
    ['throws', 'throw new Error("broken")', 'broken'],
    [
      'reports an error',
      'parentPort.postMessage(globalThis.asked++ ? { proof } : { error: "no proof" })',
      'no proof',
    ],
    ['hangs', 'for (;;);', 'it took longer than 2 s'],
  ])('that %s fails this task only', async (_, script, message) => {
    const thread = new ExplainThread({
      ...threads(script, ANSWERS),
      timeoutMs: script === 'for (;;);' ? 2000 : 10_000,
    });
    const failing = thread.prove(task);
    const next = thread.prove(task);
    await expect(failing).rejects.toThrow(message);
    expect(await next).toEqual(EMPTY);
  });

  it('that cannot be started fails each task, and nothing else', async () => {
    const thread = new ExplainThread({
      start: () => {
        throw new Error('no threads here');
      },
    });
    await expect(Promise.all([thread.prove(task)])).rejects.toThrow('no threads here');
    await expect(thread.prove(task)).rejects.toThrow('no threads here');
  });

  it('answers a task that cannot be proven with the reason', async () => {
    const worker = startExplainWorker();
    const reply = new Promise((resolve) => worker.on('message', resolve));
    worker.postMessage({ request: null });
    expect(await reply).toEqual({ error: expect.stringContaining('null') });
    await worker.terminate();
  });
});
