import { inspect } from 'node:util';
import { clientSettings, type IngoClientOptions } from './client-options.js';
import { createGateway, type Gateway } from './gateway/gateway.js';
import { createSessions, type Sessions } from './sessions.js';
import { createTransport } from './transport.js';

/** What a client shows of itself when it is logged or written as JSON. */
export interface IngoClientSummary {
  readonly baseUrl: string;
  readonly gatewayUrl: string;
  readonly participantId?: number;
  readonly username: string;
  /** Never the secret. */
  readonly secret: '***';
  readonly timeoutMs: number;
  readonly maxRetries: number;
}

/** A client of the Session API and the gateway. One for each program and process is enough; calls may run side by side. */
export interface IngoClient {
  readonly sessions: Sessions;
  readonly gateway: Gateway;
  toJSON(): IngoClientSummary;
}

/**
 * Makes a client that signs, retries what is safe, and explains what is not.
 *
 * ```ts
 * const ingo = createIngoClient({ baseUrl, username, secret });
 * const { session, idempotencyKey } = await ingo.sessions.create(request);
 * const result = await ingo.gateway.push(payment);
 * ```
 *
 * @throws TypeError for an option that cannot be right; the message says which and why, and never shows the secret.
 */
export function createIngoClient(options: IngoClientOptions): IngoClient {
  const settings = clientSettings(options);
  const summary = (): IngoClientSummary => ({
    baseUrl: settings.baseUrl.href,
    gatewayUrl: settings.gatewayUrl.href,
    ...(settings.participantId !== undefined && { participantId: settings.participantId }),
    username: settings.username,
    secret: '***',
    timeoutMs: settings.timeoutMs,
    maxRetries: settings.maxRetries,
  });
  const client = {
    sessions: createSessions(createTransport(settings), settings.world),
    gateway: createGateway(settings),
    toJSON: summary,
    [inspect.custom]: () => `IngoClient ${inspect(summary())}`,
  };
  return Object.freeze(client);
}
