import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCertificate } from '../../mock-server/cli/local-certificate.js';
import { ON_WINDOWS, runCli, startJson } from './run-cli.js';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ingo-sandbox-home-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const FETCH = `fetch(process.argv[1] + '/_sandbox/health').then(
  async (answer) => console.log(answer.status), (error) => console.log(error.cause.code));`;

/** What a program of Node gets, which trusts what its environment says. */
const fetched = (url: string, env: NodeJS.ProcessEnv): string =>
  execFileSync(process.execPath, ['--eval', FETCH, url], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe.skipIf(ON_WINDOWS)('start --https', () => {
  it('serves HTTPS to whoever trusts its certificate, and to the command beside it', async () => {
    const beside = `"${process.execPath}" -e "fetch(process.env.INGO_BASE_URL + '/_sandbox/health').then((a) => console.log('beside', a.status))"; sleep 60`;
    const sandbox = await startJson(['--https', '--with', beside], { env: { HOME: home } });
    const { url, certificate } = sandbox.line as unknown as { url: string; certificate: string };
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(certificate).toBe(join(home, '.ingo-sandbox', 'localhost.pem'));
    await sandbox.printed(/beside 200/);
    expect(fetched(url, { NODE_EXTRA_CA_CERTS: certificate })).toBe('200\n');
    expect(fetched(url, { NODE_EXTRA_CA_CERTS: '' })).toMatch(/SELF_SIGNED/);
    await sandbox.stop();
  });

  it('says what to trust, and how', async () => {
    const { banner } = await import('../../mock-server/cli/banner.js');
    const { startSandbox } = await import('../../mock-server/index.js');
    const sandbox = await startSandbox({ port: 0 });
    const text = banner(sandbox, 0, '/home/jane/.ingo-sandbox/localhost.pem');
    await sandbox.close();
    expect(text).toContain('NODE_EXTRA_CA_CERTS=/home/jane/.ingo-sandbox/localhost.pem');
    expect(text).toContain('A browser:');
  });
});

describe.skipIf(ON_WINDOWS)('the certificate of this machine', () => {
  it('is kept, its key for its owner alone, until it does not cover a name', () => {
    const folder = join(home, 'kept');
    const first = localCertificate([], folder);
    expect(localCertificate([], folder).cert).toBe(first.cert);
    expect(statSync(join(folder, 'localhost-key.pem')).mode & 0o077).toBe(0);
    const other = localCertificate(['sandbox.test'], folder);
    expect(other.cert).not.toBe(first.cert);
    const certificate = new X509Certificate(readFileSync(other.file));
    expect(certificate.checkHost('sandbox.test')).toBe('sandbox.test');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  });

  it('is made again if the file holds none', () => {
    const folder = join(home, 'broken');
    const { file } = localCertificate([], folder);
    writeFileSync(file, 'nothing');
    expect(localCertificate([], folder).cert).toContain('BEGIN CERTIFICATE');
  });

  it('needs openssl, and says so', async () => {
    // A process of its own: the home folder is that of the process.
    const { code, stderr } = await runCli(['start', '--https', '--port', '0'], {
      env: { PATH: '', HOME: join(home, 'elsewhere') },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('--https needs openssl');
  });
});
