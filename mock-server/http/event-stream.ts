import type { ServerResponse } from 'node:http';

/** Begins an answer of server-sent events. Its headers can be read afterwards: a server that ends ends its streams. */
export function beginEventStream(response: ServerResponse): void {
  response.setHeader('content-type', 'text/event-stream');
  response.setHeader('cache-control', 'no-store');
  response.writeHead(200);
}
