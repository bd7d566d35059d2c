import { describe, expect, it, vi } from 'vitest';
import { SAMPLE_REQUEST, sessionRecord } from '../../tests/builders/session-record.js';
import { Faults } from '../faults/program-faults.js';
import { Program } from '../programs/program.js';
import { MemoryStore } from '../stores/memory-store.js';
import type { SessionRecord } from '../stores/records.js';
import { Outboxes } from '../webhooks/outboxes.js';
import { RECEIVER_URL } from '../webhooks/testing/outbox-with.js';
import { PageConnection } from './page-connection.js';
import type { NamedScenario } from './read-scenario.js';
import { ScenarioRuns } from './scenario-runs.js';

const TOKENIZED = 'plugin.transaction.account.tokenization.success';
const EXPIRED = 'plugin.transaction.session.request.expired';
const named = (name: string): NamedScenario => ({ name, description: 'd', steps: [{ open: 'normally' }] });

async function runsWith(session: Partial<SessionRecord> = {}, given: readonly NamedScenario[] = []) {
  const program = new Program({ username: 'test', webhooks: { url: RECEIVER_URL } }, 1, () => 0);
  const other = new Program({ username: 'other' }, 1, () => 0);
  program.clock.freeze(true);
  const store = new MemoryStore();
  const outboxes = new Outboxes({ poster: { post: async () => ({ status: 204 }), close: () => undefined } });
  const record = sessionRecord({ state: 'mounted', ...session });
  await store.create(record, undefined, 0);
  const runs = new ScenarioRuns(store, outboxes, new Faults(), given);
  const webhooks = () => outboxes.of(program).log.find();
  return {
    program,
    other,
    store,
    outboxes,
    runs,
    record,
    webhooks,
    stateOf: async () => (await store.session('abc'))?.state,
  };
}

describe('the scenarios of a program', () => {
  it('are its own, and the given ones are in each from the start', async () => {
    const { runs, program, other } = await runsWith({}, [named('given')]);
    runs.scenariosOf(program).put(named('mine'));
    expect(runs.scenariosOf(program).get('mine')).toBeDefined();
    expect(runs.scenariosOf(other).get('mine')).toBeUndefined();
    expect(runs.scenariosOf(other).get('given')).toBeDefined();
  });

  it('stay when it is forgotten, but for the queue', async () => {
    const { runs, program } = await runsWith();
    runs.scenariosOf(program).put(named('mine'));
    runs.scenariosOf(program).enqueue('mine');
    runs.forget(program);
    expect([runs.scenariosOf(program).get('mine'), runs.scenariosOf(program).queued()]).toEqual([
      named('mine'),
      [],
    ]);
  });
});

describe('the scenario of a session', () => {
  it('is taken from the queue, kept with it and recorded', async () => {
    const { runs, program, store } = await runsWith();
    const set = runs.scenariosOf(program);
    set.enqueue('success');
    set.enqueue('terminal-failure');
    expect(await runs.chooseScenario(program, 'abc', SAMPLE_REQUEST)).toEqual({
      name: 'success',
      by: 'queue',
    });
    expect(set.queued()).toEqual(['terminal-failure']);
    expect((await store.session('abc'))!.scenario).toEqual({ name: 'success', by: 'queue' });
    expect(program.journal.find({ kind: 'scenario' })).toMatchObject([
      { session: 'abc', scenario: 'success', by: 'queue' },
    ]);
  });

  it('that a match chose leaves the queue alone', async () => {
    const { runs, program } = await runsWith();
    runs.scenariosOf(program).put({ ...named('mine'), match: { participant_unique_id1: 'order-1' } });
    const take = vi.spyOn(runs.scenariosOf(program), 'takeNext');
    expect(await runs.chooseScenario(program, 'abc', SAMPLE_REQUEST)).toEqual({ name: 'mine', by: 'match' });
    expect(take).not.toHaveBeenCalled();
  });

  it('is not recorded where it is the interactive page', async () => {
    const { runs, program, store } = await runsWith();
    expect(await runs.chooseScenario(program, 'abc', SAMPLE_REQUEST)).toMatchObject({ by: 'default' });
    expect([(await store.session('abc'))!.scenario, program.journal.find({ kind: 'scenario' })]).toEqual([
      null,
      [],
    ]);
  });
});

describe('the run of a session', () => {
  it('is one, from the first opening of its page on', async () => {
    const { runs, program, record } = await runsWith();
    expect(runs.of('abc')).toBeUndefined();
    const run = await runs.begin(program, record);
    expect(await runs.begin(program, record)).toBe(run);
    expect(runs.of('abc')).toBe(run);
  });

  it('plays the scenario that was chosen; one that was removed meanwhile is the interactive page', async () => {
    const { runs, program, record } = await runsWith();
    runs.scenariosOf(program).put({ ...named('mine'), steps: [{ open: 'never' }] });
    const mine = await runs.begin(program, { ...record, scenario: { name: 'mine', by: 'queue' } });
    expect(await mine.open(false)).toEqual({ how: 'never' });
    const gone = await runs.begin(program, { ...record, id: 'b', scenario: { name: 'gone', by: 'queue' } });
    expect(await gone.open(false)).toEqual({ how: 'normally' });
  });

  it('ends when its program is forgotten, and no other', async () => {
    const { runs, program, other, record } = await runsWith();
    const mine = await runs.begin(program, record);
    const theirs = await runs.begin(other, { ...record, id: 'b', program: 'other' });
    const connections = [new PageConnection('a'), new PageConnection('b')];
    await mine.connect(connections[0]!);
    await theirs.connect(connections[1]!);
    runs.forget(program);
    expect(connections.map(({ ended }) => ended)).toEqual([true, false]);
    expect([runs.of('abc'), runs.of('b')]).toEqual([undefined, theirs]);
  });

  it('is forgotten with its session, once there are 256, and again at twice as many', async () => {
    const { runs, program, record } = await runsWith();
    const begin = (id: number) => runs.begin(program, { ...record, id: String(id) });
    await runs.begin(program, record);
    for (let id = 1; id < 256; id++) await begin(id);
    expect(runs.of('1')).toBeDefined();
    await begin(256);
    expect([runs.of('1'), runs.of('255'), runs.of('256'), runs.of('abc')].map(Boolean)).toEqual([
      ...[false, false, true, true],
    ]);
  });
});

describe('an event that is let happen', () => {
  it('must be of a session of the program', async () => {
    const { runs, program, other } = await runsWith();
    expect(await runs.fire(other, 'abc', { emit: 'TOKEN_SUCCESS' })).toMatchObject({
      name: 'unknown-session',
    });
    expect(await runs.fire(program, 'nobody', { emit: 'TOKEN_SUCCESS' })).toMatchObject({
      name: 'unknown-session',
    });
    expect(await runs.announce(other, 'abc', { webhook: EXPIRED })).toMatchObject({
      name: 'unknown-session',
    });
  });

  it('may be the mount', async () => {
    const { runs, program, stateOf } = await runsWith({ state: 'active' });
    expect(await runs.fire(program, 'abc', { emit: 'MOUNT' })).toBeUndefined();
    expect(await stateOf()).toBe('mounted');
    expect(program.journal.find({ kind: 'transition' })).toHaveLength(1);
    expect(runs.of('abc')).toBeUndefined();
  });

  it('moves a session whose page nobody opened, with what follows', async () => {
    const { runs, program, stateOf, webhooks } = await runsWith();
    expect(await runs.fire(program, 'abc', { emit: 'TOKEN_SUCCESS' })).toBeUndefined();
    expect([await stateOf(), webhooks().map(({ topic }) => topic)]).toEqual(['completed', [TOKENIZED]]);
  });

  it('needs an open page where it moves nothing', async () => {
    const { runs, program, record } = await runsWith();
    expect(await runs.fire(program, 'abc', { emit: 'PLUGIN_ERROR' })).toMatchObject({
      name: 'no-live-page',
      what: 'PLUGIN_ERROR is reported by an open page, and none is open.',
      fix: 'Mount the authorized_url first.',
    });
    await runs.begin(program, record);
    expect(await runs.fire(program, 'abc', { emit: 'PLUGIN_ERROR' })).toBeUndefined();
  });

  it('that cannot happen is refused', async () => {
    const { runs, program } = await runsWith({ state: 'completed' });
    expect(await runs.fire(program, 'abc', { emit: 'TOKEN_SUCCESS' })).toMatchObject({
      name: 'impossible-event',
    });
    expect(runs.of('abc')).toBeUndefined();
  });
});

describe('a webhook that is announced', () => {
  it('needs a token where it carries one', async () => {
    const { runs, program, webhooks } = await runsWith();
    expect(await runs.announce(program, 'abc', { webhook: TOKENIZED })).toMatchObject({
      name: 'no-token',
      what: `${TOKENIZED} carries a token, and the session abc has none.`,
      fix: 'Let TOKEN_SUCCESS happen: this webhook follows.',
    });
    expect(webhooks()).toEqual([]);
    await runs.fire(program, 'abc', { emit: 'TOKEN_SUCCESS' });
    expect(await runs.announce(program, 'abc', { webhook: TOKENIZED })).toBeUndefined();
    expect(webhooks()).toHaveLength(2);
  });

  it('needs none where it carries none', async () => {
    const { runs, program, webhooks } = await runsWith();
    expect(await runs.announce(program, 'abc', { webhook: EXPIRED })).toBeUndefined();
    expect(webhooks().map(({ topic, session }) => [topic, session])).toEqual([[EXPIRED, 'abc']]);
  });

  it('may tell that a URL had expired, with the tracer of the event', async () => {
    const { runs, program, record, outboxes } = await runsWith();
    const announce = vi.spyOn(outboxes.of(program), 'announce');
    runs.announceExpired(program, record, 'tracer-7');
    expect(announce).toHaveBeenCalledExactlyOnceWith({
      topic: EXPIRED,
      status: expect.any(Number) as number,
      session: { id: 'abc', tracer_token: 'tracer-7' },
      participant_unique_id1: 'order-1',
      participant_unique_id2: '',
      fields: {},
    });
  });
});
