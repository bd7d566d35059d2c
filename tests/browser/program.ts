import { createIngoClient } from '../../client/server/index.js';
import { realWorld } from '../../client/server/world.js';
import type { JournalQuery, ProgramOptions, SessionRequest } from '../../contracts/generated/types.js';
import type { EventConstant } from '../../contracts/events/event-names.js';
import type { Credentials, JournalEntry } from '../../mock-server/index.js';
import type { BrowserSandbox } from './sandbox.js';
import { RECIPIENT } from '../../mock-server/contract-testing/target/samples.js';

/** What is odd about a session; any field of the request may be given. */
export interface SessionOptions extends Partial<Omit<SessionRequest, 'recipient_information'>> {
  /** E-mail of the recipient; a plus-tag in it chooses the scenario. */
  readonly email?: string;
  /** Idempotency key; the one of an earlier session refreshes that. */
  readonly key?: string;
  readonly recipient?: Partial<SessionRequest['recipient_information']>;
}

/** A session as the back end of an integration gets it. */
export interface ProgramSession {
  readonly id: string;
  readonly authorizedUrl: string;
  /** Idempotency key. */
  readonly key: string;
}

/** A program of a test's own on the shared sandbox. */
export interface TestProgram {
  readonly credentials: Credentials;
  /** Creates a session as an integration does, signed, by the client library. */
  createSession(options?: SessionOptions): Promise<ProgramSession>;
  /** Gets a new URL for a session that `createSession` gave. */
  refreshSession(session: ProgramSession): Promise<ProgramSession>;
  /** Lets a scenario happen in the next session that is created. */
  nextScenario(name: string): Promise<void>;
  /** Lets time pass on the clock of the program: `31s`. All that fell due has happened when this resolves. */
  advance(by: string): Promise<void>;
  /** Entries of the journal that match, oldest first. */
  journal(match?: JournalQuery['match']): Promise<JournalEntry[]>;
  /** Resolves once so many entries match. */
  journalHas(match: JournalQuery['match'], count?: number): Promise<JournalEntry[]>;
  /** A session as the control API shows it. */
  session(id: string): Promise<{ readonly state: string } & Readonly<Record<string, unknown>>>;
  /** Lets an event happen to a session now. */
  fire(
    id: string,
    event: EventConstant,
    more?: { error?: number; message?: string; page?: string },
  ): Promise<void>;
  /** Changes credentials, readings and the like. */
  tune(patch: Omit<ProgramOptions, 'username' | 'seed'>): Promise<void>;
  /** Drops it with everything in it. */
  drop(): Promise<void>;
}

/** Mints a program. */
export async function mintProgram(sandbox: BrowserSandbox, options: ProgramOptions): Promise<TestProgram> {
  const credentials = await sandbox.ask<Credentials>('POST', 'programs', options);
  const { username, secret } = credentials;
  const ofProgram = (path: string) => `${path}?program=${encodeURIComponent(username)}`;
  const requests = new Map<string, SessionRequest>();

  let ahead = 0;
  const client = createIngoClient({
    baseUrl: sandbox.url,
    username,
    secret,
    maxRetries: 0,
    // Time goes by on the clock of the program, and a signature is dated by it.
    world: { ...realWorld, now: () => realWorld.now() + ahead },
  });

  const sent = async (request: SessionRequest, key?: string): Promise<ProgramSession> => {
    const { session, idempotencyKey } = await client.sessions.create(
      request,
      key === undefined ? {} : { idempotencyKey: key },
    );
    requests.set(idempotencyKey, request);
    return { id: session.session_identifier, authorizedUrl: session.authorized_url, key: idempotencyKey };
  };
  const entries = async (call: string, query: JournalQuery): Promise<JournalEntry[]> =>
    (await sandbox.ask<{ entries: JournalEntry[] }>('POST', ofProgram(`journal/${call}`), query)).entries;

  return {
    credentials,
    createSession: ({ email = 'jane.doe@example.com', key, recipient, ...request } = {}) =>
      sent(
        {
          ...REQUEST,
          ...request,
          recipient_information: {
            ...RECIPIENT,
            email_address: email,
            ...recipient,
          },
        },
        key,
      ),
    async refreshSession({ key }) {
      const request = requests.get(key);
      if (!request) throw new Error(`this program created no session with the key ${key}`);
      return sent(request, key);
    },
    async nextScenario(scenario) {
      await sandbox.ask('POST', ofProgram('scenarios/next'), { scenario });
    },
    async advance(by) {
      const { now } = await sandbox.ask<{ now: string }>('POST', ofProgram('clock'), { advance: by });
      ahead = Date.parse(now) - realWorld.now();
    },
    journal: (match = {}) => entries('find', { match }),
    journalHas: (match, count = 1) => entries('wait', { ...(match && { match }), count }),
    session: (id) => sandbox.ask('GET', `sessions/${encodeURIComponent(id)}`),
    async fire(id, event, more = {}) {
      await sandbox.ask('POST', `sessions/${encodeURIComponent(id)}/events`, { event, ...more });
    },
    async tune(patch) {
      await sandbox.ask('PATCH', `programs/${encodeURIComponent(username)}`, patch);
    },
    async drop() {
      await sandbox.ask('DELETE', `programs/${encodeURIComponent(username)}`);
    },
  };
}

const REQUEST = { participant_unique_id1: 'browser-test' } as const;
