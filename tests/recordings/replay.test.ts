import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { RecordingError, startSandbox } from '../../mock-server/index.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { control } from '../http/control-call.js';
import { MountedPage } from '../http/mounted-page.js';
import { create, createdSession } from '../http/signed.js';
import { recordedFlow } from './recorded-flow.js';

/** A recording that version 1 of the file was written with; it is kept so that it can always be read. */
const VERSION_1 = new URL('golden/version-1.jsonl', import.meta.url);

const sandbox = useSandbox();

/** The lines of a recording, changed one by one. */
const edited = (recording: string, change: (line: Record<string, unknown>) => void): string =>
  recording
    .trimEnd()
    .split('\n')
    .map((text) => {
      const line = JSON.parse(text) as Record<string, unknown>;
      change(line);
      return `${JSON.stringify(line)}\n`;
    })
    .join('');

describe('a recording', () => {
  it('plays to the same journal where its sandbox is gone', async () => {
    const first = await startSandbox({ port: 0, seed: 5 });
    const program = first.program();
    await recordedFlow(first, program);
    const recording = program.recording();
    const kinds = new Set(program.journal.find().map(({ kind }) => kind));
    await first.close();
    expect([...kinds].sort()).toEqual([
      ...['clock', 'delivery', 'event', 'fault', 'fault-rules', 'payment', 'program', 'recipient', 'request'],
      ...['scenario', 'transition', 'verification'],
    ]);
    const { report } = await sandbox.replay(recording);
    expect(report.divergence).toBeUndefined();
    expect(report.same).toBe(true);
  });

  it('plays a hundred times alike', async () => {
    const program = sandbox.program();
    program.scenarios.next('success');
    const { authorized_url } = await createdSession(sandbox, program);
    (await MountedPage.mount(authorized_url)).close();
    await program.clock.advance('31s');
    const recording = program.recording();
    const hashes = new Set<string>();
    for (let count = 0; count < 100; count += 1) hashes.add((await sandbox.replay(recording)).report.hash);
    expect(hashes.size).toBe(1);
  });

  it('holds neither the secret, nor a token, nor an account number', async () => {
    const program = sandbox.program({ secret: 'a-secret-of-ours' });
    const token = await recordedFlow(sandbox, program);
    const recording = program.recording();
    for (const secret of ['a-secret-of-ours', '4929123456789015', token])
      expect(recording.includes(secret)).toBe(false);
    expect((await sandbox.replay(recording)).report.same).toBe(true);
  });

  it('of a client whose clock was off, and of calls at once, plays to the same', async () => {
    const program = sandbox.program({
      faults: [
        { fault: 'clock-skew', by: '-1h', times: 2 },
        { fault: 'latency', ms: { median: 20, p99: 40 } },
        { fault: 'concurrency', limit: 2 },
      ],
    });
    await program.clock.freeze();
    const skewed = [await create(sandbox, program), await create(sandbox, program)];
    const together = Array.from({ length: 4 }, () => create(sandbox, program));
    await expect.poll(() => program.journal.find({ fault: 'latency' }).length).toBe(4);
    await program.clock.advance('1m');
    const statuses = [...skewed, ...(await Promise.all(together))].map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 401, 401, 429, 429]);
    const { report } = await sandbox.replay(program.recording());
    expect(report.divergence).toBeUndefined();
  });

  it('of a page whose script, frame and events went wrong plays to the same', async () => {
    const program = sandbox.program({
      faults: [
        { fault: 'sdk-missing', times: 1 },
        { fault: 'message-doubled', match: { probability: 0.5 } },
        { fault: 'frame-blocked' },
      ],
    });
    program.scenarios.put('late', {
      steps: [
        { open: 'normally' },
        { show: 'form' },
        { faults: [{ fault: 'message-reordered', match: { event: 'PLUGIN_ERROR' } }] },
        { emit: 'PLUGIN_ERROR' },
      ],
    });
    program.scenarios.next('late');
    await fetch(`${sandbox.url}/sdk/ingo.js?program=${program.credentials.username}`);
    const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
    await program.clock.advance('10s');
    await page.event('PLUGIN_ERROR');
    page.close();
    const { report, journal } = await sandbox.replay(program.recording());
    expect(report.divergence).toBeUndefined();
    expect(journal.some((entry) => entry.kind === 'fault' && entry.fault === 'message-reordered')).toBe(true);
  });

  it('of a program that was held plays to the same', async () => {
    const program = sandbox.program();
    program.hold({ at: 'request' });
    const creating = createdSession(sandbox, program);
    await program.held();
    program.hold({ at: 'event', match: { nth: 2 } });
    program.release();
    const { authorized_url: url } = await creating;
    program.scenarios.next('success');
    const page = await MountedPage.open(url);
    const mounting = page.act({ action: 'mount', funding_destination: 'debit' });
    await page.shown('form');
    const { session_identifier: id } = (await program.sessions.list())[0] as { session_identifier: string };
    const firing = program.sessions.fire(id, 'PLUGIN_ERROR');
    await program.held();
    program.release();
    await Promise.all([firing, mounting]);
    page.close();
    const { report, journal } = await sandbox.replay(program.recording());
    expect(report.divergence).toBeUndefined();
    expect(journal.flatMap((entry) => (entry.kind === 'hold' ? [entry.change] : []))).toEqual([
      ...['set', 'held', 'set', 'released', 'held', 'released'],
    ]);
  });

  it('of version 1 plays still', async () => {
    if (process.env['UPDATE_RECORDING']) {
      const program = sandbox.program({ username: 'kept', seed: 1 });
      await recordedFlow(sandbox, program);
      writeFileSync(VERSION_1, program.recording());
    }
    const { report } = await sandbox.replay(readFileSync(VERSION_1, 'utf8'));
    expect(report.same).toBe(true);
  });

  it('starts over with a reset, and keeps scenarios that were put', async () => {
    const program = sandbox.program();
    program.scenarios.put('mine', { steps: [{ open: 'normally' }, { show: 'session-error' }] });
    await createdSession(sandbox, program);
    await program.reset();
    program.scenarios.next('mine');
    await createdSession(sandbox, program);
    const { report, journal } = await sandbox.replay(program.recording());
    expect(report.same).toBe(true);
    expect(journal.filter(({ kind }) => kind === 'scenario')).toMatchObject([
      { scenario: 'mine', by: 'queue' },
    ]);
  });

  it('plays to an entry', async () => {
    const program = sandbox.program();
    for (const key of ['a', 'b', 'c']) await createdSession(sandbox, program, { key });
    const { report } = await sandbox.replay(program.recording(), { until: 3 });
    expect(report).toMatchObject({ same: true, inputs: 2, entries: 3 });
  });

  it('that comes out otherwise shows the first entry that differs, and how', async () => {
    const program = sandbox.program();
    for (const key of ['a', 'b']) await createdSession(sandbox, program, { key });
    const recording = edited(program.recording(), (line) => {
      const { answer } = line as { answer?: { status: number } };
      if (line['seq'] === 3) answer!.status = 500;
    });
    const { report } = await sandbox.replay(recording);
    expect(report).toMatchObject({ same: false, divergence: { seq: 3 } });
    expect(report.divergence!.differences).toEqual(['answer.status was 500 and is now 200']);
  });

  it('whose input was removed differs there', async () => {
    const program = sandbox.program();
    for (const key of ['a', 'b']) await createdSession(sandbox, program, { key });
    const lines = program.recording().trimEnd().split('\n');
    const input = lines.findIndex((line) => line.startsWith('{"input"'));
    lines.splice(input, 1);
    lines.splice(-1, 1, '{"end":{"inputs":1,"entries":3}}');
    const { report } = await sandbox.replay(lines.join('\n'));
    // The request of the entry counts as refused, and makes no session: the next one gets its id.
    expect(report).toMatchObject({ same: false, divergence: { seq: 3 } });
  });

  it('sends no webhook', async () => {
    let received = 0;
    const receiver = createServer((request, response) => {
      received += 1;
      request.resume().on('end', () => response.end());
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => receiver.once('listening', resolve));
    const program = sandbox.program();
    program.webhooks.endpoint(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}`);
    const { session_identifier } = await createdSession(sandbox, program);
    await program.sessions.fire(session_identifier, 'MOUNT');
    await program.sessions.fire(session_identifier, 'TOKEN_SUCCESS');
    await program.webhooks.wait({ match: { state: 'delivered' } });
    const before = received;
    const { report } = await sandbox.replay(program.recording());
    receiver.close();
    expect({ same: report.same, received }).toEqual({ same: true, received: before });
    expect(before).toBeGreaterThan(0);
  });

  it('of a request that a fault delayed while nothing else came in waits for no real time', async () => {
    const program = sandbox.program({ faults: [{ fault: 'latency', ms: 100 }] });
    expect((await create(sandbox, program)).status).toBe(200);
    const begun = Date.now();
    const { report } = await sandbox.replay(program.recording());
    expect(report.divergence).toBeUndefined();
    expect(Date.now() - begun).toBeLessThan(4000);
  });

  it('of a program that saw too much is refused, and says what to do', async () => {
    const program = sandbox.program();
    program.scenarios.put('mine', { steps: [{ open: 'normally' }] });
    for (let count = 0; count < 10_000; count += 1) program.faults.clear();
    expect(() => program.recording()).toThrow(RecordingError);
    const { status, json } = await control(
      sandbox,
      'GET',
      `recording?program=${program.credentials.username}`,
    );
    expect(status).toBe(409);
    expect((json as { detail: string }).detail).toMatch(
      /Reset the program before what you want to record\.$/,
    );
  });
});
