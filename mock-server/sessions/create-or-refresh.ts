import type { SessionRequest } from '../../contracts/generated/types.js';
import { SESSION_STATES } from '../../contracts/lifecycle/lifecycle.js';
import { IDEMPOTENCY_KEY_HOURS } from '../../contracts/signing/signing.js';
import type { Program } from '../programs/program.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { KeyClaim, SessionRecord } from '../stores/records.js';
import { LAST_INSTANT } from '../world/clock.js';
import { AuthorizedUrls, type AuthorizedUrl } from './authorized-urls.js';
import { jsonDifferences } from './json-differences.js';

/** How long an idempotency key lives, in milliseconds. */
const KEY_LIFE = IDEMPOTENCY_KEY_HOURS * 3_600_000;

/** What sessions are made with. */
export interface SessionServices {
  readonly store: MemoryStore;
  /** Where the plugin page is served, as clients see it. */
  readonly origin: (program: Program) => string;
}

/** A valid create request. */
export interface CreateCommand {
  readonly program: Program;
  readonly request: SessionRequest;
  /** The body as sent. */
  readonly text: string;
  readonly key: string | undefined;
}

/** A session that was created. */
export interface CreatedSession {
  readonly kind: 'created';
  readonly session: SessionRecord;
  readonly url: AuthorizedUrl;
  /** Id of the session that the same body created just before, also without a key. */
  readonly repeats?: string;
}

/** The outcome of a create request. */
export type CreateOutcome =
  | CreatedSession
  | { readonly kind: 'refreshed'; readonly session: SessionRecord; readonly url: AuthorizedUrl }
  | {
      readonly kind: 'mismatch';
      readonly key: string;
      /** How the parameters differ; see `differencesOf`. */
      readonly differences: readonly string[];
    }
  | { readonly kind: 'ended'; readonly session: SessionRecord };

/**
 * Creates a session, or refreshes the one of the idempotency key. Two requests with one key at the same
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
  if (result.created) {
    program.inputs.noteSession(session.id);
    const repeats = key === undefined && repeated(result.previous, session);
    return { kind: 'created', session, url, ...(repeats && { repeats: result.previous!.id }) };
  }
  const differences = differencesOf(result.claim.body, text, program.readings.idempotencyComparison);
  if (differences.length > 0) return { kind: 'mismatch', key: result.claim.key, differences };
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
  // A session that was forgotten meanwhile has freed its key.
  return (await refresh(services, program, known.id, now)) ?? createOrRefresh(services, command);
}

async function refresh(
  { store, origin }: SessionServices,
  program: Program,
  id: string,
  now: number,
): Promise<CreateOutcome | undefined> {
  const urlExpiresAt = urlEnd(program, now);
  const refreshed = await store.update(id, (before) => {
    const session = { ...before, refreshes: before.refreshes + 1, urlExpiresAt };
    const url = new AuthorizedUrls(program.urlKey).mint(origin(program), id, urlExpiresAt, session.refreshes);
    return { session, result: { session, url } };
  });
  return refreshed && { kind: 'refreshed', ...refreshed };
}

function draftSession(
  { origin }: SessionServices,
  { program, request, text, key }: CreateCommand,
  now: number,
): { session: SessionRecord; url: AuthorizedUrl } {
  const id = program.random.uuid();
  const urlExpiresAt = urlEnd(program, now);
  const url = new AuthorizedUrls(program.urlKey).mint(origin(program), id, urlExpiresAt, 0);
  const session: SessionRecord = {
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
  };
  return { session, url };
}

/** A tick count ends with the year 9999, and so does every URL. */
const urlEnd = ({ settings }: Program, now: number): number =>
  Math.min(now + settings.authorized_url_seconds * 1000, LAST_INSTANT);

/** Whether a session was created by the same body as the one before, both without a key, while a key would live. */
const repeated = (previous: SessionRecord | undefined, { body, createdAt }: SessionRecord): boolean =>
  previous?.idempotencyKey === null && previous.body === body && createdAt - previous.createdAt < KEY_LIFE;

/** How two bodies differ, as the reading `idempotencyComparison` compares them; empty when they do not. */
function differencesOf(before: string, after: string, comparison: 'json-value' | 'bytes'): string[] {
  if (before === after) return [];
  const differences = jsonDifferences(JSON.parse(before), JSON.parse(after));
  if (comparison === 'json-value' || differences.length > 0) return differences;
  let same = 0;
  while (before[same] === after[same]) same++;
  return [
    `the JSON is equal, but the bytes differ from character ${same + 1} on (white space, escapes or the order of fields), and the reading idempotencyComparison is "bytes"`,
  ];
}
