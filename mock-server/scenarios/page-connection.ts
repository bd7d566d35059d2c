import type { Directive } from '../../contracts/plugin/conversation.js';

/** How many directives are kept for a page that connects again; no page needs nearly as many. */
export const DIRECTIVE_LIMIT = 100;

/** A page has one connection, and for a moment two; of more, the oldest breaks. */
const MOST_SUBSCRIBERS = 8;

/** Takes one directive; `id` counts from 1. */
export type DirectiveListener = (id: number, directive: Directive) => void;

interface Subscriber {
  readonly listener: DirectiveListener;
  readonly cut: () => void;
}

/**
 * The server side of one mounted page. It sends directives to every subscriber and keeps the newest, so that a page that
 * lost its connection receives what it missed.
 */
export class PageConnection {
  /** Proves that an action comes from the page that was mounted. */
  readonly token: string;
  readonly #kept: { readonly id: number; readonly directive: Directive }[] = [];
  readonly #subscribers = new Set<Subscriber>();
  /** Directives that wait for the next event. */
  readonly #late: Directive[] = [];
  #newest = 0;
  #shown = 0;
  #ended = false;
  #allowed = true;

  constructor(token: string) {
    this.token = token;
  }

  /** Whether the page may connect; a scenario can break the connection for a while. */
  get allowed(): boolean {
    return this.#allowed;
  }

  /** Whether nothing more will come. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Sends a directive; none after the end. Those that are late follow an event, and precede the end. Of too many the
   * oldest is dropped, but never the view that is shown.
   */
  send(directive: Directive): void {
    if (this.#ended) return;
    const late = 'show' in directive ? [] : this.#late.splice(0);
    if ('end' in directive) for (const one of late) this.#send(one);
    this.#send(directive);
    if ('event' in directive) for (const one of late) this.#send(one);
  }

  /** Sends an event after the next one, before the end, or when the returned function is called. */
  sendLate(directive: Directive): () => void {
    this.#late.push(directive);
    return () => {
      const at = this.#late.indexOf(directive);
      if (at < 0) return;
      this.#late.splice(at, 1);
      if (!this.#ended) this.#send(directive);
    };
  }

  #send(directive: Directive): void {
    const id = ++this.#newest;
    if ('show' in directive) this.#shown = id;
    this.#ended = 'end' in directive;
    this.#kept.push({ id, directive });
    if (this.#kept.length > DIRECTIVE_LIMIT) this.#kept.splice(this.#kept[0]!.id === this.#shown ? 1 : 0, 1);
    for (const { listener } of this.#subscribers) listener(id, directive);
  }

  /**
   * Receives every kept directive after `since`, then those to come, until the returned function is called.
   *
   * @param cut called when the connection is to break; nothing is received after it.
   */
  subscribe(since: number, listener: DirectiveListener, cut: () => void): () => void {
    for (const { id, directive } of this.#kept) if (id > since) listener(id, directive);
    const subscriber = { listener, cut };
    this.#subscribers.add(subscriber);
    if (this.#subscribers.size > MOST_SUBSCRIBERS) this.#cutOldest();
    return () => this.#subscribers.delete(subscriber);
  }

  #cutOldest(): void {
    const [oldest] = this.#subscribers;
    this.#subscribers.delete(oldest!);
    oldest!.cut();
  }

  /** Lets the page connect, or breaks its connection. */
  allow(allowed: boolean): void {
    this.#allowed = allowed;
    if (allowed) return;
    const cut = [...this.#subscribers];
    this.#subscribers.clear();
    for (const subscriber of cut) subscriber.cut();
  }
}
