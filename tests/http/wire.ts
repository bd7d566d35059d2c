import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { undocumented } from './openapi-traffic.js';

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body, where its content type says JSON. */
  readonly json: unknown;
}

/** A request in the words of `node:http`. */
export interface Outgoing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * Sends a request; headers go out as they are given, the body as its bytes. Rejects where request and answer are not as
 * the OpenAPI document says.
 */
export function send(url: string, { method = 'GET', headers = {}, body }: Outgoing = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const reply = replyOf(
          response.statusCode ?? 0,
          response.headers,
          Buffer.concat(chunks).toString('utf8'),
        );
        const requestBody = body === undefined ? '' : Buffer.from(body).toString('utf8');
        const contentType = reply.headers['content-type'] ?? '';
        const traffic = {
          method,
          url,
          requestBody,
          status: reply.status,
          contentType,
          responseBody: reply.text,
        };
        const complaints = undocumented(traffic);
        if (complaints.length > 0)
          reject(new Error(`not as the OpenAPI document says: ${complaints.join('; ')}`));
        else resolve(reply);
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/**
 * Writes bytes on a connection of their own and gives back everything that arrives until the server closes it; so what
 * is sent should ask for that with `Connection: close`, unless it is so broken that the server will anyway.
 *
 * @param hangUp closes our side after the last byte.
 */
export function sendBytes(url: string, bytes: string | Uint8Array, hangUp = false): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => (hangUp ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that closes before everything was read resets the connection; what it said counts all the same.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

/** Reads the first answer among bytes that `sendBytes` gave back. */
export function firstReply(bytes: string): Reply {
  const [head = '', ...rest] = bytes.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = Buffer.from(rest.join('\r\n\r\n'));
  const text = body.subarray(0, Number(headers['content-length'] ?? body.length)).toString('utf8');
  return replyOf(Number(statusLine.split(' ')[1] ?? 0), headers, text);
}

function replyOf(status: number, headers: IncomingHttpHeaders, text: string): Reply {
  const isJson = text !== '' && /^application\/(\w+\+)?json\b/.test(headers['content-type'] ?? '');
  return { status, headers, text, json: isJson ? (JSON.parse(text) as unknown) : undefined };
}
