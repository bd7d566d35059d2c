import type { Recording } from '../recording.js';
import { asCurl } from './as-curl.js';
import { asPact } from './as-pact.js';
import { asPlaywright } from './as-playwright.js';
import { asScenario } from './as-scenario.js';
import { asVitest } from './as-vitest.js';
import { checkEntries } from './check-entries.js';
import type { Exported, ExportOptions } from './exported.js';

/** A form that a recording can be brought into. */
export interface ExportFormat {
  /** What the text is. */
  readonly is: string;
  readonly write: (recording: Recording, options: ExportOptions) => Exported;
}

/** Every format, by name. */
export const EXPORT_FORMATS = {
  scenario: {
    is: 'a scenario in which the same happens as in one session',
    write: asScenario,
  },
  vitest: {
    is: 'a test of Vitest that does the same and expects what came out',
    write: asVitest,
  },
  playwright: {
    is: 'a test of Playwright that does the same in real pages',
    write: asPlaywright,
  },
  curl: {
    is: 'a script for a POSIX shell that makes the same calls',
    write: asCurl,
  },
  pact: {
    is: 'a pact of the calls, for ingo-sandbox verify',
    write: asPact,
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
