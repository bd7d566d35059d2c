import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../../../contracts/gateway/payment-outcomes.js';
import { code, table } from '../markdown.js';

/** Every outcome of a gateway call; neighbours with the same meaning share a row. */
export function paymentTable(): string {
  const groups: PaymentOutcome[][] = [];
  for (const outcome of PAYMENT_OUTCOMES) {
    const latest = groups.at(-1);
    if (latest?.[0]!.meaning === outcome.meaning) latest.push(outcome);
    else groups.push([outcome]);
  }
  return table(
    ['Amount', 'Status', 'What happens', 'Calls', 'Name'],
    groups.map((group) => [
      firstToLast(group.map(({ amount }) => amount)),
      ranges(group.map(({ status }) => status)),
      group[0]!.meaning,
      group[0]!.operations.join(', '),
      firstToLast(group.map(({ name }) => name)),
    ]),
  );
}

const firstToLast = (texts: readonly string[]): string =>
  [...new Set([texts[0]!, texts.at(-1)!])].map(code).join(' to ');

/** 851, 852, 853, 856 → `851–853, 856`. */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const latest = parts.at(-1);
    if (latest?.[1] === number - 1) latest[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
