import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { MountedPage } from './mounted-page.js';
import { receiver, type Receiver } from './receiver.js';
import { createdSession } from './signed.js';

const TOKENIZED = 'plugin.transaction.account.tokenization.success';

let sandbox: Sandbox;
let program: SandboxProgram;
const open: Receiver[] = [];
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());
beforeEach(async () => {
  program = sandbox.program();
  await program.clock.freeze();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function listening(...args: Parameters<typeof receiver>): Promise<Receiver> {
  const made = await receiver(...args);
  open.push(made);
  program.webhooks.endpoint(made.url);
  return made;
}

/** Runs a scenario to its end; gives the id of the session. */
async function play(scenario: string): Promise<string> {
  program.scenarios.next(scenario);
  const { authorized_url, session_identifier } = await createdSession(sandbox, program);
  const page = await MountedPage.mount(authorized_url);
  page.close();
  return session_identifier;
}

const delivered = (count = 1) => program.webhooks.wait({ match: { state: 'delivered' }, count });
const states = () => program.webhooks.deliveries().map(({ state }) => state);

describe('a webhook', () => {
  it('carries the token of TOKEN_SUCCESS, signed over its very bytes', async () => {
    const { received } = await listening();
    program.scenarios.next('success');
    const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
    const { customer_account_token, tracer_token } = await page.event('TOKEN_SUCCESS');
    page.close();
    await delivered();
    const [{ headers, body }] = received as [(typeof received)[number]];
    const mac = createHmac('sha512', program.credentials.secret).update(body).digest('base64');
    expect(headers).toMatchObject({ 'x-ingo-signature': mac, 'content-type': 'application/json' });
    expect(JSON.parse(body.toString())).toMatchObject({
      metadata: { topic: TOKENIZED, version: '3' },
      data: {
        ancillary: { tracer_token },
        event: { customer_account_token, status: '100', account_type: 'CA', last_4: '1111' },
      },
    });
  });

  it('comes before its event, or after it, as the scenario says', async () => {
    const { received } = await listening();
    await play('webhook-before-event');
    await delivered();
    expect(program.journal.find({ kind: 'event', event: 'TOKEN_SUCCESS' })).toEqual([]);
    await program.clock.advance('199ms');
    expect(program.journal.find({ kind: 'event', event: 'TOKEN_SUCCESS' })).toEqual([]);
    await program.clock.advance('1ms');
    expect(program.journal.find({ kind: 'event', event: 'TOKEN_SUCCESS' })).toHaveLength(1);
    expect(received).toHaveLength(1);
  });

  it('is repeated with the same metadata.id until a 2xx', async () => {
    let left = 3;
    const { received } = await listening(() => (left-- > 0 ? [500, 302, 404][left]! : 201));
    await play('success');
    await program.clock.advance('1h');
    expect(received.map(({ headers }) => headers['x-sandbox-attempt'])).toEqual(['1', '2', '3', '4']);
    expect(new Set(received.map(({ id }) => id)).size).toBe(1);
    expect(states()).toEqual(['delivered']);
    const attempts = program.webhooks.deliveries()[0]!.attempts;
    expect(attempts.map(({ status }) => status)).toEqual([404, 302, 500, 201]);
    expect(program.journal.find({ kind: 'delivery' })).toHaveLength(4);
  });

  it('that is never answered counts as failed when its time is over', async () => {
    const hasty = await startSandbox({ port: 0, seed: 2, webhookTimeout: 150 });
    const one = hasty.programs()[0]!;
    await one.clock.freeze();
    one.webhooks.endpoint((await listening(() => undefined)).url);
    one.scenarios.next('success');
    (await MountedPage.mount((await createdSession(hasty, one)).authorized_url)).close();
    await one.clock.advance('0s');
    expect(one.webhooks.deliveries()[0]!.attempts[0]!.error).toBe('no answer within 0.15 s');
    await hasty.close();
  });

  it('does not follow a redirect', async () => {
    const elsewhere = await listening();
    await listening((_, response) => void response.writeHead(307, { location: elsewhere.url }).end());
    await play('success');
    await program.clock.advance('0s');
    expect(elsewhere.received).toEqual([]);
    expect(program.webhooks.deliveries()[0]!.attempts[0]!.error).toBe('redirects are not followed');
  });

  it('survives resets and answers that break off', async () => {
    let turn = 0;
    const { received } = await listening((_, response, request) => {
      turn += 1;
      if (turn === 1) return void request.socket.destroy();
      if (turn === 2) return void response.writeHead(500, { 'content-length': '10' }).write('12');
      return 200;
    });
    await play('success');
    await program.clock.advance('1h');
    expect(received).toHaveLength(3);
    expect(states()).toEqual(['delivered']);
  });

  it('keeps no token where it is shown', async () => {
    await listening();
    await play('success');
    const [shown] = await delivered();
    const { data } = shown!.webhook as { data: { event: { customer_account_token: string } } };
    expect(data.event.customer_account_token).toMatch(/^•/);
  });
});

describe('a fault', () => {
  it('duplicate: twice, with one id', async () => {
    const { received } = await listening();
    await play('webhook-twice');
    await delivered();
    expect(received).toHaveLength(2);
    expect(received[0]!.id).toBe(received[1]!.id);
  });

  it('late: five minutes by the clock', async () => {
    const { received } = await listening();
    await play('webhook-late');
    await program.clock.advance('299s');
    expect(received).toEqual([]);
    await program.clock.advance('1s');
    expect(received).toHaveLength(1);
  });

  it('missing: never, until it is resent', async () => {
    const { received } = await listening();
    await play('webhook-missing');
    await program.clock.advance('2d');
    expect([received.length, states()]).toEqual([0, ['missing']]);
    program.webhooks.resend(program.webhooks.deliveries()[0]!.id);
    await delivered();
    expect(received).toHaveLength(1);
  });

  it('bad-signature: wrong at first, right when it is repeated', async () => {
    const rights: boolean[] = [];
    const right = ({ headers, body }: { headers: object; body: Buffer }) =>
      Reflect.get(headers, 'x-ingo-signature') ===
      createHmac('sha512', program.credentials.secret).update(body).digest('base64');
    await listening((webhook) => (rights.push(right(webhook)), rights.at(-1) ? 200 : 401));
    await play('webhook-badly-signed');
    await program.clock.advance('1m');
    expect(rights).toEqual([false, true]);
  });

  it('reordered: after the next of its session, or after a minute', async () => {
    const { received } = await listening();
    program.webhooks.fault('reordered', { topic: TOKENIZED });
    await play('ofac-cleared');
    await program.clock.advance('0s');
    expect(received.map(({ topic }) => topic.split('.').at(-1))).toEqual(['suspended', 'success']);
    program.webhooks.fault('reordered');
    await play('success');
    await program.clock.advance('59s');
    expect(received).toHaveLength(2);
    await program.clock.advance('1s');
    expect(received).toHaveLength(3);
  });

  it('happens to so many webhooks as were asked for', async () => {
    await listening();
    await control(sandbox, 'POST', `webhooks/faults?program=${program.credentials.username}`, {
      fault: 'missing',
      times: 2,
    });
    for (let index = 0; index < 3; index += 1) await play('success');
    await program.clock.advance('0s');
    expect(states()).toEqual(['missing', 'missing', 'delivered']);
  });
});

describe('an endpoint', () => {
  it('that is not there yet: webhooks are kept, and resent since an instant', async () => {
    const before = program.clock.now();
    await play('success');
    expect(states()).toEqual(['no-endpoint']);
    const { received } = await listening();
    expect(program.webhooks.resendSince(before)).toHaveLength(1);
    await delivered();
    expect(received).toHaveLength(1);
  });

  it('may be another while webhooks are pending: they go there at once', async () => {
    program.webhooks.endpoint('http://127.0.0.1:9/');
    await play('success');
    await program.clock.advance('1m');
    expect(states()).toEqual(['pending']);
    const { received } = await listening();
    await delivered();
    expect(received).toHaveLength(1);
  });

  it('hears only the topics that it subscribes to', async () => {
    const { received, url } = await listening();
    program.webhooks.endpoint({
      url,
      topics: ['plugin.transaction.recipient.verification.ofac.status.suspended'],
    });
    await play('ofac-failed');
    await program.clock.advance('2h');
    expect(received.map(({ topic }) => topic.split('.').at(-1))).toEqual(['suspended']);
  });

  it.each([
    ['not a url', 'is no URL'],
    ['ftp://127.0.0.1/', 'Expected http:// or https://'],
    ['http://jane:secret@127.0.0.1/', 'holds a username'],
    ['http://example.com/', '--allow-webhook-host example.com'],
    ['http://10.0.0.1/', 'is beyond this machine'],
    ['http://0.0.0.0/', 'is beyond this machine'],
    ['http://localhost.example.com/', 'is beyond this machine'],
  ])('%s is refused, by every way to set it, with the reason', async (url, reason) => {
    const { username } = program.credentials;
    const replies = [
      await control(sandbox, 'PUT', `webhooks/endpoint?program=${username}`, { url }),
      await control(sandbox, 'PATCH', `programs/${username}`, { webhooks: { url } }),
      await control(sandbox, 'POST', 'programs', { webhooks: { url } }),
    ];
    for (const { status, text } of replies)
      expect([status, text]).toEqual([422, expect.stringContaining(reason)]);
    expect(() => program.webhooks.endpoint(url)).toThrow(reason);
    await expect(startSandbox({ port: 0, programs: [{ webhooks: { url } }] })).rejects.toThrow(reason);
    for (const { text } of replies) expect(text).not.toContain('secret');
  });

  it('beyond this machine may be allowed by name', async () => {
    const open = await startSandbox({ port: 0, allowedWebhookHosts: ['hooks.example'] });
    expect(() => open.programs()[0]!.webhooks.endpoint('https://hooks.example/a')).not.toThrow();
    expect(() => open.programs()[0]!.webhooks.endpoint('https://other.example/a')).toThrow(
      '--allow-webhook-host',
    );
    await open.close();
  });

  it('that speaks TLS where http was said, or the other way round, fails with a reason', async () => {
    const plain = createServer().listen(0, '127.0.0.1');
    await once(plain, 'listening');
    program.webhooks.endpoint(`https://127.0.0.1:${(plain.address() as AddressInfo).port}/`);
    await play('success');
    await program.clock.advance('0s');
    expect(program.webhooks.deliveries()[0]!.attempts[0]!.error).toMatch(
      /^it does not speak TLS; use http:\/\/ if it speaks plain HTTP/,
    );
    plain.close();
  });
});

describe('the control API', () => {
  const path = (rest: string) =>
    `webhooks/${rest}${rest.includes('?') ? '&' : '?'}program=${program.credentials.username}`;

  it('lists, shows, resends and waits', async () => {
    const { received, url } = await listening();
    expect((await control(sandbox, 'GET', path('endpoint'))).json).toEqual({ endpoint: { url } });
    const session = await play('success');
    await delivered();
    const { json } = await control(sandbox, 'GET', path(`deliveries?session=${session}&state=delivered`));
    const [{ id }] = (json as { deliveries: [{ id: string }] }).deliveries;
    expect((await control(sandbox, 'GET', path(`deliveries/${id}`))).json).toMatchObject({
      id,
      topic: TOKENIZED,
    });
    expect((await control(sandbox, 'POST', path(`deliveries/${id}/resend`))).status).toBe(202);
    await program.clock.advance('0s');
    expect(received.map((one) => one.id)).toEqual([id, id]);
    expect((await control(sandbox, 'POST', path('wait'), { match: { attempt_count: 2 } })).status).toBe(200);
    expect((await control(sandbox, 'POST', path('resend'), { since: '2020-01-01T00:00:00Z' })).json).toEqual({
      resent: [id],
    });
  });

  it('says what is not there, and what did not come in time', async () => {
    expect((await control(sandbox, 'GET', path('deliveries/none'))).status).toBe(404);
    expect((await control(sandbox, 'POST', path('deliveries/none/resend'))).status).toBe(404);
    expect((await control(sandbox, 'POST', path('wait'), { timeout_ms: 1 })).status).toBe(408);
    expect((await control(sandbox, 'POST', path('faults'), { fault: 'lat' })).text).toContain('late');
  });

  it('takes the endpoint away', async () => {
    await listening();
    expect((await control(sandbox, 'DELETE', path('endpoint'))).json).toEqual({ endpoint: null });
    await play('success');
    expect(states()).toEqual(['no-endpoint']);
  });
});
