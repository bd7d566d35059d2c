import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import type { SandboxProgram } from '../../mock-server/index.js';
import {
  toHaveCreatedSessions,
  toHaveExercised,
  toHaveMovedMoneyOnce,
} from '../../mock-server/fixtures/matchers.js';
import {
  exportRecording,
  type ExportFormatName,
} from '../../mock-server/recordings/export/export-formats.js';
import type { ExportOptions } from '../../mock-server/recordings/export/exported.js';
import { readRecording } from '../../mock-server/recordings/read-recording.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { isInstalled, runCli, runShell } from '../cli/run-cli.js';
import { control } from '../http/control-call.js';
import { MountedPage } from '../http/mounted-page.js';
import { create, createdSession } from '../http/signed.js';
import { recordedFlow } from './recorded-flow.js';
import { exportFolder, runVitest } from './run-exported.js';
import { writtenTests } from './written-tests.js';

const sandbox = useSandbox();
const folder = exportFolder();

const exported = (recording: string, format: ExportFormatName, options?: ExportOptions) =>
  exportRecording(readRecording(recording), format, options);

/** A text of an attacker, for every field that takes text. */
const HOSTILE = `'; globalThis.hacked = 1; '"\`\${globalThis.hacked = 1}\`*/ globalThis.hacked = 1 /*
// \u2028globalThis.hacked = 1\u2029$(touch hacked)\`touch hacked\`</script>\\`;

/** Stands behind a test that was made of it. */
const NOT_HACKED = `
base('no text ran', () => expect(globalThis).not.toHaveProperty('hacked'));
`;

const hostile = async (program: SandboxProgram): Promise<string> => {
  const body = {
    ...JSON.parse(`{"__proto__":{"hacked":1},${JSON.stringify(HOSTILE)}:1}`),
    host_uri: HOSTILE,
  };
  await create(sandbox, program, { body, key: 'one' });
  await create(sandbox, program, { body: HOSTILE });
  const { authorized_url } = await createdSession(sandbox, program, { key: "it's" });
  const page = await MountedPage.mount(authorized_url);
  await page.act({ action: 'submit', values: { card_number: HOSTILE, [HOSTILE]: HOSTILE } });
  page.close();
  return program.recording({
    runner: 'vitest',
    file: HOSTILE,
    name: HOSTILE,
    message: `expected money to move once for "${HOSTILE.split('\n')[0]}", and it moved 0 times.\n${HOSTILE}`,
  });
};

describe('as a test of Vitest', () => {
  it('passes where nothing failed, fails as a failed test did, and takes no text for code', async () => {
    const messages: string[] = [];
    const flow = sandbox.program({ seed: 7, readings: { afterTerminalFailure: 'terminated' } });
    await recordedFlow(sandbox, flow);
    const flowHeader = readRecording(flow.recording()).header;
    const recordings = { flow: flow.recording(), hostile: await hostile(sandbox.program()) };
    const failing = sandbox.program({ username: 'failing', seed: 8 });
    await createdSession(sandbox, failing);
    await create(sandbox, failing, { sent: { Authorization: undefined } });
    await create(sandbox, failing, { key: 'forged', sent: { 'Content-sha512': 'forged' } });
    const ingo = { ...failing, url: sandbox.url };
    for (const [name, { message }] of Object.entries({
      sessions: await toHaveCreatedSessions(ingo, 2),
      money: await toHaveMovedMoneyOnce(ingo, 'push-1'),
      outcome: toHaveExercised(ingo, 'event:TOKEN_SUCCESS'),
    })) {
      messages.push(message());
      const recording = failing.recording({ runner: 'vitest', file: 'a.test.ts', name, message: message() });
      Object.assign(recordings, { [name]: recording });
    }
    for (const [name, recording] of Object.entries(recordings)) {
      const { text } = exported(recording, 'vitest');
      const file = name === 'hostile' ? `${text}${NOT_HACKED}` : text;
      writeFileSync(join(folder, `${name}.test.ts`), file);
    }
    const paid = flow.journal.find({ kind: 'payment' })[0] as { session: string };
    const ofSession = exported(flow.recording(), 'vitest', { session: paid.session }).text;
    expect(ofSession.match(/await send\(/g)).toHaveLength(2); // create and push
    writeFileSync(
      join(folder, 'session.test.ts'),
      ofSession.replace('recorded at', 'one session, recorded at'),
    );
    const results = Object.fromEntries(runVitest(folder));
    const { sessions, money, outcome, ...others } = results;
    for (const [index, failure] of [sessions, money, outcome].entries())
      expect(failure).toContain(messages[index]);
    const {
      [`recorded at ${flowHeader.at}`]: ofFlow,
      [`one session, recorded at ${flowHeader.at}`]: ofOne,
      'no text ran': ran,
      ...ofHostile
    } = others;
    expect(Object.keys(others)).toContain(`one session, recorded at ${flowHeader.at}`);
    expect({ ofFlow, ofOne, ran }).toEqual({ ofFlow: undefined, ofOne: undefined, ran: undefined });
    const [title, failure] = Object.entries(ofHostile)[0]!;
    expect(title).toContain('globalThis.hacked');
    expect(failure).toContain('expected money to move once for "');
  });
});

describe('as a scenario', () => {
  it.each([
    ['a capture', 'interactive', '4111111111111111'],
    ['a permanent failure', 'interactive', '4000000000007007'],
    ['a failure that may be tried again', 'interactive', '4000000000007536'],
    ['a scenario with pauses', 'max-attempts', undefined],
  ])('lets the same happen: %s', async (_, name, card) => {
    const played = async (program: SandboxProgram, number: string | undefined): Promise<string[]> => {
      const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
      if (number !== undefined) {
        await page.shown('form');
        const values = { card_number: number, expiration_date: '12/49', cvv: '123', postal_code: '30301' };
        await page.act({ action: 'submit', values });
        if (page.heard.some((heard) => 'show' in heard && heard.show.page === 'confirmation'))
          await page.act({ action: 'confirm' });
      }
      await program.clock.advance('1m');
      page.close();
      return program.journal
        .find({ kind: 'event' })
        .map((entry) =>
          JSON.stringify(
            entry.kind === 'event' && [entry.event, 'page' in entry.payload && entry.payload.page],
          ),
        );
    };
    const program = sandbox.program();
    program.scenarios.next(name);
    const events = await played(program, card);
    const { text } = exported(program.recording(), 'scenario');
    const again = sandbox.program();
    const { username } = again.credentials;
    const { name: ofFile, ...scenario } = JSON.parse(text) as { name: string };
    const put = await control(sandbox, 'PUT', `scenarios/${ofFile}?program=${username}`, scenario);
    expect(put.status, put.text).toBe(200);
    again.scenarios.next(ofFile);
    // Any card does: what comes of it stands in the scenario.
    expect(await played(again, card && '4111111111111111')).toEqual(events);
    expect(events.length).toBeGreaterThan(1);
  });
});

describe.skipIf(!isInstalled('openssl', 'version') || !isInstalled('curl', '--version'))(
  'as a script',
  () => {
    it('makes the same calls, and says where one is answered otherwise', async () => {
      const recorded = sandbox.program({ seed: 4 });
      await recordedFlow(sandbox, recorded);
      const { text } = exported(recorded.recording(), 'curl');
      const { username, secret } = sandbox.program().credentials;
      const env = { INGO_BASE_URL: sandbox.url, INGO_USERNAME: username, INGO_SECRET: secret };
      const { code, stdout, stderr } = await runShell(text, { env });
      expect({ code, expected: stderr.match(/expected status.*/g) }).toEqual({ code: 0, expected: null });
      expect(stdout).toContain('POST /gateway/process 200\n{"status":100,');
      const single = sandbox.program();
      await createdSession(sandbox, single);
      const { text: one } = exported(single.recording(), 'curl');
      const other = await runShell(one, { env: { ...env, INGO_SECRET: 'another' } });
      expect(other.code).toBe(1);
      expect(other.stderr).toContain('expected status 200');
    });

    it('takes no text for a command', async () => {
      const { text } = exported(await hostile(sandbox.program()), 'curl');
      const cwd = join(folder, 'script');
      mkdirSync(cwd);
      const { username, secret } = sandbox.program().credentials;
      const env = { INGO_BASE_URL: sandbox.url, INGO_USERNAME: username, INGO_SECRET: secret };
      const { code, stderr } = await runShell(`${text.replace('exit $failed', 'ls; exit $failed')}`, {
        env,
        cwd,
      });
      expect({ code, expected: stderr.match(/expected status.*/g) }).toEqual({ code: 0, expected: null });
      expect((await runShell('ls -A', { cwd })).stdout).toBe('');
    });
  },
);

it('as a pact it is kept by the sandbox', async () => {
  const program = sandbox.program();
  await recordedFlow(sandbox, program);
  const { text, notes } = exported(program.recording(), 'pact');
  const file = join(folder, 'pact.json');
  writeFileSync(file, text);
  const { code, stdout } = await runCli(['verify', '--pacts', file]);
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('4 kept, 0 broken') as string,
  });
  expect(notes).toContain('What happened on pages: a pact is about calls of a server.');
});

describe('the command', () => {
  it('writes to a file, and tells on standard error what is not carried over', async () => {
    const program = sandbox.program();
    const { authorized_url } = await createdSession(sandbox, program);
    (await MountedPage.mount(authorized_url)).close();
    const file = join(folder, 'one.jsonl');
    writeFileSync(file, program.recording());
    const out = join(folder, 'one.json');
    const written = await runCli(['export', file, '--as', 'pact', '--out', out]);
    expect(written).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Not carried over: What happened on pages: a pact is about calls of a server.\n',
    });
    expect(readFileSync(out, 'utf8')).toContain('- What happened on pages');
    const printed = await runCli(['export', '-', '--as', 'scenario'], { input: program.recording() });
    const json = await runCli(['export', file, '--as', 'pact', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      text: expect.stringContaining('interactions') as string,
      not_carried_over: ['What happened on pages: a pact is about calls of a server.'],
    });
    expect(JSON.parse(printed.stdout)).toMatchObject({ steps: [{ open: 'normally' }, { show: 'form' }] });
  });

  it.each([
    [
      'another format',
      ['--as', 'cobol'],
      'Allowed choices are scenario, vitest, playwright, curl, pact, html.',
    ],
    [
      'a session of which nothing is known',
      ['--as', 'scenario', '--session', 'x'],
      'no.jsonl: No entry of the recording is of a session "x".',
    ],
    [
      'a recording without calls',
      ['--as', 'pact'],
      'no.jsonl: The recording has no call that a pact could hold',
    ],
  ])('tells in one line of %s', async (_, options, message) => {
    const file = join(folder, 'no.jsonl');
    writeFileSync(file, sandbox.program().recording());
    const { code, stderr, stdout } = await runCli(['export', file, ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

// That they compile is shown with the examples of the documents, since the compiler takes seconds to start.
it('a test that is written is formatted', async () => {
  for (const text of Object.values(await writtenTests(sandbox)))
    expect(await format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 })).toBe(text);
});
