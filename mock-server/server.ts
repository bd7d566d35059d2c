import {
  createServer as createHttpServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ControlCall, ControlServices } from './control/control-call.js';
import { guard } from './control/guard.js';
import { named } from './control/programs.js';
import { CONTENT_TYPES, json, problem, type Answer } from './http/answer.js';
import { brokenRequest, type BrokenRequest } from './http/broken-request.js';
import { observed } from './http/finding.js';
import { readBody } from './http/read-body.js';
import type { ReceivedRequest } from './http/received-request.js';
import { salvageRequest } from './http/salvage-request.js';
import type { JournalEntry } from './journal/entry.js';
import { recordRequest } from './journal/record-request.js';
import type { Program } from './programs/program.js';
import type { ChooseScenario } from './sessions/scenario-choice.js';
import { CONTROL_PREFIX, notFound, routeFinder, type Route } from './router.js';

const KEEP_ALIVE_MS = 72_000;

/** What serving needs beside what the endpoints need. */
export interface ServerServices extends ControlServices {
  readonly chooseScenario: ChooseScenario;
  /** Asked for by the control API; null on loopback. */
  readonly controlToken: string | null;
  /** How long a request may take to arrive, in milliseconds. */
  readonly requestTimeout: number;
  /** Told of every refused request, and where its journal entry can be read. */
  readonly onRefusal: (entry: JournalEntry, entryUrl: string) => void;
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

  const refuse = (request: ReceivedRequest, response: ServerResponse, code: string): void =>
    finish(services, response, request, programs.default, broken(request, brokenRequest(code)!));

  const serve = async (request: ReceivedRequest, response: ServerResponse): Promise<void> => {
    if (request.headers['host'] === undefined) return refuse(request, response, 'HOST_MISSING');
    const found = find(request.method, request.target);
    if (found === 'bad url') return refuse(request, response, 'BAD_URL');
    if (found === 'nothing')
      return finish(services, response, request, programs.default, notFound(request, routes));
    const { route, params } = found;
    if (route[0] === 'ingo') {
      const { answer, program } = await route[3](request, params);
      return finish(services, response, request, program, answer);
    }
    if (route[0] === 'plugin') {
      const answer = await route[3](request, params, response);
      if (answer) send(response, answer, []);
      return;
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
      requireHostHeader: false, // refused above, where the journal sees it
    },
    (incoming, response) =>
      readBody(incoming, (body) => {
        const request = receive(incoming, body ?? EMPTY);
        if (!body) {
          response.shouldKeepAlive = false;
          return refuse(request, response, 'BODY_TOO_LARGE');
        }
        serve(request, response).catch((error: Error) => {
          onDefect(error);
          finish(services, response, request, programs.default, broken(request, defect(error)));
        });
      }),
  );
  server.on('clientError', ({ code, rawPacket, bytesParsed }: ParserError, socket: Socket) => {
    // Whoever is gone needs no answer. A browser connects ahead of need: where nothing was said, there is no mistake.
    if (socket.bytesRead === 0 || code === 'ECONNRESET') return void socket.destroy();
    const reason = brokenRequest(code, rawPacket) ?? brokenRequest('HPE_')!;
    refuseSocket(services, socket, salvageRequest(rawPacket, bytesParsed), reason);
  });
  server.on('connect', (incoming, socket) =>
    refuseSocket(services, socket, receive(incoming, EMPTY), brokenRequest('CONNECT')!),
  );
  server.on('checkExpectation', (incoming, response) =>
    refuse(receive(incoming, EMPTY), response, 'EXPECTATION'),
  );
  return server;
}

const EMPTY = Buffer.alloc(0);

/** What Node tells of a request that its parser refuses. */
type ParserError = NodeJS.ErrnoException & { readonly rawPacket?: Buffer; readonly bytesParsed?: number };

const receive = (incoming: IncomingMessage, body: Buffer): ReceivedRequest => {
  const { method = '', url: target = '', httpVersion, rawHeaders, headers } = incoming;
  return { method, target, httpVersion, rawHeaders, headers, body };
};

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
  if (answer.contract) program.certify(answer.contract, () => JSON.parse(answer.body));
  const seq = recordRequest(program.journal, request, answer);
  if (answer.silent) return;
  if (answer.hangUp) return void response.destroy();
  // Clients set their clock by this header, so it must tell the time that their signatures are judged by.
  const date = program.clock.httpDate();
  if (!answer.findings) return send(response, answer, ['date', date]);
  const url = entryUrl(services, program, seq);
  send(response, answer, ['date', date, 'x-sandbox-explanation', explanationHeader(answer, url)]);
  services.onRefusal(program.journal.entry(seq)!, url);
}

const entryUrl = (services: ServerServices, program: Program, seq: number): string =>
  `${services.origin()}/_sandbox/api/journal/${seq}?program=${program.username}`;

function explanationHeader({ findings = [] }: Answer, url: string): string {
  const names = [...new Set(findings.map(({ name }) => name))].join(', ');
  return `${names}; journal="${url}"`;
}

/** `more`: names and values in turn. */
function send(
  response: ServerResponse,
  { status, type, headers, body }: Answer,
  more: readonly string[],
): void {
  const length = Buffer.byteLength(body);
  const all = [...more, 'content-type', CONTENT_TYPES[type], 'content-length', String(length)];
  if (headers) all.push(...Object.entries(headers).flat());
  // A byte for each character: then it is ASCII, and goes out as it is.
  response.writeHead(status, all).end(body, length === body.length ? 'latin1' : 'utf8');
}

/** Answers on a connection that has no response object: its bytes never became a request, or ask for a tunnel. */
function refuseSocket(
  services: ServerServices,
  socket: Duplex,
  request: ReceivedRequest,
  reason: BrokenRequest,
): void {
  socket.on('error', () => undefined); // whoever is gone needs no answer
  if (!socket.writable) return;
  const program = services.programs.default;
  const answer = broken(request, reason);
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`,
    `content-type: ${CONTENT_TYPES[answer.type]}`,
    `content-length: ${Buffer.byteLength(answer.body)}`,
    'connection: close',
  ];
  const end = (): unknown => socket.end([...head, '', answer.body].join('\r\n'));
  if (!answer.findings) return void end(); // the control API, which has its reason in the answer
  const seq = recordRequest(program.journal, request, answer);
  const url = entryUrl(services, program, seq);
  head.push(`x-sandbox-explanation: ${explanationHeader(answer, url)}`);
  end();
  services.onRefusal(program.journal.entry(seq)!, url);
}
