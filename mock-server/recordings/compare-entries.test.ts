import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../journal/entry.js';
import { comparable, compareEntries } from './compare-entries.js';

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

  it('differ in the text of an answer that is no JSON', () => {
    const answer = (body: string) => request({}, { answer: { status: 200, body } });
    expect(compareEntries(answer('one'), answer('other'))?.differences).toEqual([
      'answer.body was "one" and is now "other"',
    ]);
  });

  it('differ in the session of a request, and in what was found', () => {
    const one = request({}, { session: 's', findings: [{ name: 'a' }] });
    expect(compareEntries(one, request({}, { session: 't', findings: [{ name: 'b' }] }))).toEqual({
      seq: 3,
      recorded: comparable(one),
      replayed: expect.objectContaining({ session: 't' }) as object,
      differences: expect.arrayContaining(['session was "s" and is now "t"']) as string[],
    });
    expect(comparable(request({}))).not.toHaveProperty('session');
  });

  it('are equal however long a webhook took', () => {
    const delivery = (duration_ms: number, state = 'delivered') =>
      ({
        seq: 5,
        at: AT,
        kind: 'delivery',
        delivery: 'd',
        topic: 't',
        attempt: 1,
        state,
        duration_ms,
      }) as JournalEntry;
    expect(compareEntries(delivery(1), delivery(2))).toBeUndefined();
    expect(compareEntries(delivery(1), delivery(1, 'given-up'))?.differences).toEqual([
      'state was "delivered" and is now "given-up"',
    ]);
  });

  it('are equal where a newer version says more', () => {
    expect(compareEntries(payment(), payment({ session: 's' }))).toBeUndefined();
    expect(compareEntries(payment({ session: 's' }), payment())?.differences).toEqual([
      'session was "s" and is now absent',
    ]);
  });

  it('differ where one is missing', () => {
    expect(compareEntries(payment(), undefined)).toEqual({ seq: 4, recorded: payment(), differences: [] });
    expect(compareEntries(undefined, payment())).toEqual({ seq: 4, replayed: payment(), differences: [] });
    expect(compareEntries(undefined, undefined)).toBeUndefined();
  });
});
