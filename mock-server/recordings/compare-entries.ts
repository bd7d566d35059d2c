import type { JournalEntry } from '../journal/entry.js';
import { jsonDifferences } from '../sessions/json-differences.js';

/** The first entry that came out otherwise. */
export interface Divergence {
  readonly seq: number;
  /** What the recording has; absent where it has no such entry. */
  readonly recorded?: object;
  /** What came out; absent where nothing more came. */
  readonly replayed?: object;
  /** Leaf by leaf: `answer.status was 200 and is now 400`. */
  readonly differences: readonly string[];
}

/**
 * What of an entry is compared: everything that came out. Headers and body of a request went in, and why its signature is
 * refused may be explained better by a newer version. How long a webhook took is real time.
 */
export function comparable(entry: JournalEntry): object {
  if (entry.kind === 'delivery') return { ...entry, duration_ms: undefined };
  if (entry.kind !== 'request') return entry;
  const { seq, at, kind, method, target, answer, findings, session } = entry;
  return { seq, at, kind, method, target, answer, findings, ...(session !== undefined && { session }) };
}

/** Compares one entry with what came out in its place. What a newer version adds to an entry does not count. */
export function compareEntries(
  recorded: JournalEntry | undefined,
  replayed: JournalEntry | undefined,
): Divergence | undefined {
  const one = recorded && comparable(recorded);
  const other = replayed && only(Object.keys(one ?? {}), comparable(replayed));
  if (JSON.stringify(one) === JSON.stringify(other)) return undefined;
  const differences = one && other ? jsonDifferences(readable(one), readable(other)) : [];
  if (one && other && differences.length === 0) return undefined; // only the order of fields differs
  return {
    seq: (recorded ?? replayed)!.seq,
    ...(one && { recorded: one }),
    ...(other && { replayed: other }),
    differences,
  };
}

/** The fields of these names, where there are any. */
const only = (names: readonly string[], entry: object): object =>
  names.length === 0
    ? entry
    : Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name)));

/** With the body of an answer as the value it writes, so that its fields are compared one by one. */
function readable(entry: object): object {
  const { answer } = entry as { readonly answer?: { readonly body: string } };
  if (!answer) return entry;
  try {
    return { ...entry, answer: { ...answer, body: JSON.parse(answer.body) as unknown } };
  } catch {
    return entry;
  }
}
