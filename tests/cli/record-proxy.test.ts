import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { useSandbox } from '../builders/use-sandbox.js';
import { signedCreate } from '../http/signed.js';
import { send } from '../http/wire.js';
import { CLI_WORDS, ON_WINDOWS, runCli } from './run-cli.js';

const sandbox = useSandbox();
const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-proxy-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(ON_WINDOWS)('what passes is written until a signal, and read by doctor and coverage', async () => {
  const file = join(folder, 'exchanges.jsonl');
  const words = ['record', file, '--proxy', sandbox.url, '--port', '0', '--json'];
  const child = spawn(process.execPath, [...CLI_WORDS, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url, ...told } = JSON.parse(String(line)) as { url: string };
  expect(told).toEqual({ target: sandbox.url, written: file });

  const { path, ...request } = signedCreate(sandbox.program());
  expect(await send(url + path, request)).toMatchObject({ status: 200, json: { status: 100 } });
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);

  expect(readFileSync(file, 'utf8')).toMatch(/^\{"exchanges":1,.*\n\{"exchange":1,.*\n$/);
  const doctor = await runCli(['doctor', file, '--json']);
  expect(JSON.parse(doctor.stdout)).toMatchObject({ findings: [{ rule: 'idempotency-key-missing' }] });
  const coverage = await runCli(['coverage', file, '--json']);
  expect(JSON.parse(coverage.stdout)).toMatchObject({ exercised: [{ id: 'session:100', times: 1 }] });
});

const PRODUCTION = 'https://payapi.ingo.money';
it.each([
  [
    'production',
    ['--proxy', PRODUCTION],
    `--proxy is ${PRODUCTION}, a host of production: it is never asked`,
  ],
  ['a path', ['--proxy', 'http://127.0.0.1:1/x'], 'expected an origin without a path'],
  ['itself', ['--proxy', 'http://localhost:4010'], 'where the proxy itself would listen'],
  ['a port alone', ['--port', '4011'], '--port is for a proxy, expected --proxy <target>, too'],
  ['--url, too', ['--proxy', 'http://127.0.0.1:1', '--url', 'http://127.0.0.1:2'], 'cannot be used with'],
])('refuses %s before anything is written', async (_, words, message) => {
  const file = join(folder, 'refused.jsonl');
  const { code, stdout, stderr } = await runCli(['record', file, ...words]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(existsSync(file)).toBe(false);
});
