import { adviceFor } from '../../../contracts/status-codes/status-codes.js';
import { ADVICE, familyOf } from '../../../contracts/status-codes/families.js';
import { IngoContractError, type IngoError } from '../errors.js';
import { detailsOf } from '../read-answer.js';
import { GATEWAY_API, refusal } from '../refusal.js';
import type { Exchanged } from '../signed-exchange.js';
import type { Redact } from './confidential.js';
import { contractError, FOREIGN_ID, NO_STATUS, noAnswerError, undocumented } from './gateway-errors.js';
import { gatewayWords } from './gateway-words.js';
import { meaningOf } from './meaning.js';
import type { Operation, TellsId } from './operations.js';
import type { DeclinedOutcome, InProgressOutcome } from './results.js';

/** Which call an answer belongs to. */
export interface GatewayContext {
  readonly participant_unique_id1: string;
  readonly attempts: number;
  readonly timeoutMs: number;
  readonly redact: Redact;
}

/** An answer that says yes, now or later. Only what is held may have nothing to tell yet. */
export interface Yes<T> {
  readonly outcome: 'done' | 'accepted' | 'held';
  readonly status: number;
  readonly client_message: string;
  readonly participant_unique_id1: string;
  readonly attempts: number;
  readonly softFailure: boolean;
  readonly told: T | undefined;
}

/**
 * What an answer comes to.
 *
 * - `settled`: a definite answer.
 * - `in-progress`: the first request of this id is still being processed.
 * - `open`: nobody said what became of it; the same bytes may be sent again.
 * - `unclear`: an answer that asking again will not make clearer. `assume` where at least its status was clear.
 * - `refused`: the caller's fault, and nothing was moved by this request.
 */
export type GatewayVerdict<T> =
  | { readonly kind: 'settled'; readonly result: Yes<T> | DeclinedOutcome }
  | { readonly kind: 'in-progress'; readonly result: InProgressOutcome }
  | { readonly kind: 'open' | 'refused'; readonly error: IngoError }
  | { readonly kind: 'unclear'; readonly error: IngoError; readonly assume?: 'success' };

/** Of a proxy that gave up waiting: the request may have got through. */
const HTTP_REQUEST_TIMEOUT = 408;
const HTTP_TOO_MANY_REQUESTS = 429;

/** Judges an answer: by its own status where it has one, else by that of HTTP. */
export function readGatewayAnswer<T extends TellsId>(
  operation: Operation<T>,
  { answer, url, now }: Exchanged,
  { participant_unique_id1, attempts, timeoutMs, redact }: GatewayContext,
): GatewayVerdict<T> {
  const call = { idempotencyKey: participant_unique_id1, attempts };
  if ('failure' in answer) return { kind: 'open', error: noAnswerError(answer, url, timeoutMs, call) };
  const body = answer.oversize ? undefined : parse(answer.text);
  const details = redacted(detailsOf(answer, gatewayWords(body), { ...call, now }), redact);
  const { status, httpStatus, clientMessage: client_message = '' } = details;
  const refused = () => refusal(details, GATEWAY_API);

  if (status === undefined || httpStatus === HTTP_TOO_MANY_REQUESTS) {
    const error = refused() ?? contractError([NO_STATUS], details, redact);
    const isOpen =
      httpStatus >= 500 || httpStatus === HTTP_REQUEST_TIMEOUT || error instanceof IngoContractError;
    return { kind: isOpen ? 'open' : 'refused', error };
  }
  const said = { status, client_message, participant_unique_id1, attempts };
  const meaning = meaningOf(status, operation.name);
  switch (meaning) {
    case 'in-progress':
      return { kind: 'in-progress', result: { outcome: meaning, ...said } };
    case 'declined':
      return { kind: 'settled', result: { outcome: meaning, ...said, ...reasonOf(status) } };
    case 'refused':
    case 'failed':
      return { kind: meaning === 'failed' ? 'open' : 'refused', error: refused()! };
    case 'unclear':
      return { kind: 'unclear', error: contractError([undocumented(status)], details, redact) };
  }
  const softFailure = meaning === 'soft';
  const read = operation.read(body);
  const result = { outcome: softFailure ? 'done' : meaning, ...said, softFailure, told: undefined } as const;
  if ('told' in read && read.told.participant_unique_id1 !== participant_unique_id1) {
    return { kind: 'unclear', error: contractError([FOREIGN_ID], details, redact) };
  }
  if ('told' in read) return { kind: 'settled', result: { ...result, told: read.told } };
  if (meaning === 'held') return { kind: 'settled', result };
  return { kind: 'unclear', error: contractError(read.violations, details, redact), assume: 'success' };
}

function reasonOf(status: number): Pick<DeclinedOutcome, 'family' | 'advice' | 'whatToDo'> {
  const family = familyOf(status);
  const advice = adviceFor(status);
  return { ...(family && { family }), advice, whatToDo: ADVICE[advice] };
}

/** The details with the server's words as they may be logged. */
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
