import type { IncomingMessage, ServerResponse } from 'node:http';
import { fastify } from 'fastify';
import { FORWARDED } from '../http/forwarded.js';
import { StoreError } from '../stores/store-error.js';

/** Passes requests on to the owners of their programs. */
export interface Forwarder {
  /** @param owner origin of the replica that owns the program. */
  forward(request: IncomingMessage, response: ServerResponse, owner: string): void;
  close(): Promise<void>;
}

/**
 * Makes what passes requests on as they came: their host and their bytes stay, answers that never end are passed on piece
 * by piece.
 *
 * @throws StoreError where the package that does it is not installed.
 */
export async function createForwarder(): Promise<Forwarder> {
  const { default: replyFrom } = await import('@fastify/reply-from').catch(() => {
    throw new StoreError('a store in Redis needs two packages: npm install ioredis@6 @fastify/reply-from@12');
  });
  const app = fastify({ exposeHeadRoutes: false });
  const owners = new WeakMap<IncomingMessage, string>();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  await app.register(replyFrom, {
    undici: { connections: 128, headersTimeout: 0, bodyTimeout: 0 },
    retryMethods: [],
  });
  app.all('/*', (request, reply) => {
    const { host } = request.headers;
    return reply.from(`${owners.get(request.raw)}${request.raw.url}`, {
      rewriteRequestHeaders: (_, headers) => ({ ...headers, ...(host && { host }), [FORWARDED]: '1' }),
      onError: (failed) => {
        failed
          .code(503)
          .headers(HEADERS)
          .send(Buffer.from(problem(NO_OWNER)));
      },
    });
  });
  await app.ready();
  return {
    forward: (request, response, owner) => {
      owners.set(request, owner);
      app.routing(request, response);
    },
    close: () => app.close(),
  };
}

/** What is answered while the owner of a program is gone, and no other has taken it. */
const NO_OWNER =
  'The request was not answered: the replica that owned the program does not answer; another takes over within seconds. Send it again.';

const HEADERS = { 'content-type': 'application/problem+json', 'retry-after': '1' };

/** Answers with a problem document of status 503. */
export function unavailable(response: ServerResponse, detail: string): void {
  response.writeHead(503, HEADERS).end(problem(detail));
}

const problem = (detail: string): string =>
  JSON.stringify({ type: 'about:blank', status: 503, title: 'Store unavailable', detail });
