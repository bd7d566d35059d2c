import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../journal/entry.js';
import { filterEntries, filterSessions } from './filter-entries.js';
import { matchPage } from './match-page.js';
import { SessionTable } from './session-table.js';
import { EventStreamReader } from './event-stream.js';
import { ClockModel } from './clock-model.js';
import { durationWords } from './duration-words.js';

const AT = '2026-01-31T12:00:00.000Z';
const created = (seq: number, session: string, first_name: string, status = 100): JournalEntry => ({
  seq,
  at: AT,
  kind: 'request',
  method: 'POST',
  target: '/api/v1/sessions/point-in-time/plugin',
  headers: [],
  body: JSON.stringify({ recipient_information: { first_name, last_name: 'Doe' } }),
  answer: {
    status: 200,
    body: JSON.stringify({
      status,
      data: {
        session_identifier: session,
        authorized_url_expiration_utc: '2026-01-31T12:00:30.000000Z',
        participant_unique_id1: `order-${seq}`,
      },
    }),
  },
  findings: [],
  session,
});
const transition = (seq: number, session: string, event: string, to: string): JournalEntry => ({
  seq,
  at: AT,
  kind: 'transition',
  session,
  event,
  from: 'mounted',
  to,
});

describe('the journal is filtered', () => {
  const refused = { ...created(2, 'b', 'Amir'), findings: [{ name: 'x' }] } as unknown as JournalEntry;
  const all = [created(1, 'a', 'Jane'), refused, transition(3, 'a', 'TOKEN_SUCCESS', 'completed')];
  const filter = { search: '', lanes: [], refusedOnly: false };
  const seqs = (more: object) => filterEntries(all, { ...filter, ...more }).map(({ seq }) => seq);

  it('by nothing: all', () => expect(filterEntries(all, filter)).toBe(all));
  it('by words, all of which must be there, in any letters', () => {
    expect(seqs({ search: 'JANE doe' })).toEqual([1]);
    expect(seqs({ search: 'jane amir' })).toEqual([]);
    expect(seqs({ search: 'create session' })).toEqual([1, 2]);
  });
  it('by lane', () => expect(seqs({ lanes: ['iframe'] })).toEqual([3]));
  it('to what was refused', () => expect(seqs({ refusedOnly: true })).toEqual([2]));
});

describe('the table of sessions', () => {
  const table = new SessionTable();
  for (const entry of [
    { seq: 1, at: AT, kind: 'scenario', session: 'a', scenario: 'success', by: 'queue' } as const,
    created(2, 'a', 'Jane'),
    created(3, 'b', 'Amir'),
    created(4, 'a', 'Jane', 101),
    transition(5, 'a', 'TOKEN_SUCCESS', 'completed'),
    { seq: 6, at: AT, kind: 'next year', session: 'a' } as unknown as JournalEntry,
  ])
    table.apply(entry);

  it('knows state, cause, scenario and recipient from the journal', () => {
    expect(table.row('a')).toMatchObject({
      state: 'completed',
      by: 'TOKEN_SUCCESS',
      scenario: 'success',
      recipient: 'Jane D•••',
      refreshes: 1,
      urlExpiresAt: Date.parse(AT) + 30_000,
    });
  });

  it('takes older sessions from the sandbox, and keeps what it knows better', () => {
    const view = {
      state: 'active',
      recipient: 'Old O•••',
      participant_unique_id1: '1',
      created_at: AT,
      authorized_url_expires_at: AT,
      refreshes: 0,
      scenario: 'interactive',
      failed_verifications: 0,
    };
    table.addKnown([
      { ...view, session_identifier: 'a' },
      { ...view, session_identifier: 'c' },
    ]);
    expect(table.row('a')!.state).toBe('completed');
    expect(table.row('c')!.recipient).toBe('Old O•••');
  });

  it('is searched by recipient, id, scenario and cause, and filtered by state', () => {
    const ids = (search: string, state = '') =>
      filterSessions(table.rows(), search, state).map(({ id }) => id);
    expect(ids('amir')).toEqual(['b']);
    expect(ids('token_success jane')).toEqual(['a']);
    expect(ids('', 'completed')).toEqual(['a']);
  });

  it('forgets all at a reset', () => {
    table.apply({ seq: 1, at: AT, kind: 'program', change: 'reset', program: {} });
    expect(table.rows()).toEqual([]);
  });
});

it.each([
  ['/_sandbox/', { page: 'sessions', parameters: {} }],
  ['/_sandbox/sessions/a%2Fb', { page: 'session', parameters: { id: 'a/b' } }],
  ['/_sandbox/sessions/%', { page: 'session', parameters: { id: '%' } }],
  ['/_sandbox/journal/12', { page: 'entry', parameters: { seq: '12' } }],
  ['/_sandbox/api/journal', null],
  ['/', null],
])('%s names the page %j', (path, route) => {
  expect(matchPage(path)).toEqual(route);
});

it('server-sent events are read from pieces cut anywhere, those of unknown names as well', () => {
  const text = ': hello\n\nid: 1\nevent: clock\ndata: {"a":1}\n\nevent: next year\ndata: {}\n\n';
  for (let cut = 0; cut < text.length; cut++) {
    const reader = new EventStreamReader();
    expect([...reader.read(text.slice(0, cut)), ...reader.read(text.slice(cut))]).toEqual([
      { event: 'clock', data: '{"a":1}' },
      { event: 'next year', data: '{}' },
    ]);
  }
});

it('the clock of the program runs between two answers, unless it is frozen', () => {
  const clock = new ClockModel();
  expect(clock.now(5000)).toBe(5000);
  clock.set({ now: AT, frozen: false, next_due: null }, 1000);
  expect(clock.now(3000)).toBe(Date.parse(AT) + 2000);
  clock.set({ now: AT, frozen: true, next_due: null }, 1000);
  expect(clock.now(3000)).toBe(Date.parse(AT));
});

it.each([
  [-5, '0 s'],
  [999, '0 s'],
  [59_999, '59 s'],
  [61_000, '1 min'],
  [7_300_000, '2 h'],
  [90_000_000, '1 d'],
])('%i ms are %s', (milliseconds, words) => {
  expect(durationWords(milliseconds)).toBe(words);
});
