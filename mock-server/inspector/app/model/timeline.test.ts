import { describe, expect, it } from 'vitest';
import type { JournalEntry, JournalFact } from '../../../journal/entry.js';
import { describeEntry } from './describe-entry.js';
import { laneOf } from './lanes.js';
import { entriesOfSession } from './session-entries.js';
import { lanesIn, layOutTimeline, neighbour } from './timeline.js';

const START = Date.UTC(2026, 0, 31);
const entry = (seq: number, after: number, fact: object): JournalEntry => ({
  seq,
  at: new Date(START + after).toISOString(),
  ...(fact as JournalFact),
});
const request = (target: string) => ({
  kind: 'request',
  method: 'POST',
  target,
  headers: [],
  body: '',
  answer: { status: 200, body: '{}' },
  findings: [],
});
const transition = { kind: 'transition', session: 's', event: 'MOUNT', from: 'active', to: 'mounted' };

it.each([
  ['server', request('/api/v1/sessions/point-in-time/plugin')],
  ['iframe', request('/session/1?t=1')],
  ['gateway', request('/gateway/process')],
  ['iframe', transition],
  ['webhooks', { kind: 'delivery' }],
  ['clock', { kind: 'clock' }],
  ['clock', { kind: 'a kind of next year' }],
] as const)('the lane %s', (lane, fact) => {
  expect(laneOf(entry(1, 0, fact))).toBe(lane);
});

describe('a timeline', () => {
  const timeline = layOutTimeline([
    entry(1, 0, request('/api/v1/sessions')),
    entry(2, 0, transition),
    entry(3, 31_000, transition),
    entry(4, 86_400_000, { kind: 'payment' }),
  ]);

  it('is ordered by time, and no mark covers another', () => {
    const places = timeline.marks.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const steps = places.slice(1).map((x, at) => x - places[at]!);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(16);
    expect(timeline.width).toBeLessThan(300);
  });

  it('tells waits of a second and more', () => {
    expect(timeline.gaps.map(({ milliseconds }) => milliseconds)).toEqual([31_000, 86_369_000]);
  });

  it('shows the lanes in which something happened, from top to bottom', () => {
    expect(lanesIn(timeline)).toEqual(['server', 'iframe', 'gateway']);
  });

  it.each([
    [1, 'ArrowRight', 2],
    [1, 'ArrowLeft', 1],
    [1, 'ArrowDown', 2],
    [3, 'ArrowDown', 4],
    [4, 'ArrowUp', 3],
    [4, 'ArrowDown', 4],
    [2, 'End', 4],
    [3, 'Home', 1],
    [undefined, 'ArrowRight', 1],
  ])('from mark %s %s leads to mark %s', (from, key, to) => {
    expect(neighbour(timeline, from, key)).toBe(to);
  });
});

it('the entries of a session are its own and the moves of the clock until it ended', () => {
  const clock = { kind: 'clock', move: { advance: '31s' }, now: '' };
  const all = [
    entry(1, 0, clock),
    entry(2, 0, transition),
    entry(3, 1, { ...transition, session: 'other' }),
    entry(4, 2, clock),
    entry(5, 3, { ...transition, event: 'TOKEN_SUCCESS', to: 'completed' }),
    entry(6, 4, clock),
  ];
  expect(entriesOfSession(all, 's').map(({ seq }) => seq)).toEqual([2, 4, 5]);
  expect(entriesOfSession(all, 'other').map(({ seq }) => seq)).toEqual([3, 4, 6]);
  expect(entriesOfSession(all, 'unknown')).toEqual([]);
});

describe('an entry in words', () => {
  it('is told, whatever its kind, even where it lacks what its kind has', () => {
    for (const fact of [{ kind: 'next year' }, { kind: 'event' }, { kind: 'request' }, { kind: 'clock' }]) {
      expect(describeEntry(entry(1, 0, fact))).toMatchObject({ title: expect.any(String) as string });
    }
  });

  it('names the state before and after', () => {
    expect(describeEntry(entry(1, 0, transition))).toMatchObject({
      title: 'MOUNT',
      detail: 'active → mounted',
    });
  });
});
