import { WEBHOOK_TIMEOUT_SECONDS } from '../../../contracts/webhooks/webhook-signature.js';
import { caseOf, type Detect } from '../broken-rule.js';
import { groupBy } from '../group-by.js';
import { capturedAccounts, isMade, type EntryOf, type GatewayCall } from '../traffic.js';

type Delivery = EntryOf<'delivery'>;

const TOKENIZED = 'plugin.transaction.account.tokenization.success';

/** Whether an acknowledgement came too late, or was not waited for any longer. */
const isLate = ({ error, duration_ms: ms = 0 }: Delivery): boolean =>
  ms > WEBHOOK_TIMEOUT_SECONDS * 1000 || /^no answer within/.test(error ?? '');

/** The first attempt of a webhook that is signed wrongly on purpose: to refuse it is right. */
const isForged = ({ fault, attempt }: Delivery): boolean => fault === 'bad-signature' && attempt === 1;

/** `webhook-answered-late` */
export const answeredLate: Detect = (traffic) =>
  traffic
    .of('delivery')
    .filter(isLate)
    .map((entry) => {
      const { topic, attempt, error, duration_ms: ms } = entry;
      return caseOf(`${topic}, attempt ${attempt}: ${error ?? `answered after ${ms} ms`}.`, entry);
    });

/** `webhook-not-acknowledged` */
export const notAcknowledged: Detect = (traffic) => {
  const last = new Map(traffic.of('delivery').map((entry) => [entry.delivery, entry]));
  return [...last.values()].flatMap((entry) => {
    const { topic, attempt, status, error, duration_ms: ms } = entry;
    const sent = status !== undefined || ms !== undefined;
    if (error === undefined || !sent || isLate(entry) || isForged(entry)) return [];
    const answer = status === undefined ? error : `answered with ${status}`;
    return caseOf(`${topic} was never acknowledged; attempt ${attempt}: ${answer}.`, entry);
  });
};

/** `forged-webhook-accepted` */
export const forgedAccepted: Detect = (traffic) =>
  traffic
    .of('delivery')
    .filter((entry) => isForged(entry) && entry.error === undefined)
    .map((entry) => caseOf(`${entry.topic} with a wrong signature was acknowledged.`, entry));

/**
 * `webhook-processed-twice`: the captured account was paid twice, and the tokenization webhook was delivered again in
 * between. A receiver that pays before it answers has its payment in front of the delivery, another one behind it.
 */
export const processedTwice: Detect = (traffic) => {
  const captured = capturedAccounts(traffic);
  const deliveries = traffic.of('delivery').filter(({ topic }) => topic === TOKENIZED);
  return [...groupBy(deliveries, ({ delivery }) => delivery).values()].flatMap((attempts) => {
    const [{ session = '' }] = attempts;
    const account = captured.get(session);
    if (attempts.length < 2 || account === undefined) return [];
    const paid = traffic.gatewayCalls.filter(
      (call) => call.operation === 'push' && call.account === account && isMade(call),
    );
    const pair = paidAround(attempts, paid);
    if (!pair) return [];
    const [first, second] = pair;
    return caseOf(
      `The account of session ${session} was paid as ${first.id} and as ${second.id}, around deliveries of one webhook.`,
      ...[first.entry, second.entry, ...attempts.slice(0, 2)],
    );
  });
};

/** Two payments of the same amount, with a delivery between them. */
function paidAround(
  attempts: readonly Delivery[],
  paid: readonly GatewayCall[],
): readonly [GatewayCall, GatewayCall] | undefined {
  for (const [index, second] of paid.entries()) {
    const first = paid
      .slice(0, index)
      .find(
        ({ id, cents, entry }) =>
          id !== second.id &&
          cents === second.cents &&
          attempts.some(({ seq }) => seq > entry.seq && seq < second.entry.seq),
      );
    if (first) return [first, second];
  }
  return undefined;
}
