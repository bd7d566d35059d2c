import { expect, it } from 'vitest';
import { answered, recordingOf } from '../testing/recording-of.js';
import { checkEntries } from './check-entries.js';

const RIGHT: readonly Readonly<Record<string, unknown>>[] = [
  answered('GET', '/', 200, '', { headers: ['a', 'b'], findings: [{ name: 'x' }] }) as Record<
    string,
    unknown
  >,
  { kind: 'transition', session: 's', event: 'e', from: 'a', to: 'b' },
  { kind: 'scenario', session: 's', scenario: 'a' },
  { kind: 'recipient', session: 's', action: 'confirm' },
  { kind: 'verification', session: 's', status: 100 },
  { kind: 'event', session: 's', event: 'e', payload: {} },
  { kind: 'delivery', delivery: 'd', topic: 't', attempt: 1, state: 'delivered' },
  { kind: 'payment', operation: 'push', participant_unique_id1: 'p', status: 100 },
  { kind: 'fault', fault: 'latency' },
  { kind: 'clock' },
];

/** The kind of a value, as messages name it. */
const kindOf = (value: unknown): string =>
  typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : typeof value;

it('entries as the journal writes them are right', () => {
  expect(() => checkEntries(recordingOf([], RIGHT))).not.toThrow();
});

const fields = RIGHT.flatMap((entry) =>
  Object.entries(entry)
    .filter(([name]) => name !== 'kind')
    .map(([name, value]) => [String(entry['kind']), name, kindOf(value), entry] as const),
);

it.each(fields)('of %s, "%s" must be a %s', (kind, name, expected, entry) => {
  const wrong = [true, null, expected === 'text' ? 1 : 'x', expected === 'list' ? {} : []];
  for (const value of wrong)
    expect(() => checkEntries(recordingOf([], [{ ...entry, [name]: value }]))).toThrow(
      `Entry 1 (${kind}): "${name}" is ${JSON.stringify(value)}, expected ${expected}.`,
    );
  const without = Object.fromEntries(Object.entries(entry).filter(([field]) => field !== name));
  expect(() => checkEntries(recordingOf([], [without]))).toThrow(
    `Entry 1 (${kind}): "${name}" is undefined, expected ${expected}.`,
  );
});

it.each([
  [{ answer: { body: '' } }, 'Entry 1 (request), answer: "status" is undefined, expected number.'],
  [{ answer: { status: 200, body: 1 } }, 'Entry 1 (request), answer: "body" is 1, expected text.'],
  [{ headers: ['a', 1] }, 'Entry 1: "headers" holds no text.'],
  [{ findings: [{ name: 1 }] }, 'Entry 1, finding: "name" is 1, expected text.'],
  [{ findings: [null] }, 'Entry 1, finding: "name" is undefined, expected text.'],
])('a request is looked into: %j', (wrong, message) => {
  expect(() => checkEntries(recordingOf([], [answered('GET', '/', 200, '', wrong)]))).toThrow(message);
});
