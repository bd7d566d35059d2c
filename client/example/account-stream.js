// @ts-check
/** @import { FastifyReply } from 'fastify' */
/** @import { Account } from './accounts.js' */
import { accountView } from './accounts.js';

/** Sends accounts to the pages that show them, at once and after every change, as server-sent events. */
export class AccountStream {
  /** @type {Map<Account, Set<() => void>>} */
  #subscribers = new Map();

  /**
   * Keeps the response open. Each event is the whole view, so a lost one does no harm.
   *
   * @param {Account} account
   * @param {FastifyReply} reply
   */
  subscribe(account, reply) {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = () => void reply.raw.write(`data: ${JSON.stringify(accountView(account))}\n\n`);
    const subscribers = this.#subscribers.get(account) ?? new Set();
    this.#subscribers.set(account, subscribers.add(send));
    reply.raw.on('close', () => subscribers.delete(send));
    send();
  }

  /**
   * Sends an account that has changed.
   *
   * @param {Account} account
   */
  publish(account) {
    for (const send of this.#subscribers.get(account) ?? []) send();
  }
}
