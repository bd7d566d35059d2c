import type { Fact } from '../facts.js';
import { statusCode } from '../status-codes/status-codes.js';
import { FAMILIES, familyOf, type Family } from '../status-codes/families.js';
import type { WebhookTopic } from '../webhooks/topics.js';
import type { GatewayOperation } from './gateway-paths.js';
import { centsOf } from './money.js';

/** A webhook that follows a payment. */
export interface LaterWebhook {
  readonly topic: Extract<WebhookTopic, `gateway.${string}`>;
  /** Seconds of the program's clock after the payment was asked for. */
  readonly afterSeconds: number;
}

/** The outcome of the money. */
export type PaymentFate =
  /** Moved at once. */
  | 'moved'
  /** Moved, and given back by the last webhook. */
  | 'returned'
  /** Moved by the last webhook that follows. */
  | 'moved-later'
  /** Never moved. */
  | 'not-moved';

interface OutcomeRow extends Fact {
  readonly meaning: string;
  /** Status of the answer; of 102 and 103 the first answer. */
  readonly status: number;
  /** Dollars, as written; asking for exactly this much gives this outcome. */
  readonly amount: string;
  readonly operations: readonly GatewayOperation[];
  readonly fate: PaymentFate;
  /**
   * How the call is answered. `at-once`. `stand-in`: once the stand-in threshold of the program has passed. `when-done`:
   * once `seconds` of the program's clock have passed. `never`: the connection is closed without an answer.
   */
  readonly answer: 'at-once' | 'stand-in' | 'when-done' | 'never';
  /** How long it is processed, on the program's clock; meanwhile the same id gets 104. */
  readonly seconds: number;
  readonly webhooks: readonly LaterWebhook[];
}

/** One outcome of a gateway call, that a magic amount or a scenario asks for. */
export type PaymentOutcome = OutcomeRow & { readonly name: string };

const GATEWAY = 'ingopay-iframe/api-gateway-process/response-codes';
const MAGIC = 'that the amount leads to it is chosen, since magic amounts are not published';
const OFAC = 'gateway.transaction.recipient.verification.ofac.status';
const PAYMENT = 'gateway.transaction.recipient.payment.status';
const ALL = ['push', 'pull', 'verify'] as const;
const MOVES = ['push', 'pull'] as const;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 10,000 dollars, the status, and 99 cents: no one asks for that by chance. */
const magic = (status: number): string => `${10_000 + status}.99`;

const row = (
  name: string,
  status: number,
  meaning: string,
  more: Partial<OutcomeRow> & Pick<OutcomeRow, 'source'>,
): PaymentOutcome => ({
  name,
  status,
  meaning,
  amount: magic(status),
  operations: ALL,
  fate: status <= 110 ? 'moved' : 'not-moved',
  answer: 'at-once',
  seconds: 0,
  webhooks: [],
  grade: 'documented',
  ...more,
  source: `${more.source}; ${MAGIC}`,
});

const refusal = (status: number): PaymentOutcome => {
  const known = statusCode(status);
  const family = familyOf(status) as Family;
  return row(`status-${status}`, status, known?.meaning ?? FAMILIES[family].meaning, {
    grade: known ? 'documented' : 'inferred',
    source: known
      ? GATEWAY
      : 'family on docs/hub/errors; an integration in public use groups 603 and 711–716 as limits, 710 and 851–865 as declines; the message is not published',
  });
};

/** Statuses of refusals that can be asked for: every documented one, and of each family those seen in use. */
const REFUSALS = [
  400, 401, 402, 500, 603, 700, 710, 711, 712, 713, 714, 715, 716, 750, 851, 852, 853, 854, 856, 857, 858,
  859, 860, 862, 863, 864, 865, 900, 1042,
] as const;

/** Every outcome that can be asked for: one row each. Any other amount is a success. */
export const PAYMENT_OUTCOMES: readonly PaymentOutcome[] = [
  row('success', 100, 'done', { amount: '10100.99', source: GATEWAY }),
  row(
    'answer-lost-before',
    101,
    'as if it were the re-send of a call whose answer was lost: done, and answered as done before',
    { source: GATEWAY },
  ),
  row('stand-in', 102, 'the network is silent past the threshold: Ingo stands in, and the payment is made', {
    operations: ['push'],
    answer: 'stand-in',
    source: GATEWAY,
  }),
  row('queued', 103, 'queued, and made ten seconds later', {
    operations: ['push'],
    fate: 'moved-later',
    seconds: 10,
    source: GATEWAY,
  }),
  row('slow', 104, 'takes 30 seconds, then succeeds; meanwhile the same id gets 104', {
    operations: MOVES,
    answer: 'when-done',
    seconds: 30,
    fate: 'moved-later',
    source: GATEWAY,
  }),
  row('avs-zip-mismatch', 111, 'AVS: street matches, ZIP does not; counts as success', {
    operations: ['verify'],
    source: GATEWAY,
  }),
  row('avs-zip-format', 112, 'AVS: ZIP not verifiable; counts as success', {
    operations: ['verify'],
    source: GATEWAY,
  }),
  row('avs-formats', 113, 'AVS: street and ZIP not verifiable; counts as success', {
    operations: ['verify'],
    source: GATEWAY,
  }),
  ...REFUSALS.map(refusal),
  row('ofac-suspended', 130, 'held for OFAC screening permanently', {
    amount: magic(1106),
    operations: ['push'],
    webhooks: [{ topic: `${OFAC}.suspended`, afterSeconds: 0 }],
    source: 'ingopay-iframe/webhooks/event-status-codes pairs 1106 with 130',
  }),
  row('ofac-cleared', 130, 'held for OFAC screening, cleared after an hour, then made', {
    amount: magic(1107),
    operations: ['push'],
    fate: 'moved-later',
    seconds: HOUR,
    webhooks: [
      { topic: `${OFAC}.suspended`, afterSeconds: 0 },
      { topic: `${OFAC}.cleared`, afterSeconds: HOUR },
    ],
    source: 'ingopay-iframe/webhooks/event-status-codes',
  }),
  row('ofac-failed', 130, 'held for OFAC screening, which fails after an hour: never made', {
    amount: magic(1108),
    operations: ['push'],
    seconds: HOUR,
    webhooks: [
      { topic: `${OFAC}.suspended`, afterSeconds: 0 },
      { topic: `${OFAC}.failure`, afterSeconds: HOUR },
    ],
    source: 'ingopay-iframe/webhooks/event-status-codes',
  }),
  row('returned', 100, 'made, and returned a day later', {
    amount: '10001.99',
    operations: ['push'],
    fate: 'returned',
    webhooks: [{ topic: `${PAYMENT}.returned`, afterSeconds: DAY }],
    source: 'ingopay-api/webhook-events/summaries',
  }),
  row('check-paid', 100, 'made by a check: issued after an hour, paid after three days', {
    amount: '10002.99',
    operations: ['push'],
    webhooks: [
      { topic: `${PAYMENT}.check.issued`, afterSeconds: HOUR },
      { topic: `${PAYMENT}.check.paid`, afterSeconds: 3 * DAY },
    ],
    source: 'ingopay-api/webhook-events/request-examples',
  }),
  row('answer-lost', 100, 'done, but the connection breaks before the answer; the same id gives 101', {
    amount: '10003.99',
    answer: 'never',
    source: 'ingopay-iframe/api-gateway-process/method-idempotency',
  }),
  row(
    'request-lost',
    100,
    'the connection breaks before anything is done; the same id is accepted as the first',
    {
      amount: '10004.99',
      answer: 'never',
      fate: 'not-moved',
      source: 'ingopay-iframe/api-gateway-process/method-idempotency',
    },
  ),
];

/** Names of all outcomes. */
export const PAYMENT_OUTCOME_NAMES: readonly string[] = PAYMENT_OUTCOMES.map(({ name }) => name);

/** Finds an outcome by name. */
export const paymentOutcome = (name: string): PaymentOutcome | undefined =>
  PAYMENT_OUTCOMES.find((outcome) => outcome.name === name);

const BY_CENTS: ReadonlyMap<number, PaymentOutcome> = new Map(
  PAYMENT_OUTCOMES.map((outcome) => [centsOf(outcome.amount)!, outcome]),
);

/**
 * The outcome of a call: what its amount asks for, else what the scenario of its token's session says, else success.
 * An outcome that the operation does not know is not its own, and it succeeds.
 *
 * @param cents the amount in cents; undefined where the call has none.
 * @param byScenario name of the outcome that a scenario chose.
 */
export function outcomeOf(
  operation: GatewayOperation,
  cents: number | undefined,
  byScenario: string | undefined,
): PaymentOutcome {
  const asked = cents === undefined ? undefined : BY_CENTS.get(cents);
  const chosenOnes = [asked, byScenario === undefined ? undefined : paymentOutcome(byScenario)];
  return chosenOnes.find((outcome) => outcome?.operations.includes(operation)) ?? PAYMENT_OUTCOMES[0]!;
}
