import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookReceiver } from './webhook-receiver.js';

/**
 * Makes of a receiver what `http.createServer` takes, and Express as well: whether nothing has read the body yet, or
 * `express.raw` has.
 *
 * ```ts
 * createServer(toNodeHandler(receiver)).listen(4020);
 * ```
 */
export function toNodeHandler(
  receiver: WebhookReceiver,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => void answer(receiver, request, response);
}

async function answer(
  receiver: WebhookReceiver,
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    request.resume();
    response.writeHead(405, { Allow: 'POST' }).end();
    return;
  }
  let body: unknown;
  try {
    // What read it before us says in `body` what it made of it; the receiver tells when that is of no use.
    const wasRead = request.readableDidRead || request.readableEnded;
    body = wasRead ? request.body : await bytesOf(request, receiver.maxBytes);
  } catch {
    return; // the sender closed the connection: there is no one to answer
  }
  const { status } = await receiver.receive({ body: body as Uint8Array, headers: request.headers });
  response.writeHead(status).end();
}

/** Reads to the end, but keeps only as much as shows that it is too long. */
function bytesOf(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      if (size <= limit) chunks.push(chunk);
      size += chunk.length;
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', reject);
  });
}
