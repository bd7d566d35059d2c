import type { Program } from '../../programs/program.js';
import { RecordingError } from '../../recordings/recording.js';
import type { ReplayOptions, ReplayReport } from '../../recordings/replay.js';
import { CommandError } from '../command-error.js';
import type { RecordingService } from '../services.js';

/** Writes down a program. Throws CommandError 409 where more came in than is kept. */
export function record({ record }: RecordingService, program: Program): string {
  try {
    return record(program);
  } catch (error) {
    throw refused(error, 409, 'Not recorded');
  }
}

/** Plays a recording and says what came of it. Throws CommandError 422 for a file that cannot be replayed. */
export async function replay(
  { replay }: RecordingService,
  file: Buffer,
  options: ReplayOptions,
): Promise<ReplayReport> {
  try {
    return (await replay(file.toString('utf8'), options)).report;
  } catch (error) {
    throw refused(error, 422, 'Not replayed');
  }
}

function refused(error: unknown, status: number, title: string): unknown {
  return error instanceof RecordingError ? new CommandError(status, title, error.message) : error;
}
