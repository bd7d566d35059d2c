import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { connectionReason } from '../http/connection-reason.js';
import { realTimer } from '../world/world.js';
import { guardedLookup } from './endpoint.js';

/** What a receiver answered, or why it did not. */
export interface PostResult {
  readonly status?: number;
  readonly error?: string;
  /** No answer came at all: the receiver is down, or out of reach. */
  readonly down?: boolean;
  /** Nothing was sent: there is nowhere to send it. */
  readonly unsent?: boolean;
}

/** One attempt to send a webhook. */
export interface Posting {
  /** `metadata.id`. */
  readonly id: string;
  /** Counts from 1. */
  readonly attempt: number;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly acceptDevelopmentCertificate: boolean;
  /** Sends the bytes little by little. */
  readonly slowly: boolean;
}

/** Sends webhooks. */
export interface PostsWebhooks {
  /** Sends one; never rejects. */
  post(posting: Posting): Promise<PostResult>;
  /** Ends every connection. */
  close(): void;
}

/** Sockets at once to one receiver. */
export const MOST_SOCKETS = 32;

/** An acknowledgement needs no words: more than this is not read. */
const MOST_ANSWER_BYTES = 64 * 1024;
const SLOW_PIECES = 6;
const SLOW_PAUSE_MS = 500;

const LOOKUP = guardedLookup();

/** Sends webhooks by HTTP POST; an answer is waited for so many real milliseconds, and no redirect is followed. */
export class Poster implements PostsWebhooks {
  readonly #timeoutMs: number;
  readonly #http = new HttpAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  readonly #https = new HttpsAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  readonly #anyCertificate = new HttpsAgent({
    keepAlive: true,
    maxSockets: MOST_SOCKETS,
    rejectUnauthorized: false,
  });

  /** @param timeoutMs how long an answer is waited for. */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** Sends one; never rejects. A connection that the receiver closed while it was idle is opened again, once. */
  async post(posting: Posting): Promise<PostResult> {
    const first = await this.#send(posting);
    return first === 'stale' ? ((await this.#send(posting, true)) as PostResult) : first;
  }

  /** Ends every connection. */
  close(): void {
    for (const agent of [this.#http, this.#https, this.#anyCertificate]) agent.destroy();
  }

  #send(posting: Posting, again = false): Promise<PostResult | 'stale'> {
    return new Promise((resolve) => {
      const request = this.#request(posting);
      const timer = realTimer(this.#timeoutMs, () => {
        resolve(unanswered(this.#timeoutMs));
        request.destroy();
      });
      request.on('response', (response) => {
        resolve(resultOfStatus(response.statusCode ?? 0, response.headers.location));
        drain(response, request);
      });
      request.on('close', timer);
      request.on('error', (error: NodeJS.ErrnoException) => {
        const stale = !again && request.reusedSocket && error.code === 'ECONNRESET';
        resolve(stale ? 'stale' : { error: reason(error), down: true });
      });
      if (posting.slowly) trickle(request, posting.bytes);
      else request.end(posting.bytes);
    });
  }

  #request({ url, headers, bytes, acceptDevelopmentCertificate }: Posting): ClientRequest {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': bytes.length },
      lookup: LOOKUP,
    };
    if (url.protocol === 'http:') return httpRequest(url, { ...options, agent: this.#http });
    return httpsRequest(url, {
      ...options,
      minVersion: 'TLSv1.2',
      agent: acceptDevelopmentCertificate ? this.#anyCertificate : this.#https,
    });
  }
}

/** The receiver kept silent for so many milliseconds. */
export const unanswered = (timeoutMs: number): PostResult => ({
  error: `no answer within ${timeoutMs / 1000} s`,
  down: true,
});

/** What a status means, and whether a redirect came with it. */
export function resultOfStatus(status: number, location?: string): PostResult {
  if (status >= 200 && status <= 299) return { status };
  const redirect = status >= 300 && status <= 399 && location !== undefined;
  return {
    status,
    error: redirect ? 'redirects are not followed' : 'only a status from 200 to 299 acknowledges',
  };
}

function drain(response: IncomingMessage, request: ClientRequest): void {
  let read = 0;
  response.on('error', () => undefined);
  response.on('data', ({ length }: Buffer) => {
    read += length;
    if (read > MOST_ANSWER_BYTES) request.destroy();
  });
}

function trickle(request: ClientRequest, bytes: Buffer): void {
  const size = Math.ceil(bytes.length / SLOW_PIECES);
  const write = (from: number): void => {
    if (request.destroyed) return;
    if (from + size >= bytes.length) return void request.end(bytes.subarray(from));
    request.write(bytes.subarray(from, from + size));
    realTimer(SLOW_PAUSE_MS, () => write(from + size));
  };
  write(0);
}

function reason(error: NodeJS.ErrnoException): string {
  const { kind, words } = connectionReason(error);
  return kind === 'certificate'
    ? `${words}; set accept_development_certificate if it is one of yours`
    : words;
}
