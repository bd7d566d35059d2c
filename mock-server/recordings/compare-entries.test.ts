import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../journal/entry.js';
import { compareEntries } from './compare-entries.js';

const AT = '2026-01-31T12:00:00.000Z';

/** A request with its answer. */
const request = (body: object, more: object = {}): JournalEntry => ({
  seq: 3,
  at: AT,
  kind: 'request',
  method: 'POST',
  target: '/',
  headers: [],
  body: '',
  answer: { status: 200, body: JSON.stringify(body) },
  findings: [],
  ...more,
});

const payment = (more: object = {}): JournalEntry => ({
  seq: 4,
  at: AT,
  kind: 'payment',
  operation: 'push',
  participant_unique_id1: 'p',
  state: 'moved',
  status: 100,
  ...more,
});

describe('two entries', () => {
  it('are compared by what came out, not by what went in', () => {
    const one = request({ status: 100 }, { headers: ['date', 'x'], body: 'a' });
    expect(compareEntries(one, request({ status: 100 }))).toBeUndefined();
  });

  it('differ leaf by leaf, the body of an answer too', () => {
    expect(compareEntries(request({ status: 100 }), request({ status: 101 }))).toMatchObject({
      seq: 3,
      differences: ['answer.body.status was 100 and is now 101'],
    });
  });

  it('are equal whatever the order of fields', () => {
    expect(compareEntries(request({ a: 1, b: 2 }), request({ b: 2, a: 1 }))).toBeUndefined();
  });

  it('are equal where a newer version says more', () => {
    expect(compareEntries(payment(), payment({ session: 's' }))).toBeUndefined();
    expect(compareEntries(payment({ session: 's' }), payment())?.differences).toEqual([
      'session was "s" and is now absent',
    ]);
  });

  it('differ where one is missing', () => {
    expect(compareEntries(payment(), undefined)).toMatchObject({ seq: 4, recorded: {}, differences: [] });
    expect(compareEntries(undefined, payment())).toMatchObject({ seq: 4, replayed: { status: 100 } });
  });
});
