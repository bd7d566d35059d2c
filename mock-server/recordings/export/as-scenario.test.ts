import { describe, expect, it } from 'vitest';
import { answered, AT, recordingOf } from '../testing/recording-of.js';
import { asScenario } from './as-scenario.js';

const opened = (session: string, status = 200) =>
  answered('GET', `/session/${session}`, status, '', { session });
const ended = (session: string, to: string) => ({
  kind: 'transition',
  session,
  event: 'X',
  from: 'mounted',
  to,
});
const mounted = (session: string, funding_destination: string) => ({
  ...{ kind: 'recipient', session, action: 'mount', values: { funding_destination } },
});
const event = (session: string, name: string) => ({ kind: 'event', session, event: name, payload: {} });

const written = (entries: readonly object[], session?: string) => {
  const { text, notes } = asScenario(recordingOf([], entries), session === undefined ? {} : { session });
  return { scenario: JSON.parse(text) as Record<string, unknown>, notes, text };
};

describe('the session that becomes a scenario', () => {
  it.each([
    ['the last', [opened('a'), opened('b')], 'b'],
    [
      'the last that did not end well',
      [opened('a'), opened('b'), ended('a', 'terminated'), ended('b', 'completed')],
      'a',
    ],
    [
      'the last, where all ended well',
      [opened('a'), opened('b'), ended('b', 'completed'), ended('a', 'completed')],
      'b',
    ],
    ['the one that was opened again', [opened('a'), ended('a', 'completed'), opened('a')], 'a'],
    [
      'none that was never opened',
      [opened('a'), answered('POST', '/api/v1/x', 200, '', { session: 'b' })],
      'a',
    ],
  ])('is %s', (_, entries, name) => {
    expect(written(entries).scenario).toMatchObject({ name: `recorded-${name}` });
  });

  it('is the one that was asked for', () => {
    expect(written([opened('a'), opened('b')], 'a').scenario).toMatchObject({
      name: 'recorded-a',
      description: `What happened in session a, from a recording that begins at ${AT}.`,
      steps: [{ open: 'normally' }],
    });
  });

  it('must have been opened', () => {
    expect(() => written([])).toThrow(
      'No session of the recording was opened: a scenario begins with an opening.',
    );
    expect(() => written([opened('a'), event('b', 'PLUGIN_ERROR')], 'b')).toThrow(
      'The page of session b was never opened in the recording: a scenario begins with its opening.',
    );
  });
});

describe('a scenario of a session', () => {
  it('is for the destination that was mounted last', () => {
    const entries = [opened('a'), mounted('a', 'debit'), mounted('a', 'ach')];
    expect(written(entries).scenario).toMatchObject({ destinations: ['ach'] });
    expect(written([opened('a'), mounted('a', 'moon')]).scenario).not.toHaveProperty('destinations');
    expect(written([opened('a')]).scenario).not.toHaveProperty('destinations');
  });

  it('says so where it breaks rules', () => {
    const broken = [opened('a'), event('a', 'TOKEN_SUCCESS'), event('a', 'FUNDING_CANCELED')];
    expect(written(broken).scenario).toMatchObject({ breaks_rules: true });
    expect(written([opened('a')]).scenario).not.toHaveProperty('breaks_rules');
  });

  it('has a name of letters and digits, and its notes in its description', () => {
    const id = 'A-b_c.d!e123456789';
    const { scenario, notes, text } = written([opened(id), opened(id, 503)]);
    expect(scenario).toMatchObject({ name: 'recorded-abcde123' });
    expect(notes).toEqual(['An opening that was refused (503) is left out.']);
    expect(scenario['description']).toBe(
      `What happened in session ${id}, from a recording that begins at ${AT}. ${notes[0]}`,
    );
    expect(text).toBe(`${JSON.stringify(scenario, null, 2)}\n`);
    expect(written([opened('-')]).scenario).toMatchObject({ name: 'recorded-session' });
  });

  it('that has more steps than a scenario may have is refused', () => {
    const entries = [opened('a'), ...Array.from({ length: 2000 }, () => event('a', 'PLUGIN_ERROR'))];
    expect(() => written(entries)).toThrow(/^Session a is no scenario: .*steps/);
  });
});
