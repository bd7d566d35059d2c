import { didYouMean } from '../../../contracts/violations/violations.js';
import type { Program } from '../../programs/program.js';
import { readRecording } from '../../recordings/read-recording.js';
import { RecordingError } from '../../recordings/recording.js';
import type { ReplayOptions, ReplayReport } from '../../recordings/replay.js';
import { SNAPSHOT_LIMIT } from '../../recordings/snapshots.js';
import { viewRecording, type RecordingView } from '../../recordings/view/recording-view.js';
import { CommandError } from '../command-error.js';
import type { CommandServices, RecordingService } from '../services.js';
import { valid } from '../valid.js';

const DEFAULT_NAME = 'snapshot';

/** Writes down a program. Throws CommandError 409 where more came in than is kept. */
export function record({ record }: RecordingService, program: Program): string {
  try {
    return record(program);
  } catch (error) {
    throw refused(error, 409, 'Not recorded');
  }
}

/** Replays a recording and says what came of it. Throws CommandError 422 for a file that cannot be replayed. */
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

/** Reads a recording for the inspector. Throws CommandError 422 for a file that is invalid. */
export function view(file: Buffer): RecordingView {
  try {
    return viewRecording(readRecording(file.toString('utf8')));
  } catch (error) {
    throw refused(error, 422, 'Not shown');
  }
}

/** Keeps the present state of a program. Throws CommandError 409 where too many are kept, or too much came in. */
export function takeSnapshot(
  { snapshots, logs }: Pick<CommandServices, 'snapshots' | 'logs'>,
  recordings: RecordingService,
  program: Program,
  given: unknown,
): object {
  const { name = DEFAULT_NAME } = valid('snapshotName', given);
  const kept = snapshots.of(program);
  if (kept.size >= SNAPSHOT_LIMIT && !kept.has(name)) {
    const detail = `The program keeps ${SNAPSHOT_LIMIT} snapshots already: ${[...kept.keys()].join(', ')}. Take one of these names again.`;
    throw new CommandError(409, 'Too many snapshots', detail);
  }
  logs?.check();
  const snapshot = { recording: record(recordings, program), at: program.clock.now() };
  kept.set(name, snapshot);
  logs?.keepSnapshot(program, name, snapshot);
  return { name, entries: program.journal.newest };
}

/** Brings a program back to a state that was kept. Throws CommandError 404 for a name that is not known. */
export async function restoreSnapshot(
  { snapshots, logs }: Pick<CommandServices, 'snapshots' | 'logs'>,
  { restore }: RecordingService,
  program: Program,
  given: unknown,
): Promise<object> {
  const { name = DEFAULT_NAME } = valid('snapshotName', given);
  const kept = snapshots.of(program);
  const snapshot = kept.get(name);
  if (!snapshot) {
    const known = [...kept.keys()];
    const hint = didYouMean(name, known) || ` Known: ${known.join(', ') || 'none'}.`;
    throw new CommandError(404, 'No such snapshot', `There is no snapshot "${name}".${hint}`);
  }
  logs?.check();
  logs?.pause(program);
  try {
    await restore(program, snapshot);
  } catch (error) {
    throw refused(error, 409, 'Not restored');
  } finally {
    logs?.begin(program); // its log is what was brought back
  }
  return { name, entries: program.journal.newest };
}

function refused(error: unknown, status: number, title: string): unknown {
  return error instanceof RecordingError ? new CommandError(status, title, error.message) : error;
}
