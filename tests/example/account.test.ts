import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tokenization } from '../../client/server/webhooks/testing/sample-webhook.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { runExample, type RunningExample } from './running-example.js';

const TOKEN = '07834f31-9ff3-48ff-a7e7-072242331688';
const TOPIC = 'plugin.transaction.account.tokenization.success';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(async () => {
  await sandbox.close();
});

let example: RunningExample;
let key: string;
let sessionId: string;
beforeEach(async () => {
  example = await runExample(sandbox.url, sandbox.program().credentials);
  const session = await example.begin();
  key = session.key;
  sessionId = new URL(session.authorizedUrl).pathname.split('/').at(-1)!;
});
afterEach(() => example.close());

const postToken = (customerAccountToken = TOKEN, fundingDestination = 'ach') =>
  example.post('/api/tokens', { key, customerAccountToken, fundingDestination });

/** The webhook about the session's account; its topic may be another. */
const webhook = (metadata: object = {}, session_id = sessionId) => {
  const { data, ...rest } = tokenization(metadata);
  return { ...rest, data: { ...data, ancillary: { ...data.ancillary, session_id } } };
};

describe('an account', () => {
  it('starts empty', async () => {
    expect(await example.view(key)).toEqual({ sessionId, tokens: {}, payouts: [], webhooks: [] });
  });

  it('has the token that the page posted, which is masked in the view and in the log', async () => {
    expect(await postToken()).toMatchObject({ status: 201, json: { stored: true } });
    expect(await example.view(key)).toMatchObject({ tokens: { event: '0783…1688' } });
    expect(example.log).toEqual(['token 0783…1688 for ach']);
  });

  it('has the token that the webhook carried, which is the same', async () => {
    await postToken();
    expect(await example.webhook(webhook())).toMatchObject({ status: 200 });
    expect(await example.view(key)).toEqual({
      sessionId,
      tokens: { event: '0783…1688', webhook: '0783…1688' },
      tokensMatch: true,
      payouts: [],
      webhooks: [
        {
          id: expect.any(String) as string,
          topic: TOPIC,
          kind: 'success',
          status: '100',
          message: 'Success',
        },
      ],
    });
  });

  it('lists a webhook once that is delivered twice', async () => {
    expect(await example.webhook(webhook())).toMatchObject({ status: 200 });
    expect(await example.webhook(webhook())).toMatchObject({ status: 200 });
    expect((await example.view(key)).webhooks).toHaveLength(1);
  });

  it('lists webhooks of every topic, also of one that is not known', async () => {
    await example.webhook(webhook({ id: 'a', topic: 'plugin.transaction.session.request.expired' }));
    await example.webhook(webhook({ id: 'b', topic: 'plugin.transaction.brand.new' }));
    const topics = (await example.view(key)).webhooks.map(({ topic }) => topic);
    expect(topics).toEqual(['plugin.transaction.session.request.expired', 'plugin.transaction.brand.new']);
  });

  it('is not paid while none was captured, nor where the two tokens differ', async () => {
    const pay = () => example.post('/api/payouts', { key, amount: '25.00' });
    expect(await pay()).toMatchObject({ status: 409, json: { message: 'No account was captured yet.' } });
    await postToken('another one');
    await example.webhook(webhook());
    expect(await example.view(key)).toMatchObject({ tokensMatch: false });
    expect(await pay()).toMatchObject({
      status: 409,
      json: { message: 'The token from the webhook differs from the token from the page.' },
    });
  });

  it('of another key is not there', async () => {
    const body = { key: 'guess', customerAccountToken: TOKEN, fundingDestination: 'ach' };
    expect(await example.post('/api/tokens', body)).toMatchObject({ status: 404 });
    expect(await example.post('/api/payouts', { key: 'guess', amount: '1' })).toMatchObject({ status: 404 });
  });
});

describe('a webhook', () => {
  it('that is forged changes nothing, and is logged', async () => {
    expect(await example.webhook(webhook(), 'guess')).toMatchObject({ status: 401 });
    expect(await example.view(key)).toMatchObject({ tokens: {}, webhooks: [] });
    expect(example.log.join()).toMatch(/X-Ingo-Signature does not match/);
  });

  it('for an unknown account is acknowledged and logged', async () => {
    expect(await example.webhook(webhook({}, 'elsewhere'))).toMatchObject({ status: 200 });
    expect(example.log).toEqual([`webhook ${TOPIC}: 100, for an unknown account`]);
  });

  it('without a session is of no account', async () => {
    await example.webhook(webhook({ topic: 'gateway.transaction.recipient.payment.status.returned' }, ''));
    expect((await example.view(key)).webhooks).toEqual([]);
  });
});

it.each(['/api/tokens', '/api/payouts'])('%s refuses a body that lacks something', async (path) => {
  expect(await example.post(path, { key })).toMatchObject({ status: 400 });
});
