import type { Directive } from '../../contracts/plugin/conversation.js';

/** Takes one directive; `id` counts from 1. */
export type Listener = (id: number, directive: Directive) => void;

interface Subscriber {
  readonly hear: Listener;
  readonly cut: () => void;
}

/**
 * What the server tells one mounted page: every directive in order, kept, so that a page that lost the connection
 * hears the rest.
 */
export class Conversation {
  /** Proves that an action comes from the page that was mounted. */
  readonly token: string;
  readonly #directives: Directive[] = [];
  readonly #subscribers = new Set<Subscriber>();
  #connected = true;

  constructor(token: string) {
    this.token = token;
  }

  /** Whether the page may connect; a scenario can say that it may not. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Whether nothing more will come. */
  get ended(): boolean {
    const last = this.#directives.at(-1);
    return last !== undefined && 'end' in last;
  }

  tell(directive: Directive): void {
    if (this.ended) return;
    const id = this.#directives.push(directive);
    for (const { hear } of this.#subscribers) hear(id, directive);
  }

  /**
   * Hears every directive after `since`, then those to come, until the returned function is called.
   *
   * @param cut called when the connection is to break.
   */
  subscribe(since: number, hear: Listener, cut: () => void): () => void {
    for (const [index, directive] of this.#directives.slice(since).entries())
      hear(since + index + 1, directive);
    const subscriber = { hear, cut };
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  /** Breaks the connection, or lets the page connect again. */
  connect(connected: boolean): void {
    this.#connected = connected;
    if (connected) return;
    for (const { cut } of this.#subscribers) cut();
    this.#subscribers.clear();
  }
}
