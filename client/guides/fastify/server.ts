import fastify from 'fastify';
import { connectIngo } from '../back-end/ingo.js';

const { PORT = '3000' } = process.env;
const ingo = connectIngo();
const app = fastify();

app.post<{ Body: { order?: unknown } }>('/api/sessions', async ({ body }, reply) => {
  const { status, json } = await ingo.openSession(body?.order);
  return reply.code(status).send(json);
});

// In a scope of its own, so that every other route still gets its JSON parsed.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  scope.post<{ Body: Buffer }>('/webhooks/ingo', async ({ body, headers }, reply) => {
    const { status } = await ingo.receiver.receive({ body, headers });
    return reply.code(status).send();
  });
});

console.log('listening on', await app.listen({ host: '127.0.0.1', port: Number(PORT) }));
