import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import {
  createExchange,
  type Exchange,
  type NoReply,
} from '../../mock-server/contract-testing/target/exchange.js';
import { signRequest } from '../../mock-server/contract-testing/target/sign-request.js';
import type { Target } from '../../mock-server/contract-testing/target/target.js';

/** An answer on its way out, which an impostor may spoil. */
export interface Spoilable {
  status: number;
  headers: Record<string, string>;
  /** JSON as a value, anything else as text. */
  body: unknown;
}

/** What an impostor does wrong. */
export interface Fault {
  /** Changes an answer. */
  readonly spoil?: (answer: Spoilable, request: { readonly path: string; readonly body: string }) => void;
  /** Lets a request hang. */
  readonly silent?: (body: string, count: number) => boolean;
  /** Does something else than answering: true when it did. */
  readonly instead?: (response: ServerResponse, body: string, count: number) => boolean;
  /** How much longer than need be an answer takes, in milliseconds. */
  readonly delay?: (body: string) => number;
  /** Signs every request anew, so that any signature passes. */
  readonly acceptsAnySignature?: boolean;
}

/** A program somewhere that answers nearly like a sandbox: behind it there is one, and every answer may be spoiled. */
export class Impostor {
  readonly #server: Server;
  readonly #sandbox: Sandbox;
  fault: Fault = {};
  #count = 0;
  #onSilence = (): void => undefined;

  private constructor(server: Server, sandbox: Sandbox) {
    this.#server = server;
    this.#sandbox = sandbox;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<Impostor> {
    const server = createServer();
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    return new Impostor(server, await startSandbox({ port: 0, seed: 7 }));
  }

  /** Whom to ask; each time another program, so that nothing is left of what was asked before. */
  target(): Target {
    this.#count = 0;
    const { username, secret, participant_id: participantId } = this.#sandbox.program().credentials;
    return { url: this.url, gatewayUrl: this.url, username, secret, participantId };
  }

  /** Asks as `drift` does, but gives up at once on what hangs: nobody waits, and nobody gives up on what is merely slow. */
  exchange(): Exchange {
    const send = createExchange();
    return (request) => {
      const silence = new Promise<NoReply>((resolve) => {
        this.#onSilence = () => resolve({ failure: 'timeout', why: 'no answer within 10 s' });
      });
      return Promise.race([send(request), silence]);
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
    if (this.fault.silent?.(bytes.toString(), this.#count)) return this.#onSilence();
    if (this.fault.instead?.(response, bytes.toString(), this.#count)) return;
    const inner = await this.#inner(request, path, bytes);
    const text = (await inner.text()).replaceAll(this.#sandbox.url, this.url);
    const headers = [...inner.headers].filter(
      ([name]) =>
        !/^(x-sandbox-|date|connection|keep-alive|content-length|transfer-encoding|content-encoding)/.test(
          name,
        ),
    );
    const answer: Spoilable = { status: inner.status, headers: Object.fromEntries(headers), body: text };
    if (answer.headers['content-type']?.includes('json')) answer.body = JSON.parse(text);
    this.fault.spoil?.(answer, { path, body: bytes.toString() });
    const out = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    setTimeout(
      () => response.writeHead(answer.status, answer.headers).end(out),
      this.fault.delay?.(bytes.toString()) ?? 0,
    );
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
