import { describe, expect, it } from 'vitest';
import { readWebhook } from './read-webhook.js';
import { tokenization } from './testing/sample-webhook.js';

const read = (value: unknown) => readWebhook(Buffer.from(JSON.stringify(value)));

describe('a webhook', () => {
  it('that keeps the contract of its topic has no violations', () => {
    expect(read(tokenization())).toEqual({ webhook: tokenization(), violations: [] });
  });

  it('may have fields that are newer than the contract', () => {
    const webhook = { ...tokenization(), trace: 1 };
    expect(read(webhook)).toEqual({ webhook, violations: [] });
  });

  it('that breaks it is told field by field, without its values', () => {
    const webhook = tokenization();
    const event = { ...webhook.data.event, last_4: 4242, customer_account_token: undefined };
    const verdict = read({ ...webhook, data: { ...webhook.data, event } });
    expect(verdict).toMatchObject({
      violations: [
        `"data.event" must have required property 'customer_account_token'.`,
        '"data.event.last_4" must be string.',
      ],
    });
    expect(JSON.stringify('violations' in verdict && verdict.violations)).not.toContain('4242');
  });

  it.each(['plugin.transaction.brand.new', 'toString', '__proto__', ''])(
    'of the unknown topic %j is taken as it is',
    (topic) => {
      const webhook = { metadata: { id: '1', topic } };
      expect(read(webhook)).toEqual({ webhook, violations: [] });
    },
  );

  it.each([
    ['null', null],
    ['a list', []],
    ['no metadata', { data: {} }],
    ['no id', { metadata: { topic: 'a' } }],
    ['an empty id', { metadata: { id: '', topic: 'a' } }],
    ['an id that is a number', { metadata: { id: 7, topic: 'a' } }],
    ['no topic', { metadata: { id: '1' } }],
  ])('cannot be read from %s', (_, value) => {
    expect(read(value)).toEqual({
      unreadable: 'The body is signed, but holds no metadata with an id and a topic.',
    });
  });

  it.each([
    ['nothing', ''],
    ['XML', '<webhook/>'],
    ['half of it', '{"metadata":'],
    ['what is not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('cannot be read from %s', (_, bytes) => {
    expect(readWebhook(Buffer.from(bytes as string))).toEqual({
      unreadable: 'The body is signed, but is not JSON in UTF-8.',
    });
  });
});
