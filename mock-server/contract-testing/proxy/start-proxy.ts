import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { connectionReason } from '../../http/connection-reason.js';
import { BODY_LIMIT } from '../../http/raw-requests.js';
import type { Exchange } from '../../recordings/exchanges.js';
import { realTime } from '../../world/world.js';
import { answerText, KEPT_BYTES } from './answer-text.js';
import { forwardedHeaders, headersToTarget } from './forwarding.js';
import { pinnedLookup } from './pinned-lookup.js';

/** What a proxy forwards, and where. */
export interface ProxyOptions {
  /** Origin that requests go to; the caller has refused those of production, see `readTargetOrigin`. */
  readonly target: string;
  /** Port to listen on, on loopback; 0 takes a free one. */
  readonly port: number;
  /** Called once for each request, when its answer is over; nothing is masked yet. */
  readonly onExchange: (exchange: Exchange) => void;
  /** How long the target may be silent, in milliseconds. Default: 30 seconds. */
  readonly timeoutMs?: number;
  /** Finds the address of the target; the first one found is kept. Default: as the system does. */
  readonly lookup?: LookupFunction;
}

/** A proxy that listens. */
export interface Proxy {
  /** Origin that the application calls in place of the target. */
  readonly url: string;
  /** Stops listening and ends what is under way. */
  close(): Promise<void>;
}

/** How long a request may take to arrive, and the target may be silent. */
const TIMEOUT_MS = 30_000;

/** Whoever sends a request: its bytes, and its result. */
interface Arrived {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
}

/**
 * Starts a server on loopback that forwards every request to a target and answers what the target answers. Method, path,
 * query, headers and bytes stay as they are, since a signature covers them; only Host and the headers of the connection
 * are the proxy's own. Redirects are passed on, not followed, and all requests go to the address that the name of the
 * target had at the first.
 *
 * Rejects with Node's error where it cannot listen.
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  let count = 0;
  const lookup = pinnedLookup(options.lookup);
  const server = createServer({ requestTimeout: TIMEOUT_MS }, (request, response) => {
    const exchange = ++count;
    const begun = realTime();
    void readBody(request).then(
      (body) => {
        if (body === undefined) return refuse(response, 413, `The body is longer than ${BODY_LIMIT} bytes.`);
        forward({ request, response, body }, { ...options, lookup }, (seen) =>
          options.onExchange({
            ...{ exchange, at: new Date(begun).toISOString(), ...seen },
            duration_ms: realTime() - begun,
          }),
        );
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Reads a body; undefined where it is too long. Rejects where the client goes away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= BODY_LIMIT) chunks.push(chunk);
  }
  return length > BODY_LIMIT ? undefined : Buffer.concat(chunks);
}

type Seen = Omit<Exchange, 'exchange' | 'at' | 'duration_ms'>;

function forward(
  { request, response, body }: Arrived,
  { target, timeoutMs = TIMEOUT_MS, lookup }: ProxyOptions & Required<Pick<ProxyOptions, 'lookup'>>,
  told: (seen: Seen) => void,
): void {
  const { method = 'GET', url: path = '/', rawHeaders } = request;
  const { protocol, hostname, port, host } = new URL(target);
  const headers = headersToTarget({ method, rawHeaders }, host, body.length);
  const kept: Buffer[] = [];
  let length = 0;
  let answer: IncomingMessage | undefined;
  let error: string | undefined;

  const open = protocol === 'https:' ? httpsRequest : httpRequest;
  const address = { hostname: hostname.replace(/^\[|\]$/g, ''), ...(port !== '' && { port }) };
  const outgoing = open({ ...address, method, path, headers, lookup, agent: false, timeout: timeoutMs });
  const fail = (status: number, why: string): void => {
    if (error !== undefined || response.destroyed) return; // the first failure is the reason of those that follow
    error = why;
    if (answer) response.destroy();
    else refuse(response, status, `The target ${target} did not answer: ${why}.`);
  };
  outgoing.on('timeout', () => {
    fail(504, `it was silent for ${timeoutMs / 1000} s`);
    outgoing.destroy();
  });
  outgoing.on('error', (failure: NodeJS.ErrnoException) => fail(502, connectionReason(failure).words));
  outgoing.on('response', (incoming) => {
    answer = incoming;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length - chunk.length <= KEPT_BYTES) kept.push(chunk);
    });
    incoming.on('error', () => fail(502, 'the connection broke in the middle of its answer'));
    response.sendDate = false;
    try {
      response.writeHead(incoming.statusCode!, incoming.statusMessage, forwardedHeaders(incoming.rawHeaders));
    } catch (broken) {
      return fail(502, `its answer cannot be passed on: ${(broken as Error).message}`);
    }
    incoming.pipe(response);
  });
  response.on('close', () => {
    if (!response.writableFinished) error ??= 'the client closed the connection before the answer was over';
    outgoing.destroy();
    told({
      ...{ method, target: path, headers, body: body.toString('utf8') },
      answer: {
        status: answer?.statusCode ?? 0,
        body: answer ? answerText(Buffer.concat(kept), answer.headers['content-encoding']) : '',
      },
      ...(error !== undefined && { error }),
    });
  });
  outgoing.end(body);
}

/** Answers in the place of the target, as a problem document. */
function refuse(response: ServerResponse, status: number, detail: string): void {
  const title = status === 413 ? 'Body too long' : 'No answer from the target';
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: 'about:blank', title, status, detail }));
}
