import { isDeepStrictEqual } from 'node:util';
import type { SessionRequest } from '../../contracts/generated/types.js';
import { SESSION_STATES } from '../../contracts/lifecycle/lifecycle.js';
import type { Program } from '../programs/program.js';
import { LAST_INSTANT } from '../world/clock.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { KeyClaim, SessionRecord } from '../stores/records.js';
import { AuthorizedUrls, type AuthorizedUrl } from './authorized-urls.js';
import { KEY_LIFE, keptUntil } from './retention.js';

/** What sessions are made with. */
export interface SessionServices {
  readonly store: MemoryStore;
  /** Where the plugin page is served, as clients see it. */
  readonly origin: () => string;
}

/** A valid create request. */
export interface CreateCommand {
  readonly program: Program;
  readonly request: SessionRequest;
  /** The body as sent. */
  readonly text: string;
  readonly key: string | undefined;
}

/** What became of it. */
export type CreateOutcome =
  | { readonly kind: 'created' | 'refreshed'; readonly session: SessionRecord; readonly url: AuthorizedUrl }
  | { readonly kind: 'mismatch'; readonly key: string }
  | { readonly kind: 'ended'; readonly session: SessionRecord };

/**
 * Creates a session, or refreshes the one that the idempotency key stands for. Two requests with one key at the same
 * time make one session, because the store lets only one of them claim the key.
 */
export async function createOrRefresh(
  services: SessionServices,
  command: CreateCommand,
): Promise<CreateOutcome> {
  const { program, text, key } = command;
  const now = program.clock.now();
  const { session, url } = draftSession(services, command, now);
  const claim: KeyClaim | undefined =
    key === undefined ? undefined : { key, sessionId: session.id, body: text, expiresAt: now + KEY_LIFE };
  const result = await services.store.create(session, claim, now);
  if (result.created) return { kind: 'created', session, url };

  if (!sameParameters(result.claim.body, text, program.readings.idempotencyComparison)) {
    return { kind: 'mismatch', key: result.claim.key };
  }
  const known = result.session;
  const replaced =
    known && SESSION_STATES[known.state].ended && program.readings.refreshOfEndedSession === 'new-session';
  if (!known || replaced) {
    await services.store.release(program.username, result.claim);
    return createOrRefresh(services, command);
  }
  if (SESSION_STATES[known.state].ended && program.readings.refreshOfEndedSession === 'refused') {
    return { kind: 'ended', session: known };
  }
  return refresh(services, program, known.id, now);
}

async function refresh(
  { store, origin }: SessionServices,
  program: Program,
  id: string,
  now: number,
): Promise<CreateOutcome> {
  const urlExpiresAt = urlEnd(program, now);
  let url: AuthorizedUrl | undefined;
  const updated = await store.update(id, (session) => {
    const refreshes = session.refreshes + 1;
    url = new AuthorizedUrls(program.urlKey).mint(origin(), id, urlExpiresAt, refreshes);
    const next = { ...session, refreshes, urlExpiresAt };
    return { ...next, keepUntil: keptUntil(next, now) };
  });
  return { kind: 'refreshed', session: updated!.after, url: url! };
}

function draftSession(
  { origin }: SessionServices,
  { program, request, text, key }: CreateCommand,
  now: number,
): { session: SessionRecord; url: AuthorizedUrl } {
  const id = program.random.uuid();
  const urlExpiresAt = urlEnd(program, now);
  const url = new AuthorizedUrls(program.urlKey).mint(origin(), id, urlExpiresAt, 0);
  // In one piece: a record put together from others costs more than all the rest of it.
  const session = {
    id,
    program: program.username,
    state: 'active',
    participant_unique_id1: request.participant_unique_id1,
    participant_unique_id2: request.participant_unique_id2 ?? '',
    host_uri: request.host_uri ?? null,
    createdAt: now,
    urlExpiresAt,
    refreshes: 0,
    mountedTicks: null,
    idempotencyKey: key ?? null,
    body: text,
    scenario: null,
    attempts: 0,
    token: null,
    keepUntil: 0,
  } satisfies SessionRecord;
  session.keepUntil = keptUntil(session, now);
  return { session, url };
}

/** A tick count ends with the year 9999, and so does every URL. */
const urlEnd = ({ authorizedUrlSeconds }: Program, now: number): number =>
  Math.min(now + authorizedUrlSeconds * 1000, LAST_INSTANT);

function sameParameters(before: string, after: string, comparison: 'json-value' | 'bytes'): boolean {
  if (before === after) return true;
  return comparison === 'json-value' && isDeepStrictEqual(JSON.parse(before), JSON.parse(after));
}
