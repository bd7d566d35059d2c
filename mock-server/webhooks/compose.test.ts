import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composeWebhook } from './compose.js';
import { signWebhook } from './sign-webhook.js';

const ABOUT = { participant_unique_id1: 'order-1', participant_unique_id2: 'part-2' };

describe('a webhook', () => {
  it('of a session has the envelope, the usual status and the session', () => {
    const webhook = composeWebhook(
      {
        ...ABOUT,
        topic: 'plugin.transaction.account.tokenization.success',
        session: { id: 'abc', tracer_token: 'tracer' },
        fields: { last_4: '1111' },
      },
      'id-1',
      1999,
    );
    expect(webhook).toEqual({
      metadata: {
        id: 'id-1',
        timestamp: 1,
        topic: 'plugin.transaction.account.tokenization.success',
        topic_description: 'Account tokenization success',
        version: '3',
      },
      data: {
        ancillary: { ...ABOUT, session_id: 'abc', tracer_token: 'tracer' },
        event: { status: '100', client_message: 'Success', last_4: '1111' },
      },
    });
  });

  it.each([
    ['plugin.transaction.account.tokenization.success', 130, 'OFAC suspend'],
    ['plugin.transaction.account.tokenization.success', 99_999, 'Account tokenization success'],
    ['gateway.transaction.recipient.payment.status.returned', undefined, 'Payment returned'],
  ] as const)(
    '%s with the status %s has the message of the topic, of the status, or else the description',
    (topic, status, client_message) => {
      const webhook = composeWebhook({ ...ABOUT, topic, ...(status && { status }) }, 'id-1', 0);
      expect(webhook).toMatchObject({ data: { event: { client_message } } });
    },
  );

  it('of the gateway has an empty session and no tracer token', () => {
    const topic = 'gateway.transaction.recipient.payment.status.returned';
    const webhook = composeWebhook({ ...ABOUT, topic }, 'id-1', 0);
    expect(webhook).toHaveProperty('data.ancillary', { ...ABOUT, session_id: '' });
  });
});

describe('the signature of a webhook', () => {
  const key = createSecretKey(Buffer.from('secret'));
  const bytes = Buffer.from('{"a":1}');
  const mac = (hash: string, encoding: 'base64' | 'hex') =>
    createHmac(hash, 'secret').update('{"a":1}').digest(encoding);

  it.each([
    ['sha512-base64', mac('sha512', 'base64')],
    ['sha512-hex', mac('sha512', 'hex')],
    ['sha256-base64', mac('sha256', 'base64')],
    ['sha256-hex', mac('sha256', 'hex')],
    ['sha256-hex-prefixed', `sha256=${mac('sha256', 'hex')}`],
  ] as const)('by the reading %s is the HMAC of its bytes', (reading, expected) => {
    expect(signWebhook(bytes, key, reading)).toBe(expected);
  });
});
