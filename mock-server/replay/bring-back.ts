import { forgetEverything } from '../control/commands/program-commands.js';
import type { Divergence } from '../recordings/compare-entries.js';
import type { ReadLog } from '../recordings/read-log.js';
import { RecordedReceivers } from '../recordings/recorded-receivers.js';
import { play, type Expected } from '../recordings/replay.js';
import { StoreError } from '../stores/store-error.js';
import { packageVersion } from '../world/package-root.js';
import { sendAgain, type SendAgain } from './send-again.js';

/** What came of a program that was brought back. */
export interface BroughtBack {
  /** How many inputs were played, requests that were refused included. */
  readonly inputs: number;
  /** Lets real time drive the program, and sends what was being sent. */
  goOn(): void;
}

/**
 * Brings a program back from its log: everything that came in comes in again, on its clock. Then it waits for `goOn`.
 *
 * @param where the log is, for messages.
 * @throws StoreError where something comes out otherwise, or the log cannot be read.
 */
export async function bringBack(to: SendAgain, log: ReadLog, where: string): Promise<BroughtBack> {
  const { services, program } = to;
  const { outboxes } = services;
  const receivers = new RecordedReceivers();
  await forgetEverything(services, program);
  program.beginAgain(log.header);
  outboxes.replace(program, receivers);
  const world = {
    program,
    send: (request) => void sendAgain({ ...to, asTheyCame: true }, request),
    answer: (delivery) => receivers.answer(delivery),
    close: async () => undefined,
  } satisfies Parameters<typeof play>[0];
  const expected = new ExpectedCounts();
  const inputs = await play(world, log.steps, expected);
  if (expected.difference !== undefined) {
    throw new StoreError(
      `The program "${program.username}" cannot be brought back from ${where}: after ${inputs} inputs ${expected.difference}. ` +
        `${log.header.by} wrote it and this is ingo-sandbox ${packageVersion()}; start that one, or delete the log to give up the program.`,
    );
  }
  return {
    inputs,
    goOn: () => {
      receivers.handOver(outboxes.poster);
      program.goOn(log.offset());
    },
  };
}

/** A log has inputs only: the entries that the journal had at each must be there again, whatever they say. */
class ExpectedCounts implements Expected {
  readonly last = Infinity;
  difference: string | undefined;

  compare(journal: { readonly newest: number }, seq: number): Divergence | undefined {
    if (journal.newest < seq) return this.missing(journal.newest + 1);
    return this.difference === undefined ? undefined : this.missing(seq);
  }

  missing(seq: number): Divergence {
    this.difference ??= `the journal has no entry ${seq}`;
    return { seq, differences: [this.difference] };
  }
}
