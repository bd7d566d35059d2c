import { describe, expect, it } from 'vitest';
import type { SessionRequest } from '../../contracts/generated/types.js';
import { SAMPLE_REQUEST } from '../../tests/builders/session-record.js';
import { chooseScenario } from './choose-scenario.js';
import type { NamedScenario } from './read-scenario.js';
import { ScenarioSet } from './scenario-set.js';

const request = (email_address?: string | null): SessionRequest => ({
  ...SAMPLE_REQUEST,
  recipient_information: {
    ...SAMPLE_REQUEST.recipient_information,
    ...(email_address !== undefined && { email_address }),
  },
});

const matching = (name: string, match: NonNullable<NamedScenario['match']>): NamedScenario => ({
  name,
  description: '',
  match,
  steps: [{ open: 'normally' }],
});

const DOE = { recipient_information: { last_name: 'Doe' } };
const DEFAULT = { name: 'interactive', by: 'default' };

describe('the scenario of a session', () => {
  it('is the interactive page when nothing else is asked for', () => {
    expect(chooseScenario(new ScenarioSet(), request())).toEqual(DEFAULT);
  });

  it('is chosen by the queue, else by a match rule, else by a plus-tag', () => {
    const set = new ScenarioSet();
    set.enqueue('cancel');
    set.put(matching('for-doe', DOE));
    const tagged = request('jane+plugin-error@example.com');
    expect(chooseScenario(set, tagged)).toEqual({ name: 'cancel', by: 'queue' });
    set.takeNext();
    expect(chooseScenario(set, tagged)).toEqual({ name: 'for-doe', by: 'match' });
    set.remove('for-doe');
    expect(chooseScenario(set, tagged)).toEqual({ name: 'plugin-error', by: 'plus-tag' });
  });

  it('stays in the queue when it is chosen', () => {
    const set = new ScenarioSet();
    set.enqueue('cancel');
    chooseScenario(set, request());
    expect(set.queued()).toEqual(['cancel']);
  });
});

describe('a match rule', () => {
  it('holds when all of it is found in the request', () => {
    const set = new ScenarioSet();
    set.put(matching('for-doe', DOE));
    set.put(matching('for-roe', { recipient_information: { last_name: 'Roe' } }));
    set.put(matching('for-doe-in-ohio', { recipient_information: { last_name: 'Doe', state: 'OH' } }));
    expect(chooseScenario(set, request())).toEqual({ name: 'for-doe', by: 'match' });
  });

  it('wins over one that was put before', () => {
    const set = new ScenarioSet();
    set.put(matching('first', DOE));
    set.put(matching('second', { participant_unique_id1: 'order-1' }));
    expect(chooseScenario(set, request()).name).toBe('second');
    set.put(matching('first', DOE));
    expect(chooseScenario(set, request()).name).toBe('first');
  });

  it('that asks for nothing holds for every request', () => {
    const set = new ScenarioSet();
    set.put(matching('always', {}));
    expect(chooseScenario(set, request())).toEqual({ name: 'always', by: 'match' });
  });
});

describe('a plus-tag', () => {
  it.each([
    ['jane+terminal-failure@example.com', 'terminal-failure'],
    ['Jane+Terminal-Failure@Example.com', 'terminal-failure'],
    ['jane+terminal-failure-753@example.com', 'terminal-failure-753'],
    ['jane+ci+max-attempts@example.com', 'max-attempts'],
    ['+cancel@example.com', 'cancel'],
  ])('of %s asks for %s', (email, name) => {
    expect(chooseScenario(new ScenarioSet(), request(email))).toEqual({ name, by: 'plus-tag' });
  });

  it('asks for one of yours, too', () => {
    const set = new ScenarioSet();
    set.put({ name: 'mine', description: '', steps: [{ open: 'normally' }] });
    expect(chooseScenario(set, request('jane+mine@example.com')).name).toBe('mine');
  });

  it.each([
    ['jane+newsletter@example.com'],
    ['jane+@example.com'],
    ['jane+__proto__@example.com'],
    ['terminal-failure@example.com'],
    ['jane@terminal+cancel.example'],
    [''],
    [null],
  ])('is none, or is no scenario, in %j', (email) => {
    expect(chooseScenario(new ScenarioSet(), request(email))).toEqual(DEFAULT);
  });

  it('that is nearly the name of a scenario is ignored, with a hint', () => {
    expect(chooseScenario(new ScenarioSet(), request('jane+terminal-failur@example.com'))).toEqual({
      ...DEFAULT,
      hint: '"terminal-failur" is not a scenario. Did you mean "terminal-failure"?',
    });
  });
});
