import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { send } from '../http/wire.js';
import { pack } from '../packaging/pack.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Copies the example as a user would, and installs what its package.json names: the packed client and fastify. */
function copyExample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-copied-example-'));
  cpSync(join(ROOT, 'client/example'), folder, { recursive: true });
  const modules = join(folder, 'node_modules');
  const client = join(modules, 'ingo-sandbox-client');
  mkdirSync(client, { recursive: true });
  execFileSync('tar', ['-xzf', pack('client').tarball, '-C', client, '--strip-components=1'], {
    cwd: folder,
  });
  for (const name of ['fastify', '@fastify'])
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  return folder;
}

/** Resolves with the address that the example prints. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const address = /in a browser:\n\n {2}(\S+)\n/.exec(output)?.[1];
        if (address) resolve(address);
      });
    child.on('close', (code) => reject(new Error(`the example ended with ${code}: ${output}`)));
  });
}

describe('the example, copied into an empty folder beside the packed client', () => {
  let folder: string;
  let sandbox: Sandbox;
  let child: ChildProcess;
  let url: string;
  beforeAll(async () => {
    folder = copyExample();
    sandbox = await startSandbox({ port: 0, seed: 1 });
    const { username, secret, participant_id } = sandbox.program().credentials;
    child = spawn(process.execPath, ['main.js'], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        INGO_BASE_URL: sandbox.url,
        INGO_USERNAME: username,
        INGO_SECRET: secret,
        INGO_PARTICIPANT_ID: String(participant_id),
        INGO_SDK_URL: `${sandbox.url}/sdk/ingo.instantpayments.clientsdk_v2.0.js`,
        INGO_EXAMPLE_PORT: '0',
      },
    });
    url = await addressOf(child);
  });
  afterAll(async () => {
    child?.kill();
    await sandbox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves its page, with every script and style that the page loads', async () => {
    const page = await send(url);
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('<title>Get paid') as string });
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(page.text)!;
    const { imports } = JSON.parse(map!) as { imports: Record<string, string> };
    const script = await send(`${url}/page.js`);
    const imported = [...script.text.matchAll(/^import .* from '(.*)';$/gm)].map(([, name]) => name!);
    const own = imported.filter((name) => name.startsWith('./')).map((name) => name.slice(1));
    expect(imported.filter((name) => !name.startsWith('./'))).toEqual(Object.keys(imports));
    const styles = [...page.text.matchAll(/rel="stylesheet" href="(.*?)"/g)].map(([, path]) => path!);
    expect(styles).toHaveLength(2);
    for (const path of [...own, ...styles, ...Object.values(imports)])
      expect(await send(url + path), path).toMatchObject({ status: 200 });
  });

  it('creates a session of the sandbox', async () => {
    const { status, json } = await send(`${url}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { authorizedUrl: expect.stringMatching(`^${sandbox.url}/session/`) as string },
    });
  });
});
