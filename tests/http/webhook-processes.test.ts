import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { moveClock } from '../../mock-server/programs/move-clock.js';
import { Program } from '../../mock-server/programs/program.js';
import { Outboxes } from '../../mock-server/webhooks/outboxes.js';

const SCRIPT = fileURLToPath(new URL('receiver-process.mjs', import.meta.url));

/** A receiver in a process, and what it wrote. */
interface RunningReceiver {
  readonly port: number;
  /** `id session verdict` of everything that arrived, in order. */
  readonly lines: string[];
  kill(): Promise<void>;
}

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

async function run(port: number, share = 0, seed = 1): Promise<RunningReceiver> {
  const child = spawn(process.execPath, [SCRIPT, String(port), String(share), String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const lines: string[] = [];
  let rest = '';
  const exited = once(child, 'close');
  return new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop()!;
      for (const line of parts) {
        if (!line.startsWith('listening ')) lines.push(line);
        else {
          resolve({
            port: Number(line.split(' ')[1]),
            lines,
            kill: async () => {
              child.kill('SIGKILL');
              await exited;
            },
          });
        }
      }
    });
  });
}

/** A program whose webhooks go to a port. */
async function announcer(port: number) {
  const outboxes = new Outboxes();
  const webhooks = { url: `http://127.0.0.1:${port}/` };
  const program = new Program({ username: 'test', webhooks }, 1, Date.now);
  await moveClock(program, { freeze: true });
  const outbox = outboxes.of(program);
  const announce = (session: string): void =>
    outbox.announce({
      topic: 'plugin.transaction.account.tokenization.success',
      session: { id: session, tracer_token: 't' },
      participant_unique_id1: session,
      participant_unique_id2: '',
    });
  const pending = (): number => outbox.log.pending;
  const advance = (duration: string) => moveClock(program, { advance: duration });
  return { outboxes, outbox, announce, pending, advance };
}

/** Ids by session, in the order in which they were acknowledged first. */
function acknowledged(lines: readonly string[]): Record<string, string[]> {
  const seen = new Set<string>();
  const bySession: Record<string, string[]> = {};
  for (const [id = '', session = '', verdict] of lines.map((line) => line.split(' '))) {
    if (verdict !== 'ok' || seen.has(id)) continue;
    seen.add(id);
    (bySession[session] ??= []).push(id);
  }
  return bySession;
}

function announcedIds(outbox: Awaited<ReturnType<typeof announcer>>['outbox']): Record<string, string[]> {
  const bySession: Record<string, string[]> = {};
  for (const { id, session } of outbox.log.since(0)) (bySession[session] ??= []).push(id);
  return bySession;
}

describe('1,000 webhooks to a receiver that fails one in five', () => {
  it('are all acknowledged, those of a session in order, and the receiver knows what the sender knows', async () => {
    const receiver = await run(0, 0.2, 7);
    const { outbox, outboxes, announce, pending, advance } = await announcer(receiver.port);
    for (let index = 0; index < 1_000; index += 1) announce(`session-${index % 50}`);
    for (let moves = 0; moves < 60 && pending() > 0; moves += 1) await advance('10m');
    expect(pending()).toBe(0);
    await expect
      .poll(() => receiver.lines.filter((line) => line.endsWith(' ok')).length)
      .toBeGreaterThan(999);
    const order = announcedIds(outbox);
    expect(acknowledged(receiver.lines)).toEqual(order);
    expect(receiver.lines.length).toBeGreaterThan(1_100); // some did fail
    // Nobody is told of a later thing before the earlier one was acknowledged.
    const done = new Set<string>();
    for (const [id = '', session = '', verdict] of receiver.lines.map((line) => line.split(' '))) {
      const place = order[session]!.indexOf(id);
      expect(place === 0 || done.has(order[session]![place - 1]!)).toBe(true);
      if (verdict === 'ok') done.add(id);
    }
    outboxes.close();
  });
});

describe('a receiver that is killed and started again', () => {
  it('loses nothing: what was pending comes when it is back, in order', async () => {
    const first = await run(0);
    const { outbox, outboxes, announce, pending, advance } = await announcer(first.port);
    for (let index = 0; index < 600; index += 1) announce(`session-${index % 20}`);
    await expect.poll(() => first.lines.length, { interval: 1 }).toBeGreaterThan(50);
    await first.kill();
    await advance('0s');
    for (let index = 0; index < 100; index += 1) announce(`session-${index % 20}`);
    await advance('10s');
    expect(pending()).toBeGreaterThan(0);
    const second = await run(first.port);
    await advance('20s');
    await expect.poll(pending).toBe(0);
    expect(acknowledged([...first.lines, ...second.lines])).toEqual(announcedIds(outbox));
    outboxes.close();
  });
});
