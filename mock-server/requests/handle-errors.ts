import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { brokenRequest, BrokenRequestError, type BrokenRequest } from '../http/broken-request.js';
import { sendProblem } from '../http/send-problem.js';
import { sendAnswer } from '../http/send-answer.js';
import { authenticationFailure } from '../sessions/refusals.js';
import { SignatureRefused } from '../signature/verify-signatures.js';
import { CONTROL_PREFIX, notFound, type ServedRoute } from './not-found.js';
import { StoreUnavailable } from '../stores/store-unavailable.js';
import { defect, problemOf, refusal } from './refuse.js';
import { unavailableProblem } from './unavailable.js';

/** Options of `handleErrors`. */
export interface ErrorOptions {
  /** Called at an error that is the sandbox's own. */
  readonly onDefect: (error: Error) => void;
}

/** One handler for everything that no endpoint answered: refused signatures, broken requests, unknown paths, defects. */
export const handleErrors = fastifyPlugin<ErrorOptions>(async (app, { onDefect }) => {
  const routes: ServedRoute[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, path: url });
  });

  app.addHook('onRequest', async ({ params }, reply) => {
    if (Object.values(params ?? {}).includes('')) return reply.callNotFound();
  });

  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply, onDefect));

  app.setNotFoundHandler((request, reply) => {
    const { allowed, ...broken } = notFound(request.method, pathOf(request), routes);
    const headers = allowed.length > 0 ? { allow: allowed.join(', ') } : {};
    return refuse(request, reply.headers(headers), broken);
  });
});

function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  onDefect: (error: Error) => void,
): FastifyReply {
  if (error.code === 'ECONNRESET') return reply.hijack(); // the client is gone
  if (error instanceof SignatureRefused) {
    const { findings, explanation } = error;
    return sendAnswer(reply, authenticationFailure(request.program.readings, findings, explanation));
  }
  if (error instanceof StoreUnavailable) {
    return sendProblem(reply.header('retry-after', '1'), unavailableProblem(error));
  }
  const broken = error instanceof BrokenRequestError ? error.broken : brokenRequest(error.code);
  if (broken) return refuse(request, reply, broken);
  onDefect(error);
  return refuse(request, reply, defect(error));
}

function refuse(request: FastifyRequest, reply: FastifyReply, broken: BrokenRequest): FastifyReply {
  if (request.url.startsWith(CONTROL_PREFIX)) {
    return sendProblem(reply, problemOf(broken.status, broken.finding));
  }
  return sendAnswer(reply, refusal(broken));
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0]!;
