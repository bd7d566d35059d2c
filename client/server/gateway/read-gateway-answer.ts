import { adviceFor } from '../../../contracts/status-codes/status-codes.js';
import { ADVICE, familyOf } from '../../../contracts/status-codes/families.js';
import { IngoContractError, type IngoError } from '../errors.js';
import { detailsOf } from '../read-answer.js';
import { GATEWAY_API, refusal } from '../refusal.js';
import type { Exchanged } from '../signed-exchange.js';
import type { Redact } from './redact.js';
import { contractError, FOREIGN_ID, NO_STATUS, noAnswerError, undocumented } from './gateway-errors.js';
import { gatewayResponseStatus } from './gateway-response-status.js';
import { classifyStatus } from './classify-status.js';
import type { HasPaymentId, Operation, SuccessData } from './operations.js';
import type { DeclinedOutcome, InProgressOutcome } from './results.js';

/** Which call an answer belongs to. */
export interface GatewayContext {
  readonly participant_unique_id1: string;
  readonly attempts: number;
  readonly timeoutMs: number;
  readonly redact: Redact;
}

/** An answer that says the call succeeded, or will. Only a held payment may have no data yet. */
export interface SuccessResult<T> {
  readonly outcome: 'done' | 'accepted' | 'held';
  readonly status: number;
  readonly client_message: string;
  readonly participant_unique_id1: string;
  readonly attempts: number;
  readonly softFailure: boolean;
  readonly data: T | undefined;
}

/**
 * What an answer means for its call.
 *
 * - `settled`: a definite answer.
 * - `in-progress`: the first request of this id is still being processed.
 * - `open`: the outcome is not known; the same bytes may be sent again.
 * - `unclear`: an answer that asking again will not make clearer. `assume` where at least its status was clear.
 * - `refused`: a mistake of the caller; nothing was moved by this request.
 */
export type GatewayVerdict<T> =
  | { readonly kind: 'settled'; readonly result: SuccessResult<T> | DeclinedOutcome }
  | { readonly kind: 'in-progress'; readonly result: InProgressOutcome }
  | { readonly kind: 'open'; readonly error: IngoError }
  | { readonly kind: 'refused'; readonly error: IngoError }
  | { readonly kind: 'unclear'; readonly error: IngoError; readonly assume?: 'success' };

type Details = ReturnType<typeof detailsOf>;

/** From a proxy that stopped waiting: the request may have arrived. */
const HTTP_REQUEST_TIMEOUT = 408;
const HTTP_TOO_MANY_REQUESTS = 429;

/** Judges an answer: by its own status where it has one, else by that of HTTP. */
export function readGatewayAnswer<T extends HasPaymentId>(
  operation: Operation<T>,
  { answer, url, now }: Exchanged,
  context: GatewayContext,
): GatewayVerdict<T> {
  const { participant_unique_id1, attempts, timeoutMs, redact } = context;
  const call = { idempotencyKey: participant_unique_id1, attempts };
  if ('failure' in answer) return { kind: 'open', error: noAnswerError(answer, url, timeoutMs, call) };
  const body = answer.oversize ? undefined : parse(answer.text);
  const details = redacted(detailsOf(answer, gatewayResponseStatus(body), { ...call, now }), redact);
  const { status, httpStatus, clientMessage: client_message = '' } = details;
  if (status === undefined || httpStatus === HTTP_TOO_MANY_REQUESTS) return withoutStatus(details, redact);

  const summary = { status, client_message, participant_unique_id1, attempts };
  const statusClass = classifyStatus(status, operation.name);
  switch (statusClass) {
    case 'in-progress':
      return { kind: 'in-progress', result: { outcome: statusClass, ...summary } };
    case 'declined':
      return { kind: 'settled', result: { outcome: statusClass, ...summary, ...reasonOf(status) } };
    case 'refused':
      return { kind: 'refused', error: refusal(details, GATEWAY_API)! };
    case 'failed':
      return { kind: 'open', error: refusal(details, GATEWAY_API)! };
    case 'unclear':
      return { kind: 'unclear', error: contractError([undocumented(status)], details, redact) };
    case 'soft':
      return succeeded(
        operation.read(body),
        { outcome: 'done', ...summary, softFailure: true },
        details,
        redact,
      );
    case 'done':
    case 'accepted':
    case 'held':
      return succeeded(
        operation.read(body),
        { outcome: statusClass, ...summary, softFailure: false },
        details,
        redact,
      );
  }
}

/** An answer without a status of Ingo, or one that a rate limit gave: the HTTP status decides. */
function withoutStatus(details: Details, redact: Redact): GatewayVerdict<never> {
  const { httpStatus } = details;
  const error = refusal(details, GATEWAY_API) ?? contractError([NO_STATUS], details, redact);
  const isOpen =
    httpStatus >= 500 || httpStatus === HTTP_REQUEST_TIMEOUT || error instanceof IngoContractError;
  return { kind: isOpen ? 'open' : 'refused', error };
}

/** A success, if its data keep the contract and belong to this call. */
function succeeded<T extends HasPaymentId>(
  read: SuccessData<T>,
  result: Omit<SuccessResult<T>, 'data'>,
  details: Details,
  redact: Redact,
): GatewayVerdict<T> {
  if ('data' in read) {
    const { data } = read;
    if (data.participant_unique_id1 === result.participant_unique_id1) {
      return { kind: 'settled', result: { ...result, data } };
    }
    return { kind: 'unclear', error: contractError([FOREIGN_ID], details, redact) };
  }
  if (result.outcome === 'held') return { kind: 'settled', result: { ...result, data: undefined } };
  return { kind: 'unclear', error: contractError(read.violations, details, redact), assume: 'success' };
}

function reasonOf(status: number): Pick<DeclinedOutcome, 'family' | 'advice' | 'whatToDo'> {
  const family = familyOf(status);
  const advice = adviceFor(status);
  return { ...(family && { family }), advice, whatToDo: ADVICE[advice] };
}

/** The details, with the texts of the server made safe to log. */
function redacted<D extends { readonly clientMessage?: string; readonly explanation?: string }>(
  details: D,
  redact: Redact,
): D {
  const { clientMessage, explanation } = details;
  return {
    ...details,
    ...(clientMessage !== undefined && { clientMessage: redact(clientMessage) }),
    ...(explanation !== undefined && { explanation: redact(explanation) }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
