/** The same as `bare-http.mjs` on fastify, unbundled: what a server costs that is not the sandbox, but built like it. */
import { fastify } from 'fastify';
import { announce, answerTo, PORT, SESSION_PATH } from './bare-check.mjs';

const app = fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
  done(null, body),
);
app.post(SESSION_PATH, (request, reply) => {
  const { status, body } = answerTo(request.raw, request.body);
  return reply.code(status).header('content-type', 'application/json; charset=utf-8').send(body);
});
await app.listen({ port: PORT, host: '127.0.0.1' });
announce(app.server.address().port);
