import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request as it came over the wire. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the server does with one request. */
export type Reply = (response: ServerResponse, request: Arrived) => void;

/** The time of test worlds and, unless a reply says otherwise, of the server's `Date` header. */
export const NOON = Date.UTC(2026, 0, 15, 12);

/** Starts a server that answers the first request with the first reply and so on; the last one repeats. */
export async function scriptedServer(...replies: readonly Reply[]) {
  const arrived: Arrived[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, path, headers, body: Buffer.concat(chunks) };
      const reply = replies[Math.min(arrived.push(request), replies.length) - 1];
      response.setHeader('Date', new Date(NOON).toUTCString());
      reply?.(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived, close };
}

/** Answers with text of any type. */
export const text =
  (status: number, type: string, body: string, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);

/** Answers with JSON. */
export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply =>
  text(status, 'application/json', JSON.stringify(value), headers);

/** The answer to a create (100) or a refresh (101). */
export const success = (status = 100, data: object = {}): Reply =>
  json(200, {
    status,
    client_message: status === 100 ? 'Success' : 'Success - Idempotent',
    data: {
      session_identifier: '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11',
      authorized_url: 'https://plugin.example/session/0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11?t=1&h=2',
      authorized_url_expiration_utc: '2026-01-15T12:00:30.123456Z',
      participant_unique_id1: 'order-1',
      participant_unique_id2: '',
      ...data,
    },
    time: 0.8,
  });

/** Ends the connection without a word. */
export const drop: Reply = (response) => response.destroy();

/** Announces more than it sends, then ends the connection. */
export const cutShort: Reply = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' });
  response.write('{"status": 100, "client_me', () => response.destroy());
};

/** Never answers. */
export const silence: Reply = () => undefined;
