import { Readable } from 'node:stream';
import type { FastifyInstance, InjectOptions } from 'fastify';

const WITHOUT_BODY = new Set([101, 204, 205, 304]);

/**
 * Lets an application answer a request without a connection.
 *
 * @returns the answer; its body streams where the application's does.
 * @throws the reason of its signal where that was aborted before, and TypeError, as fetch does, where the application ends the connection without an answer; the cause says ECONNRESET.
 */
export async function injectRequest(app: FastifyInstance, request: Request): Promise<Response> {
  const { pathname, search, host } = new URL(request.url);
  const payload = Buffer.from(await request.arrayBuffer());
  request.signal.throwIfAborted(); // else it would be an error that nobody catches
  const answer = await inject(app, {
    method: request.method as NonNullable<InjectOptions['method']>,
    url: pathname + search,
    headers: { host, ...Object.fromEntries(request.headers) },
    ...(payload.length > 0 && { payload }),
    payloadAsStream: true,
    signal: request.signal,
  });
  const { statusCode: status } = answer;
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
  const body = WITHOUT_BODY.has(status) ? null : (Readable.toWeb(answer.stream()) as ReadableStream);
  return new Response(body, { status, headers });
}

/** The options ask for a stream, so an answer resolves at its head. */
async function inject(app: FastifyInstance, options: InjectOptions) {
  try {
    return await app.inject(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'LIGHT_ECONNRESET') throw error;
    Object.assign(error as Error, { code: 'ECONNRESET', message: 'read ECONNRESET' });
    throw new TypeError('fetch failed', { cause: error });
  }
}
