import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { backoff } from '../retry-policy.js';
import { SignedExchange, type SigningSettings } from '../signed-exchange.js';
import { pullBody, pushBody, verifyBody, type Caller } from './request-bodies.js';
import { checkCall, checkParticipant, checkResends, checkStandIn } from './check-call.js';
import { createRedactor } from './redact.js';
import { callGateway, type GatewayCall } from './gateway-call.js';
import { toPaymentResult, toVerifyResult } from './payment-result.js';
import { PULL, PUSH, VERIFY, type HasPaymentId } from './operations.js';
import type { AccountToVerify, CallerIds, PullPayment, PushPayment } from './payments.js';
import { gatewayTimeoutMs, resendDelay } from './resend-policy.js';
import type { PaymentResult, VerifyResult } from './results.js';

/** What a verification accepts beside the account. */
export interface VerifyOptions {
  /** Ends the waiting, not what was sent: before anything was sent the promise rejects, later the outcome is `unknown`. */
  readonly signal?: AbortSignal;
}

/** What a payment accepts beside itself. */
export interface PaymentOptions extends VerifyOptions {
  /** How often the same bytes are sent again while the outcome is not known. Default: that of the client. */
  readonly resends?: number;
  /** Stand-in time-out of your program for this kind of payment, as agreed with Ingo. Default: that of the client. */
  readonly standInSeconds?: number;
}

/** Calls of the IngoPay gateway: what a `customer_account_token` is good for. */
export interface Gateway {
  /**
   * Pays an account (`POST /gateway/process`). No answer: assume success.
   *
   * @throws IngoError one of its subclasses where the request was refused and nothing was moved; TypeError for a payment
   *   that cannot be sent.
   */
  push(payment: PushPayment, options?: PaymentOptions): Promise<PaymentResult>;
  /**
   * Takes money from an account (`POST /gateway/v12/debit/process`). No answer: assume failure.
   *
   * @throws IngoError one of its subclasses where the request was refused and nothing was moved; TypeError for a payment
   *   that cannot be sent.
   */
  pull(payment: PullPayment, options?: PaymentOptions): Promise<PaymentResult>;
  /**
   * Verifies an account (`POST /gateway/verify`), and gives raw account fields a token. It moves nothing, so it is
   * repeated as session calls are: `maxRetries` times, with exponential backoff.
   *
   * @throws IngoError one of its subclasses where the request was refused; TypeError for one that cannot be sent.
   */
  verify(account: AccountToVerify, options?: VerifyOptions): Promise<VerifyResult>;
}

/** What all calls of the gateway share. */
export interface GatewaySettings extends SigningSettings {
  readonly gatewayUrl: URL;
  /** Undefined until a client needs it: sessions do without. */
  readonly participantId: number | undefined;
  readonly standInSeconds: number;
  readonly resends: number;
  /** Undefined: longer than the stand-in time-out. */
  readonly gatewayTimeoutMs: number | undefined;
  readonly maxRetries: number;
}

/** Makes the calls of the gateway. */
export function createGateway(settings: GatewaySettings): Gateway {
  const { world, maxRetries, participantId } = settings;
  // The key of these calls is in their body.
  const signedHeaders = settings.signedHeaders.filter((name) => name.toLowerCase() !== 'idempotency-key');
  const server = new SignedExchange({ ...settings, signedHeaders }, settings.gatewayUrl);
  const caller = (): Caller => ({ participantId: checkParticipant(participantId), now: server.now() });

  type Rest<T extends HasPaymentId> = Omit<
    GatewayCall<T>,
    'participant_unique_id1' | 'redact' | 'signal' | 'maxRetries'
  >;
  const call = <T extends HasPaymentId>(
    fields: CallerIds,
    signal: AbortSignal | undefined,
    rest: Rest<T>,
  ) => {
    const { participant_unique_id1 } = fields;
    const redact = createRedactor(fields);
    return callGateway(server, world, { participant_unique_id1, redact, signal, maxRetries, ...rest });
  };
  const patience = (options: PaymentOptions) => {
    const standIn = checkStandIn(options.standInSeconds ?? settings.standInSeconds);
    return {
      timeoutMs: settings.gatewayTimeoutMs ?? gatewayTimeoutMs(standIn),
      resends: checkResends(options.resends ?? settings.resends),
      resendDelay: (_: number, sentAt: number, now: number) => resendDelay(standIn, sentAt, now),
    };
  };

  return Object.freeze({
    async push(payment, options = {}) {
      checkCall(payment);
      const body = pushBody(payment, caller());
      const rest = { operation: PUSH, path: GATEWAY_PATHS.push, body, ...patience(options) };
      return toPaymentResult(await call(payment, options.signal, rest));
    },
    async pull(payment, options = {}) {
      checkCall(payment);
      const body = pullBody(payment, caller());
      const rest = { operation: PULL, path: GATEWAY_PATHS.pull, body, ...patience(options) };
      return toPaymentResult(await call(payment, options.signal, rest));
    },
    async verify(account, { signal } = {}) {
      checkCall(account);
      const result = await call(account, signal, {
        operation: VERIFY,
        path: GATEWAY_PATHS.verify,
        body: verifyBody(account, caller()),
        timeoutMs: settings.gatewayTimeoutMs ?? gatewayTimeoutMs(settings.standInSeconds),
        resends: maxRetries,
        resendDelay: (resent) => backoff(resent, world.random()),
      });
      return toVerifyResult(result);
    },
  } satisfies Gateway);
}
