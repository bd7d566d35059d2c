import { EXPORT_FORMATS, type ExportFormatName } from '../../../contracts/recordings/export-formats.js';
import type { Recording } from '../recording.js';
import { asHtml } from '../view/as-html.js';
import { asCurl } from './as-curl.js';
import { asPact } from './as-pact.js';
import { asPlaywright } from './as-playwright.js';
import { asScenario } from './as-scenario.js';
import { asVitest } from './as-vitest.js';
import { checkEntries } from './check-entries.js';
import type { Exported, ExportOptions } from './exported.js';
import { recordingOfSession } from './recording-of-session.js';

export { EXPORT_FORMATS, type ExportFormatName };

/** How each form is written. */
const WRITERS: Readonly<
  Record<ExportFormatName, (recording: Recording, options: ExportOptions) => Exported>
> = {
  scenario: asScenario,
  vitest: asVitest,
  playwright: asPlaywright,
  curl: asCurl,
  pact: asPact,
  html: asHtml,
};

/**
 * Writes a recording in another form; texts of the recording become literals, never code.
 *
 * @throws RecordingError for one that was edited wrongly, or has nothing that the format could say.
 */
export function exportRecording(
  recording: Recording,
  format: ExportFormatName,
  options: ExportOptions = {},
): Exported {
  checkEntries(recording);
  const { session } = options;
  return WRITERS[format](session === undefined ? recording : recordingOfSession(recording, session), options);
}
