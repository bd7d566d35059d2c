import { EXPORT_FORMATS, type ExportFormatName } from '../../../contracts/recordings/export-formats.js';
import type { Program } from '../../programs/program.js';
import { exportRecording } from '../../recordings/export/export-formats.js';
import type { Exported } from '../../recordings/export/exported.js';
import { readRecording } from '../../recordings/read-recording.js';
import { RecordingError } from '../../recordings/recording.js';
import { CommandError } from '../command-error.js';
import type { RecordingService } from '../services.js';
import { record } from './recording-commands.js';

/**
 * Writes down a program in a form that runs by itself. Throws CommandError 422 for a form that is not known, 409 where there
 * is nothing that the form could say, or more came in than is kept.
 *
 * @param session only this one; default: all, of a scenario the last that failed, else the last.
 */
export function exportProgram(
  recordings: RecordingService,
  program: Program,
  as = 'vitest',
  session?: string,
): Exported {
  if (!Object.hasOwn(EXPORT_FORMATS, as)) {
    const known = Object.keys(EXPORT_FORMATS).join(', ');
    throw new CommandError(
      422,
      'No such form',
      `"${as}" is not a form of a recording, expected one of: ${known}.`,
    );
  }
  const recording = readRecording(record(recordings, program));
  try {
    return exportRecording(recording, as as ExportFormatName, session === undefined ? {} : { session });
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new CommandError(409, 'Nothing to write', error.message);
  }
}
