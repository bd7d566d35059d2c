import { expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { bytesOnTheWire, REQUEST, signedCreate, type CreateOptions } from './signed.js';
import { sendBytes } from './wire.js';

const NOON = new Date('2026-03-01T12:00:00Z');

/** Everything that a sandbox says, byte for byte, to one sequence of requests. */
async function transcriptOf(seed: number): Promise<string[]> {
  const sandbox = await startSandbox({ port: 0, seed });
  try {
    const program = sandbox.program();
    await program.clock.freeze();
    await program.clock.set(NOON);
    const transcript = [JSON.stringify(program.credentials)];
    for await (const bytes of requestsOf(sandbox, program, transcript)) {
      transcript.push(await sendBytes(sandbox.url, bytes));
    }
    // The first two entries tell of real time: the program was made, and its clock was frozen.
    transcript.push(JSON.stringify(program.journal.find({}, 2)));
    return transcript.map((text) => text.replaceAll(new URL(sandbox.url).host, 'SANDBOX'));
  } finally {
    await sandbox.close();
  }
}

async function* requestsOf(sandbox: Sandbox, program: SandboxProgram, said: readonly string[]) {
  const created = (options: CreateOptions) => bytesOnTheWire(signedCreate(program, options));
  const page = (url: string) =>
    `GET ${url.slice(sandbox.url.length)} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;

  yield created({ key: 'key' });
  const url = /"authorized_url":"([^"]+)"/.exec(said.at(-1)!)![1]!;
  yield page(url);
  yield created({ key: 'key' });
  yield created({ key: 'key', body: { ...REQUEST, participant_unique_id1: 'other' } });
  yield created({});
  yield created({ body: '{' });
  yield created({ sent: { 'Content-sha512': 'wrong' } });
  yield page(`${url}x`);
  await program.clock.advance('31s');
  yield page(url);
  yield created({ key: 'key' });
  yield created({ date: NOON, sent: { 'X-Date': 'noon' } });
}

it('the same seed, clock and requests give the same bytes, in answers and journal', async () => {
  const [first, second] = await Promise.all([transcriptOf(42), transcriptOf(42)]);
  expect(first).toEqual(second);
  const statuses = first!.map((text) => /^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
  expect(statuses).toEqual([
    ...[undefined, '200', '200', '200', '200', '200', '400', '401', '403', '410', '200', '401'],
    undefined,
  ]);
});

it('another seed gives other credentials and other ids', async () => {
  const [first, second] = await Promise.all([transcriptOf(42), transcriptOf(43)]);
  const idOf = (transcript: readonly string[]) => /"session_identifier":"([^"]+)"/.exec(transcript[1]!)![1];
  expect(first![0]).not.toBe(second![0]);
  expect(idOf(first!)).not.toBe(idOf(second!));
});
