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
  const pushes = pushesOf(gatewayCalls);
  return pushes.flatMap((second, index) => {
    const earlier = pushes.slice(0, index);
    const first = earlier.findLast(
      (call) =>
        call.id !== second.id &&
        isSamePayment(call, second) &&
        earlier.every((other) => other.id !== call.id || isUnanswered(other)),
    );
    if (!first) return [];
    return caseOf(
      `${first.id} got no final answer, and the same payment was sent again as ${second.id}.`,
      first.entry,
      second.entry,
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
