import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AS_BUILT,
  IS_BUILT,
  isInstalled,
  ON_WINDOWS,
  runCli,
  runShell,
  startCli,
  startJson,
  type RunningSandbox,
  type StartLine,
} from '../../tests/cli/run-cli.js';
import { signRequest } from '../contract-testing/target/sign-request.js';
import { SAMPLE_BODY } from './as-curl.js';

const hasCurl = isInstalled('curl', '--version');
const SOON_MS = 2000;

const running: RunningSandbox[] = [];
const kept = <T extends RunningSandbox>(sandbox: T): T => {
  running.push(sandbox);
  return sandbox;
};
const begin = async (...args: string[]) => kept(await startCli(args));
const beginJson = async (...args: string[]) => kept(await startJson(args));
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

/** Creates a session as a client would; the id that it got. */
async function createSession({ url, programs }: StartLine): Promise<string> {
  const signed = signRequest({
    origin: url,
    ...programs[0]!,
    body: Buffer.from(SAMPLE_BODY),
    at: Date.now(),
  });
  const response = await fetch(signed.url, {
    method: 'POST',
    headers: Object.fromEntries(signed.headers),
    body: SAMPLE_BODY,
  });
  const { data } = (await response.json()) as { data: { session_identifier: string } };
  return data.session_identifier;
}

const refusedRequest = (url: string) =>
  fetch(`${url}/api/v1/sessions/point-in-time/plugin`, { method: 'POST' });
const urlOf = async (sandbox: RunningSandbox) => (await sandbox.printed(/Session API +(\S+)\n/))[1]!;

/** What differs from start to start. */
const frozen = (banner: string): string =>
  banner
    .replace(/:\d+\b(?=[/'\n])/g, ':4010')
    .replace(/X-Date: [^']+/, 'X-Date: Sat, 31 Jan 2026 12:00:00 GMT')
    .replace(/signature="[^"]+"/, 'signature="…"');

describe('start --json', () => {
  it('prints one JSON object on one line, and nothing else even when it refuses', async () => {
    const sandbox = await beginJson('--seed', '7');
    const { line } = sandbox;
    expect(line).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      inspector: `${line.url}/_sandbox/`,
      sdk: `${line.url}/sdk/ingo.instantpayments.clientsdk_v2.0.js`,
      control: `${line.url}/_sandbox/api/`,
      seed: 7,
      programs: [{ username: 'test', secret: 'ingo-sandbox-secret', participant_id: 12345 }],
    });
    expect((await refusedRequest(line.url)).status).toBe(401);
    await sandbox.stop();
    expect(sandbox.stdout).toBe(`${JSON.stringify(line)}\n`);
    expect(sandbox.stderr).toBe('');
  });

  it.skipIf(ON_WINDOWS)(
    'is ended by SIGTERM at once and with exit code 0, though clients are connected',
    async () => {
      const { line, stop } = await beginJson();
      const stream = await fetch(`${line.control}journal/stream`);
      await createSession(line);
      const begun = Date.now();
      expect(await stop()).toBe(0);
      expect(Date.now() - begun).toBeLessThan(SOON_MS);
      await stream.body?.cancel().catch(() => undefined);
    },
  );

  it.skipIf(ON_WINDOWS)('is ended by SIGINT as well', async () => {
    const { child } = await beginJson();
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it.skipIf(!IS_BUILT)('works as built', async () => {
    const { line } = kept(await startJson([], {}, AS_BUILT));
    expect(await createSession(line)).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a seed', () => {
  it('gives the same ids on two starts, and another seed gives others', async () => {
    const lines = await Promise.all(['5', '5', '6'].map((seed) => beginJson('--seed', seed)));
    const [first, second, other] = await Promise.all(lines.map(({ line }) => createSession(line)));
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('the banner', () => {
  it('matches its golden file', async () => {
    const sandbox = await begin('--seed', '1');
    await sandbox.printed(/explained here\.\n/);
    await expect(frozen(sandbox.stdout)).toMatchFileSnapshot('golden/banner.txt');
  });

  it.skipIf(!hasCurl)('holds a curl command that creates a session when it is pasted', async () => {
    const sandbox = await begin();
    const [command] = await sandbox.printed(/^curl [\s\S]+?(?=\nEvery)/m);
    const { stdout } = await runShell(command);
    expect(JSON.parse(stdout)).toMatchObject({ status: 100, client_message: 'Success' });
  });

  it('is followed by an explanation of every refused request', async () => {
    const sandbox = await begin();
    await refusedRequest(await urlOf(sandbox));
    const [text] = await sandbox.printed(/\n#\d+[\s\S]+Fix: [^\n]+\n/);
    expect(text).toContain('POST /api/v1/sessions/point-in-time/plugin  →  401\n1. no-authorization\n');
  });

  it('keeps running when its reader leaves after the first line', async () => {
    const sandbox = await begin();
    const url = await urlOf(sandbox);
    sandbox.child.stdout!.destroy();
    for (let count = 0; count < 3; count++) expect((await refusedRequest(url)).status).toBe(401);
    expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200);
    expect(sandbox.stderr).toBe('');
  });
});

describe('beyond loopback', () => {
  it('a control token is printed, and asked for', async () => {
    const { line } = await beginJson('--host', '0.0.0.0');
    expect(line.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(line.control_token).toMatch(/^[\w-]{20,}$/);
    const authorization = `Bearer ${line.control_token}`;
    const [without, withToken] = await Promise.all([
      fetch(`${line.control}programs`),
      fetch(`${line.control}programs`, { headers: { authorization } }),
    ]);
    expect([without.status, withToken.status]).toEqual([401, 200]);
  });

  it('the banner shows the token to people', async () => {
    const sandbox = await begin('--host', '0.0.0.0', '--control-token', 'let-me-in');
    expect((await sandbox.printed(/Control token +(\S+)\n/))[1]).toBe('let-me-in');
  });
});

describe('a start that cannot listen is answered with one sentence and exit code 2', () => {
  it('because the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const ended = await runCli(['start', '--port', String(port)]);
    other.close();
    expect(ended).toEqual({
      code: 2,
      stdout: '',
      stderr: `ingo-sandbox: 127.0.0.1:${port} is taken; stop what listens there, or choose another port with --port (0 takes a free one)\n`,
    });
  });

  it('because the address does not belong to this machine', async () => {
    const { code, stderr } = await runCli(['start', '--port', '0', '--host', '192.0.2.1']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'ingo-sandbox: 192.0.2.1:0 is no address of this machine; use --host 127.0.0.1 or 0.0.0.0\n',
    });
  });
});
