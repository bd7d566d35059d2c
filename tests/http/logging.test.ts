import { afterEach, expect, it, vi } from 'vitest';
import { startSandbox, type LogLevel } from '../../mock-server/index.js';
import { create, createdSession } from './signed.js';
import { send } from './wire.js';

afterEach(() => void vi.restoreAllMocks());

/** What is logged while a session is created, refused and opened; every secret that was sent. */
async function logged(logLevel: LogLevel) {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  const sandbox = await startSandbox({
    port: 0,
    seed: 1,
    logLevel,
    host: '0.0.0.0',
    controlToken: 'control-token-1',
  });
  const program = sandbox.program();
  const { authorized_url } = await createdSession(sandbox, program);
  await send(authorized_url);
  const body = { account: '4111111111111111', customer_account_token: 'token-of-the-account' };
  await create(sandbox, program, { body, sent: { 'Content-sha512': 'wrong' } });
  await send(`${sandbox.url}/_sandbox/api/clock?token=control-token-1`);
  await send(`${sandbox.url}/_sandbox/api/clock`, { headers: { authorization: 'Bearer control-token-1' } });
  await sandbox.close();
  const hash = /[?&]h=([^&]+)/.exec(authorized_url)![1]!;
  const secrets = [
    hash,
    program.credentials.secret,
    'control-token-1',
    '4111111111111111',
    'token-of-the-account',
  ];
  return { text: lines.join(''), secrets };
}

it('nothing is logged by default', async () => {
  expect((await logged('silent')).text).toBe('');
});

it('requests and answers are logged as JSON lines, with neither secret nor token nor account number', async () => {
  const { text, secrets } = await logged('trace');
  const entries = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { req?: { method: string; url: string } });
  expect(entries).toContainEqual(
    expect.objectContaining({ req: { method: 'GET', url: '/_sandbox/api/clock?token=********en-1' } }),
  );
  for (const secret of secrets) expect(text).not.toContain(secret);
});
