import type {
  CreateResult,
  KeyClaim,
  PaymentClaim,
  PaymentRecord,
  SessionRecord,
  TokenRecord,
} from './records.js';

/** Sessions of one program; `sinceSweep` counts what came since the last look for aged ones. */
interface Shelf {
  readonly sessions: Map<string, SessionRecord>;
  readonly claims: Map<string, KeyClaim>;
  readonly tokens: Map<string, TokenRecord>;
  readonly payments: Map<string, PaymentRecord>;
  sinceSweep: number;
}

const SMALLEST_SWEEP = 512;

/** Tokens never expire, so only their number is bounded: of more than this, the oldest is forgotten. */
const MOST_TOKENS = 100_000;

/** Of more payments than this, the oldest is forgotten. */
const MOST_PAYMENTS = 50_000;

/**
 * Sessions and idempotency keys in the memory of this process. Its calls are asynchronous because a store shared
 * by many machines cannot be otherwise; each is atomic.
 *
 * Aged records are swept whenever a quarter of what is held has come since the last sweep, so that memory follows what
 * is alive and the work per create stays constant.
 */
export class MemoryStore {
  readonly #shelves = new Map<string, Shelf>();

  /**
   * Keeps a new session, unless its idempotency key is alive already: then nothing is kept and the older claim is
   * given back.
   *
   * @param now the time by which keys and sessions age.
   */
  async create(session: SessionRecord, claim: KeyClaim | undefined, now: number): Promise<CreateResult> {
    const shelf = this.#shelf(session.program);
    if (claim) {
      const older = shelf.claims.get(claim.key);
      if (older && older.expiresAt > now) {
        return { created: false, claim: older, session: shelf.sessions.get(older.sessionId) };
      }
      shelf.claims.set(claim.key, claim);
    }
    shelf.sessions.set(session.id, session);
    if (++shelf.sinceSweep >= Math.max(SMALLEST_SWEEP, shelf.sessions.size / 4)) this.#sweep(shelf, now);
    return { created: true };
  }

  /** A session by its id, of whatever program. */
  async session(id: string): Promise<SessionRecord | undefined> {
    return this.#find(id);
  }

  /**
   * Changes a session in one step: `change` sees the newest record and returns the next, or undefined to leave it.
   *
   * @returns the record before and after; undefined when there is no such session.
   */
  async update(
    id: string,
    change: (session: SessionRecord) => SessionRecord | undefined,
  ): Promise<{ readonly before: SessionRecord; readonly after: SessionRecord } | undefined> {
    const before = this.#find(id);
    if (!before) return undefined;
    const after = change(before) ?? before;
    this.#shelf(before.program).sessions.set(id, after);
    return { before, after };
  }

  /** Frees an idempotency key, so that its next use makes a new session; unless another session holds it by now. */
  async release(program: string, { key, sessionId }: KeyClaim): Promise<void> {
    const { claims } = this.#shelf(program);
    if (claims.get(key)?.sessionId === sessionId) claims.delete(key);
  }

  /** All sessions of a program that have not aged, oldest first. */
  async sessionsOf(program: string, now: number): Promise<SessionRecord[]> {
    const shelf = this.#shelf(program);
    this.#sweep(shelf, now);
    return [...shelf.sessions.values()];
  }

  /** Keeps a token for as long as its program lives. */
  async keepToken(token: TokenRecord): Promise<void> {
    const { tokens } = this.#shelf(token.program);
    tokens.set(token.customer_account_token, token);
    if (tokens.size > MOST_TOKENS) tokens.delete(tokens.keys().next().value!);
  }

  /** A token of a program; those of other programs are not found. */
  async token(program: string, customerAccountToken: string): Promise<TokenRecord | undefined> {
    return this.#shelves.get(program)?.tokens.get(customerAccountToken);
  }

  /**
   * Keeps a payment, unless its id is taken: by one that is being processed, was made or was verified. One that came to
   * nothing frees its id.
   *
   * @returns whether it was kept, and what had the id before: where it is taken, with this request counted.
   */
  async claimPayment(payment: PaymentRecord): Promise<PaymentClaim> {
    const { payments } = this.#shelf(payment.program);
    const id = payment.participant_unique_id1;
    const before = payments.get(id);
    if (!before) {
      payments.set(id, payment);
      if (payments.size > MOST_PAYMENTS) payments.delete(payments.keys().next().value!);
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
    const payments = this.#shelves.get(program)?.payments;
    const before = payments?.get(id);
    if (!payments || !before) return undefined;
    const after = change(before);
    payments.set(id, after);
    return after;
  }

  /** All payments of a program, oldest first. */
  async paymentsOf(program: string): Promise<PaymentRecord[]> {
    return [...(this.#shelves.get(program)?.payments.values() ?? [])];
  }

  /** A payment by its id. */
  async payment(program: string, id: string): Promise<PaymentRecord | undefined> {
    return this.#shelves.get(program)?.payments.get(id);
  }

  /** Forgets a program with all its sessions and keys. */
  async forget(program: string): Promise<void> {
    this.#shelves.delete(program);
  }

  #find(id: string): SessionRecord | undefined {
    for (const { sessions } of this.#shelves.values()) {
      const found = sessions.get(id);
      if (found) return found;
    }
    return undefined;
  }

  #shelf(program: string): Shelf {
    let shelf = this.#shelves.get(program);
    if (!shelf) {
      shelf = {
        sessions: new Map(),
        claims: new Map(),
        tokens: new Map(),
        payments: new Map(),
        sinceSweep: 0,
      };
      this.#shelves.set(program, shelf);
    }
    return shelf;
  }

  #sweep(shelf: Shelf, now: number): void {
    shelf.sinceSweep = 0;
    for (const session of shelf.sessions.values()) {
      if (session.keepUntil <= now) shelf.sessions.delete(session.id);
    }
    for (const claim of shelf.claims.values()) {
      if (claim.expiresAt <= now) shelf.claims.delete(claim.key);
    }
  }
}
