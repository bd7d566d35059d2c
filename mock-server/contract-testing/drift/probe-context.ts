import type { SchemaName } from '../../../contracts/violations/check.js';
import { isProductionHost } from '../../../contracts/hosts/ingo-hosts.js';
import type { Exchange, NoReply, OutgoingRequest, Reply } from '../target/exchange.js';
import { jsonOf, ownStatus } from '../target/read-reply.js';
import { signedCall, type SignedCall } from '../target/signed-call.js';
import type { Pace } from '../target/pace.js';
import type { Target } from '../target/target.js';
import { observe, type Look, type Observation } from './observation.js';

/** One request that is sent to find out how it is answered. */
export interface Probe {
  readonly name: string;
  /** What is sent, in words. */
  readonly sends: string;
  /** Schema of the answer when the request is served; none for a page. */
  readonly contract?: SchemaName;
  readonly run: (context: ProbeContext) => Promise<Reply | NoReply>;
}

/** Repeats of a request that the target limits, and the longest wait between them. */
const MOST_REPEATS = 3;
const LONGEST_WAIT_MS = 10_000;

/** What the probes of one run share: how to send requests, and ids and URLs of earlier answers. */
export class ProbeContext {
  readonly target: Target;
  /** HTTP status with which the target limited requests, although it got at most five a second. */
  limited: number | undefined;
  /** Requests sent, and sessions that they made. */
  requests = 0;
  sessions = 0;
  /** URLs that a session was given, oldest first. */
  readonly urls: string[] = [];
  readonly #exchange: Exchange;
  readonly #pace: Pace;
  readonly #salt: string;
  readonly #ids = new Set<string>();
  readonly #known = new Map<string, string>();

  /** @param salt part of every id of this run. */
  constructor(target: Target, exchange: Exchange, pace: Pace, salt: string) {
    this.target = target;
    this.#exchange = exchange;
    this.#pace = pace;
    this.#salt = salt;
  }

  /** Returns an id that no other run uses, the same each time for the same name. */
  id(name: string): string {
    const id = `drift-${this.#salt}-${name}`;
    this.#ids.add(id);
    return id;
  }

  /** Returns the ids that were made so far. */
  sent(): readonly string[] {
    return [...this.#ids];
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#pace.now();
  }

  /** Sends a signed call. */
  async call(call: SignedCall): Promise<Reply | NoReply> {
    const reply = await this.#repeatWhileLimited(() =>
      signedCall(this.#exchange, this.target, { at: this.#pace.now(), ...call }),
    );
    const json = jsonOf(reply);
    if (ownStatus(json) === 100 && (call.path === undefined || !call.path.startsWith('/gateway/'))) {
      this.sessions += 1;
    }
    return reply;
  }

  /** Sends a request unchanged. */
  send(request: OutgoingRequest): Promise<Reply | NoReply> {
    return this.#repeatWhileLimited(() => this.#exchange(request));
  }

  /** Opens a page, unless it is a page of production. */
  async open(url: string | undefined, referer?: string): Promise<Reply | NoReply> {
    if (url === undefined || !URL.canParse(url)) {
      return { failure: 'failed', why: 'there was no authorized_url to open' };
    }
    const { hostname, protocol } = new URL(url);
    if (!/^https?:$/.test(protocol) || isProductionHost(hostname)) {
      return { failure: 'failed', why: `not asked: ${hostname} is a host of production` };
    }
    return this.send({ method: 'GET', url, headers: referer === undefined ? [] : [['Referer', referer]] });
  }

  /** Observes an answer, and remembers the session id in it under the name of its probe. */
  observe(probe: string, reply: Reply | NoReply, look: Pick<Look, 'contract' | 'sent'>): Observation {
    const observation = observe(reply, { ...look, known: this.#known, now: this.#pace.now() });
    const id = sessionIn(reply);
    if (id !== undefined && !this.#known.has(id)) this.#known.set(id, probe);
    return observation;
  }

  /** Repeats a request a few times while the target limits it. */
  async #repeatWhileLimited(send: () => Promise<Reply | NoReply>): Promise<Reply | NoReply> {
    for (let repeats = 0; ; repeats += 1) {
      await this.#pace.before();
      this.requests += 1;
      const reply = await send();
      const isLimit =
        'status' in reply &&
        (reply.status === 429 || (reply.status === 503 && reply.headers['retry-after'] !== undefined));
      if (!isLimit) return reply;
      this.limited = reply.status;
      if (repeats === MOST_REPEATS) return reply;
      const seconds = Number(reply.headers['retry-after'] ?? 1);
      await this.#pace.wait(Math.min((Number.isFinite(seconds) ? seconds : 1) * 1000, LONGEST_WAIT_MS));
    }
  }
}

function sessionIn(reply: Reply | NoReply): string | undefined {
  const { data } = (jsonOf(reply) ?? {}) as { data?: { session_identifier?: unknown } };
  const id = data?.session_identifier;
  return typeof id === 'string' ? id : undefined;
}
