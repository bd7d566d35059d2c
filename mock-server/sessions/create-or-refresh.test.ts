import { describe, expect, it } from 'vitest';
import type { SessionRequest } from '../../contracts/generated/types.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { Program } from '../programs/program.js';
import { MemoryStore, SESSION_LIMIT } from '../stores/memory-store.js';
import { LAST_INSTANT } from '../world/clock.js';
import { sessionRecord } from '../../tests/builders/session-record.js';
import { createOrRefresh, type CreateOutcome } from './create-or-refresh.js';
import { fireEvent } from './fire-event.js';

const NOON = Date.parse('2026-01-31T12:00:00Z');
const REQUEST = { participant_unique_id1: 'order-1', recipient_information: {} } as SessionRequest;
const BODY = '{"participant_unique_id1":"order-1","recipient_information":{}}';

function sandbox(readings: Partial<Readings> = {}) {
  const program = new Program({ username: 'test', readings }, 1, () => NOON);
  const store = new MemoryStore();
  const services = { store, origin: () => 'http://sandbox' };
  const create = (key?: string, text = BODY) =>
    createOrRefresh(services, { program, request: REQUEST, text, key });
  const end = async (id: string) => {
    await fireEvent(store, program, id, 'MOUNT');
    await fireEvent(store, program, id, 'TOKEN_SUCCESS');
  };
  const sessions = () => store.sessionsOf('test');
  return { program, store, create, end, sessions };
}

function made(outcome: CreateOutcome) {
  if (!('session' in outcome && 'url' in outcome)) throw new Error(`no session but ${outcome.kind}`);
  const repeats = outcome.kind === 'created' ? outcome.repeats : undefined;
  const { kind, session, url } = outcome;
  return { kind, id: session.id, session, url, ...(repeats !== undefined && { repeats }) };
}

describe('a create request', () => {
  it('makes a session that holds what was asked for', async () => {
    const { create } = sandbox();
    const { kind, session, url } = made(await create('key-1'));
    expect(kind).toBe('created');
    expect(session).toMatchObject({
      program: 'test',
      state: 'active',
      participant_unique_id1: 'order-1',
      participant_unique_id2: '',
      host_uri: null,
      createdAt: NOON,
      urlExpiresAt: NOON + 30_000,
      refreshes: 0,
      idempotencyKey: 'key-1',
    });
    expect(url.expiration).toBe('2026-01-31T12:00:30.000000Z');
    expect(url.url).toContain(`http://sandbox/session/${session.id}?t=`);
    expect(session).toMatchObject({ body: BODY, scenario: null, attempts: 0, token: null });
  });

  it('without a key makes a new session each time', async () => {
    const { create, sessions } = sandbox();
    const ids = [made(await create()).id, made(await create()).id];
    expect((await sessions()).map(({ id }) => id)).toEqual(ids);
  });

  it('without a key names the session that the same body created just before, while a key would live', async () => {
    const { create, program } = sandbox();
    const first = made(await create());
    expect(first).not.toHaveProperty('repeats');
    expect(made(await create()).repeats).toBe(first.id);
    await create(undefined, BODY.replace('order-1', 'order-2'));
    expect(made(await create()).repeats).toBeUndefined();
    await create();
    expect(made(await create('key-1')).repeats).toBeUndefined();
    expect(made(await create()).repeats).toBeUndefined();
    program.clock.advance(2 * 3_600_000);
    expect(made(await create()).repeats).toBeUndefined();
  });

  it('keeps the second id and the host that it names', async () => {
    const { program, store } = sandbox();
    const request = { ...REQUEST, participant_unique_id2: 'part-2', host_uri: 'https://a.example' };
    const services = { store, origin: () => 'http://sandbox' };
    expect(
      made(await createOrRefresh(services, { program, request, text: BODY, key: undefined })).session,
    ).toMatchObject({
      participant_unique_id2: 'part-2',
      host_uri: 'https://a.example',
      idempotencyKey: null,
    });
  });

  it('gives URLs that end with the last instant at the latest', async () => {
    const { create, program } = sandbox();
    program.clock.set(LAST_INSTANT - 1000);
    expect(made(await create()).session.urlExpiresAt).toBe(LAST_INSTANT);
  });

  it('gives URLs of the length that the program is set to', async () => {
    const { create, program } = sandbox();
    program.tune({ authorized_url_seconds: 3 });
    expect(made(await create()).session.urlExpiresAt).toBe(NOON + 3000);
  });
});

describe('the same key again', () => {
  it('refreshes: the same session, another URL, thirty seconds from now', async () => {
    const { create, program, sessions } = sandbox();
    const first = made(await create('key-1'));
    program.clock.advance(31_000);
    const second = made(await create('key-1'));
    expect([second.kind, second.id]).toEqual(['refreshed', first.id]);
    expect(second.url.url).not.toBe(first.url.url);
    expect(second.url.expiration).toBe('2026-01-31T12:01:01.000000Z');
    expect(second.session).toMatchObject({ refreshes: 1, urlExpiresAt: NOON + 61_000 });
    expect(await sessions()).toHaveLength(1);
  });

  it('gives another URL even in the same millisecond', async () => {
    const { create } = sandbox();
    const all = [await create('key-1'), await create('key-1'), await create('key-1')];
    expect(new Set(all.map((outcome) => made(outcome).url.url)).size).toBe(3);
  });

  it('many times at once makes one session', async () => {
    const { create, sessions } = sandbox();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => create('key-1')));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      'created',
      ...Array<string>(7).fill('refreshed'),
    ]);
    expect(new Set(outcomes.map((outcome) => made(outcome).id)).size).toBe(1);
    expect(await sessions()).toHaveLength(1);
  });

  it('many times at once gives as many URLs', async () => {
    const { create } = sandbox();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => create('key-1')));
    expect(new Set(outcomes.map((outcome) => made(outcome).url.url)).size).toBe(8);
  });

  it('makes a new session once two hours have passed since its first use', async () => {
    const { create, program } = sandbox();
    const first = made(await create('key-1'));
    program.clock.advance(2 * 3_600_000 - 1);
    expect(made(await create('key-1'))).toMatchObject({ kind: 'refreshed', id: first.id });
    program.clock.advance(1);
    const later = made(await create('key-1'));
    expect(later.kind).toBe('created');
    expect(later.id).not.toBe(first.id);
  });

  it('makes a new session where the old one is forgotten already', async () => {
    const { create, store } = sandbox();
    await create('key-1');
    for (let count = 0; count < SESSION_LIMIT; count++) {
      await store.create(sessionRecord({ id: `other-${count}` }), undefined, NOON);
    }
    expect(made(await create('key-1')).kind).toBe('created');
  });
});

describe('the same key, while its session is forgotten', () => {
  it('makes a new session', async () => {
    const { create, store } = sandbox();
    const first = made(await create('key-1'));
    const [again] = await Promise.all([create('key-1'), store.forget('test')]);
    expect(made(again).kind).toBe('created');
    expect(made(again).id).not.toBe(first.id);
  });
});

describe('the same key with other parameters', () => {
  it('is a mismatch, and changes nothing', async () => {
    const { create, sessions } = sandbox();
    await create('key-1');
    const before = await sessions();
    expect(await create('key-1', BODY.replace('order-1', 'order-2'))).toEqual({
      kind: 'mismatch',
      key: 'key-1',
      differences: ['participant_unique_id1 was "order-1" and is now "order-2"'],
    });
    expect(await sessions()).toEqual(before);
  });

  it.each([
    ['other white space', `${BODY} `, 64],
    ['its fields in another order', '{"recipient_information":{},"participant_unique_id1":"order-1"}', 3],
    ['an escape for a letter', BODY.replace('order', '\\u006frder'), 28],
  ])('is none with %s, unless bytes are compared', async (_, text, character) => {
    const lenient = sandbox();
    await lenient.create('key-1');
    expect((await lenient.create('key-1', text)).kind).toBe('refreshed');
    const strict = sandbox({ idempotencyComparison: 'bytes' });
    await strict.create('key-1');
    expect(await strict.create('key-1', text)).toMatchObject({
      kind: 'mismatch',
      differences: [
        `the JSON is equal, but the bytes differ from character ${character} on (white space, escapes or the order of fields), and the reading idempotencyComparison is "bytes"`,
      ],
    });
  });

  it('names the fields, not the bytes, where the fields differ under the reading bytes', async () => {
    const { create } = sandbox({ idempotencyComparison: 'bytes' });
    await create('key-1');
    expect(await create('key-1', ` ${BODY.replace('order-1', 'order-2')}`)).toMatchObject({
      differences: ['participant_unique_id1 was "order-1" and is now "order-2"'],
    });
  });
});

describe('a refresh of a session that has ended', () => {
  it('is refused by default', async () => {
    const { create, end } = sandbox();
    const { id } = made(await create('key-1'));
    await end(id);
    expect(await create('key-1')).toMatchObject({ kind: 'ended', session: { id, state: 'completed' } });
  });

  it('gives the same session under that reading', async () => {
    const { create, end } = sandbox({ refreshOfEndedSession: 'same-session' });
    const { id } = made(await create('key-1'));
    await end(id);
    expect(made(await create('key-1'))).toMatchObject({
      kind: 'refreshed',
      id,
      session: { state: 'completed' },
    });
  });

  it('gives a new session under that reading, which the key then stands for', async () => {
    const { create, end } = sandbox({ refreshOfEndedSession: 'new-session' });
    const { id } = made(await create('key-1'));
    await end(id);
    const next = made(await create('key-1'));
    expect(next.kind).toBe('created');
    expect(next.id).not.toBe(id);
    expect(made(await create('key-1'))).toMatchObject({ kind: 'refreshed', id: next.id });
  });

  const ticks = async (count: number) => {
    for (let tick = 0; tick < count; tick++) await Promise.resolve();
  };

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'gives one new session to two requests that come %i ticks apart',
    async (apart) => {
      const { create, end, sessions } = sandbox({ refreshOfEndedSession: 'new-session' });
      await end(made(await create('key-1')).id);
      await Promise.all([create('key-1'), ticks(apart).then(() => create('key-1'))]);
      expect(await sessions()).toHaveLength(2);
    },
  );
});
