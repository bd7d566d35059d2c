import { exportRecording } from '../../mock-server/recordings/export/export-formats.js';
import { readRecording } from '../../mock-server/recordings/read-recording.js';
import type { Sandbox } from '../../mock-server/index.js';
import { recordedFlow } from './recorded-flow.js';

/** A recording of whatever leaves a trace, exported as a test of each runner. */
export async function writtenTests(
  sandbox: Sandbox,
): Promise<Readonly<Record<'vitest' | 'playwright', string>>> {
  const program = sandbox.program();
  await recordedFlow(sandbox, program);
  const recording = readRecording(
    program.recording({ runner: 'vitest', file: 'a.test.ts', name: 'a test', message: 'no' }),
  );
  return {
    vitest: exportRecording(recording, 'vitest').text,
    playwright: exportRecording(recording, 'playwright').text,
  };
}
