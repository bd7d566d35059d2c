import { describe, expect, it } from 'vitest';
import { sessionRecord } from '../../tests/builders/session-record.js';
import { MemoryStore, SESSION_LIMIT } from './memory-store.js';
import type { KeyClaim, PaymentRecord, SessionRecord, TokenRecord } from './records.js';

const HOUR = 3_600_000;

const sessionWith = (id: string, rest: Partial<SessionRecord> = {}) => sessionRecord({ id, ...rest });
const claimOf = (sessionId: string, rest: Partial<KeyClaim> = {}): KeyClaim => ({
  key: 'key-1',
  sessionId,
  body: '{}',
  expiresAt: 2 * HOUR,
  ...rest,
});
const TOKEN: TokenRecord = {
  customer_account_token: 't',
  funding_destination: 'debit',
  program: 'test',
  last_4: '1111',
  issuedAt: 0,
};
const PAYMENT: PaymentRecord = {
  program: 'test',
  participant_unique_id1: 'pay-1',
  participant_unique_id2: '',
  operation: 'push',
  account_type: 'checking',
  cents: 100,
  customer_account_token: 't',
  parameters: {},
  state: 'processing',
  status: 100,
  movements: 0,
  requests: 1,
  transactionId: 1,
  at: 0,
};
const idsOf = (sessions: readonly SessionRecord[]) => sessions.map(({ id }) => id);

describe('a session', () => {
  it('is kept and found by its id, of whatever program', async () => {
    const store = new MemoryStore();
    const records = [sessionWith('a'), sessionWith('b', { program: 'other' })];
    for (const record of records) await store.create(record, undefined, 0);
    expect(await store.session('a')).toEqual(records[0]);
    expect(await store.session('b')).toEqual(records[1]);
    expect(await store.session('c')).toBeUndefined();
  });

  it('is listed with those of its program, oldest first', async () => {
    const store = new MemoryStore();
    for (const id of ['b', 'a', 'c']) await store.create(sessionWith(id), undefined, 0);
    await store.create(sessionWith('d', { program: 'other' }), undefined, 0);
    expect(idsOf(await store.sessionsOf('test'))).toEqual(['b', 'a', 'c']);
    expect(await store.sessionsOf('nobody')).toEqual([]);
  });

  it('is changed in one step, which returns what the change returns', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), undefined, 0);
    const result = await store.update('a', (session) => ({
      session: { ...session, state: 'mounted' },
      result: session.state,
    }));
    expect(result).toBe('active');
    expect((await store.session('a'))?.state).toBe('mounted');
  });

  it('stays as it is where the change writes none', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), undefined, 0);
    expect(await store.update('a', () => ({ result: 'nothing' }))).toBe('nothing');
    expect(await store.session('a')).toEqual(sessionWith('a'));
  });

  it('is changed together with the token that it issues', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), undefined, 0);
    await store.update('a', (session) => ({
      session: { ...session, token: TOKEN },
      token: TOKEN,
      result: 0,
    }));
    expect((await store.session('a'))?.token).toEqual(TOKEN);
    expect(await store.token('test', 't')).toEqual(TOKEN);
    expect(await store.token('other', 't')).toBeUndefined();
  });

  it('that is not there is not changed', async () => {
    const change = () => {
      throw new Error('was called');
    };
    expect(await new MemoryStore().update('a', change)).toBeUndefined();
  });

  it('sees every one of many changes made at once', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), undefined, 0);
    const refresh = (session: SessionRecord) => ({
      session: { ...session, refreshes: session.refreshes + 1 },
      result: undefined,
    });
    await Promise.all(Array.from({ length: 10 }, () => store.update('a', refresh)));
    expect((await store.session('a'))?.refreshes).toBe(10);
  });
});

describe('an idempotency key', () => {
  it('is claimed by one of many creates at once; the others get its claim', async () => {
    const store = new MemoryStore();
    const ids = ['a', 'b', 'c'];
    const results = await Promise.all(ids.map((id) => store.create(sessionWith(id), claimOf(id), 0)));
    expect(results.map(({ created }) => created)).toEqual([true, false, false]);
    expect(results[1]).toEqual({ created: false, claim: claimOf('a'), session: sessionWith('a') });
    expect(idsOf(await store.sessionsOf('test'))).toEqual(['a']);
  });

  it('is one of its program alone', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), claimOf('a'), 0);
    const other = await store.create(sessionWith('b', { program: 'other' }), claimOf('b'), 0);
    expect(other.created).toBe(true);
  });

  it('lives until it expires and no longer', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), claimOf('a'), 0);
    expect((await store.create(sessionWith('b'), claimOf('b'), 2 * HOUR - 1)).created).toBe(false);
    expect((await store.create(sessionWith('c'), claimOf('c'), 2 * HOUR)).created).toBe(true);
  });

  it('that was freed makes a new session', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), claimOf('a'), 0);
    await store.release('test', claimOf('a'));
    await store.release('test', claimOf('a')); // a second time, it changes nothing
    expect((await store.create(sessionWith('b'), claimOf('b'), 0)).created).toBe(true);
  });

  it('is not freed when another session holds it by now', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('b'), claimOf('b'), 0);
    await store.release('test', claimOf('a'));
    expect((await store.create(sessionWith('c'), claimOf('c'), 0)).created).toBe(false);
  });
});

describe('a token', () => {
  it('is kept with those of its program, oldest first', async () => {
    const store = new MemoryStore();
    for (const token of ['b', 'a']) await store.keepToken({ ...TOKEN, customer_account_token: token });
    await store.keepToken({ ...TOKEN, program: 'other' });
    expect((await store.tokensOf('test')).map((token) => token.customer_account_token)).toEqual(['b', 'a']);
    expect(await store.tokensOf('nobody')).toEqual([]);
    expect(await store.token('test', 'a')).toEqual({ ...TOKEN, customer_account_token: 'a' });
    expect(await store.token('nobody', 'a')).toBeUndefined();
  });
});

describe('a payment', () => {
  it('is kept with those of its program, oldest first', async () => {
    const store = new MemoryStore();
    const payments = ['b', 'a'].map((id) => ({ ...PAYMENT, participant_unique_id1: id }));
    for (const payment of [...payments, { ...PAYMENT, program: 'other' }])
      expect(await store.claimPayment(payment)).toEqual({ kept: true, before: undefined });
    expect(await store.paymentsOf('test')).toEqual(payments);
    expect(await store.paymentsOf('nobody')).toEqual([]);
    expect(await store.payment('test', 'a')).toEqual(payments[1]);
    expect(await store.payment('nobody', 'a')).toBeUndefined();
  });

  it.each(['processing', 'moved', 'returned', 'verified'] as const)(
    'that is %s keeps its id, and the request is counted',
    async (state) => {
      const store = new MemoryStore();
      await store.claimPayment({ ...PAYMENT, state });
      const before = { ...PAYMENT, state, requests: 2 };
      expect(await store.claimPayment({ ...PAYMENT, cents: 200 })).toEqual({ kept: false, before });
      expect(await store.payment('test', 'pay-1')).toEqual(before);
    },
  );

  it('that did not move money leaves its id to the next, which counts both requests', async () => {
    const store = new MemoryStore();
    const before = { ...PAYMENT, state: 'not-moved' } as const;
    await store.claimPayment(before);
    expect(await store.claimPayment({ ...PAYMENT, cents: 200 })).toEqual({ kept: true, before });
    expect(await store.payment('test', 'pay-1')).toEqual({ ...PAYMENT, cents: 200, requests: 2 });
  });

  it('is changed in one step, which returns the changed payment', async () => {
    const store = new MemoryStore();
    await store.claimPayment(PAYMENT);
    const moved = await store.updatePayment('test', 'pay-1', (payment) => ({ ...payment, movements: 1 }));
    expect(moved).toEqual({ ...PAYMENT, movements: 1 });
    expect(await store.payment('test', 'pay-1')).toEqual(moved);
  });

  it.each([
    ['test', 'pay-2'],
    ['nobody', 'pay-1'],
  ])('of the program %s with the id %s that is not there is not changed', async (program, id) => {
    const store = new MemoryStore();
    await store.claimPayment(PAYMENT);
    const change = () => {
      throw new Error('was called');
    };
    expect(await store.updatePayment(program, id, change)).toBeUndefined();
  });
});

describe('memory', () => {
  async function filled(count: number, more: (index: number) => Partial<SessionRecord> = () => ({})) {
    const store = new MemoryStore();
    for (let index = 0; index < count; index++) {
      const session = sessionWith(`s${index}`, more(index));
      const { idempotencyKey: key } = session;
      const claim = key === null ? undefined : claimOf(session.id, { key, expiresAt: 2 * HOUR });
      await store.create(session, claim, 0);
    }
    return store;
  }

  it('has room for the sessions that the advised rate creates while a key lives', () => {
    expect(SESSION_LIMIT).toBe(36_000); // 5 a second for 2 hours
  });

  it('keeps the newest sessions of a program, however old they are', async () => {
    const store = await filled(SESSION_LIMIT + 2);
    await store.create(sessionWith('other', { program: 'other' }), undefined, 0);
    const kept = idsOf(await store.sessionsOf('test'));
    expect(kept).toHaveLength(SESSION_LIMIT);
    expect([kept[0], kept.at(-1)]).toEqual(['s2', `s${SESSION_LIMIT + 1}`]);
    expect(await store.session('s1')).toBeUndefined();
    expect(await store.session('other')).toBeDefined();
  });

  it('lets go of a session with its key', async () => {
    const store = await filled(SESSION_LIMIT + 1, (index) => ({ idempotencyKey: `k${index}` }));
    const again = async (key: string) =>
      (await store.create(sessionWith(`again-${key}`, { idempotencyKey: key }), claimOf('x', { key }), 0))
        .created;
    expect(await again('k2')).toBe(false);
    expect(await again('k0')).toBe(true);
  });

  it('does not let go of a key that a newer session holds', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('old', { idempotencyKey: 'key-1' }), claimOf('old'), 0);
    await store.create(
      sessionWith('new', { idempotencyKey: 'key-1' }),
      claimOf('new', { expiresAt: 9 * HOUR }),
      3 * HOUR,
    );
    for (let index = 2; index <= SESSION_LIMIT; index++)
      await store.create(sessionWith(`s${index}`), undefined, 3 * HOUR);
    expect(await store.session('old')).toBeUndefined();
    const result = await store.create(sessionWith('third'), claimOf('third'), 4 * HOUR);
    expect(result).toMatchObject({ created: false, session: { id: 'new' } });
  });

  it('names the session that was created before, while it is kept', async () => {
    const store = new MemoryStore();
    expect(await store.create(sessionWith('a'), undefined, 0)).toEqual({
      created: true,
      previous: undefined,
    });
    expect(await store.create(sessionWith('b'), undefined, 0)).toEqual({
      created: true,
      previous: sessionWith('a'),
    });
  });

  it('lets go of a whole program, and of that program alone', async () => {
    const store = new MemoryStore();
    await store.create(sessionWith('a'), claimOf('a'), 0);
    await store.create(sessionWith('b', { program: 'other' }), claimOf('b'), 0);
    await store.forget('test');
    await store.forget('nobody');
    expect(await store.session('a')).toBeUndefined();
    expect(await store.session('b')).toBeDefined();
    expect((await store.create(sessionWith('c'), claimOf('c'), 0)).created).toBe(true);
  });
});
