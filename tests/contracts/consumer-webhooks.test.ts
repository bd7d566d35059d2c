import { createHmac } from 'node:crypto';
import { MatchersV3 } from '@pact-foundation/pact';
import { afterAll, describe, expect, it } from 'vitest';
import { createWebhookReceiver } from '../../client/server/index.js';
import { schemaOfKind, WEBHOOK_SCHEMAS } from '../../contracts/webhooks/event-schemas.js';
import { TOPICS, WEBHOOK_TOPICS } from '../../contracts/webhooks/topics.js';
import { PactUnderTest } from './pact-file.js';
import { webhookMessage } from './message-names.js';
import { expected } from './schema-matchers.js';

const under = new PactUnderTest('ingo-webhooks');
afterAll(() => under.remove());

const SECRET = 'a secret';
const signed = (body: Buffer) => ({
  'X-Ingo-Signature': createHmac('sha512', SECRET).update(body).digest('base64'),
});

/** Fields that may be null, as they are for a card: who receives them must find them. */
const OF_A_CARD = {
  'data.event.issuers[].payee_id': null,
  'data.event.issuers[].payee_name': MatchersV3.string('Test Bank'),
};

describe('the client expects of webhooks', () => {
  it.each(TOPICS)('%s', async (topic) => {
    const { event, statuses, version } = WEBHOOK_TOPICS[topic];
    const content = expected(WEBHOOK_SCHEMAS[schemaOfKind(event)], {
      'metadata.topic': topic,
      'metadata.version': version,
      ...OF_A_CARD,
      'data.event.status':
        statuses.length === 1 ? String(statuses[0]) : MatchersV3.string(String(statuses[0])),
    });
    const read: unknown[] = [];
    const receiver = createWebhookReceiver({
      secret: SECRET,
      on: { [topic]: (webhook: unknown) => read.push(webhook) },
      onError: (error) => {
        throw error;
      },
    });
    await under.pact
      .addAsynchronousInteraction()
      .expectsToReceive(webhookMessage(topic), (message) => message.withJSONContent(content))
      .executeTest(async ({ contents }) => {
        const body = Buffer.from(JSON.stringify(contents.content));
        expect(await receiver.receive({ body, headers: signed(body) })).toMatchObject({
          outcome: 'handled',
          topic,
        });
      });
    expect(read).toMatchObject([{ metadata: { topic } }]);
  });

  it('nothing else: their pact is as it was checked in', async () => {
    await expect(under.text()).toMatchFileSnapshot('../../contracts/pacts/ingo-webhooks.json');
  });
});
