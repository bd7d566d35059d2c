import { describe, expect, it } from 'vitest';
import { entryText, findingsText } from './entry-text.js';
import type { JournalFact } from './entry.js';

const tell = (fact: JournalFact) => entryText({ seq: 7, at: '2026-01-31T12:00:00.000Z', ...fact });

describe('a journal entry is told on one line', () => {
  it.each<[string, JournalFact, string]>([
    [
      'a transition',
      { kind: 'transition', session: 'abc', event: 'MOUNT', from: 'active', to: 'mounted' },
      'MOUNT: session abc active → mounted',
    ],
    [
      'what a page listens to',
      { kind: 'listeners', session: 'abc', events: ['TOKEN_SUCCESS', 'PAGE_LOAD'] },
      'listeners TOKEN_SUCCESS, PAGE_LOAD: session abc',
    ],
    [
      'a delivery that failed',
      {
        ...{ kind: 'delivery', delivery: 'd', topic: 'a.topic', attempt: 2, state: 'pending' },
        ...{ status: 500, error: 'only a status from 200 to 299 acknowledges', duration_ms: 7 },
      },
      'webhook a.topic d, attempt 2: 500 after 7 ms  →  pending',
    ],
    [
      'a move of the clock',
      { kind: 'clock', move: { advance: '31s' }, now: '2026-01-31T12:00:31.000Z' },
      'clock {"advance":"31s"} → 2026-01-31T12:00:31.000Z',
    ],
    [
      'a fault of a request',
      { kind: 'fault', rule: 1, fault: 'latency', ms: 20, method: 'POST', target: '/api' },
      'fault latency of 20 ms (rule 1): POST /api',
    ],
    [
      'a fault of a message',
      { kind: 'fault', rule: 0, fault: 'message-lost', session: 'abc', event: 'TOKEN_SUCCESS' },
      'fault message-lost (rule 0): TOKEN_SUCCESS: session abc',
    ],
    [
      'a breakpoint',
      { kind: 'hold', change: 'set', breakpoint: { at: 'event' } },
      'hold set: {"at":"event"}',
    ],
    [
      'what is held at it',
      { kind: 'hold', change: 'held', what: { at: 'event', event: 'PAGE_LOAD', session: 'abc' } },
      'hold held: event PAGE_LOAD abc',
    ],
    [
      'a program',
      { kind: 'program', change: 'tuned', program: { username: 'test' } },
      'program tuned: {"username":"test"}',
    ],
  ])('%s', (_, fact, line) => {
    expect(tell(fact)).toBe(`#7  2026-01-31T12:00:00.000Z  ${line}\n`);
  });
});

it('a request is told with what was wrong with it', () => {
  const text = tell({
    kind: 'request',
    method: 'POST',
    target: '/api',
    headers: [],
    body: '',
    answer: { status: 401, body: '' },
    findings: [
      { name: 'date-stale', proof: 'observed', what: 'X-Date is old.', fix: 'Take the date anew.' },
      { name: 'digest-hex', proof: 'reproduced', what: 'It is hexadecimal.', fix: 'Use Base64.' },
      { name: 'digest-unexplained', proof: 'unexplained', what: 'It fits nothing.', fix: 'Look closer.' },
    ],
  });
  expect(text).toBe(`#7  2026-01-31T12:00:00.000Z  POST /api  →  401
1. date-stale
   X-Date is old.
   Fix: Take the date anew.

2. digest-hex — proven: doing this gives exactly what was sent
   It is hexadecimal.
   Fix: Use Base64.

3. digest-unexplained — not proven
   It fits nothing.
   Fix: Look closer.
`);
});

it('a request with nothing wrong is told on one line', () => {
  expect(findingsText([])).toBe('');
});
