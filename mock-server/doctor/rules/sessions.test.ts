import { describe, expect, it } from 'vitest';
import { casesOf, created, moved, opened, request } from '../testing/journal-of.js';

const HOURS = 3_600_000;

describe('session-instead-of-refresh', () => {
  const rule = 'session-instead-of-refresh';
  const again = created('two', { id: 'one' });

  it('is a second session with the id and the recipient of one that is valid', () => {
    expect(casesOf(rule, created('one'), again)).toEqual([
      'Session two was created for the recipient of session one, which was still valid.',
    ]);
  });

  it('is one as long as the key of the first lives', () => {
    expect(casesOf(rule, created('one'), 2 * HOURS - 1, again)).toHaveLength(1);
    expect(casesOf(rule, created('one'), 2 * HOURS, again)).toEqual([]);
  });

  it('is one under another id too, where the first waits for a new URL', () => {
    expect(casesOf(rule, created('one'), created('two'))).toEqual([]);
    const expired = opened('one', 30_000, 'url-expired');
    expect(casesOf(rule, created('one'), 30_000, expired, created('two'))).toHaveLength(1);
    const failed = moved('one', 'TERMINAL_FAILURE', 'terminal_failure');
    expect(casesOf(rule, created('one'), failed, created('two'))).toHaveLength(1);
    const mounted = moved('one', 'MOUNT', 'mounted');
    expect(casesOf(rule, created('one'), failed, mounted, created('two'))).toEqual([]);
  });

  it('is one where the answer to the first was lost', () => {
    const { target, method } = created('one');
    const lost = { kind: 'fault', rule: 0, fault: 'reset-after', method, target } as const;
    expect(casesOf(rule, lost, created('one'), created('two'))).toHaveLength(1);
    expect(casesOf(rule, { ...lost, fault: 'latency' }, created('one'), created('two'))).toEqual([]);
  });

  it('is not reported once the first was refreshed', () => {
    const { target, method } = created('one');
    const lost = { kind: 'fault', rule: 0, fault: 'reset-after', method, target } as const;
    const refreshed = created('one', { status: 101 });
    expect(casesOf(rule, lost, created('one'), refreshed, created('two'))).toEqual([]);
    const expired = opened('one', 30_000, 'url-expired');
    expect(casesOf(rule, created('one'), 30_000, expired, refreshed, created('two'))).toEqual([]);
  });

  it('is not reported where the first has ended, the recipient is another, or the key is the same', () => {
    const ended = moved('one', 'TOKEN_SUCCESS', 'completed');
    expect(casesOf(rule, created('one'), ended, again)).toEqual([]);
    expect(casesOf(rule, created('one'), created('two', { id: 'one', name: 'Eve' }))).toEqual([]);
    expect(casesOf(rule, created('one'), created('two', { id: 'one', key: 'one' }))).toEqual([]);
  });
});

it('idempotency-key-missing is a session without a key; an empty one is not reported', () => {
  const what = ['Session s was created without an Idempotency-Key.'];
  expect(casesOf('idempotency-key-missing', created('s', { key: null }))).toEqual(what);
  expect(casesOf('idempotency-key-missing', created('s', { key: '' }))).toEqual(what);
  expect(casesOf('idempotency-key-missing', created('s'))).toEqual([]);
});

describe('idempotency-key-reused', () => {
  const rule = 'idempotency-key-reused';

  it('is a key that comes with another recipient, or with other parameters', () => {
    const mismatch = { key: 'k', status: 13723, refused: 'idempotency-key-mismatch' };
    expect(casesOf(rule, created('s', { key: 'k' }), created('s', { ...mismatch, name: 'Eve' }))).toEqual([
      'The Idempotency-Key "k" was used again for another recipient.',
    ]);
    expect(casesOf(rule, created('s', { key: 'k' }), created('s', { ...mismatch, id: 'x' }))).toEqual([
      'The Idempotency-Key "k" was used again for other parameters.',
    ]);
  });

  it('is one also after the key has expired, when it makes a session', () => {
    const later = created('t', { key: 'k', name: 'Eve' });
    expect(casesOf(rule, created('s', { key: 'k' }), 3 * HOURS, later)).toHaveLength(1);
  });

  it('is not reported for the same body in another order, nor for a request that was refused otherwise', () => {
    const first = created('s', { key: 'k' });
    const { recipient_information, participant_unique_id1 } = JSON.parse(first.body) as Record<
      string,
      unknown
    >;
    const turned = { ...first, body: JSON.stringify({ recipient_information, participant_unique_id1 }) };
    expect(casesOf(rule, first, turned)).toEqual([]);
    const refused = request(first.target, {}, { headers: first.headers, body: '{', refused: 'body-no-json' });
    expect(casesOf(rule, first, refused)).toEqual([]);
  });
});
