import { WEBHOOK_TIMEOUT_SECONDS } from '../../contracts/webhooks/webhook-signature.js';
import type { Program } from '../programs/program.js';
import { readEndpoint } from './endpoint.js';
import { Outbox } from './outbox.js';
import { Poster, type PostsWebhooks } from './post.js';

/** How webhooks are sent. */
export interface OutboxSettings {
  /** Names of hosts beyond this machine that webhooks may be sent to. Default: none. */
  readonly allowedHosts?: readonly string[];
  /** How long an acknowledgement is waited for, in real milliseconds. Default: 10,000, as documented. */
  readonly timeoutMs?: number;
  /** What sends them. Default: HTTP POST. */
  readonly poster?: PostsWebhooks;
}

/** The outboxes of all programs, which share their connections. */
export class Outboxes {
  readonly #byProgram = new Map<Program, Outbox>();
  readonly #allowedHosts: readonly string[];
  readonly #poster: PostsWebhooks;

  constructor({
    allowedHosts = [],
    timeoutMs = WEBHOOK_TIMEOUT_SECONDS * 1000,
    poster = new Poster(timeoutMs),
  }: OutboxSettings = {}) {
    this.#allowedHosts = allowedHosts;
    this.#poster = poster;
  }

  /** Host names beyond this machine that webhooks may be sent to. */
  get allowedHosts(): readonly string[] {
    return this.#allowedHosts;
  }

  /** The outbox of a program. */
  of(program: Program): Outbox {
    const known = this.#byProgram.get(program);
    if (known) return known;
    const outbox = new Outbox(program, this.#poster, this.#allowedHosts);
    this.#byProgram.set(program, outbox);
    return outbox;
  }

  /** How many webhooks are not delivered yet. */
  get pending(): number {
    return [...this.#byProgram.values()].reduce((sum, { log }) => sum + log.pending, 0);
  }

  /** Says why webhooks may not be sent to an address; undefined where they may. */
  refusal(url: string): string | undefined {
    const read = readEndpoint(url, this.#allowedHosts);
    return 'problem' in read ? read.problem : undefined;
  }

  /** Gives a program an outbox of its own kind: what it sends goes through `poster`. */
  replace(program: Program, poster: PostsWebhooks): void {
    this.forget(program);
    this.#byProgram.set(program, new Outbox(program, poster, this.#allowedHosts));
  }

  /** What sends webhooks. */
  get poster(): PostsWebhooks {
    return this.#poster;
  }

  /** Forgets the webhooks of a program, sent or not. */
  forget(program: Program): void {
    this.#byProgram.get(program)?.close();
    this.#byProgram.delete(program);
  }

  /** Sends nothing more, and ends every connection. */
  close(): void {
    for (const outbox of this.#byProgram.values()) outbox.close();
    this.#byProgram.clear();
    this.#poster.close();
  }
}
