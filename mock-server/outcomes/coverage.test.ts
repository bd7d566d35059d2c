import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../contracts/outcomes/outcomes.js';
import { observed } from '../http/finding.js';
import type { JournalEntry, JournalFact } from '../journal/entry.js';
import { coverOutcomes } from './coverage.js';
import { COVERAGE_FORMATS } from './coverage-text.js';
import { outcomesOf } from './outcomes-of-entry.js';

const entry = (fact: JournalFact): JournalEntry => ({ seq: 1, at: '2026-01-31T12:00:00.000Z', ...fact });

const finding = observed('field-missing', 'what', 'fix');

const request = (
  target: string,
  status: number,
  body: string,
  more: Partial<Extract<JournalFact, { kind: 'request' }>> = {},
): JournalEntry =>
  entry({
    ...{ kind: 'request', method: 'POST', target, headers: [], body: '', findings: [] },
    ...{ answer: { status, body }, ...more },
  });

const SESSION = '/api/v1/sessions/point-in-time/plugin';

describe('the catalogue of outcomes', () => {
  it('has each outcome once', () => {
    const ids = OUTCOMES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a meaning and a source for each', () => {
    for (const { meaning, source } of OUTCOMES) expect([meaning, source]).not.toContain('');
  });
});

describe('an entry of the journal shows', () => {
  it.each([
    [
      'an event',
      entry({ kind: 'event', session: 's', event: 'TOKEN_SUCCESS', payload: {} }),
      ['event:TOKEN_SUCCESS'],
    ],
    [
      'an end',
      entry({ kind: 'transition', session: 's', event: 'TOKEN_SUCCESS', from: 'mounted', to: 'completed' }),
      ['end:completed'],
    ],
    [
      'a failed verification',
      entry({ kind: 'verification', session: 's', status: 753, attempt_count: 1, max_attempts: 3 }),
      ['verification:753'],
    ],
    [
      'a webhook',
      entry({ kind: 'delivery', delivery: 'd', topic: 'a.topic', attempt: 1, state: 'delivered' }),
      ['webhook:a.topic'],
    ],
    ['a new session', request(SESSION, 200, '{"status":100}'), ['session:100']],
    [
      'no webhook that nobody acknowledged',
      entry({ kind: 'delivery', delivery: 'd', topic: 'a.topic', attempt: 1, state: 'pending' }),
      [],
    ],
    [
      'a pull, whose status is text',
      request('/gateway/v12/debit/process', 200, '{"response":{"status":"100"}}'),
      ['gateway:100'],
    ],
    ['a payment made before', request('/gateway/process', 200, '{"status":101}'), ['gateway:101']],
    [
      'a declined payment, which is no refusal',
      request('/gateway/process', 200, '{"status":700}', { findings: [finding] }),
      ['gateway:700'],
    ],
    [
      'a key that was used for something else',
      request(SESSION, 400, '{"status":13723}', { findings: [finding] }),
      ['session:13723'],
    ],
    [
      'a wrong signature',
      request(SESSION, 401, '{"message":"no"}', { findings: [finding], explanation: {} }),
      ['refusal:signature'],
    ],
    [
      'a request that cannot be served',
      request(SESSION, 400, '{"status":400}', { findings: [finding] }),
      ['session:400', 'refusal:request'],
    ],
    [
      'a URL that expired',
      request('/session/1?t=2', 410, '', { method: 'GET', findings: [finding] }),
      ['refusal:expired-url'],
    ],
    [
      'a rate limit, also where a fault lets it happen',
      request(SESSION, 429, '{"message":"no"}', { findings: [{ ...finding, name: 'fault-rate-limited' }] }),
      ['refusal:rate-limited'],
    ],
    [
      'nothing where a fault answered',
      request(SESSION, 503, '{"message":"no"}', { findings: [{ ...finding, name: 'fault-status' }] }),
      [],
    ],
    [
      'nothing where the method was not served',
      request(SESSION, 405, '{"message":"no"}', { method: 'GET', findings: [finding] }),
      [],
    ],
    ['nothing where a fault damaged the answer', request(SESSION, 200, '{"status":10'), []],
    ['nothing where another path was asked for', request('/else', 404, '{"status":100}'), []],
  ])('%s', (_, shown, ids) => expect(outcomesOf(shown)).toEqual(ids));
});

describe('coverage', () => {
  const success = entry({ kind: 'event', session: 's', event: 'TOKEN_SUCCESS', payload: {} });

  it('counts what happened, and leaves the rest', () => {
    const { exercised, missing, percent } = coverOutcomes([success, success]);
    expect(exercised).toMatchObject([{ id: 'event:TOKEN_SUCCESS', times: 2 }]);
    expect(missing).toHaveLength(OUTCOMES.length - 1);
    expect(percent).toBe(Math.floor(100 / OUTCOMES.length));
  });

  it('of everything is 100 percent', () => {
    const events = OUTCOMES.filter(({ kind }) => kind === 'event');
    const all = coverOutcomes(
      events.map(({ id }) => entry({ kind: 'event', session: 's', event: id.slice(6), payload: {} })),
    );
    expect(all.exercised).toHaveLength(events.length);
  });

  it('is told in text and as Markdown', () => {
    const coverage = coverOutcomes([success]);
    expect(COVERAGE_FORMATS.text(coverage)).toMatch(/^1 of \d+ outcomes exercised \(\d+ %\)\n/);
    expect(COVERAGE_FORMATS.text(coverage)).toContain('  x TOKEN_SUCCESS (1)');
    expect(COVERAGE_FORMATS.markdown(coverage)).toMatch(
      /\| events of the SDK \| 1 of \d+ \| `FUNDING_CANCELED`/,
    );
  });
});
