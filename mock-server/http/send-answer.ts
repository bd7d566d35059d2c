import type { FastifyReply } from 'fastify';
import { CONTENT_TYPES, type Answer } from './answer.js';

declare module 'fastify' {
  interface FastifyReply {
    /** What an endpoint of Ingo's answers; null for everything else that is served. */
    answer: Answer | null;
  }
}

/** Sends an answer of Ingo's; the hook `recordAnswers` records it on its way out. */
export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  const { status, type, headers = {}, body } = answer;
  reply.answer = answer;
  // A request that is never answered has no status.
  return reply
    .code(status || 200)
    .type(CONTENT_TYPES[type])
    .headers(headers)
    .send(body);
}
