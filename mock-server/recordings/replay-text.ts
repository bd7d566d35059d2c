import type { JournalEntry } from '../journal/entry.js';
import { entryText } from '../journal/entry-text.js';
import type { Divergence } from './compare-entries.js';
import type { Replayed } from './replay.js';

/**
 * Says what came of a replay, for people.
 *
 * @param until the entry that was played to; it is shown.
 */
export function replayText({ report, journal }: Replayed, until?: number): string {
  const { same, inputs, entries, hash, divergence } = report;
  if (!same) return divergenceText(divergence!, inputs);
  const shown = until === undefined ? undefined : journal.find(({ seq }) => seq === until);
  return (
    `${counted(inputs, 'input')} played, ${counted(entries, 'entry', 'entries')} came out as recorded (sha256 ${hash.slice(0, 12)}).\n` +
    (shown ? entryText(shown) : '')
  );
}

function divergenceText({ seq, recorded, replayed, differences }: Divergence, inputs: number): string {
  const lines = [`Entry ${seq} came out otherwise, after ${counted(inputs, 'input')}.`];
  lines.push('', 'Recorded:', shown(recorded), 'Replayed:', shown(replayed));
  if (differences.length > 0) lines.push('Differences:', ...differences.map((one) => `  ${one}`), '');
  return lines.join('\n');
}

const shown = (entry: object | undefined): string => (entry ? entryText(entry as JournalEntry) : 'nothing\n');

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
