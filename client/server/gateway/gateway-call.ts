import { IngoRateLimitError, type IngoError } from '../errors.js';
import { LONGEST_RETRY_AFTER_MS, retryDelay } from '../retry-policy.js';
import type { Exchanged, SignedExchange } from '../signed-exchange.js';
import type { ClientWorld } from '../world.js';
import type { Operation, HasPaymentId } from './operations.js';
import { readGatewayAnswer, type GatewayVerdict, type SuccessResult } from './read-gateway-answer.js';
import type { Redact } from './redact.js';
import type { DeclinedOutcome, InProgressOutcome, UnknownOutcome } from './results.js';
import { unknownOutcome } from './unknown-outcome.js';

/** One call of the gateway. Its body is written once: every attempt sends the same bytes. */
export interface GatewayCall<T extends HasPaymentId> {
  readonly operation: Operation<T>;
  readonly path: string;
  readonly body: Uint8Array;
  readonly participant_unique_id1: string;
  readonly redact: Redact;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** How often the bytes are sent again while the outcome is not known. */
  readonly resends: number;
  /** How long to wait before that, in milliseconds. Both times by the local clock. */
  readonly resendDelay: (resent: number, sentAt: number, now: number) => number;
  /** How often they are sent again after HTTP 429. */
  readonly maxRetries: number;
}

type Outcome<T> = SuccessResult<T> | InProgressOutcome | DeclinedOutcome | UnknownOutcome;

/** The call is over, or is sent again: at once, or after a wait in milliseconds. */
type Step<T> = { readonly result: Outcome<T> } | { readonly waitMs: number | null };

/** What happened to a call so far. */
interface Progress {
  attempts: number;
  resent: number;
  throttled: number;
  clockCorrected: boolean;
  /** A request was sent whose outcome is not known: money may have moved. */
  uncertain: boolean;
}

/**
 * Sends a call until its outcome is known, or the re-sends are used up. Every attempt has the same bytes and so the same
 * id; only the signature is new.
 *
 * It throws as long as nothing can have been moved. After the first request whose outcome is not known, a refusal or an
 * abort makes the outcome `unknown`: neither can undo a payment.
 *
 * @throws IngoError one of its subclasses for a refusal; the reason of the signal where nothing was sent yet.
 */
export async function callGateway<T extends HasPaymentId>(
  server: SignedExchange,
  world: ClientWorld,
  call: GatewayCall<T>,
): Promise<Outcome<T>> {
  const { operation, participant_unique_id1, signal } = call;
  const progress: Progress = {
    attempts: 0,
    resent: 0,
    throttled: 0,
    clockCorrected: false,
    uncertain: false,
  };
  try {
    for (;;) {
      const step = await attempt(server, world, call, progress);
      if ('result' in step) return step.result;
      if (step.waitMs !== null) await world.sleep(step.waitMs, signal);
    }
  } catch (reason) {
    if (!progress.uncertain) throw reason;
    return unknownOutcome(operation, participant_unique_id1, progress.attempts, reason);
  }
}

/** Sends the call once and decides what follows. Throws what ends the call. */
async function attempt<T extends HasPaymentId>(
  server: SignedExchange,
  world: ClientWorld,
  call: GatewayCall<T>,
  progress: Progress,
): Promise<Step<T>> {
  const { operation, participant_unique_id1, redact, timeoutMs, signal } = call;
  signal?.throwIfAborted();
  progress.attempts += 1;
  const sentAt = world.now();
  const exchanged = await send(server, call, progress);
  const { attempts } = progress;
  const verdict = readGatewayAnswer(operation, exchanged, {
    participant_unique_id1,
    attempts,
    timeoutMs,
    redact,
  });
  switch (verdict.kind) {
    case 'settled':
      server.accepted();
      return { result: verdict.result };
    case 'unclear':
      return {
        result: unknownOutcome(operation, participant_unique_id1, attempts, verdict.error, verdict.assume),
      };
    case 'refused':
      return afterRefusal(verdict.error, exchanged, server, world, call, progress);
    case 'open':
    case 'in-progress':
      return afterNoOutcome(verdict, sentAt, world, call, progress);
  }
}

async function send<T extends HasPaymentId>(
  server: SignedExchange,
  { path, body, timeoutMs, signal }: GatewayCall<T>,
  progress: Progress,
): Promise<Exchanged> {
  try {
    return await server.send({ path, body, extraHeaders: {}, timeoutMs, signal });
  } catch (reason) {
    // The request was on its way when the signal ended it.
    progress.uncertain ||= signal?.aborted ?? false;
    throw reason;
  }
}

/** A refusal ends the call, unless the clock could be corrected or a rate limit lets it be sent again. */
function afterRefusal<T extends HasPaymentId>(
  error: IngoError,
  exchanged: Exchanged,
  server: SignedExchange,
  world: ClientWorld,
  { maxRetries }: GatewayCall<T>,
  progress: Progress,
): Step<T> {
  if (!progress.clockCorrected && server.refused(exchanged, error)) {
    progress.clockCorrected = true;
    return { waitMs: null };
  }
  if (!(error instanceof IngoRateLimitError)) throw error;
  const waitMs = retryDelay(error, progress.throttled, maxRetries, world.random());
  progress.throttled += 1;
  if (waitMs === undefined) throw error;
  return { waitMs };
}

/** Nothing is known of the payment, or it is still being processed: the same bytes are sent again, so long as they may be. */
function afterNoOutcome<T extends HasPaymentId>(
  verdict: Extract<GatewayVerdict<T>, { kind: 'open' | 'in-progress' }>,
  sentAt: number,
  world: ClientWorld,
  { resends, resendDelay }: GatewayCall<T>,
  progress: Progress,
): Step<T> {
  progress.uncertain = true;
  const retryAfterMs = verdict.kind === 'open' ? (verdict.error.retryAfterMs ?? 0) : 0;
  if (progress.resent >= resends || retryAfterMs > LONGEST_RETRY_AFTER_MS) {
    if (verdict.kind === 'in-progress') return { result: verdict.result };
    throw verdict.error;
  }
  const waitMs = Math.max(retryAfterMs, resendDelay(progress.resent, sentAt, world.now()));
  progress.resent += 1;
  return { waitMs };
}
