import type { Operation, HasPaymentId } from './operations.js';
import type { UnknownOutcome } from './results.js';

const WORDS = {
  push: { success: 'Treat the payment as made', failure: 'Treat the payment as not made' },
  pull: { success: 'Treat the payment as made', failure: 'Treat the payment as not made' },
  verify: { success: 'Treat the account as verified', failure: 'Treat the account as not verified' },
} as const;

/**
 * The outcome of a call whose end is not known.
 *
 * @param assume what the answer said, if it said anything. Default: what is documented for no answer.
 */
export function unknownOutcome<T extends HasPaymentId>(
  { name, assume: assumed }: Operation<T>,
  participant_unique_id1: string,
  attempts: number,
  cause: unknown,
  assume: UnknownOutcome['assume'] = assumed,
): UnknownOutcome {
  const whatToDo =
    `${WORDS[name][assume]}. To find out, call ${name} again with the same fields and participant_unique_id1 ` +
    `"${participant_unique_id1}"; never with another id while this is unknown.`;
  return { outcome: 'unknown', assume, whatToDo, participant_unique_id1, attempts, cause };
}
