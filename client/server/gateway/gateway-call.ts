import { IngoRateLimitError } from '../errors.js';
import { LONGEST_RETRY_AFTER_MS, retryDelay } from '../retry-policy.js';
import type { SignedExchange } from '../signed-exchange.js';
import type { ClientWorld } from '../world.js';
import type { Redact } from './confidential.js';
import type { Operation, TellsId } from './operations.js';
import { readGatewayAnswer, type Yes } from './read-gateway-answer.js';
import type { DeclinedOutcome, InProgressOutcome, UnknownOutcome } from './results.js';
import { unknown } from './unknown.js';

/** One call of the gateway, its bytes written once. */
export interface GatewayCall<T extends TellsId> {
  readonly operation: Operation<T>;
  readonly path: string;
  readonly body: Uint8Array;
  readonly participant_unique_id1: string;
  readonly redact: Redact;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** How often the bytes are sent again where nobody said what became of them. */
  readonly resends: number;
  /** How long to wait before that, in milliseconds. Both times by the local clock. */
  readonly resendDelay: (resent: number, sentAt: number, now: number) => number;
  /** How often they are sent again where HTTP 429 answered. */
  readonly maxRetries: number;
}

/**
 * Sends a call until it is known what became of it, or the re-sends are used up. Every attempt has the same bytes and so
 * the same id; only the signature is new.
 *
 * It throws as long as nothing can have been moved. From the first request on of which nobody said what became of it, a
 * refusal or an abort makes the outcome `unknown`: neither unsays a payment.
 *
 * @throws IngoError one of its subclasses for a refusal; the reason of the signal where nothing was sent yet.
 */
export async function callGateway<T extends TellsId>(
  server: SignedExchange,
  world: ClientWorld,
  call: GatewayCall<T>,
): Promise<Yes<T> | InProgressOutcome | DeclinedOutcome | UnknownOutcome> {
  const { operation, path, body, participant_unique_id1, redact, signal, timeoutMs } = call;
  let open = false;
  let resent = 0;
  let throttled = 0;
  let corrected = false;
  let attempts = 0;
  const ended = (reason: unknown): UnknownOutcome => {
    if (!open) throw reason;
    return unknown(operation, participant_unique_id1, attempts, reason);
  };

  for (;;) {
    if (signal?.aborted) return ended(signal.reason);
    attempts += 1;
    const sentAt = world.now();
    let exchanged;
    try {
      exchanged = await server.send({ path, body, extraHeaders: {}, timeoutMs, signal });
    } catch (reason) {
      // It was on its way when the signal ended it.
      open ||= signal?.aborted ?? false;
      return ended(reason);
    }
    const context = { participant_unique_id1, attempts, timeoutMs, redact };
    const verdict = readGatewayAnswer(operation, exchanged, context);
    let delay: number | undefined;
    switch (verdict.kind) {
      case 'settled':
        server.accepted();
        return verdict.result;
      case 'unclear':
        return unknown(operation, participant_unique_id1, attempts, verdict.error, verdict.assume);
      case 'refused':
        if (!corrected && server.refused(exchanged, verdict.error)) {
          corrected = true;
          continue;
        }
        if (verdict.error instanceof IngoRateLimitError) {
          delay = retryDelay(verdict.error, throttled, call.maxRetries, world.random());
          throttled += 1;
        }
        if (delay === undefined) return ended(verdict.error);
        break;
      case 'open':
      case 'in-progress': {
        open = true;
        const asked = 'error' in verdict ? (verdict.error.retryAfterMs ?? 0) : 0;
        if (resent >= call.resends || asked > LONGEST_RETRY_AFTER_MS) {
          return 'result' in verdict ? verdict.result : ended(verdict.error);
        }
        delay = Math.max(asked, call.resendDelay(resent, sentAt, world.now()));
        resent += 1;
      }
    }
    try {
      await world.sleep(delay, signal);
    } catch (reason) {
      return ended(reason);
    }
  }
}
