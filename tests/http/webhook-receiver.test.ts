import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delivery, SECRET, tokenization } from '../../client/server/webhooks/testing/sample-webhook.js';
import { setWebhookEndpoint } from '../../client/example/webhook-endpoint.js';
import { createIngoClient } from '../../client/server/index.js';
import { REQUEST } from '../../client/server/testing/request.js';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { ROOT } from '../docs/markdown.js';
import { MountedPage } from './mounted-page.js';
import { send, type Reply } from './wire.js';

/** An example of the client, run as a copy of it would be: a server in a process of its own. */
async function runExample(name: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', `client/server/webhooks/examples/${name}.ts`], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', INGO_SECRET: SECRET },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const stop = async (): Promise<void> => {
    const exit = once(child, 'exit');
    if (child.kill()) await exit;
  };
  while (!/listening on.*\d{4,5}.*\n/.test(output)) await once(child.stdout, 'data');
  return {
    url: `http://127.0.0.1:${/(\d{4,5})\D*$/.exec(output)![1]}/webhooks/ingo`,
    output: () => output,
    stop,
  };
}

/** Captures a card in a session of a program, as a recipient does. */
async function captured(
  { credentials: { username, secret } }: SandboxProgram,
  baseUrl: string,
): Promise<string> {
  const { session } = await createIngoClient({ baseUrl, username, secret }).sessions.create(REQUEST);
  const page = await MountedPage.mount(session.authorized_url);
  await page.act({
    action: 'submit',
    values: { card_number: '4111111111111111', expiration_date: '12/49', cvv: '123', postal_code: '30301' },
  });
  await page.act({ action: 'confirm' });
  page.close();
  return session.session_identifier;
}

let sandbox: Sandbox;
let program: SandboxProgram;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
  program = sandbox.program({ secret: SECRET });
});
afterAll(() => sandbox.close());

const post = (url: string, { body, headers } = delivery(tokenization())): Promise<Reply> =>
  send(url, { method: 'POST', body, headers });

describe.each(['node', 'fastify', 'express'])('the example for %s', (name) => {
  let example: Awaited<ReturnType<typeof runExample>>;
  beforeAll(async () => {
    example = await runExample(name);
  });
  afterAll(() => example.stop());
  const output = (): string => example.output();

  it('takes a webhook once, and acknowledges it as often as it is delivered', async () => {
    expect(await post(example.url)).toMatchObject({ status: 200, text: '' });
    expect(await post(example.url)).toMatchObject({ status: 200, text: '' });
    expect(output().match(/session 7d1a7c52-\S+ has the account \*\*\*\*1111/g)).toHaveLength(1);
  });

  it.each([
    ['forged', delivery(tokenization(), 'guess'), 401],
    ['empty', { body: Buffer.alloc(0), headers: {} }, 401],
    ['unsigned', { body: Buffer.from('{}'), headers: { 'content-type': 'application/json' } }, 401],
    ['of no declared type', { ...delivery(tokenization()), headers: { 'x-ingo-signature': 'x' } }, 401],
    ['signed, and not JSON', delivery(Buffer.from('<xml/>')), 400],
    ['too large', delivery(Buffer.alloc(300_000, ' ')), 413],
  ] as const)('refuses what is %s', async (_, sent, status) => {
    expect(await post(example.url, sent)).toMatchObject({ status, text: '' });
    expect(output()).not.toContain(SECRET);
  });

  it('takes what the sandbox delivers, and has a webhook once that is delivered twice', async () => {
    const { username } = program.credentials;
    await setWebhookEndpoint(sandbox.url, username, example.url);
    const api = (path: string, body: object) =>
      send(`${sandbox.url}/_sandbox/api/${path}?program=${username}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const topic = 'plugin.transaction.account.tokenization.success';
    await api('webhooks/faults', { fault: 'duplicate', topic });
    const id = await captured(program, sandbox.url);
    const waited = await api('webhooks/wait', { match: { topic, state: 'delivered' } });
    expect(waited).toMatchObject({ status: 200 });
    await expect.poll(output).toContain(`session ${id} has the account ****1111`);
    expect(output().match(new RegExp(`session ${id}`, 'g'))).toHaveLength(1);
  });

  it('says why it refused', async () => {
    await post(example.url, delivery(tokenization(), 'guess'));
    await expect.poll(output).toMatch(/X-Ingo-Signature does not match/);
  });
});
