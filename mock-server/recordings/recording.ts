import type { RecordingHeader } from '../../contracts/generated/types.js';
import type { JournalEntry } from '../journal/entry.js';
import type { Input } from '../journal/input-log.js';

/** A recording that was read: what came into a program, and what happened. */
export interface Recording {
  readonly header: RecordingHeader;
  /** In the order in which they began. */
  readonly inputs: readonly Input[];
  /** In the order of `seq`; the oldest are missing where `header.dropped` says so. */
  readonly entries: readonly JournalEntry[];
}

/** Something that keeps a recording from being made, read or replayed; the message says what, and what helps. */
export class RecordingError extends Error {}
