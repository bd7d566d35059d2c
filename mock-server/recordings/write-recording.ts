import { INPUT_LIMIT } from '../journal/input-log.js';
import type { Program } from '../programs/program.js';
import { recordingHeader, type RecordedPlace } from './recording-header.js';
import { RecordingError } from './recording.js';

/**
 * Writes down everything since a program began, as JSON Lines: a header, then inputs and journal entries in the order in
 * which they happened, then the end.
 *
 * @throws RecordingError where more came in than is kept.
 */
export function writeRecording(
  { beginning, inputs, journal, username }: Program,
  place: RecordedPlace,
): string {
  if (inputs.full) {
    throw new RecordingError(
      `More than ${INPUT_LIMIT} requests, or 16 MiB of them, came into "${username}" since it began: they are no longer kept. ` +
        'Reset the program before what you want to record.',
    );
  }
  const entries = journal.find();
  const lines: object[] = [recordingHeader(beginning, place, journal.dropped)];
  let next = 0;
  for (const input of inputs.list()) {
    while (next < entries.length && entries[next]!.seq <= input.after) lines.push(entries[next++]!);
    lines.push(input);
  }
  lines.push(...entries.slice(next), {
    end: { inputs: inputs.list().length, entries: entries.length },
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
