import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { JournalFact } from './entry.js';
import { Journal, JOURNAL_CHARACTERS, JOURNAL_LIMIT } from './journal.js';

const NOON = Date.parse('2026-01-31T12:00:00Z');

function journalAt(instant = NOON) {
  const time = { now: instant };
  return { time, journal: new Journal(() => time.now) };
}

const moved = (now: string): JournalFact => ({ kind: 'clock', move: { advance: '1s' }, now });
const transition = (session: string, event = 'MOUNT'): JournalFact => ({
  kind: 'transition',
  session,
  event,
  from: 'active',
  to: 'mounted',
});
const request = (findings: readonly string[]): JournalFact => ({
  kind: 'request',
  method: 'POST',
  target: '/api',
  headers: ['X-Date', 'now'],
  body: '{"a":1}',
  answer: { status: 401, body: '{}' },
  findings: findings.map((name) => ({ name, proof: 'observed', what: 'What.', fix: 'Fix.' })),
});

describe('a journal', () => {
  it('counts its entries from 1, each with the time of its clock', () => {
    const { journal, time } = journalAt();
    expect(journal.append(moved('a'))).toBe(1);
    time.now += 1500;
    expect(journal.append(moved('b'))).toBe(2);
    expect(journal.find().map(({ seq, at }) => [seq, at])).toEqual([
      [1, '2026-01-31T12:00:00.000Z'],
      [2, '2026-01-31T12:00:01.500Z'],
    ]);
  });

  it('gives back what was recorded, with its place, whatever it holds', () => {
    const text = fc.string({ unit: 'binary' });
    // A header line has no control characters but the tab; its value is the Latin-1 view of bytes.
    const value = fc.stringMatching(/^[\t\x20-\x7e\x80-\xff]*$/);
    const fact: fc.Arbitrary<JournalFact> = fc.record(
      {
        kind: fc.constant('request' as const),
        method: fc.stringMatching(/^[A-Z-]+$/),
        target: fc.stringMatching(/^[!-~]+$/), // as HTTP allows
        headers: fc.array(fc.tuple(fc.stringMatching(/^[!-9;-~]+$/), value)).map((pairs) => pairs.flat()),
        body: text,
        answer: fc.record({ status: fc.integer({ min: 100, max: 599 }), body: text }),
        findings: fc.array(
          fc.record({ name: text, proof: fc.constant('observed' as const), what: text, fix: text }),
        ),
        session: fc.uuid(),
        explanation: fc
          .jsonValue({ noUnicodeString: false })
          .map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      },
      { requiredKeys: ['kind', 'method', 'target', 'headers', 'body', 'answer', 'findings'] },
    );
    fc.assert(
      fc.property(fact, (recorded) => {
        const { journal } = journalAt();
        const copy = structuredClone(recorded);
        const seq = journal.append(recorded);
        expect(journal.entry(seq)).toEqual({ seq: 1, at: '2026-01-31T12:00:00.000Z', ...copy });
      }),
      { seed: 1 },
    );
  });

  it('knows no entry that never was', () => {
    const { journal } = journalAt();
    journal.append(moved('a'));
    expect([0, 2, -1, 1.5, Number.NaN].map((seq) => journal.entry(seq))).toEqual(Array(5).fill(undefined));
  });

  it('holds the newest entries, drops older ones, and counts those', () => {
    const { journal } = journalAt();
    for (let number = 1; number <= JOURNAL_LIMIT + 3; number++) journal.append(moved(String(number)));
    expect(journal.dropped).toBe(3);
    expect(journal.entry(3)).toBeUndefined();
    expect(journal.find()).toHaveLength(JOURNAL_LIMIT);
    expect(journal.find()[0]).toMatchObject({ seq: 4, now: '4' });
    expect(journal.find({}, JOURNAL_LIMIT + 2).map(({ seq }) => seq)).toEqual([JOURNAL_LIMIT + 3]);
  });
});

describe('a journal of large entries', () => {
  it('drops older ones before they fill the memory, and keeps count', () => {
    const { journal } = journalAt();
    const body = 'x'.repeat(1_000_000);
    for (let count = 0; count < 40; count++)
      journal.append({ ...(request([]) as object), body } as JournalFact);
    const kept = journal.find().map(({ seq }) => seq);
    expect(kept.length * body.length).toBeLessThanOrEqual(JOURNAL_CHARACTERS);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.at(-1)).toBe(40);
    expect([journal.dropped, journal.entry(journal.dropped)]).toEqual([40 - kept.length, undefined]);
    journal.append(moved('after'));
    expect(journal.find().at(-1)).toMatchObject({ seq: 41, kind: 'clock' });
  });
});

describe('a search', () => {
  const { journal } = journalAt();
  journal.append(transition('one'));
  journal.append(transition('two'));
  journal.append(request(['date-stale', 'digest-hex']));
  journal.append(transition('one', 'TOKEN_SUCCESS'));
  const found = (match: Record<string, unknown>, since?: number) =>
    journal.find(match, since).map(({ seq }) => seq);

  it.each([
    ['nothing', {}, [1, 2, 3, 4]],
    ['one field', { kind: 'transition' }, [1, 2, 4]],
    ['several fields', { kind: 'transition', session: 'one', event: 'MOUNT' }, [1]],
    ['its place', { seq: 2 }, [2]],
    ['a part of an object', { answer: { status: 401 } }, [3]],
    ['an item of a list, by a part of it', { findings: [{ name: 'digest-hex' }] }, [3]],
    ['several items in any order', { findings: [{ name: 'digest-hex' }, { name: 'date-stale' }] }, [3]],
    ['a plain item', { headers: ['now'] }, [3]],
    ['an empty list, which any list holds', { findings: [] }, [3]],
    ['another value', { session: 'three' }, []],
    ['a value of another type', { answer: { status: '401' } }, []],
    ['a list where there is none', { session: ['one'] }, []],
    ['an object where there is none', { session: { name: 'one' } }, []],
    ['null', { session: null }, []],
    ['a field that no entry has', { colour: 'red' }, []],
    ['an item that is not there', { findings: [{ name: 'digest-hex' }, { name: 'other' }] }, []],
  ])('finds by %s', (_, match, seqs) => {
    expect(found(match)).toEqual(seqs);
  });

  it('begins after a place', () => {
    expect(found({}, 2)).toEqual([3, 4]);
    expect(found({ session: 'one' }, 1)).toEqual([4]);
    expect(found({}, 99)).toEqual([]);
  });
});

describe('a subscriber', () => {
  it('is told of every entry from then on, until it leaves', () => {
    const { journal } = journalAt();
    const listener = vi.fn();
    journal.append(moved('before'));
    const leave = journal.subscribe(listener);
    journal.append(moved('during'));
    leave();
    journal.append(moved('after'));
    expect(listener).toHaveBeenCalledTimes(1);
    expect(listener).toHaveBeenCalledWith({ seq: 2, at: '2026-01-31T12:00:00.000Z', ...moved('during') });
  });

  it('finds the entry it is told of in the journal', () => {
    const { journal } = journalAt();
    journal.subscribe((entry) => expect(journal.entry(entry.seq)).toEqual(entry));
    journal.append(moved('now'));
    expect.assertions(1);
  });

  it('may leave while it is told', () => {
    const { journal } = journalAt();
    const leave = journal.subscribe(() => leave());
    const other = vi.fn();
    journal.subscribe(other);
    journal.append(moved('a'));
    journal.append(moved('b'));
    expect(other).toHaveBeenCalledTimes(2);
  });
});
