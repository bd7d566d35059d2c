import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { ConnectionError } from 'fastify';
import type { Socket } from 'node:net';
import { named } from './control/programs.js';
import type { ControlCall, ControlEndpoint, ControlServices } from './control/control-call.js';
import { guard } from './control/guard.js';
import { CONTENT_TYPES, json, problem, type Answer } from './http/answer.js';
import { brokenRequest } from './http/broken-request.js';
import { observed } from './http/finding.js';
import type { ReceivedRequest } from './http/received-request.js';
import type { JournalEntry } from './journal/journal.js';
import { recordRequest } from './journal/record-request.js';
import type { Program } from './programs/program.js';

const EMPTY = Buffer.alloc(0);
const BODY_LIMIT = 1024 * 1024;
const CONTROL_PREFIX = '/_sandbox/';

/** What serving needs beside what the endpoints need. */
export interface ServerServices extends ControlServices {
  /** Asked for by the control API; null on loopback. */
  readonly controlToken: string | null;
  /** How long a request may take to arrive, in milliseconds. */
  readonly requestTimeout: number;
  /** Told of every refused request. */
  readonly onRefusal: (entry: JournalEntry) => void;
  /** Told of an error that is the sandbox's own. */
  readonly onDefect: (error: Error) => void;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** An endpoint of Ingo's: what it answers, and whose journal records it. */
export type IngoEndpoint = (
  request: ReceivedRequest,
  params: Readonly<Record<string, string>>,
) => Promise<{ readonly answer: Answer; readonly program: Program }>;

/** What is served where. */
export interface Routes {
  readonly ingo: readonly (readonly [Method, path: string, IngoEndpoint])[];
  readonly control: readonly (readonly [Method, path: string, ControlEndpoint])[];
  /** Control endpoints that answer without end. */
  readonly streams: readonly (readonly [
    path: string,
    stream: (call: ControlCall, reply: FastifyReply) => Answer | null,
  ])[];
}

/**
 * Turns HTTP into endpoint calls and their answers into HTTP. Every request to an Ingo path ends up in the journal with
 * its verdict, whatever was wrong with it.
 */
export function createServer(services: ServerServices, routes: Routes): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    requestTimeout: services.requestTimeout,
    http: {
      connectionsCheckingInterval: Math.min(1000, services.requestTimeout),
      joinDuplicateHeaders: false,
    },
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
    clientErrorHandler: (error, socket) => refuseSocket(services, error, socket),
  });
  const handleError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const received = receive(request);
    const broken = brokenRequest(error.code);
    if (!broken) services.onDefect(error);
    const finding =
      broken?.finding ??
      observed(
        'sandbox-defect',
        `The sandbox itself failed: ${error.message}.`,
        'Please report it, with the journal entry.',
      );
    const status = broken?.status ?? 500;
    if (received.target.startsWith(CONTROL_PREFIX)) {
      return send(reply, problem(status, finding.name, `${finding.what} ${finding.fix}`));
    }
    const answer = json(status, { message: STATUS_TEXTS[status] ?? 'Bad request' }, { findings: [finding] });
    return finish(services, reply, received, services.programs.default, answer);
  };

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => {
    const received = receive(request);
    const answer = notFound(received, routes);
    if (received.target.startsWith(CONTROL_PREFIX)) return send(reply, answer);
    return finish(services, reply, received, services.programs.default, answer);
  });

  for (const [method, url, endpoint] of routes.ingo) {
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        const received = receive(request);
        const { answer, program } = await endpoint(received, request.params as Record<string, string>);
        return finish(services, reply, received, program, answer);
      },
    });
  }
  for (const [method, url, endpoint] of routes.control) {
    app.route({
      method,
      url,
      handler: async (request, reply) => send(reply, await control(services, request, endpoint)),
    });
  }
  for (const [url, stream] of routes.streams) {
    app.get(url, async (request, reply) => {
      const refusal = await control(services, request, (call) => stream(call, reply) ?? STREAMING);
      return refusal === STREAMING ? reply : send(reply, refusal);
    });
  }
  return app;
}

/** Stands for an answer that a stream gives by itself. */
const STREAMING: Answer = { status: 200, type: 'text', body: '' };

const STATUS_TEXTS: Readonly<Record<number, string>> = {
  400: 'Bad request',
  408: 'Request timeout',
  413: 'Request size limit exceeded',
  431: 'Request header fields too large',
  500: 'An unexpected error occurred',
};

function receive(request: FastifyRequest): ReceivedRequest {
  const { raw } = request;
  return {
    method: raw.method ?? '',
    target: raw.url ?? '',
    httpVersion: raw.httpVersion,
    rawHeaders: raw.rawHeaders,
    headers: raw.headers,
    body: Buffer.isBuffer(request.body) ? request.body : EMPTY,
  };
}

async function control(
  services: ServerServices,
  request: FastifyRequest,
  endpoint: ControlEndpoint,
): Promise<Answer> {
  const received = receive(request);
  const query = new URLSearchParams(received.target.split('?')[1] ?? '');
  const refusal = guard(received, services.controlToken, query);
  if (refusal) return refusal;
  const username = query.get('program') ?? services.programs.default.username;
  const params = request.params as Record<string, string>;
  return named(services.programs, username, (program) =>
    endpoint({ services, program, params, query, body: received.body }),
  );
}

/** Records an answer and sends it, with the reason of a refusal in a header. */
function finish(
  services: ServerServices,
  reply: FastifyReply,
  request: ReceivedRequest,
  program: Program,
  answer: Answer,
): FastifyReply {
  const seq = recordRequest(program.journal, request, answer);
  // Clients set their clock by this header, so it must tell the time that their signatures are judged by.
  reply.header('date', program.clock.httpDate());
  if (answer.findings) {
    reply.header('x-sandbox-explanation', explanationHeader(services, program, seq, answer));
    services.onRefusal(program.journal.entry(seq)!);
  }
  return send(reply, answer);
}

function explanationHeader(
  services: ServerServices,
  program: Program,
  seq: number,
  { findings = [] }: Answer,
): string {
  const names = findings.map(({ name }) => name).join(', ');
  const url = `${services.origin()}/_sandbox/api/journal/${seq}?program=${program.username}`;
  return `${names}; journal="${url}"`;
}

function send(reply: FastifyReply, { status, type, headers, body }: Answer): FastifyReply {
  reply.code(status);
  reply.header('content-type', CONTENT_TYPES[type]);
  if (headers) reply.headers(headers);
  return reply.send(body);
}

function notFound({ method, target }: ReceivedRequest, routes: Routes): Answer {
  const path = target.split('?')[0]!;
  const all = [...routes.ingo, ...routes.control];
  const allowed = all.filter(([, pattern]) => matches(pattern, path)).map(([known]) => known);
  const found = allowed.length > 0;
  const what = found ? `${path} does not answer ${method}.` : `There is nothing at ${path}.`;
  const fix = found
    ? `Use ${allowed.join(' or ')}.`
    : `The paths are: ${all
        .filter(([, pattern]) => !pattern.startsWith(CONTROL_PREFIX))
        .map(([known, pattern]) => `${known} ${pattern}`)
        .join(', ')}, and those under ${CONTROL_PREFIX}.`;
  if (path.startsWith(CONTROL_PREFIX)) return problem(found ? 405 : 404, what, fix);
  return json(
    found ? 405 : 404,
    { message: found ? 'Method not allowed' : 'no Route matched with those values' },
    {
      findings: [observed(found ? 'unknown-method' : 'unknown-path', what, fix)],
      ...(found && { headers: { allow: allowed.join(', ') } }),
    },
  );
}

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path);

/** Answers on a connection whose bytes never became a request. */
function refuseSocket(services: ServerServices, error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const broken = brokenRequest(error.code) ?? {
    status: 400,
    finding: observed(
      'not-http',
      `The connection broke (${error.code}).`,
      'Send a well-formed HTTP/1.1 request.',
    ),
  };
  const program = services.programs.default;
  const text = json(
    broken.status,
    { message: STATUS_TEXTS[broken.status] ?? 'Bad request' },
    { findings: [broken.finding] },
  );
  const request = { method: '?', target: '?', httpVersion: '', rawHeaders: [], headers: {}, body: EMPTY };
  const seq = recordRequest(program.journal, request, text);
  services.onRefusal(program.journal.entry(seq)!);
  socket.end(
    [
      `HTTP/1.1 ${broken.status} ${STATUS_TEXTS[broken.status] ?? 'Bad request'}`,
      `content-type: ${CONTENT_TYPES.json}`,
      `content-length: ${Buffer.byteLength(text.body)}`,
      `x-sandbox-explanation: ${explanationHeader(services, program, seq, text)}`,
      'connection: close',
      '',
      text.body,
    ].join('\r\n'),
  );
}
