import { RECORDING_VERSION } from '../../contracts/recordings/recording-schemas.js';
import type { RecordingHeader } from '../../contracts/generated/types.js';
import { INPUT_LIMIT } from '../journal/input-log.js';
import type { Program } from '../programs/program.js';
import { packageVersion } from '../world/package-root.js';
import { RecordingError } from './recording.js';

/** Where a program was recorded. */
export interface RecordedPlace {
  /** Origin of the sandbox, as clients see it. */
  readonly origin: string;
  /** Hosts beyond this machine that webhooks may be sent to. */
  readonly allowedWebhookHosts: readonly string[];
  /** The test that failed, where a fixture records it. */
  readonly test?: RecordingHeader['test'];
}

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
  const { origin, allowedWebhookHosts, test } = place;
  const header: RecordingHeader = {
    recording: RECORDING_VERSION,
    by: `ingo-sandbox ${packageVersion()}`,
    origin,
    ...(beginning as Pick<RecordingHeader, 'how' | 'at' | 'program'>),
    ...(allowedWebhookHosts.length > 0 && { allowed_webhook_hosts: [...allowedWebhookHosts] }),
    ...(journal.dropped > 0 && { dropped: journal.dropped }),
    ...(test && { test }),
  };
  const entries = journal.find();
  const lines: object[] = [header];
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
