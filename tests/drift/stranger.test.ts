import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriftReport } from '../../mock-server/contract-testing/drift/drift.js';
import { driftMarkdown } from '../../mock-server/contract-testing/drift/drift-markdown.js';
import { runCli, startAny, startJson, type RunningSandbox, type StartLine } from '../cli/run-cli.js';

/** What the stranger does otherwise. */
const PLANTED = [
  'authenticationFailure=envelope-401',
  'dateParsing=lenient',
  'idempotencyMismatch=http-409',
  'refreshRevokesPreviousUrl=yes',
  'authorizedUrlUse=single-mount',
  'tracerToken=uuid',
  'tokenRefused=parameters-401',
];

let stranger: RunningSandbox & { readonly line: StartLine };
let folder: string;
let report: DriftReport;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-drift-'));
  stranger = await startJson(['--reading', PLANTED.join(',')]);
  report = JSON.parse((await drift('--format', 'json')).stdout) as DriftReport;
});
afterAll(async () => {
  await stranger.stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, name);
const read = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));
const drift = (...args: string[]) => runCli(['drift', '--target', stranger.line.url, ...args]);
const same = (text: string): string =>
  text.replaceAll(stranger.line.url, 'http://127.0.0.1:4010').replaceAll(/\d{4}-\d\d-\d\d/g, '2026-01-31');

describe('a second sandbox with other readings, asked as a stranger', () => {
  it('is told apart by a report that fits one screen and says what to do', async () => {
    const { code, stdout, stderr } = await drift();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    await expect(same(stdout)).toMatchFileSnapshot('golden/stranger.txt');
    expect(stdout.split('\n').length).toBeLessThanOrEqual(40);
  });

  it('differs by what was planted, and by nothing else', () => {
    const { differences } = report;
    expect([...new Set(differences.map(({ remedy }) => remedy))].sort()).toEqual([...PLANTED].sort());
  });

  it('is reported as Markdown for a CI job', async () => {
    await expect(same(driftMarkdown(report))).toMatchFileSnapshot('golden/stranger.md');
  });

  it('is no drift any more once the sandbox is calibrated', async () => {
    const out = file('calibrated.json');
    const { code, stdout } = await runCli(['calibrate', '--target', stranger.line.url, '--out', out]);
    expect(code).toBe(0);
    await expect(same(stdout).replaceAll(folder, '.')).toMatchFileSnapshot('golden/calibrate.txt');
    const { programs } = read('calibrated.json') as { programs: { readings: Record<string, string> }[] };
    for (const planted of PLANTED) {
      const [name = '', value] = planted.split('=');
      expect(programs[0]!.readings[name]).toBe(value);
    }
    const after = await drift('--config', out);
    expect(after).toMatchObject({ code: 0, stdout: expect.stringContaining('No drift.') as string });
    const started = await startJson(['--config', out]);
    expect(await started.stop()).toBe(0);
  });

  it('may be borne until a day, with a reason; a day that is over counts again', async () => {
    const accepted = report.differences.map(({ path, target }) => ({
      path,
      target,
      reason: 'known',
      expires: '9999-01-01',
    }));
    writeFileSync(file('baseline.json'), JSON.stringify({ accepted }));
    const borne = await drift('--baseline', file('baseline.json'));
    expect(borne).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Borne until 9999-01-01: http: mismatch, target 409: known') as string,
    });

    writeFileSync(
      file('old.json'),
      JSON.stringify({ accepted: accepted.map((one) => ({ ...one, expires: '2020-01-01' })) }),
    );
    const expired = await drift('--baseline', file('old.json'));
    expect(expired).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Counts again since 2020-01-01: every probe http: known') as string,
    });
  });

  it('fails a job only from the severity on that it names', async () => {
    const agreed = 'dateParsing=lenient,refreshRevokesPreviousUrl=yes,authorizedUrlUse=single-mount';
    expect((await drift('--fail-on', 'breaks', '--reading', agreed)).code).toBe(0);
    expect((await drift('--reading', agreed)).code).toBe(1);
  });

  it('turns what was seen into verified facts, with the day', async () => {
    await drift('--overlay', file('overlay.json'));
    expect(read('overlay.json')).toMatchObject({
      verified: expect.arrayContaining([
        {
          fact: 'create body.status',
          seen: '100',
          target: stranger.line.url,
          on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        },
      ]) as unknown[],
    });
    await runCli([
      'calibrate',
      '--target',
      stranger.line.url,
      '--out',
      file('c.json'),
      '--overlay',
      file('overlay.json'),
    ]);
    expect(JSON.stringify(read('overlay.json'))).toContain(
      '"fact":"reading idempotencyMismatch","seen":"http-409"',
    );
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
      'http://127.0.0.1:9 cannot be asked: nothing listens there (ECONNREFUSED)',
    ],
  ])('%s', async (_, args, words) => {
    for (const command of ['drift', 'calibrate']) {
      const out = command === 'calibrate' ? ['--out', file('never.json')] : [];
      const { code, stdout, stderr } = await runCli([command, ...args, ...out]);
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
    const { code, stderr } = await runCli(['drift', '--target', url]);
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
    const args = ['--target', stranger.line.url, '--out', file('never.json'), '--webhook', file('bad.txt')];
    const { code, stderr } = await runCli(['calibrate', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/webhook .*bad\.txt: the first line is "hello"/);
    expect(readdirSync(folder).filter((name) => /never|tmp/.test(name))).toEqual([]);
  });
});
