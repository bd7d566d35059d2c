import { ADVISED_REQUESTS_PER_SECOND, IDEMPOTENCY_KEY_HOURS } from '../../contracts/signing/signing.js';
import { BoundedMap } from './bounded-map.js';
import type {
  CreateResult,
  KeyClaim,
  PaymentClaim,
  PaymentRecord,
  SessionChange,
  SessionRecord,
  TokenRecord,
} from './records.js';

/**
 * How many sessions of a program are kept; of more, the oldest is forgotten with its idempotency key. At the advised rate
 * this many are created while a key lives, so no key is forgotten before its time.
 */
export const SESSION_LIMIT = ADVISED_REQUESTS_PER_SECOND * IDEMPOTENCY_KEY_HOURS * 3600;

/** How many tokens of a program are kept. Tokens never expire. */
const TOKEN_LIMIT = 100_000;

/** How many payments of a program are kept. */
const PAYMENT_LIMIT = 50_000;

/** Everything that is kept of one program, each by its key, oldest first. */
interface ProgramRecords {
  readonly sessions: BoundedMap<SessionRecord>;
  readonly claims: Map<string, KeyClaim>;
  readonly tokens: BoundedMap<TokenRecord>;
  readonly payments: BoundedMap<PaymentRecord>;
  /** Id of the session that was created last. */
  newest?: string;
}

/**
 * Sessions, idempotency keys, tokens and payments in the memory of this process. Its calls are asynchronous because a
 * store shared by many machines cannot be otherwise; each is atomic. What is kept is bounded by number: the oldest goes
 * first.
 */
export class MemoryStore {
  readonly #programs = new Map<string, ProgramRecords>();
  /** Which program a session belongs to: a page names the session alone. */
  readonly #ownerOf = new Map<string, ProgramRecords>();

  /**
   * Keeps a new session, unless its idempotency key is alive: then nothing is kept, and the older claim is returned with
   * its session.
   *
   * @param now the time by which keys expire.
   */
  async create(session: SessionRecord, claim: KeyClaim | undefined, now: number): Promise<CreateResult> {
    const records = this.#recordsOf(session.program);
    const { sessions, claims } = records;
    if (claim) {
      const older = claims.get(claim.key);
      if (older && older.expiresAt > now) {
        return { created: false, claim: older, session: sessions.get(older.sessionId) };
      }
      claims.set(claim.key, claim);
    }
    const previous = records.newest === undefined ? undefined : sessions.get(records.newest);
    const forgotten = sessions.put(session.id, session);
    this.#ownerOf.set(session.id, records);
    if (forgotten) this.#ownerOf.delete(forgotten.id);
    records.newest = session.id;
    if (forgotten) releaseKey(records, forgotten.idempotencyKey, forgotten.id);
    return { created: true, previous };
  }

  /** A session by its id, of whatever program. */
  async session(id: string): Promise<SessionRecord | undefined> {
    return this.#find(id);
  }

  /**
   * Changes a session in one atomic step.
   *
   * @param change sees the newest record and returns what to write. It must be pure: a store that is far away may call it
   *   again, when another process was faster.
   * @returns the result of the change; undefined when there is no such session.
   */
  async update<Result>(
    id: string,
    change: (session: SessionRecord) => SessionChange<Result>,
  ): Promise<Result | undefined> {
    const before = this.#find(id);
    if (!before) return undefined;
    const { session, token, result } = change(before);
    if (session) this.#recordsOf(before.program).sessions.set(id, session);
    if (token) this.#putToken(token);
    return result;
  }

  /** Frees an idempotency key, so that its next use makes a new session; unless another session holds it by now. */
  async release(program: string, { key, sessionId }: KeyClaim): Promise<void> {
    releaseKey(this.#recordsOf(program), key, sessionId);
  }

  /** All sessions of a program that are kept, oldest first. */
  async sessionsOf(program: string): Promise<SessionRecord[]> {
    return [...(this.#programs.get(program)?.sessions.values() ?? [])];
  }

  /** Ids of the sessions of a program that are kept, oldest first. */
  idsOf(program: string): Iterable<string> {
    return this.#programs.get(program)?.sessions.keys() ?? [];
  }

  /** Keeps a token for as long as its program lives. */
  async keepToken(token: TokenRecord): Promise<void> {
    this.#putToken(token);
  }

  /** A token of a program; those of other programs are not found. */
  async token(program: string, customerAccountToken: string): Promise<TokenRecord | undefined> {
    return this.#programs.get(program)?.tokens.get(customerAccountToken);
  }

  /** All tokens of a program, oldest first. */
  async tokensOf(program: string): Promise<TokenRecord[]> {
    return [...(this.#programs.get(program)?.tokens.values() ?? [])];
  }

  /**
   * Keeps a payment, unless its id is taken by one that is being processed, was made or was verified. One that did not
   * move money frees its id.
   *
   * @returns whether it was kept, and the payment that had the id before: where it is taken, with this request counted.
   */
  async claimPayment(payment: PaymentRecord): Promise<PaymentClaim> {
    const { payments } = this.#recordsOf(payment.program);
    const id = payment.participant_unique_id1;
    const before = payments.get(id);
    if (!before) {
      payments.put(id, payment);
      return { kept: true, before };
    }
    const requests = before.requests + 1;
    if (before.state === 'not-moved') {
      payments.set(id, { ...payment, requests });
      return { kept: true, before };
    }
    const counted = { ...before, requests };
    payments.set(id, counted);
    return { kept: false, before: counted };
  }

  /** Changes a payment in one step; undefined when there is none of that id. */
  async updatePayment(
    program: string,
    id: string,
    change: (payment: PaymentRecord) => PaymentRecord,
  ): Promise<PaymentRecord | undefined> {
    const payments = this.#programs.get(program)?.payments;
    const before = payments?.get(id);
    if (!payments || !before) return undefined;
    const after = change(before);
    payments.set(id, after);
    return after;
  }

  /** All payments of a program, oldest first. */
  async paymentsOf(program: string): Promise<PaymentRecord[]> {
    return [...(this.#programs.get(program)?.payments.values() ?? [])];
  }

  /** A payment by its id. */
  async payment(program: string, id: string): Promise<PaymentRecord | undefined> {
    return this.#programs.get(program)?.payments.get(id);
  }

  /** How many of each are kept, of all programs. */
  counts(): { readonly sessions: number; readonly tokens: number; readonly payments: number } {
    const total = { sessions: 0, tokens: 0, payments: 0 };
    for (const { sessions, tokens, payments } of this.#programs.values()) {
      total.sessions += sessions.size;
      total.tokens += tokens.size;
      total.payments += payments.size;
    }
    return total;
  }

  /** Forgets everything of a program. */
  async forget(program: string): Promise<void> {
    for (const id of this.#programs.get(program)?.sessions.keys() ?? []) this.#ownerOf.delete(id);
    this.#programs.delete(program);
  }

  #find(id: string): SessionRecord | undefined {
    return this.#ownerOf.get(id)?.sessions.get(id);
  }

  #putToken(token: TokenRecord): void {
    const { tokens } = this.#recordsOf(token.program);
    tokens.put(token.customer_account_token, token);
  }

  #recordsOf(program: string): ProgramRecords {
    let records = this.#programs.get(program);
    if (!records) {
      records = {
        sessions: new BoundedMap(SESSION_LIMIT),
        claims: new Map(),
        tokens: new BoundedMap(TOKEN_LIMIT),
        payments: new BoundedMap(PAYMENT_LIMIT),
      };
      this.#programs.set(program, records);
    }
    return records;
  }
}

function releaseKey({ claims }: ProgramRecords, key: string | null, sessionId: string): void {
  if (key !== null && claims.get(key)?.sessionId === sessionId) claims.delete(key);
}
