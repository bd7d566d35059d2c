import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callCli } from '../../tests/cli/call-cli.js';
import { ON_WINDOWS, runCli, runShell, SHELL_COMMAND } from '../../tests/cli/run-cli.js';
import { signRequest } from '../contract-testing/target/sign-request.js';
import { SAMPLE_BODY } from './as-curl.js';

const QUICK_START = 'mock-server/signature/explain/golden/quick-start.http';
const AT = ['--at', '2026-01-31T12:00:00Z'];

/** A request as somebody saved it. */
function saved({ username = 'test', secret = 'ingo-sandbox-secret' } = {}): string {
  const body = Buffer.from(SAMPLE_BODY);
  const signed = signRequest({ origin: '', username, secret, body, at: Date.parse(AT[1]!) });
  const headers = [...signed.headers, ['Content-Length', String(body.length)]];
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return ['POST /api/v1/sessions/point-in-time/plugin HTTP/1.1', ...lines, '', SAMPLE_BODY].join('\r\n');
}

describe("the quick start's own sample request, as printed", () => {
  it('is taken apart point by point', async () => {
    const { code, stdout, stderr } = await callCli(['explain', QUICK_START, ...AT]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('golden/explain-quick-start.txt');
  });

  it('is taken apart the same from standard input', async () => {
    const input = readFileSync(
      new URL('../signature/explain/golden/quick-start.http', import.meta.url),
      'utf8',
    );
    const { code, stdout } = await runCli(['explain', '-', ...AT], { input });
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot('golden/explain-quick-start.txt');
  });

  it('is taken apart as JSON for programs', async () => {
    const { code, stdout } = await callCli(['explain', QUICK_START, ...AT, '--json']);
    expect(code).toBe(1);
    const { findings, ...rest } = JSON.parse(stdout) as { findings: { name: string }[] };
    expect(findings.map(({ name }) => name)).toEqual([
      ...['date-stale', 'content-length-mismatch', 'digest-wrong-size', 'signature-missing'],
    ]);
    expect(rest).toMatchObject({ verdict: 'refused', signature_checked: true, username: 'test' });
  });
});

describe('a request that is signed right', () => {
  it('is accepted with exit code 0', async () => {
    const { code, stdout } = await runCli(['explain', '-', ...AT], { input: saved() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Read as: raw HTTP request\.\n\nACCEPTED: the signature is right\.\n/);
  });

  it('is accepted with the secret that is given for it', async () => {
    const input = saved({ username: 'acme', secret: 'hush' });
    const [right, wrong] = await Promise.all([
      runCli(['explain', '-', ...AT, '--secret', 'hush'], { input }),
      runCli(['explain', '-', ...AT, '--secret', 'hash'], { input }),
    ]);
    expect(right.code).toBe(0);
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('signature-unexplained');
  });

  it('is not called accepted where the secret is not known', async () => {
    const input = saved({ username: 'acme', secret: 'hush' });
    const [text, json] = await Promise.all([
      runCli(['explain', '-', ...AT], { input }),
      runCli(['explain', '-', ...AT, '--json'], { input }),
    ]);
    expect(text.code).toBe(2);
    await expect(text.stdout).toMatchFileSnapshot('golden/explain-without-secret.txt');
    expect(json.code).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'undecided', signature_checked: false });
  });
});

it('what is wrong without a look at the secret is told, and that the signature was not checked', async () => {
  const input = saved({ username: 'acme' }).replace('Content-Length: 247', 'Content-Length: 12');
  const { code, stdout } = await runCli(['explain', '-', ...AT], { input });
  expect(code).toBe(1);
  expect(stdout).toContain('content-length-mismatch');
  expect(stdout).toMatch(/\nNo --secret was given, so the signature itself was not checked; [^\n]+\n$/);
});

it.each([
  [['nowhere.http'], 'cannot read nowhere.http: there is no such file'],
  [['-', '--at', '1'], '--at is "1", expected an instant in UTC such as 2026-01-31T12:00:00Z'],
  [
    ['package.json'],
    'package.json: the JSON holds no request: expected a HAR or an entry of one, a Postman collection (v2.1), or the error of axios by JSON.stringify',
  ],
  [['-', '--entry', '0'], '--entry is "0", expected a whole number from 1 to 1000000'],
])('explain %j is answered with one sentence and exit code 2', async (args, sentence) => {
  expect(await callCli(['explain', ...args])).toEqual({
    code: 2,
    stdout: '',
    stderr: `ingo-sandbox: ${sentence}\n`,
  });
});

describe('a curl command as sign prints it', () => {
  it('is accepted, and what curl adds is said', async () => {
    const { stdout: input } = await callCli(['sign', ...AT]);
    const { code, stdout } = await runCli(['explain', '-', ...AT], { input });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('golden/explain-curl-command.txt');
  });
});

describe('a trace that lacks the body', () => {
  const TRACE = 'mock-server/signature/inputs/dumps/curl-verbose.txt';

  it('is undecided with exit code 2, and says what is missing', async () => {
    const { code, stdout } = await callCli(['explain', TRACE, ...AT]);
    expect(code).toBe(2);
    await expect(stdout).toMatchFileSnapshot('golden/explain-without-body.txt');
  });

  it('says the same as JSON', async () => {
    const { code, stdout } = await callCli(['explain', TRACE, ...AT, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'undecided',
      read_as: 'curl-verbose',
      entry: 1,
      entries: 1,
      missing: [{ part: 'body' }],
      assumed: [],
    });
  });
});

it.skipIf(ON_WINDOWS)('a standard input that is closed is an empty one', async () => {
  const { code, stderr } = await runShell(`${SHELL_COMMAND} explain - <&-`);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^ingo-sandbox: -: [^\n]+\n$/);
});
