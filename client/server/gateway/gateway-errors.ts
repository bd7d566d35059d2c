import type { Violation } from '../../../contracts/violations/violations.js';
import { IngoContractError, IngoNetworkError, type IngoErrorDetails } from '../errors.js';
import type { NoAnswer } from '../exchange.js';
import { rootCause } from '../read-answer.js';
import type { Redact } from './redact.js';

/** What a refusal, a breach and silence have in common. */
export type GatewayDetails = Omit<IngoErrorDetails, 'advice'>;

/** No complete answer came back. */
export function noAnswerError(
  { failure, cause }: NoAnswer,
  { origin }: URL,
  timeoutMs: number,
  details: GatewayDetails,
): IngoNetworkError {
  const why = failure === 'timeout' ? `none within ${timeoutMs} ms` : rootCause(cause);
  return new IngoNetworkError(
    `No answer from ${origin} (${why}; requests sent: ${details.attempts}). What became of the call is not known. ` +
      `The same call with participant_unique_id1 "${details.idempotencyKey}" finds out.`,
    failure,
    { ...details, advice: 'retry' },
    { cause },
  );
}

/** An answer came that the contract does not allow. Its text is not quoted: a token may be in it. */
export function contractError(
  violations: readonly Violation[],
  details: GatewayDetails,
  redact: Redact,
): IngoContractError {
  const safe = violations.map((violation) => ({ ...violation, message: redact(violation.message) }));
  return new IngoContractError(
    `The answer (HTTP ${details.httpStatus}) breaks the contract of the gateway: ` +
      `${safe.map(({ message }) => message).join(' ')} ` +
      'Check that gatewayUrl is the gateway and nothing in between rewrites its answers.',
    safe,
    { ...details, advice: 'retry' },
  );
}

/** A body that is not JSON, or has no status. */
export const NO_STATUS: Violation = {
  path: 'the body',
  rule: 'json',
  message: 'The body must be a JSON object with a status.',
};

/** A status that no page explains as an answer of the gateway. */
export const undocumented = (status: number): Violation => ({
  path: 'status',
  rule: 'enum',
  message: `"status" must be a documented one, got ${status}.`,
});

/** The answer to another call. */
export const FOREIGN_ID: Violation = {
  path: 'participant_unique_id1',
  rule: 'const',
  message: '"participant_unique_id1" must be that of the call: this is the answer to another one.',
};

/** A success of a pull without its transaction, which the schema allows for refusals only. */
export const NO_TRANSACTION: Violation = {
  path: 'transaction',
  rule: 'required',
  message: '"transaction" must be there when the status is one of success.',
};
