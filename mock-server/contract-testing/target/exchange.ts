import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connectionReason, type ConnectionFailure } from '../../http/connection-reason.js';
import { realTime, realTimer } from '../../world/world.js';

/** A request to a target. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
}

/** The answer to a request. */
export interface Reply {
  readonly status: number;
  /** By lower-case name; repeated values are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** From the first byte sent to the last received, in milliseconds. */
  readonly took: number;
}

/** Why there is no reply. */
export interface NoReply {
  readonly failure: ConnectionFailure | 'timeout' | 'too-long';
  /** In words, without a full stop. */
  readonly why: string;
}

/** Sends a request; never rejects. */
export type Exchange = (request: OutgoingRequest) => Promise<Reply | NoReply>;

/** An agent that keeps connections to a sandbox in this process. */
export const keepingAgent = (): Agent => new Agent({ keepAlive: true });

/** Time limit for an answer, requests at once, and the longest answer. */
export const EXCHANGE_LIMITS = { timeoutMs: 10_000, atOnce: 5, bytes: 4 * 1024 * 1024 } as const;

/**
 * Returns a function that sends requests to a target: at most five at once, ten seconds for an answer, no redirects
 * followed, and a new connection each time, so that no request depends on the one before.
 *
 * @param agent keeps connections, for a sandbox that gets many requests.
 */
export function createExchange(
  timeoutMs: number = EXCHANGE_LIMITS.timeoutMs,
  agent: Agent | false = false,
): Exchange {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (request) => {
    if (running >= EXCHANGE_LIMITS.atOnce) await new Promise<void>((go) => void waiting.push(go));
    else running += 1;
    try {
      return await send(request, timeoutMs, agent);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

function send(
  { method, url, headers, body }: OutgoingRequest,
  timeoutMs: number,
  agent: Agent | false,
): Promise<Reply | NoReply> {
  const open = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const begun = realTime();
    const outgoing = open(url, { method, agent });
    const fail = (failure: NoReply['failure'], why: string): void => {
      resolve({ failure, why });
      outgoing.destroy();
    };
    const stop = realTimer(timeoutMs, () => fail('timeout', `no answer within ${timeoutMs / 1000} s`));
    outgoing.on('close', stop);
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      const { kind, words } = connectionReason(error);
      fail(kind, words);
    });
    outgoing.on('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= EXCHANGE_LIMITS.bytes) chunks.push(chunk);
        else fail('too-long', `its answer is longer than ${EXCHANGE_LIMITS.bytes / 1024 / 1024} MiB`);
      });
      response.on('error', () => fail('broken', 'the connection broke in the middle of its answer'));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: flat(response.headers),
          body: Buffer.concat(chunks),
          took: realTime() - begun,
        }),
      );
    });
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    if (body) outgoing.setHeader('Content-Length', body.length);
    outgoing.end(body);
  });
}

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
