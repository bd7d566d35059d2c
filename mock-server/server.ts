import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ControlCall, ControlServices } from './control/control-call.js';
import { guard } from './control/guard.js';
import { named } from './control/programs.js';
import { CONTENT_TYPES, json, problem, type Answer } from './http/answer.js';
import { brokenRequest, type BrokenRequest } from './http/broken-request.js';
import { observed } from './http/finding.js';
import { readBody } from './http/read-body.js';
import type { ReceivedRequest } from './http/received-request.js';
import type { JournalEntry } from './journal/entry.js';
import { recordRequest } from './journal/record-request.js';
import type { Program } from './programs/program.js';
import { CONTROL_PREFIX, notFound, routeFinder, type Route } from './router.js';

const KEEP_ALIVE_MS = 72_000;

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

/**
 * Turns HTTP into endpoint calls and their answers into HTTP. Every request to an Ingo path ends up in the journal with
 * its verdict, whatever was wrong with it.
 */
export function createServer(services: ServerServices, routes: readonly Route[]): Server {
  const { requestTimeout, programs, onDefect } = services;
  const find = routeFinder(routes);

  const serve = async (request: ReceivedRequest, response: ServerResponse): Promise<void> => {
    const found = find(request.method, request.target);
    if (typeof found === 'string') {
      const answer =
        found === 'bad url' ? broken(request, brokenRequest('BAD_URL')!) : notFound(request, routes);
      return finish(services, response, request, programs.default, answer);
    }
    const { route, params } = found;
    if (route[0] === 'ingo') {
      const { answer, program } = await route[3](request, params);
      return finish(services, response, request, program, answer);
    }
    const answer = await control(services, request, params, (call) =>
      route[0] === 'control' ? route[3](call) : route[3](call, response),
    );
    if (answer) send(response, answer, []);
  };

  const server = createHttpServer(
    {
      requestTimeout,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(1000, requestTimeout),
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    (incoming, response) =>
      readBody(incoming, (body) => {
        const { method = '', url: target = '', httpVersion, rawHeaders, headers } = incoming;
        const request = { method, target, httpVersion, rawHeaders, headers, body: body ?? Buffer.alloc(0) };
        if (!body) {
          response.shouldKeepAlive = false;
          return finish(
            services,
            response,
            request,
            programs.default,
            broken(request, brokenRequest('BODY_TOO_LARGE')!),
          );
        }
        serve(request, response).catch((error: Error) => {
          onDefect(error);
          finish(services, response, request, programs.default, broken(request, defect(error)));
        });
      }),
  );
  return server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseSocket(services, error, socket),
  );
}

const STATUS_TEXTS: Readonly<Record<number, string>> = {
  400: 'Bad request',
  408: 'Request timeout',
  413: 'Request size limit exceeded',
  431: 'Request header fields too large',
  500: 'An unexpected error occurred',
};

const defect = (error: Error): BrokenRequest => ({
  status: 500,
  finding: observed(
    'sandbox-defect',
    `The sandbox itself failed: ${error.message}.`,
    'Please report it, with the journal entry.',
  ),
});

/** Answers a request that no endpoint could look at, in the manner of the API it was meant for. */
function broken({ target }: ReceivedRequest, { status, finding }: BrokenRequest): Answer {
  if (target.startsWith(CONTROL_PREFIX))
    return problem(status, finding.name, `${finding.what} ${finding.fix}`);
  return json(status, { message: STATUS_TEXTS[status] ?? 'Bad request' }, { findings: [finding] });
}

async function control(
  services: ServerServices,
  request: ReceivedRequest,
  params: Readonly<Record<string, string>>,
  endpoint: (call: ControlCall) => Answer | null | Promise<Answer>,
): Promise<Answer | null> {
  const query = new URLSearchParams(request.target.split('?')[1] ?? '');
  const refusal = guard(request, services.controlToken, query);
  if (refusal) return refusal;
  const username = query.get('program') ?? services.programs.default.username;
  return named(services.programs, username, (program) =>
    endpoint({ services, program, params, query, body: request.body }),
  );
}

/** Records the answer to a request and sends it, with the reason of a refusal in a header. */
function finish(
  services: ServerServices,
  response: ServerResponse,
  request: ReceivedRequest,
  program: Program,
  answer: Answer,
): void {
  if (request.target.startsWith(CONTROL_PREFIX)) return send(response, answer, []);
  const seq = recordRequest(program.journal, request, answer);
  // Clients set their clock by this header, so it must tell the time that their signatures are judged by.
  const date = program.clock.httpDate();
  if (!answer.findings) return send(response, answer, ['date', date]);
  send(response, answer, [
    'date',
    date,
    'x-sandbox-explanation',
    explanationHeader(services, program, seq, answer),
  ]);
  services.onRefusal(program.journal.entry(seq)!);
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

/** `more`: names and values in turn. */
function send(
  response: ServerResponse,
  { status, type, headers, body }: Answer,
  more: readonly string[],
): void {
  const all = [
    ...more,
    'content-type',
    CONTENT_TYPES[type],
    'content-length',
    String(Buffer.byteLength(body)),
  ];
  if (headers) all.push(...Object.entries(headers).flat());
  response.writeHead(status, all).end(body);
}

/** Answers on a connection whose bytes never became a request. */
function refuseSocket(services: ServerServices, { code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return;
  const { default: program } = services.programs;
  const request = {
    method: '?',
    target: '?',
    httpVersion: '',
    rawHeaders: [],
    headers: {},
    body: Buffer.alloc(0),
  };
  const answer = broken(request, brokenRequest(code) ?? brokenRequest('HPE_')!);
  const seq = recordRequest(program.journal, request, answer);
  services.onRefusal(program.journal.entry(seq)!);
  socket.end(
    [
      `HTTP/1.1 ${answer.status} ${STATUS_TEXTS[answer.status] ?? 'Bad request'}`,
      `content-type: ${CONTENT_TYPES.json}`,
      `content-length: ${Buffer.byteLength(answer.body)}`,
      `x-sandbox-explanation: ${explanationHeader(services, program, seq, answer)}`,
      'connection: close',
      '',
      answer.body,
    ].join('\r\n'),
  );
}
