import type { RecordingHeader } from '../../../contracts/generated/types.js';
import { examine, type DoctorReport } from '../../doctor/examine.js';
import type { JournalEntry } from '../../journal/entry.js';
import { coverOutcomes, type Coverage } from '../../outcomes/coverage.js';
import { checkEntries } from '../export/check-entries.js';
import type { Recording } from '../recording.js';

/** A recording as the inspector shows it without a sandbox. */
export interface RecordingView {
  readonly header: RecordingHeader;
  readonly entries: readonly JournalEntry[];
  readonly coverage: Coverage;
  readonly doctor: DoctorReport;
}

/** Looks at a recording. Throws RecordingError for one that was edited wrongly. */
export function viewRecording(recording: Recording): RecordingView {
  checkEntries(recording);
  const { header, entries } = recording;
  return { header, entries, coverage: coverOutcomes(entries), doctor: examine(entries) };
}
