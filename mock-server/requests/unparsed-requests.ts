import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import fastifyPlugin from 'fastify-plugin';
import { CONTENT_TYPES } from '../http/answer.js';
import { brokenRequest, type BrokenRequest } from '../http/broken-request.js';
import { underWay } from '../http/raw-requests.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { salvageRequest } from '../http/salvage-request.js';
import type { Program } from '../programs/program.js';
import { CONTROL_PREFIX } from './not-found.js';
import { noteRefused, record, type RecordingOptions } from './record-answers.js';
import { problemOf, refusal } from './refuse.js';

/** What Node reports of a request that its parser refuses. */
interface ParserError {
  readonly code?: string;
  readonly bytesParsed?: number;
  /** The bytes it was reading. */
  readonly rawPacket?: unknown;
}

/** Options of `refuseUnparsed`. */
export interface UnparsedOptions extends RecordingOptions {
  /** In whose journal they are recorded: their program is not known. */
  readonly program: () => Program;
}

/** Refuses bytes that Node's parser does not take for a request. Options of fastify: `clientErrorHandler`. */
export function refuseUnparsed(options: UnparsedOptions) {
  return ({ code, rawPacket, bytesParsed = 0 }: ParserError, socket: Socket): void => {
    const bytes = Buffer.isBuffer(rawPacket) ? rawPacket : undefined;
    // A client that is gone needs no answer. A browser connects ahead of need: without a byte there is no mistake.
    if (socket.bytesRead === 0 || code === 'ECONNRESET') return void socket.destroy();
    const refuse = (): void =>
      refuseSocket(options, socket, salvageRequest(bytes, bytesParsed), reason(code, bytes));
    const current = underWay.get(socket);
    if (!current?.request.complete || current.response.writableFinished) return refuse();
    // The request before has its answer first; where that is a refusal, what follows it says why.
    current.rest = bytes && restOf(bytes, Number(current.request.headers['content-length']));
    current.response.on('finish', () => (current.response.statusCode < 400 ? refuse() : socket.end()));
  };
}

/** What follows a request in its packet. The parser may have gone further, as far as it looks like a method. */
function restOf(packet: Buffer, contentLength: number): Buffer | undefined {
  const end = packet.indexOf('\r\n\r\n');
  return end < 0 || Number.isNaN(contentLength) ? undefined : packet.subarray(end + 4 + contentLength);
}

/** Refuses a request whose path fastify cannot read. Options of fastify: `frameworkErrors`. */
export function refuseUnrouted(
  options: UnparsedOptions,
  { code }: { readonly code: string },
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const { status, type, body, headers } = refused(options, receive(incoming), reason(code, undefined));
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...Object.fromEntries(headers),
  });
  response.end(body);
}

/** Refuses CONNECT, and expectations that cannot be met. */
export const unparsedRequests = fastifyPlugin<UnparsedOptions>(async (app, options) => {
  app.server.on('connect', (incoming, socket) =>
    refuseSocket(options, socket, receive(incoming), brokenRequest('CONNECT')!),
  );
  app.server.on('checkExpectation', (incoming: IncomingMessage) =>
    refuseSocket(options, incoming.socket, receive(incoming), brokenRequest('EXPECTATION')!),
  );
});

const reason = (code: string | undefined, bytes: Buffer | undefined): BrokenRequest =>
  brokenRequest(code, bytes) ?? brokenRequest('HPE_')!;

const receive = ({
  method = '',
  url: target = '',
  httpVersion,
  rawHeaders,
  headers,
}: IncomingMessage): ReceivedRequest => ({
  method,
  target,
  httpVersion,
  rawHeaders,
  headers,
  body: Buffer.alloc(0),
});

/** Answers on a connection that has no reply: its bytes never became a request, or ask for a tunnel. */
function refuseSocket(
  options: UnparsedOptions,
  socket: Duplex,
  request: ReceivedRequest,
  broken: BrokenRequest,
): void {
  socket.on('error', () => undefined); // a client that is gone needs no answer
  if (!socket.writable) return;
  const { status, type, body, headers } = refused(options, request, broken);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end([...head, '', body].join('\r\n'));
}

/** What is answered, in the manner of the API that the request was meant for. */
function refused(options: UnparsedOptions, request: ReceivedRequest, broken: BrokenRequest) {
  const { status, finding } = broken;
  if (request.target.startsWith(CONTROL_PREFIX)) {
    const body = JSON.stringify({ type: 'about:blank', ...problemOf(status, finding) });
    return { status, type: 'application/problem+json', body, headers: [] };
  }
  const answer = refusal(broken);
  const program = options.program();
  const headers = record(program, request, answer, options);
  noteRefused(program);
  return { status, type: CONTENT_TYPES[answer.type], body: answer.body, headers };
}
