import { randomUUID } from 'node:crypto';

/** What the client does not make up for itself: time, randomness, ids and waiting. Replaced in tests. */
export interface ClientWorld {
  /** Time in milliseconds since 1970, UTC. */
  now(): number;
  /** A number from 0 up to, but not including, 1. Spreads retries; not used for secrets. */
  random(): number;
  /** A fresh V4 UUID. */
  uuid(): string;
  /** Resolves after `milliseconds`; rejects with the signal's reason as soon as the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The world as it is. */
export const realWorld: ClientWorld = {
  now: () => Date.now(),
  random: () => Math.random(),
  uuid: () => randomUUID(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const wake = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(wake, milliseconds);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};
