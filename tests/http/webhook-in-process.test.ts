import { expect, it } from 'vitest';
import { startSandbox, type SentWebhook } from '../../mock-server/index.js';
import { createWebhookReceiver } from '../../client/server/index.js';
import { signedCreate } from './signed.js';

it('hands webhooks to a function in the same process, and repeats one that it does not acknowledge', async () => {
  const sent: SentWebhook[] = [];
  const sandbox = await startSandbox({
    listen: false,
    seed: 1,
    receiveWebhook: (webhook) => {
      sent.push(webhook);
      if (sent.length === 1) throw new Error('the database is down');
      return { status: sent.length === 2 ? 503 : 204 };
    },
  });
  const url = 'http://127.0.0.1/webhooks'; // where nothing listens
  const program = sandbox.program({ webhooks: { url } });
  await program.clock.freeze();
  const { method, path, headers, body } = signedCreate(program);
  const request = new Request(sandbox.url + path, { method, headers, body: new Uint8Array(body) });
  const { data } = (await (await sandbox.fetch(request)).json()) as { data: Record<string, string> };
  await sandbox.fetch(new Request(data['authorized_url']!));
  await program.sessions.fire(data['session_identifier']!, 'TOKEN_SUCCESS');
  await program.clock.advance('1h');

  expect(program.webhooks.deliveries()).toMatchObject([
    { state: 'delivered', attempts: [{ error: 'the database is down' }, { status: 503 }, { status: 204 }] },
  ]);
  expect(sent[2]).toMatchObject({ url, body: sent[0]!.body });
  const receiver = createWebhookReceiver({
    secret: program.credentials.secret,
    on: {},
    onOther: () => undefined,
  });
  expect(await receiver.receive(sent[2]!)).toMatchObject({ status: 200, outcome: 'handled' });
  await sandbox.close();
});
