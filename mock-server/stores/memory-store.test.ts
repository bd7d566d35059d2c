import { describe, expect, it } from 'vitest';
import { MemoryStore } from './memory-store.js';
import type { KeyClaim, SessionRecord } from './records.js';

const HOUR = 3_600_000;

const sessionRecord = (id: string, rest: Partial<SessionRecord> = {}): SessionRecord => ({
  id,
  program: 'test',
  state: 'active',
  participant_unique_id1: 'order-1',
  participant_unique_id2: '',
  host_uri: null,
  createdAt: 0,
  urlExpiresAt: 30_000,
  refreshes: 0,
  mountedTicks: null,
  idempotencyKey: null,
  body: '{}',
  scenario: null,
  attempts: 0,
  token: null,
  keepUntil: 30_000,
  ...rest,
});
const claimOf = (sessionId: string, rest: Partial<KeyClaim> = {}): KeyClaim => ({
  key: 'key-1',
  sessionId,
  body: '{}',
  expiresAt: 2 * HOUR,
  ...rest,
});
const idsOf = (sessions: readonly SessionRecord[]) => sessions.map(({ id }) => id);

describe('a session', () => {
  it('is kept and found by its id, of whatever program', async () => {
    const store = new MemoryStore();
    const records = [sessionRecord('a'), sessionRecord('b', { program: 'other' })];
    for (const record of records) await store.create(record, undefined, 0);
    expect(await store.session('a')).toEqual(records[0]);
    expect(await store.session('b')).toEqual(records[1]);
    expect(await store.session('c')).toBeUndefined();
  });

  it('is listed with those of its program, oldest first', async () => {
    const store = new MemoryStore();
    for (const id of ['b', 'a', 'c']) await store.create(sessionRecord(id), undefined, 0);
    await store.create(sessionRecord('d', { program: 'other' }), undefined, 0);
    expect(idsOf(await store.sessionsOf('test', 0))).toEqual(['b', 'a', 'c']);
    expect(await store.sessionsOf('nobody', 0)).toEqual([]);
  });

  it('is changed in one step, which tells what was and what is', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), undefined, 0);
    const updated = await store.update('a', (session) => ({ ...session, state: 'mounted' }));
    expect([updated?.before.state, updated?.after.state]).toEqual(['active', 'mounted']);
    expect((await store.session('a'))?.state).toBe('mounted');
  });

  it('stays as it is where the change is none', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), undefined, 0);
    const updated = await store.update('a', () => undefined);
    expect(updated?.after).toEqual(updated?.before);
  });

  it('that is not there is not changed', async () => {
    expect(await new MemoryStore().update('a', (session) => session)).toBeUndefined();
  });

  it('sees every one of many changes made at once', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), undefined, 0);
    const refresh = (session: SessionRecord) => ({ ...session, refreshes: session.refreshes + 1 });
    await Promise.all(Array.from({ length: 10 }, () => store.update('a', refresh)));
    expect((await store.session('a'))?.refreshes).toBe(10);
  });
});

describe('an idempotency key', () => {
  it('is claimed by one of many creates at once; the others are told by whom', async () => {
    const store = new MemoryStore();
    const ids = ['a', 'b', 'c'];
    const results = await Promise.all(ids.map((id) => store.create(sessionRecord(id), claimOf(id), 0)));
    expect(results.map(({ created }) => created)).toEqual([true, false, false]);
    expect(results[1]).toEqual({ created: false, claim: claimOf('a'), session: sessionRecord('a') });
    expect(idsOf(await store.sessionsOf('test', 0))).toEqual(['a']);
  });

  it('is one of its program alone', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), claimOf('a'), 0);
    const other = await store.create(sessionRecord('b', { program: 'other' }), claimOf('b'), 0);
    expect(other.created).toBe(true);
  });

  it('lives until it expires and no longer', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), claimOf('a'), 0);
    expect((await store.create(sessionRecord('b'), claimOf('b'), 2 * HOUR - 1)).created).toBe(false);
    expect((await store.create(sessionRecord('c'), claimOf('c'), 2 * HOUR)).created).toBe(true);
  });

  it('that was freed makes a new session', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), claimOf('a'), 0);
    await store.release('test', claimOf('a'));
    expect((await store.create(sessionRecord('b'), claimOf('b'), 0)).created).toBe(true);
  });

  it('is not freed when another session holds it by now', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('b'), claimOf('b'), 0);
    await store.release('test', claimOf('a'));
    expect((await store.create(sessionRecord('c'), claimOf('c'), 0)).created).toBe(false);
  });

  it('may outlive its session', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), claimOf('a'), 0);
    await store.sessionsOf('test', 40_000);
    const result = await store.create(sessionRecord('b'), claimOf('b'), 40_000);
    expect(result).toEqual({ created: false, claim: claimOf('a'), session: undefined });
  });
});

describe('memory', () => {
  it('follows what is alive: sessions that have aged are forgotten, those that have not are kept', async () => {
    const store = new MemoryStore();
    for (let second = 0; second < 5000; second++) {
      const now = second * 1000;
      const keepUntil = second === 7 ? 24 * HOUR : now + 30_000;
      await store.create(sessionRecord(`s${second}`, { keepUntil }), undefined, now);
    }
    const found = await Promise.all(Array.from({ length: 4000 }, (_, second) => store.session(`s${second}`)));
    expect(found.filter(Boolean).map((session) => session!.id)).toEqual(['s7']);
    const alive = await store.sessionsOf('test', 4_999_000);
    expect(idsOf(alive)).toEqual(['s7', ...Array.from({ length: 30 }, (_, index) => `s${4970 + index}`)]);
  });

  it('lets go of a session at the instant until which it is kept', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), undefined, 0);
    expect(await store.sessionsOf('test', 29_999)).toHaveLength(1);
    expect(await store.sessionsOf('test', 30_000)).toHaveLength(0);
    expect(await store.session('a')).toBeUndefined();
  });

  it('lets go of a whole program, and of that program alone', async () => {
    const store = new MemoryStore();
    await store.create(sessionRecord('a'), claimOf('a'), 0);
    await store.create(sessionRecord('b', { program: 'other' }), claimOf('b'), 0);
    await store.forget('test');
    await store.forget('nobody');
    expect(await store.session('a')).toBeUndefined();
    expect(await store.session('b')).toBeDefined();
    expect((await store.create(sessionRecord('c'), claimOf('c'), 0)).created).toBe(true);
  });
});
