import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_BODY } from '../../mock-server/cli/as-curl.js';
import { signRequest } from '../../mock-server/contract-testing/target/sign-request.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { findingsText } from '../../mock-server/journal/entry-text.js';
import { JOURNAL_LIMIT } from '../../mock-server/journal/journal.js';
import { isInstalled, ON_WINDOWS, runCli, runShell, SHELL_COMMAND } from '../cli/run-cli.js';
import { codeBlock, textOf } from './markdown.js';

const README = textOf('README.md');
const SIGNATURE = textOf('mock-server/signature/README.md');
const ADDRESS = 'http://127.0.0.1:4010';
const MAX_LINES = 150;
const hasCurl = isInstalled('curl', '--version');
const hasOpenssl = isInstalled('openssl', 'version');

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(() => sandbox.close());

describe('the README', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  it('says how long the journal is', () => {
    expect(README).toContain(`the last ${JOURNAL_LIMIT.toLocaleString('en-US')} entries`);
  });

  it.skipIf(!hasCurl || !hasOpenssl)('creates a session with openssl and curl', async () => {
    const script = codeBlock(README, 'openssl dgst').replaceAll(ADDRESS, sandbox.url);
    const { stdout, stderr } = await runShell(script);
    expect({ stderr, ...(JSON.parse(stdout) as object) }).toMatchObject({ stderr: '', status: 100 });
  });
});

describe('the reference of the sandbox', () => {
  it.skipIf(!hasCurl)('advances the clock with curl', async () => {
    const script = codeBlock(textOf('mock-server/programs/README.md'), '_sandbox/api/clock').replaceAll(
      ADDRESS,
      sandbox.url,
    );
    const { stdout } = await runShell(script);
    expect(JSON.parse(stdout)).toMatchObject({ frozen: false });
    await sandbox.programs()[0]!.clock.set(new Date());
  });

  it('shows what the sandbox says of a digest and a signature in hexadecimal', async () => {
    const toHex = (base64: string) => Buffer.from(base64, 'base64').toString('hex');
    const [program] = sandbox.programs();
    const credentials = program!.credentials;
    const body = Buffer.from(SAMPLE_BODY);
    const right = signRequest({ origin: sandbox.url, ...credentials, body, at: Date.now() });
    const headers = Object.fromEntries(right.headers);
    headers['Content-sha512'] = toHex(headers['Content-sha512']!);
    // Whoever writes the digest in hexadecimal signs it so as well.
    const text = right.stringToSign.replace(/(content-sha512: ).*/, `$1${headers['Content-sha512']}`);
    const signature = createHmac('sha512', credentials.secret).update(text).digest('hex');
    headers['Authorization'] = headers['Authorization']!.replace(
      /signature=".*"/,
      `signature="${signature}"`,
    );
    await fetch(right.url, { method: 'POST', headers, body: SAMPLE_BODY });
    const entry = program!.journal.find({ kind: 'request', answer: { status: 401 } }).at(-1)!;
    if (entry.kind !== 'request') throw new Error('only a request was asked for');
    expect(codeBlock(SIGNATURE, 'digest-hex')).toBe(findingsText(entry.findings));
  });

  it('shows what a command says with --json when it fails', async () => {
    const { stderr } = await runCli(['explain', 'x.http', '--json']);
    expect(stderr).toBe(codeBlock(textOf('mock-server/cli/README.md'), 'exit_code'));
  });

  it('explains the sample of the quick start', async () => {
    const words = codeBlock(SIGNATURE, 'quick-start.http').trim().split(' ');
    const { code, stdout } = await runCli(words.slice(2));
    expect(code).toBe(1);
    expect(stdout).toContain('REFUSED: 4 things to mend.');
  });

  it.skipIf(ON_WINDOWS)('explains the curl command that sign prints', async () => {
    const script = codeBlock(SIGNATURE, 'explain -').replaceAll('npx ingo-sandbox', SHELL_COMMAND);
    const { code, stdout } = await runShell(script);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Read as: curl command\.\n[\s\S]*\nACCEPTED: the signature is right\.\n/);
  });

  it('shows what is said of a trace without body', () => {
    const said = textOf('mock-server/cli/golden/explain-without-body.txt');
    expect(said.startsWith(codeBlock(SIGNATURE, 'Read as: trace of curl'))).toBe(true);
  });
});
