import type { RecordingHeader } from '../../contracts/generated/types.js';
import { RECORDING_VERSION } from '../../contracts/recordings/recording-schemas.js';
import type { ProgramBeginning } from '../programs/program.js';
import { packageVersion } from '../world/package-root.js';

/** Where a program was recorded. */
export interface RecordedPlace {
  /** Origin of the sandbox, as clients see it. */
  readonly origin: string;
  /** Hosts beyond this machine that webhooks may be sent to. */
  readonly allowedWebhookHosts: readonly string[];
  /** The test that failed, where a fixture records it. */
  readonly test?: RecordingHeader['test'];
}

/** The first line of a recording: what it is of, and how its program began. */
export const recordingHeader = (
  beginning: ProgramBeginning,
  { origin, allowedWebhookHosts, test }: RecordedPlace,
  dropped = 0,
): RecordingHeader => ({
  recording: RECORDING_VERSION,
  by: `ingo-sandbox ${packageVersion()}`,
  origin,
  ...(beginning as Pick<RecordingHeader, 'how' | 'at' | 'program'>),
  ...(allowedWebhookHosts.length > 0 && { allowed_webhook_hosts: [...allowedWebhookHosts] }),
  ...(dropped > 0 && { dropped }),
  ...(test && { test }),
});
