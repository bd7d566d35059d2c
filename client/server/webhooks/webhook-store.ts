import { checkInteger } from '../check-integer.js';

/**
 * - `new`: not seen before; it is claimed now, and the caller handles it.
 * - `running`: it is being handled, by this process or another.
 * - `done`: it was handled.
 */
export type WebhookClaim = 'new' | 'running' | 'done';

/**
 * Remembers which webhooks were handled, by `metadata.id`, so that each is handled once however often it is delivered
 * (docs/hub/webhooks). Several processes must share one, in a database or Redis:
 *
 * ```ts
 * const store: WebhookStore = {
 *   async claim(id) {
 *     if (await redis.set(`webhook:${id}`, 'running', { NX: true, EX: 60 })) return 'new';
 *     return (await redis.get(`webhook:${id}`)) === 'done' ? 'done' : 'running';
 *   },
 *   done: (id) => redis.set(`webhook:${id}`, 'done', { EX: 30 * 86_400 }),
 *   release: (id) => redis.del(`webhook:${id}`),
 * };
 * ```
 *
 * A claim must lapse, here after a minute, because a process that dies never gives it back; let it be longer than the
 * slowest handler takes.
 */
export interface WebhookStore {
  /** Claims an id. Of two that ask at once, one alone gets `new`. */
  claim(id: string): WebhookClaim | Promise<WebhookClaim>;
  /** It was handled: from now on a claim gets `done`. */
  done(id: string): unknown;
  /** It was not handled: the next claim gets `new` again. */
  release(id: string): unknown;
}

/** Options of a store in memory. */
export interface MemoryWebhookStoreOptions {
  /** How many handled ids it remembers; the oldest is forgotten first. Default: 100 000. */
  readonly limit?: number;
}

/**
 * A store for one process: a second one would not know what the first has handled, and a restart forgets it all. It
 * serves development, tests, and handlers that may run twice.
 */
export function memoryWebhookStore({ limit = 100_000 }: MemoryWebhookStoreOptions = {}): WebhookStore {
  checkInteger('limit', limit, 1, 2 ** 24); // a set holds no more
  const running = new Set<string>();
  const done = new Set<string>();
  return {
    claim(id) {
      if (done.has(id)) return 'done';
      if (running.has(id)) return 'running';
      running.add(id);
      return 'new';
    },
    done(id) {
      running.delete(id);
      done.add(id);
      // A set keeps the order in which its members came.
      for (const oldest of done) {
        if (done.size <= limit) break;
        done.delete(oldest);
      }
    },
    release: (id) => running.delete(id),
  };
}
