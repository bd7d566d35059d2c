import type { IncomingMessage } from 'node:http';

/** Largest body that is kept; every documented one is a thousand times smaller. */
const BODY_LIMIT = 1024 * 1024;

/**
 * Reads the body of a request.
 *
 * @param done is called once, with the bytes, or with undefined when there are more than 1 MiB of them. What comes
 *   beyond that is not kept. A request that breaks off is never done.
 */
export function readBody(request: IncomingMessage, done: (body: Buffer | undefined) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
    else if (size - chunk.length <= BODY_LIMIT) done(undefined);
  });
  request.on('end', () => {
    if (size <= BODY_LIMIT) done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
  });
  request.on('error', () => undefined); // the connection is gone: there is nobody to answer
}
