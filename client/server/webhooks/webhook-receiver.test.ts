import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { TokenizationWebhook } from '../../../contracts/generated/types.js';
import { delivery, ID, SECRET, tokenization } from './testing/sample-webhook.js';
import { testReceiver } from './testing/receiver.js';
import { createWebhookReceiver } from './webhook-receiver.js';
import { memoryWebhookStore } from './webhook-store.js';
import type { WebhookHandlers } from './webhook-types.js';

const TOPIC = 'plugin.transaction.account.tokenization.success';
const KNOWN = { id: ID, topic: TOPIC };
const on = (handler: (webhook: TokenizationWebhook) => unknown): WebhookHandlers => ({ [TOPIC]: handler });
const broken = () => ({ ...tokenization(), data: {} });

describe('a webhook that is right', () => {
  it('is given to the handler of its topic, whole and typed, and acknowledged', async () => {
    const tokens: string[] = [];
    const { receive, errors } = testReceiver({
      on: {
        'plugin.transaction.account.tokenization.success': (webhook) => {
          expectTypeOf(webhook).toExtend<TokenizationWebhook>();
          expectTypeOf(webhook.metadata.topic).toEqualTypeOf<typeof TOPIC>();
          tokens.push(webhook.data.event.customer_account_token);
        },
        // @ts-expect-error: what this topic tells has no token
        'plugin.transaction.session.request.expired': ({ data }) => data.event.customer_account_token,
      },
    });
    expect(await receive(delivery(tokenization()))).toEqual({ ...KNOWN, status: 200, outcome: 'handled' });
    expect(tokens).toEqual(['07834f31-9ff3-48ff-a7e7-072242331688']);
    expect(errors).toEqual([]);
  });

  it('may come with the headers of fetch, in any case, or as a list', async () => {
    const { body, headers } = delivery(tokenization());
    const { 'X-Ingo-Signature': signature = '' } = headers;
    for (const form of [
      new Headers(headers),
      { 'x-ingo-signature': signature },
      { 'X-INGO-SIGNATURE': [signature] },
    ]) {
      const { receive } = testReceiver({ on: on(() => 1) });
      expect(await receive({ body, headers: form })).toMatchObject({ status: 200, outcome: 'handled' });
    }
  });

  it('is acknowledged and ignored if it has no handler', async () => {
    const { receive, errors } = testReceiver();
    expect(await receive(delivery(tokenization()))).toEqual({ ...KNOWN, status: 200, outcome: 'ignored' });
    expect(errors).toEqual([]);
  });

  it('of an unknown topic, or of one without a handler, is given to onOther', async () => {
    const topics: string[] = [];
    const { receive } = testReceiver({ onOther: ({ metadata }) => topics.push(metadata.topic) });
    for (const [id, topic] of Object.entries({ a: 'plugin.transaction.brand.new', b: TOPIC })) {
      expect(await receive(delivery(tokenization({ id, topic })))).toMatchObject({ outcome: 'handled' });
    }
    expect(topics).toEqual(['plugin.transaction.brand.new', TOPIC]);
  });
});

describe('a webhook that is not', () => {
  it.each([
    ['forged', delivery(tokenization(), 'guess'), 401, 'signature'],
    ['unsigned', { ...delivery(tokenization()), headers: {} }, 401, 'signature'],
    ['tampered with', { ...delivery(tokenization()), body: Buffer.from('{}') }, 401, 'signature'],
    ['empty', { body: Buffer.alloc(0), headers: {} }, 401, 'no-body'],
    ['without a body', { body: undefined, headers: delivery(tokenization()).headers }, 401, 'no-body'],
    ['signed, and not JSON', delivery(Buffer.from('<xml/>')), 400, 'not-a-webhook'],
    ['too large', delivery(Buffer.alloc(256 * 1024 + 1, ' ')), 413, 'too-large'],
  ] as const)('%s is refused, and told with why', async (_, sent, status, reason) => {
    const { receive, reasons, errors } = testReceiver({ on: on(() => expect.unreachable()) });
    expect(await receive(sent)).toEqual({ status, outcome: 'refused' });
    expect(reasons()).toEqual([reason]);
    expect(errors.join()).not.toMatch(/07834f31|guess|the secret of a program/);
  });

  it.each([
    ['parsed by something before', { metadata: {} }, 'parsed-before', /express\.json\(\), parsed it/],
    ['a string', JSON.stringify(tokenization()), 'text-body', /Buffer\.from\(body, isBase64Encoded/],
    [
      'its Base64',
      Buffer.from(delivery(tokenization()).body.toString('base64')),
      'base64-body',
      /Decode it first/,
    ],
  ])('bytes any more but %s is refused, with what did it', async (_, body, reason, message) => {
    const { receive, errors } = testReceiver();
    const { headers } = delivery(tokenization());
    expect(await receive({ body: body as Uint8Array, headers })).toMatchObject({ status: 500 });
    expect(errors[0]).toMatchObject({ reason, message });
  });

  it('signed rightly is not taken for Base64, whatever its bytes look like', async () => {
    const { receive, reasons } = testReceiver();
    expect(await receive(delivery(Buffer.from('QUJD'), 'guess'))).toMatchObject({ status: 401 });
    expect(reasons()).toEqual(['signature']);
  });

  it('as its contract says is told with how, and given to onOther in place of its handler', async () => {
    const other = vi.fn();
    const { receive, errors } = testReceiver({ on: on(() => expect.unreachable()), onOther: other });
    expect(await receive(delivery(broken()))).toEqual({ ...KNOWN, status: 200, outcome: 'handled' });
    expect(other).toHaveBeenCalledExactlyOnceWith(broken());
    expect(errors).toMatchObject([
      { reason: 'contract', ...KNOWN, message: /required property 'ancillary'.*required property 'event'/ },
    ]);
  });

  it('is requested again if it has a handler and breaks its contract', async () => {
    const { receive, reasons } = testReceiver({ on: on(() => expect.unreachable()) });
    expect(await receive(delivery(broken()))).toEqual({ ...KNOWN, status: 422, outcome: 'refused' });
    expect(reasons()).toEqual(['contract']);
    // Once somebody understands it, it counts as new.
    expect(await testReceiver({ onOther: () => 1 }).receive(delivery(broken()))).toMatchObject({
      outcome: 'handled',
    });
  });
});

describe('what is told', () => {
  it('is logged to the console by default', async () => {
    const write = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await createWebhookReceiver({ secret: SECRET }).receive({ body: Buffer.from('{}'), headers: {} });
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason: 'signature' }));
    write.mockRestore();
  });

  it.each([
    ['throws', () => expect.unreachable()],
    ['rejects', async () => Promise.reject(new Error('log is full'))],
  ])('changes no answer when who is told %s', async (_, onError) => {
    const write = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { receive } = testReceiver({ onError });
    expect(await receive(delivery(tokenization(), 'guess'))).toMatchObject({ status: 401 });
    await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
    write.mockRestore();
  });
});

it('two receivers that share a store handle a webhook once', async () => {
  const store = memoryWebhookStore();
  const handler = vi.fn();
  const receivers = [1, 2].map(() => testReceiver({ store, on: on(handler) }));
  const statuses = [];
  for (const { receive } of receivers) statuses.push((await receive(delivery(tokenization()))).outcome);
  expect(statuses).toEqual(['handled', 'duplicate']);
  expect(handler).toHaveBeenCalledOnce();
});
