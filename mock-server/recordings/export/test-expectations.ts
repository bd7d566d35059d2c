import type { JournalEntry } from '../../journal/entry.js';
import type { Recording } from '../recording.js';
import { literal } from './literal.js';

type EntryOf<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { kind: Kind }>;

/** What is expected of the journal, by kind of entry: no ids, and no times. */
const EXPECTED: {
  readonly [Kind in 'event' | 'verification' | 'payment']: (entry: EntryOf<Kind>) => object;
} = {
  event: ({ event, payload }) => {
    const { page, error } = payload as { page?: unknown; error?: unknown };
    const told = { ...(page !== undefined && { page }), ...(error !== undefined && { error }) };
    return { event, ...(Object.keys(told).length > 0 && { payload: told }) };
  },
  verification: ({ status }) => ({ status }),
  payment: ({ operation, participant_unique_id1, status }) => ({ operation, participant_unique_id1, status }),
};

/** Statements that expect of the journal what was recorded; none where the journal is not whole. */
export function expectations({ header, entries }: Recording): readonly string[] {
  if (header.dropped) return [];
  const kinds = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[];
  const statements = kinds.flatMap((kind) => {
    const found = entries.filter((entry) => entry.kind === kind);
    if (found.length === 0) return [];
    const expected = found.map(EXPECTED[kind] as (entry: JournalEntry) => object);
    return [`expect(ingo.journal.find({ kind: '${kind}' })).toMatchObject(${literal(expected, 2, 60)});`];
  });
  const deliveries = entries.flatMap((entry) =>
    entry.kind === 'delivery' ? [`${entry.topic} ${entry.status ?? 'no answer'}`] : [],
  );
  if (deliveries.length === 0) return statements;
  return [
    ...statements,
    'const deliveries = ingo.journal',
    "  .find({ kind: 'delivery' })",
    "  .map((entry) => entry.kind === 'delivery' && `${entry.topic} ${entry.status ?? 'no answer'}`);",
    `expect(deliveries.sort()).toEqual(${literal(deliveries.sort(), 2, 40)});`,
  ];
}
