import type { Recording } from '../recording.js';
import { asVitest } from './as-vitest.js';
import { checkEntries } from './check-entries.js';
import type { Exported, ExportOptions } from './exported.js';

/** A form that a recording can be brought into. */
export interface ExportFormat {
  /** What the text is. */
  readonly is: string;
  /** Name that a file of it usually has. */
  readonly file: string;
  readonly write: (recording: Recording, options: ExportOptions) => Exported;
}

/** Every format, by name. */
export const EXPORT_FORMATS = {
  vitest: {
    is: 'a test of Vitest that does the same and expects what came out',
    file: 'recorded.test.ts',
    write: asVitest,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** Name of a format. */
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/**
 * Writes a recording in another form. Pure; texts of the recording become literals, never code.
 *
 * @throws RecordingError for one that was edited wrongly, or has nothing that the format could say.
 */
export function exportRecording(
  recording: Recording,
  format: ExportFormatName,
  options: ExportOptions = {},
): Exported {
  checkEntries(recording);
  return (EXPORT_FORMATS[format] as ExportFormat).write(recording, options);
}
