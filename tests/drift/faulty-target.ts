import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEFAULT_PROGRAM, startSandbox, type Sandbox } from '../../mock-server/index.js';
import {
  createExchange,
  type Exchange,
  type NoReply,
} from '../../mock-server/contract-testing/target/exchange.js';
import { signRequest, wrongSecret } from '../../mock-server/contract-testing/target/sign-request.js';
import type { Target } from '../../mock-server/contract-testing/target/target.js';

/** Has the secret with which probes sign wrongly, so that the sandbox explains them at once. */
const OTHER_PROGRAM = { username: 'other', secret: wrongSecret(DEFAULT_PROGRAM.secret) };

/** An answer that a fault may change before it is sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** JSON as a value, anything else as text. */
  body: unknown;
}

/** One fault of a target. */
export interface Fault {
  /** Changes an answer. */
  readonly change?: (answer: Answer, request: { readonly path: string; readonly body: string }) => void;
  /** Leaves a request without an answer. */
  readonly hangs?: (body: string, count: number) => boolean;
  /** Handles a request in place of the sandbox. Returns true where it did. */
  readonly replace?: (response: ServerResponse, body: string, count: number) => boolean;
  /** Answers seem to take this much longer, in milliseconds; nobody waits for them. */
  readonly delay?: (body: string) => number;
  /** Signs every request anew, so that any signature passes. */
  readonly acceptsAnySignature?: boolean;
}

/** A target with a fault: passes requests on to a sandbox, and changes the answers. */
export class FaultyTarget {
  readonly #server: Server;
  readonly #sandbox: Sandbox;
  fault: Fault = {};
  #count = 0;
  #onTimeout = (): void => undefined;

  private constructor(server: Server, sandbox: Sandbox) {
    this.#server = server;
    this.#sandbox = sandbox;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<FaultyTarget> {
    const server = createServer();
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    return new FaultyTarget(
      server,
      await startSandbox({ port: 0, seed: 7, programs: [DEFAULT_PROGRAM, OTHER_PROGRAM] }),
    );
  }

  /** Returns the target with a new program, without state of earlier runs. */
  target(): Target {
    this.#count = 0;
    const {
      username,
      secret,
      participant_id: participantId,
    } = this.#sandbox.program({ secret: DEFAULT_PROGRAM.secret }).credentials;
    return { url: this.url, gatewayUrl: this.url, username, secret, participantId };
  }

  /** Returns an exchange that reports a time-out or a delay at once instead of waiting for it. */
  exchange(): Exchange {
    const send = createExchange();
    return async (request) => {
      const timeout = new Promise<NoReply>((resolve) => {
        this.#onTimeout = () => resolve({ failure: 'timeout', why: 'no answer within 10 s' });
      });
      const reply = await Promise.race([send(request), timeout]);
      const delay = this.fault.delay?.(request.body?.toString() ?? '') ?? 0;
      return 'took' in reply ? { ...reply, took: reply.took + delay } : reply;
    };
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.#sandbox.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const path = request.url!;
    this.#count += 1;
    if (this.fault.hangs?.(bytes.toString(), this.#count)) return this.#onTimeout();
    if (this.fault.replace?.(response, bytes.toString(), this.#count)) return;
    const inner = await this.#inner(request, path, bytes);
    const text = (await inner.text()).replaceAll(this.#sandbox.url, this.url);
    const headers = [...inner.headers].filter(
      ([name]) =>
        !/^(x-sandbox-|date|connection|keep-alive|content-length|transfer-encoding|content-encoding)/.test(
          name,
        ),
    );
    const answer: Answer = { status: inner.status, headers: Object.fromEntries(headers), body: text };
    if (answer.headers['content-type']?.includes('json')) answer.body = JSON.parse(text);
    this.fault.change?.(answer, { path, body: bytes.toString() });
    const out = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status, answer.headers).end(out);
  }

  #inner(request: IncomingMessage, path: string, body: Buffer): Promise<Response> {
    const given = Object.entries(request.headers).filter(
      ([name]) => !/^(host|connection|content-length)$/.test(name),
    );
    const headers = {
      ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
      ...this.#resigned(path, body),
    };
    return fetch(`${this.#sandbox.url}${path}`, {
      method: request.method!,
      headers,
      redirect: 'manual',
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
  }

  #resigned(path: string, body: Buffer): Record<string, string> {
    if (!this.fault.acceptsAnySignature || body.length === 0) return {};
    const { username, secret } = this.#sandbox.programs().at(-1)!.credentials;
    const signed = signRequest({ origin: '', username, secret, body, path, at: Date.now() });
    return Object.fromEntries(signed.headers.map(([name, value]) => [name.toLowerCase(), value]));
  }
}
