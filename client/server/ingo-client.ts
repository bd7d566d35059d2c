import { inspect } from 'node:util';
import { settingsOf, type IngoClientOptions } from './client-options.js';
import { createSessions, type Sessions } from './sessions.js';
import { createTransport } from './transport.js';

/** What a client shows of itself when it is logged or written as JSON. */
export interface IngoClientSummary {
  readonly baseUrl: string;
  readonly username: string;
  /** Never the secret. */
  readonly secret: '***';
  readonly timeoutMs: number;
  readonly maxRetries: number;
}

/** A client of the Session API. One for each program and process is enough; calls may run side by side. */
export interface IngoClient {
  readonly sessions: Sessions;
  toJSON(): IngoClientSummary;
}

/**
 * Makes a client that signs, retries what is safe, and explains what is not.
 *
 * ```ts
 * const ingo = createIngoClient({ baseUrl, username, secret });
 * const { session, idempotencyKey } = await ingo.sessions.create(request);
 * ```
 *
 * @throws TypeError for an option that cannot be right; the message says which and why, and never shows the secret.
 */
export function createIngoClient(options: IngoClientOptions): IngoClient {
  const settings = settingsOf(options);
  const summary = (): IngoClientSummary => ({
    baseUrl: settings.baseUrl.href,
    username: settings.username,
    secret: '***',
    timeoutMs: settings.timeoutMs,
    maxRetries: settings.maxRetries,
  });
  const client = {
    sessions: createSessions(createTransport(settings), settings.world),
    toJSON: summary,
    [inspect.custom]: () => `IngoClient ${inspect(summary())}`,
  };
  return Object.freeze(client);
}
