import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sessionOf } from './signed.js';
import { send, type Reply } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const SCRIPT = fileURLToPath(new URL('../../client/examples/create-session.sh', import.meta.url));

const missing = ['sh', 'openssl', 'curl'].filter((tool) => {
  const args = tool === 'sh' ? ['-c', ':'] : tool === 'curl' ? ['--version'] : ['version'];
  return spawnSync(tool, args, { stdio: 'ignore' }).status !== 0;
});
if (missing.length > 0)
  console.warn(`Not tested here: create-session.sh, which needs ${missing.join(', ')}.`);

describe.skipIf(missing.length > 0)('a request signed by openssl and sent by curl', () => {
  const sandbox = useSandbox();

  /** Runs the script as a user would, and reads what curl prints. */
  async function run(env: Record<string, string> = {}): Promise<Reply> {
    const { stdout, stderr } = await promisify(execFile)('sh', [SCRIPT], {
      env: { ...process.env, NO_PROXY: '*', INGO_BASE_URL: sandbox.url, ...env },
    });
    expect(stderr).toBe('');
    return { status: 200, headers: {}, text: stdout, json: JSON.parse(stdout) as unknown };
  }

  it('creates a session that can be mounted, with the credentials of a fresh sandbox', async () => {
    const { authorized_url } = sessionOf(await run());
    expect((await send(authorized_url)).status).toBe(200);
  });

  it('is refreshed by the same key', async () => {
    const key = { IDEMPOTENCY_KEY: 'from a shell' };
    const [first, second] = [await run(key), await run(key)];
    expect([first.json, second.json]).toMatchObject([{ status: 100 }, { status: 101 }]);
    expect(sessionOf(second).session_identifier).toBe(sessionOf(first).session_identifier);
  });

  it('speaks for whatever program the environment names', async () => {
    const program = sandbox.program({ username: 'from-shell', secret: 'it\'s "odd" $HOME \\ 🔑' });
    const { username, secret } = program.credentials;
    sessionOf(await run({ INGO_USERNAME: username, INGO_SECRET: secret }));
    expect(await program.sessions.list()).toHaveLength(1);
  });

  it('is refused with another secret', async () => {
    expect((await run({ INGO_SECRET: 'wrong' })).json).toEqual({ message: 'HMAC signature does not match' });
  });
});
