import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A webhook as it arrived. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** `metadata.id`. */
  readonly id: string;
  readonly topic: string;
}

/** A receiver of webhooks in this process. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

type Respond = (webhook: Received, response: ServerResponse, request: IncomingMessage) => number | undefined;

/**
 * Listens for webhooks.
 *
 * @param respond says with which status each is answered; undefined when it answers by itself, or never.
 * @param port 0 takes a free one.
 */
export async function receiver(respond: Respond = () => 204, port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { metadata } = JSON.parse(body.toString()) as { metadata: { id: string; topic: string } };
      const webhook = { headers: request.headers, body, id: metadata.id, topic: metadata.topic };
      received.push(webhook);
      const status = respond(webhook, response, request);
      if (status !== undefined) response.writeHead(status).end();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    received,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
