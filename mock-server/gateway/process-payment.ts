import { amountOf } from '../../contracts/gateway/money.js';
import {
  outcomeOf,
  PAYMENT_OUTCOMES,
  type PaymentOutcome,
} from '../../contracts/gateway/payment-outcomes.js';
import { typedOutcome, accountField } from '../../contracts/plugin/test-values.js';
import { statusCode } from '../../contracts/status-codes/status-codes.js';
import type { WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { Answer } from '../http/answer.js';
import type { Program } from '../programs/program.js';
import type { PaymentRecord, PaymentState, TokenRecord } from '../stores/records.js';
import {
  answerPayment,
  answerVerified,
  answerWithout,
  verifiedData,
  type AnswerFrame,
} from './gateway-answers.js';
import type { GatewayServices } from './gateway-services.js';
import type { GatewayRequest } from './gateway-request.js';

/** A call whose id was just claimed. */
export interface ClaimedCall {
  readonly request: GatewayRequest;
  readonly token: TokenRecord;
  /** Whether a request with this id came before and was not processed. */
  readonly resent: boolean;
  /** What the answer needs, once it is given. */
  readonly frame: () => AnswerFrame;
}

const HANG_UP: Answer = { status: 0, type: 'text', body: '', hangUp: true };
const SUCCESS = PAYMENT_OUTCOMES[0]!;

/** Does what a gateway call asks for, as its outcome says; time is that of the program's clock. */
export async function processPayment(
  services: GatewayServices,
  program: Program,
  call: ClaimedCall,
): Promise<Answer> {
  const { request, token, resent } = call;
  const asked = outcomeOf(request.operation, request.cents ?? undefined, token.payments);
  // What was lost on the way is lost once: sent again, it is the first that arrives.
  const outcome = asked.name === 'request-lost' && resent ? SUCCESS : asked;
  const payment = new Payment(services, program, call, outcome);
  if (request.operation === 'verify') return payment.verify();
  const finish = async (): Promise<Answer> => {
    const answer = await payment.finish();
    await follow(services, program, call, outcome, payment);
    return answer;
  };
  const wait =
    outcome.answer === 'stand-in'
      ? program.settings.stand_in_seconds
      : outcome.answer === 'when-done'
        ? outcome.seconds
        : 0;
  if (wait === 0) return finish();
  return new Promise((resolve) => {
    program.schedule.after(
      wait * 1000,
      async () => resolve(await finish()),
      () => resolve(HANG_UP),
    );
  });
}

/** Sends the webhooks of an outcome; with the last of them the money is moved or returned. */
async function follow(
  { outboxes }: GatewayServices,
  program: Program,
  { request, token }: ClaimedCall,
  { webhooks, fate, seconds, answer }: PaymentOutcome,
  payment: Payment,
): Promise<void> {
  const tell = async (topic: WebhookTopic, isLast: boolean): Promise<void> => {
    if (isLast && fate === 'returned') await payment.become('returned');
    if (isLast && fate === 'moved-later') await payment.become('moved');
    if (isLast && fate === 'not-moved' && seconds > 0) await payment.become('not-moved');
    const { transactionId } = (await payment.record())!;
    outboxes.of(program).announce({
      topic,
      participant_unique_id1: request.participant_unique_id1,
      participant_unique_id2: request.participant_unique_id2,
      fields: {
        customer_account_token: token.customer_account_token,
        transaction_id: String(transactionId),
        ...(topic.includes('.payment.') && { amount: amountOf(request.cents ?? 0) }),
      },
    });
  };
  for (const [index, { topic, afterSeconds }] of webhooks.entries()) {
    const isLast = index === webhooks.length - 1;
    if (afterSeconds === 0) await tell(topic, isLast);
    else program.schedule.after(afterSeconds * 1000, () => tell(topic, isLast));
  }
  if (webhooks.length === 0 && fate === 'moved-later' && answer === 'at-once') {
    program.schedule.after(seconds * 1000, async () => void (await payment.become('moved')));
  }
}

/** One payment or verification until its outcome. */
class Payment {
  readonly #services: GatewayServices;
  readonly #program: Program;
  readonly #call: ClaimedCall;
  readonly #outcome: PaymentOutcome;

  constructor(services: GatewayServices, program: Program, call: ClaimedCall, outcome: PaymentOutcome) {
    this.#services = services;
    this.#program = program;
    this.#call = call;
    this.#outcome = outcome;
  }

  /** The payment as it is stored. */
  record(): Promise<PaymentRecord | undefined> {
    return this.#services.store.payment(this.#program.username, this.#call.request.participant_unique_id1);
  }

  /** Lets the money move, come back, or stay where it is. */
  async become(state: PaymentState, more: Partial<PaymentRecord> = {}): Promise<PaymentRecord> {
    const { store } = this.#services;
    const { username, journal } = this.#program;
    const after = await store.updatePayment(
      username,
      this.#call.request.participant_unique_id1,
      (payment) => ({
        ...payment,
        ...more,
        state,
        movements: payment.movements + (state === 'moved' ? 1 : 0),
      }),
    );
    const { participant_unique_id1, operation, cents, status } = after!;
    const amount = cents === null ? undefined : amountOf(cents);
    const { session } = this.#call.token;
    journal.append({
      kind: 'payment',
      operation,
      participant_unique_id1,
      state,
      status,
      amount,
      ...(session !== undefined && { session }),
    });
    return after!;
  }

  /** Makes the payment, as far as it is made at once, and answers. */
  async finish(): Promise<Answer> {
    const { status, fate, answer } = this.#outcome;
    const later = fate === 'moved-later' && answer === 'at-once';
    const held = status === 130;
    const made = fate === 'moved' || fate === 'returned' || (fate === 'moved-later' && !later);
    const state = made ? 'moved' : later || held ? 'processing' : 'not-moved';
    // A slow call is answered with success once it is done; 104 is what others get meanwhile.
    const told = answer === 'when-done' ? 100 : status;
    const payment = await this.become(state, { status: told });
    if (answer === 'never') return HANG_UP;
    const frame = this.#call.frame();
    return state === 'not-moved' ? answerWithout(frame, told) : answerPayment(frame, payment, told);
  }

  /** Verifies the account, and answers. */
  async verify(): Promise<Answer> {
    const { request, token } = this.#call;
    const { status, answer, fate } = this.#outcome;
    const typed = typedStatus(request, token) ?? status;
    const passed = (typed < 400 && fate !== 'not-moved') || (typed >= 111 && typed <= 113);
    const data = passed ? verifiedData(request, token, this.#program.clock.now()) : undefined;
    await this.become(passed ? 'verified' : 'not-moved', { status: typed, ...(data && { data }) });
    if (answer === 'never') return HANG_UP;
    const frame = this.#call.frame();
    return data ? answerVerified(frame, data, typed) : answerWithout(frame, typed);
  }
}

/** What the test values of the page say of an account, where the gateway has such a status. */
function typedStatus({ raw }: GatewayRequest, { funding_destination }: TokenRecord): number | undefined {
  if (raw['account'] === undefined) return undefined;
  const outcome = typedOutcome(funding_destination, { [accountField(funding_destination)]: raw['account'] });
  const status = outcome.outcome === 'failure' ? outcome.status : undefined;
  return status !== undefined && statusCode(status)?.places.includes('gateway') ? status : undefined;
}
