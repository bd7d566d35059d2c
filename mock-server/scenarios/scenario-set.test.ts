import { describe, expect, it } from 'vitest';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import type { NamedScenario } from './read-scenario.js';
import { QUEUE_LIMIT, SCENARIO_LIMIT, ScenarioSet } from './scenario-set.js';

const named = (name: string, more: Partial<NamedScenario> = {}): NamedScenario => ({
  name,
  description: `what ${name} shows`,
  steps: [{ open: 'normally' }],
  ...more,
});

describe('the scenarios of a program', () => {
  it('are the built-in ones from the start', () => {
    const list = new ScenarioSet().list();
    expect(list.map(({ name }) => name)).toEqual(BUILT_IN_SCENARIOS.map(({ name }) => name));
    expect(new Set(list.map(({ source }) => source))).toEqual(new Set(['built-in']));
    expect(list.find(({ name }) => name === 'billpay-no-match')).toEqual({
      name: 'billpay-no-match',
      description: 'the search for a biller finds none: BILLPAY_SEARCH_NO_MATCH_FOUND',
      source: 'built-in',
      destinations: ['billpay'],
    });
  });

  it('are those that were put, too, after the built-in ones', () => {
    const set = new ScenarioSet();
    const match = { participant_unique_id1: 'a' };
    set.put(named('mine', { match, destinations: ['ach'] }));
    expect(set.list().at(-1)).toEqual({
      name: 'mine',
      description: 'what mine shows',
      source: 'yours',
      destinations: ['ach'],
      match,
    });
    expect(set.get('mine')).toEqual(named('mine', { match, destinations: ['ach'] }));
  });

  it('are their own: another program has none of them', () => {
    new ScenarioSet().put(named('mine'));
    expect(new ScenarioSet().get('mine')).toBeUndefined();
  });

  it('may hide a built-in one, which is back when yours is removed', () => {
    const set = new ScenarioSet();
    set.put(named('success'));
    expect(set.get('success')).toEqual(named('success'));
    expect(set.list()).toHaveLength(BUILT_IN_SCENARIOS.length);
    expect(set.list()[1]).toMatchObject({ name: 'success', source: 'yours' });
    expect(set.remove('success')).toBe(true);
    expect(set.get('success')).toEqual(BUILT_IN_SCENARIOS[1]);
  });

  it('cannot lose what is built in, nor what never was', () => {
    const set = new ScenarioSet();
    expect(set.remove('success')).toBe(false);
    expect(set.remove('mine')).toBe(false);
    expect(set.get('success')).toBeDefined();
  });

  it('are not what every object has by nature', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(new ScenarioSet().get(name)).toBeUndefined();
  });

  it('are bounded, yet one that is there can still be replaced', () => {
    const set = new ScenarioSet();
    for (let at = 0; at < SCENARIO_LIMIT; at++) set.put(named(`mine-${at}`));
    expect(() => set.put(named('one-more'))).toThrow(
      new RangeError('The program holds 1000 scenarios already. Remove some, or mint a program per test.'),
    );
    set.put(named('mine-7', { description: 'new' }));
    expect(set.get('mine-7')!.description).toBe('new');
  });

  it('know what a wrong name may have meant', () => {
    const set = new ScenarioSet();
    set.put(named('our-special-case'));
    expect(set.didYouMean('sucess')).toBe(' Did you mean "success"?');
    expect(set.didYouMean('our-specal-case')).toBe(' Did you mean "our-special-case"?');
    expect(set.didYouMean('zzzzzzzz')).toBe('');
  });

  it('with a match rule come latest first, and one that is put again is the latest', () => {
    const set = new ScenarioSet();
    for (const name of ['a', 'b', 'c']) set.put(named(name, { match: {} }));
    set.put(named('d'));
    set.put(named('a', { match: {} }));
    expect(set.matching().map(({ name }) => name)).toEqual(['a', 'c', 'b']);
  });
});

describe('the queue', () => {
  it('gives one scenario after the other, then none', () => {
    const set = new ScenarioSet();
    for (const name of ['success', 'cancel', 'success']) set.enqueue(name);
    expect(set.queued()).toEqual(['success', 'cancel', 'success']);
    expect(set.peekNext()).toBe('success');
    expect(set.queued()).toHaveLength(3);
    expect([set.takeNext(), set.takeNext(), set.takeNext(), set.takeNext()]).toEqual([
      'success',
      'cancel',
      'success',
      undefined,
    ]);
  });

  it('takes known names only', () => {
    expect(() => new ScenarioSet().enqueue('sucess')).toThrow(
      new RangeError('There is no scenario "sucess". Did you mean "success"?'),
    );
  });

  it('is bounded', () => {
    const set = new ScenarioSet();
    for (let at = 0; at < QUEUE_LIMIT; at++) set.enqueue('success');
    expect(() => set.enqueue('success')).toThrow(
      new RangeError(
        '1000 scenarios wait in the queue already. Create sessions, which take them, or reset the program.',
      ),
    );
  });

  it('loses a scenario that is removed, unless the built-in one is back', () => {
    const set = new ScenarioSet();
    set.put(named('mine'));
    set.put(named('success'));
    for (const name of ['mine', 'success', 'mine']) set.enqueue(name);
    set.remove('mine');
    set.remove('success');
    expect(set.queued()).toEqual(['success']);
  });

  it('is emptied by a reset, which keeps the scenarios', () => {
    const set = new ScenarioSet();
    set.put(named('mine'));
    set.enqueue('mine');
    set.clear();
    expect(set.queued()).toEqual([]);
    expect(set.get('mine')).toBeDefined();
  });
});
