import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import fastifyPlugin from 'fastify-plugin';
import { brokenRequest, BrokenRequestError } from './broken-request.js';
import type { ReceivedRequest } from './received-request.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request as it arrived, byte for byte. */
    readonly received: ReceivedRequest;
  }
}

/** Largest body that is read; every documented one is a thousand times smaller. */
export const BODY_LIMIT = 1024 * 1024;

const ANY_BYTES = 'application/octet-stream';
const NO_BODY = Buffer.alloc(0);

/** The answer that is under way on a connection. */
interface UnderWay {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What followed its request on the connection and is no request. */
  rest: Buffer | undefined;
}

/** By connection, the answer that is under way on it. */
export const underWay = new WeakMap<Duplex, UnderWay>();

/** Reads every body as bytes, since a signature covers bytes, and refuses a request without Host. */
export const rawRequests = fastifyPlugin(async (app) => {
  app.decorateRequest('received', {
    getter() {
      const { method = '', url: target = '', httpVersion, rawHeaders, headers } = this.raw;
      const body = Buffer.isBuffer(this.body) ? this.body : NO_BODY;
      const rest = underWay.get(this.raw.socket)?.rest;
      return { method, target, httpVersion, rawHeaders, headers, body, ...(rest && { rest }) };
    },
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body);

  app.addHook('onRequest', async (request, reply) => {
    underWay.set(request.raw.socket, { request: request.raw, response: reply.raw, rest: undefined });
    const { host, 'content-type': type } = request.raw.headers;
    // A content type that is malformed must not keep the body from being read, and its signature from being explained.
    if (type !== undefined) request.headers = { 'content-type': ANY_BYTES };
    if (host === undefined) throw new BrokenRequestError(brokenRequest('HOST_MISSING')!);
  });
});
