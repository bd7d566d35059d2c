import { NO_ANSWER } from '../../contracts/status-codes/status-codes.js';
import { violationsOf, type SchemaValidator, type Violation } from '../../contracts/violations/violations.js';
import { IngoContractError, IngoNetworkError, type IngoError } from './errors.js';
import type { Answer, NoAnswer } from './exchange.js';
import { refusal } from './refusal.js';
import { parseRetryAfter } from './retry-policy.js';
import { responseStatus, type ResponseStatus } from './response-status.js';

/** Which request an answer belongs to. */
export interface CallContext {
  readonly idempotencyKey: string;
  readonly attempts: number;
  readonly timeoutMs: number;
  /** Where the request went. */
  readonly url: URL;
  /** When the answer came, milliseconds since 1970. */
  readonly now: number;
}

/** What an answer comes to. */
export type Verdict<T> =
  { readonly ok: true; readonly body: T } | { readonly ok: false; readonly error: IngoError };

/**
 * Judges an answer: a success that keeps the contract, a refusal of whichever shape, or neither.
 *
 * @param keepsContract the validator of a success.
 */
export function readAnswer<T>(
  answer: Answer | NoAnswer,
  keepsContract: SchemaValidator<T>,
  context: CallContext,
): Verdict<T> {
  if ('failure' in answer) return { ok: false, error: networkError(answer, context) };
  const parsed = parse(answer);
  const body = 'body' in parsed ? parsed.body : undefined;
  const isFine = answer.httpStatus >= 200 && answer.httpStatus < 300;
  if (isFine && 'body' in parsed && keepsContract(body)) return { ok: true, body };

  const details = detailsOf(answer, responseStatus(body), context);
  const refused = refusal(details);
  if (refused) return { ok: false, error: refused };
  const violations =
    'violation' in parsed ? [parsed.violation] : violationsOf(keepsContract.errors ?? [], parsed.body);
  return { ok: false, error: contractError(violations, details) };
}

/** The server's clock according to an answer; undefined where it has no usable `Date`. */
export function serverDate(answer: Answer | NoAnswer): number | undefined {
  const time = 'failure' in answer ? Number.NaN : Date.parse(answer.headers.get('date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}

// The advice is that for no answer: an answer that cannot be understood says no more.
function contractError(
  violations: readonly Violation[],
  details: ReturnType<typeof detailsOf>,
): IngoContractError {
  const list = violations.map(({ message }) => message).join(' ');
  return new IngoContractError(
    `The answer (HTTP ${details.httpStatus}) breaks the contract of the Session API: ${list} ` +
      'Check that baseUrl is the Session API and nothing in between rewrites its answers.',
    violations,
    { ...details, advice: NO_ANSWER.session },
  );
}

/** The fields of an error that come from the answer, of either API. `words`: status and text of its body. */
export function detailsOf(
  answer: Answer,
  words: ResponseStatus,
  { idempotencyKey, attempts, now }: Pick<CallContext, 'idempotencyKey' | 'attempts' | 'now'>,
) {
  const explanation = answer.headers.get('x-sandbox-explanation');
  const retryAfterMs = parseRetryAfter(answer.headers.get('retry-after'), serverDate(answer) ?? now);
  return {
    idempotencyKey,
    attempts,
    httpStatus: answer.httpStatus,
    ...words,
    ...redirectWords(answer),
    ...(explanation !== null && { explanation }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

/** Where a redirect leads, without the query, which may hold what must not be logged. */
function redirectWords({ httpStatus, headers }: Answer): { clientMessage?: string } {
  const location = httpStatus >= 300 && httpStatus < 400 && headers.get('location');
  return location ? { clientMessage: `Location: ${location.replace(/[?#].*/s, '')}` } : {};
}

function parse({ text, oversize, headers }: Answer): { body: unknown } | { violation: Violation } {
  const broken = (rule: string, message: string) => ({ violation: { path: 'the body', rule, message } });
  if (oversize) return broken('size', 'The body must be a short JSON object, got more than 1 MiB.');
  try {
    return { body: JSON.parse(text) };
  } catch {
    const type = headers.get('content-type') ?? 'no content type';
    const got =
      text === ''
        ? 'nothing'
        : `${text.length} characters (${type}) that begin ${JSON.stringify(text.slice(0, 40))}`;
    return broken('json', `The body must be JSON, got ${got}.`);
  }
}

function networkError({ failure, cause }: NoAnswer, context: CallContext): IngoNetworkError {
  const { url, attempts, timeoutMs, idempotencyKey } = context;
  const why = failure === 'timeout' ? `none within ${timeoutMs} ms` : rootCause(cause);
  return new IngoNetworkError(
    `No answer from ${url.origin} (${why}; requests sent: ${attempts}). Whether the session was created is not known. ` +
      `Send the same request with the same idempotency key, "${idempotencyKey}": it gives the session, made then or now, once.`,
    failure,
    { idempotencyKey, attempts, advice: NO_ANSWER.session },
    { cause },
  );
}

/** What failed, of a failed exchange: fetch says "fetch failed", the rest is further down. */
export function rootCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.cause !== undefined) return rootCause(cause.cause);
  return cause.message || String((cause as NodeJS.ErrnoException).code ?? cause.name);
}
