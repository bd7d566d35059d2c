import type { SessionRequest } from '../../contracts/generated/types.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { checkIdempotencyKey } from './idempotency-key.js';
import { requestBody } from './request-body.js';
import { isSessionAnswer, sessionOf, type IngoSession } from './session-answer.js';
import type { Transport } from './transport.js';
import type { ClientWorld } from './world.js';

/** What any call accepts beside its request. */
export interface CallOptions {
  /** At most 250 characters, one per session; made up (V4 UUID) when left out, and given back either way. */
  readonly idempotencyKey?: string;
  /** Ends the call, waiting for a retry included; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A refresh is nothing without the key of its session. */
export interface RefreshOptions extends CallOptions {
  /** The key the session was created with. */
  readonly idempotencyKey: string;
}

interface SessionResult {
  readonly client_message: string;
  readonly session: IngoSession;
  /** Keep it with the session: it is what refreshes it, for two hours. */
  readonly idempotencyKey: string;
  /** How many requests were sent. */
  readonly attempts: number;
}

/**
 * - `created` (100): a new session.
 * - `existing` (101): the key was known, be it from an earlier call or from a first attempt of this one whose answer
 *   was lost; the same session with a new URL.
 */
export type CreateResult = SessionResult &
  (
    | { readonly outcome: 'created'; readonly status: 100 }
    | { readonly outcome: 'existing'; readonly status: 101 }
  );

/**
 * - `refreshed` (101): the same session with a new URL.
 * - `replaced` (100): the key was no longer known, since keys live two hours; a new session took the place of the
 *   old one. Store its `session_identifier`.
 */
export type RefreshResult = SessionResult &
  (
    | { readonly outcome: 'refreshed'; readonly status: 101 }
    | { readonly outcome: 'replaced'; readonly status: 100 }
  );

/** `POST /api/v1/sessions/point-in-time/plugin` (docs/iframe/session/create, …/session-management). */
export interface Sessions {
  /**
   * Creates a session, once however many attempts it takes.
   *
   * @throws IngoError one of its subclasses, mostly; TypeError for a request or a key that cannot be sent.
   */
  create(request: SessionRequest, options?: CallOptions): Promise<CreateResult>;
  /**
   * Gets a new authorized URL for a session: the earlier one expired after 30 seconds, or the page shall be mounted
   * again.
   *
   * @param request exactly the request that created the session, or 13723 (`IngoIdempotencyError`) is the answer.
   * @throws IngoError one of its subclasses, mostly; TypeError for a request or a key that cannot be sent.
   */
  refresh(request: SessionRequest, options: RefreshOptions): Promise<RefreshResult>;
}

/** Makes the calls that concern sessions. */
export function createSessions(transport: Transport, world: ClientWorld): Sessions {
  async function post(request: SessionRequest, key: unknown, signal: AbortSignal | undefined) {
    const idempotencyKey = checkIdempotencyKey(key);
    const { body, attempts } = await transport({
      path: SESSION_PATH,
      // Written once, so that every attempt sends the same bytes.
      body: requestBody(request),
      idempotencyKey,
      signal,
      keepsContract: isSessionAnswer,
    });
    const { status, client_message } = body;
    return { status, result: { client_message, session: sessionOf(body), idempotencyKey, attempts } };
  }

  return Object.freeze({
    async create(request, { idempotencyKey = world.uuid(), signal } = {}) {
      const { status, result } = await post(request, idempotencyKey, signal);
      return status === 100
        ? { outcome: 'created', status, ...result }
        : { outcome: 'existing', status, ...result };
    },
    async refresh(request, options) {
      const { status, result } = await post(request, options?.idempotencyKey, options?.signal);
      return status === 101
        ? { outcome: 'refreshed', status, ...result }
        : { outcome: 'replaced', status, ...result };
    },
  } satisfies Sessions);
}
