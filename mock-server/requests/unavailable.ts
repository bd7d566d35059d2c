import type { FastifyReply } from 'fastify';
import type { Problem } from '../http/problem.js';

/** What is answered where something cannot be made durable. */
export const unavailableProblem = (error: Error): Problem => ({
  status: 503,
  title: 'Store unavailable',
  detail: error.message,
});

/** Turns an answer that is on its way into one that says that it may not last. */
export function unavailable(reply: FastifyReply, error: Error): Buffer {
  const { status, ...problem } = unavailableProblem(error);
  const body = Buffer.from(JSON.stringify({ type: 'about:blank', status, ...problem }));
  reply.code(status).headers({
    'content-type': 'application/problem+json',
    'content-length': String(body.length),
    'retry-after': '1',
  });
  return body;
}
