import fastify from 'fastify';
import { createWebhookReceiver } from '../../index.js';

const { INGO_SECRET: secret = '', PORT: port = '4020' } = process.env;

const receiver = createWebhookReceiver({
  secret,
  on: {
    'plugin.transaction.account.tokenization.success': ({ data }) =>
      console.log(`session ${data.ancillary.session_id} has the account ****${data.event.last_4}`),
  },
});

const app = fastify();

// In a scope of its own, so that every other route still gets its JSON parsed.
app.register((scope, _options, ready) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  scope.post<{ Body: Buffer }>('/webhooks/ingo', async ({ body, headers }, reply) => {
    const { status } = await receiver.receive({ body, headers });
    return reply.code(status).send();
  });
  ready();
});

console.log('listening on', await app.listen({ host: '127.0.0.1', port: Number(port) }));
