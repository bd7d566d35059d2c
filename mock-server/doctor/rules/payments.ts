import { familyOf } from '../../../contracts/status-codes/families.js';
import { caseOf, type Detect } from '../broken-rule.js';
import { isUnanswered, type GatewayCall } from '../traffic.js';

const pushesOf = (calls: readonly GatewayCall[]): readonly GatewayCall[] =>
  calls.filter(({ operation, account }) => operation === 'push' && account !== '');

/** Whether two pushes pay the same account the same amount. */
const isSamePayment = (one: GatewayCall, other: GatewayCall): boolean =>
  one.account === other.account && one.cents !== undefined && one.cents === other.cents;

/** `push-repeated-under-new-id` */
export const pushedUnderNewId: Detect = ({ gatewayCalls }) => {
  const waiting = new Map<string, GatewayCall>();
  const answered = new Set<string>();
  return pushesOf(gatewayCalls).flatMap((push) => {
    const first = [...waiting.values()].findLast((call) => call.id !== push.id && isSamePayment(call, push));
    if (!isUnanswered(push)) answered.add(push.id);
    if (answered.has(push.id)) waiting.delete(push.id);
    else if (!waiting.has(push.id)) waiting.set(push.id, push);
    if (!first) return [];
    return caseOf(
      `${first.id} got no final answer, and the same payment was sent again as ${push.id}.`,
      first.entry,
      push.entry,
    );
  });
};

/** `declined-push-repeated` */
export const declinedRepeated: Detect = ({ gatewayCalls }) => {
  const pushes = pushesOf(gatewayCalls);
  return pushes.flatMap((second, index) => {
    const first = pushes
      .slice(0, index)
      .findLast(
        (call) => isSamePayment(call, second) && familyOf(call.status ?? Number.NaN) === 'issuer_decline',
      );
    if (!first) return [];
    return caseOf(
      `${first.id} was declined with ${first.status}, and the same payment was sent again as ${second.id}.`,
      first.entry,
      second.entry,
    );
  });
};
