import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';

/**
 * Sends a problem document. It goes out as bytes: to text of a JSON type fastify adds a charset, which RFC 9457 does not
 * have.
 */
export function sendProblem(reply: FastifyReply, { status, title, detail, ...more }: Problem): FastifyReply {
  const document = JSON.stringify({ type: 'about:blank', title, status, detail, ...more });
  return reply.code(status).type('application/problem+json').send(Buffer.from(document));
}
