import { forgetEverything } from '../control/commands/program-commands.js';
import { replay } from '../recordings/replay.js';
import { readRecording } from '../recordings/read-recording.js';
import { RecordedReceivers } from '../recordings/recorded-receivers.js';
import { RecordingError } from '../recordings/recording.js';
import type { Snapshot } from '../recordings/snapshots.js';
import type { BringBack } from './kept-programs.js';
import { sendAgain, type SendAgain } from './send-again.js';

/** Where a program is restored. */
type RestoreTo = SendAgain & {
  /** Says where clients saw the sandbox when the snapshot was taken; undefined: where they see it now. */
  readonly at?: BringBack['at'];
};

/**
 * Brings a program back to the state in which a snapshot was taken: everything that came in until then comes in again, on
 * its clock; then real time drives it on. Webhooks that were being delivered are sent once more.
 *
 * @throws RecordingError where something came out otherwise.
 */
export async function restore(to: RestoreTo, { recording, at }: Snapshot): Promise<void> {
  const { services, program } = to;
  const { outboxes } = services;
  const receivers = new RecordedReceivers();
  await forgetEverything(services, program);
  const read = readRecording(recording);
  to.at?.(program, read.header.origin);
  program.beginAgain(read.header);
  outboxes.replace(program, receivers);
  const { report } = await replay(read, async () => ({
    program,
    send: (request) => void sendAgain(to, request),
    answer: (delivery) => receivers.answer(delivery),
    close: async () => {
      await program.schedule.runDue(at);
      program.clock.set(at);
      receivers.handOver(outboxes.poster);
      program.resume();
    },
  })).finally(() => to.at?.(program, undefined));
  if (report.same) return;
  const { seq, differences } = report.divergence!;
  throw new RecordingError(
    `The program "${program.username}" could not be restored: entry ${seq} came out otherwise. ${differences.join('; ')}`,
  );
}
