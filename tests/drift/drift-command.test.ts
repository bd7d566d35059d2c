import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriftReport } from '../../mock-server/contract-testing/drift/drift.js';
import { driftMarkdown } from '../../mock-server/contract-testing/drift/drift-markdown.js';
import { driftText } from '../../mock-server/contract-testing/drift/drift-text.js';
import { callCli } from '../cli/call-cli.js';
import { startAny, startJson, type RunningSandbox, type StartLine } from '../cli/run-cli.js';

/** Readings of the target that differ from the defaults. */
const PLANTED = [
  'authenticationFailure=envelope-401',
  'dateParsing=lenient',
  'idempotencyMismatch=http-409',
  'refreshRevokesPreviousUrl=yes',
  'authorizedUrlUse=single-mount',
  'tracerToken=uuid',
  'tokenRefused=parameters-401',
];

let target: RunningSandbox & { readonly line: StartLine };
let folder: string;
let report: DriftReport;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-drift-'));
  target = await startJson(['--reading', PLANTED.join(',')]);
  report = JSON.parse((await drift('--format', 'json')).stdout) as DriftReport;
});
afterAll(async () => {
  await target.stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, name);
const read = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));
const drift = (...args: string[]) => callCli(['drift', '--target', target.line.url, ...args]);
const same = (text: string): string =>
  text.replaceAll(target.line.url, 'http://127.0.0.1:4010').replaceAll(/\d{4}-\d\d-\d\d/g, '2026-01-31');

describe('drift of a second sandbox with other readings', () => {
  it('is reported on one screen, with what to do', async () => {
    const text = driftText(report);
    await expect(same(text)).toMatchFileSnapshot('golden/drift.txt');
    expect(text.split('\n').length).toBeLessThanOrEqual(40);
  });

  it('differs by what was planted, and by nothing else', () => {
    const { differences } = report;
    expect([...new Set(differences.map(({ remedy }) => remedy))].sort()).toEqual([...PLANTED].sort());
  });

  it('is reported as Markdown for a CI job', async () => {
    await expect(same(driftMarkdown(report))).toMatchFileSnapshot('golden/target.md');
  });

  it('ends once the sandbox is calibrated, and what was seen is kept as verified facts with the day', async () => {
    const out = file('calibrated.json');
    const overlay = file('overlay.json');
    const args = ['--target', target.line.url, '--out', out, '--overlay', overlay];
    const { code, stdout } = await callCli(['calibrate', ...args]);
    expect(code).toBe(0);
    await expect(same(stdout).replaceAll(folder, '.')).toMatchFileSnapshot('golden/calibrate.txt');
    const { programs } = read('calibrated.json') as { programs: { readings: Record<string, string> }[] };
    for (const planted of PLANTED) {
      const [name = '', value] = planted.split('=');
      expect(programs[0]!.readings[name]).toBe(value);
    }
    const after = await drift('--config', out, '--overlay', overlay);
    expect(after).toMatchObject({ code: 0, stdout: expect.stringContaining('No drift.') as string });
    const started = await startJson(['--config', out]);
    expect(await started.stop()).toBe(0);
    const on = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
    expect(read('overlay.json')).toMatchObject({
      verified: expect.arrayContaining([
        { fact: 'create body.status', seen: '100', target: target.line.url, on },
        { fact: 'reading idempotencyMismatch', seen: 'http-409', target: target.line.url, on },
      ]) as unknown[],
    });
  });

  it('may be accepted until a day, with a reason; an expired entry counts again and fails a job', async () => {
    const left = ['idempotencyMismatch=http-409', 'tokenRefused=parameters-401'];
    const agreed = PLANTED.filter((reading) => !left.includes(reading)).join();
    const accepted = report.differences
      .filter(({ remedy }) => left.includes(remedy!))
      .map(({ path, target }) => ({
        ...{ path, target, reason: 'known' },
        expires: path === 'http' && target === '409' ? '2020-01-01' : '9999-01-01',
      }));
    writeFileSync(file('baseline.json'), JSON.stringify({ accepted }));
    const { code, stdout } = await drift('--baseline', file('baseline.json'), '--reading', agreed);
    expect(code).toBe(1);
    expect(stdout).toContain('1 difference: 1 may break clients.');
    expect(stdout).toMatch(/Accepted until 9999-01-01: \S+: .*: known/);
    expect(stdout).toContain('Counts again since 2020-01-01: every probe http: known');
  });

  it('fails a job only from the severity on that it names', async () => {
    const agreed = 'dateParsing=lenient,refreshRevokesPreviousUrl=yes,authorizedUrlUse=single-mount';
    expect((await drift('--fail-on', 'breaks', '--reading', agreed)).code).toBe(0);
  });
});

describe('bad input is answered in one line with exit code 2, and nothing is written', () => {
  const listening = async (status: number, location: string) => {
    const server = createServer((_, answer) => answer.writeHead(status, { location }).end());
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };

  it.each<[string, string[], string]>([
    ['no target', [], 'no target: say --target <url>, or set INGO_LIVE_BASE_URL'],
    ['no address', ['--target', 'here'], '--target is "here", expected an origin'],
    [
      'a host of production',
      ['--target', 'https://iip-session-management.ingo.money'],
      'a host of production: it is never asked',
    ],
    [
      'a target that is down',
      ['--target', 'http://127.0.0.1:9'],
      'http://127.0.0.1:9 cannot be asked: nothing listens on 127.0.0.1:9 (ECONNREFUSED)',
    ],
  ])('%s', async (_, args, words) => {
    for (const command of ['drift', 'calibrate']) {
      const out = command === 'calibrate' ? ['--out', file('never.json')] : [];
      const { code, stdout, stderr } = await callCli([command, ...args, ...out]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^ingo-sandbox: [^\n]*\n$/);
      expect(stderr).toContain(words);
    }
    expect(existsSync(file('never.json'))).toBe(false);
  });

  it('wrong credentials, without a word of the secret', async () => {
    const { code, stderr } = await drift('--secret', 'my-own-s3cret');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^ingo-sandbox: [^\n]* refuses a request that was signed as "test" \(HTTP 401, status 401\): check username, secret and the clock of this machine\n$/,
    );
    expect(stderr).not.toContain('my-own-s3cret');
  });

  it('a target that redirects', async () => {
    const { server, url } = await listening(302, 'https://a.example/');
    const { code, stderr } = await callCli(['drift', '--target', url]);
    server.close();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `ingo-sandbox: ${url} redirects to https://a.example/ (HTTP 302); redirects are not followed: name the target itself\n`,
    });
  });

  it.each([
    ['a baseline that is no JSON', '--baseline', '{', /baseline .*: the file/],
    ['a baseline of another form', '--baseline', '{"accepted":[{"path":"http"}]}', /accepted\.0\.target/],
    ['an overlay of another form', '--overlay', '[]', /overlay .*: the file must be object/],
  ])('%s', async (_, option, text, words) => {
    writeFileSync(file('bad.json'), text);
    const { code, stderr } = await drift(option, file('bad.json'));
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });

  it('an interruption leaves no file behind, and no half of one', async () => {
    let heard = (): void => undefined;
    const asked = new Promise<void>((resolve) => (heard = resolve));
    const server = createServer(() => heard()); // and never answers
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = [
      'calibrate',
      '--target',
      url,
      '--out',
      file('never.json'),
      '--overlay',
      file('never-overlay.json'),
    ];
    const { child, ended } = startAny(args);
    await asked;
    child.kill('SIGINT');
    await ended;
    server.closeAllConnections();
    server.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
  });

  it('a webhook that is no request', async () => {
    writeFileSync(file('bad.txt'), 'hello');
    const args = ['--target', target.line.url, '--out', file('never.json'), '--webhook', file('bad.txt')];
    const { code, stderr } = await callCli(['calibrate', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/webhook .*bad\.txt: the first line is "hello"/);
    expect(readdirSync(folder).filter((name) => /never|tmp/.test(name))).toEqual([]);
  });
});
