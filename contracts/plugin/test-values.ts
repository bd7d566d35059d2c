import type { Fact } from '../facts.js';
import type { FundingDestination } from './funding-destinations.js';
import type { VerificationFailure } from './verification-failures.js';

/** The outcome of an account that is typed into the page. */
export type TypedOutcome =
  | { readonly outcome: 'success' }
  | { readonly outcome: 'failure'; readonly status: VerificationFailure }
  | { readonly outcome: 'not-verified' };

/** One set of values that the page offers, with what it leads to. */
export interface TestValue extends Fact {
  readonly destination: FundingDestination;
  /** For the developer, in English. */
  readonly label: string;
  /** Field of the form → value; the expiry lies far ahead. */
  readonly values: Readonly<Record<string, string>>;
  readonly result: TypedOutcome;
}

const CHOSEN: Fact = {
  grade: 'chosen',
  source:
    'magic accounts are not published (docs/iframe/testing); the number ends in the status it leads to, for cards followed by the check digit',
};
const SUCCESS: TypedOutcome = { outcome: 'success' };
const fails = (status: VerificationFailure): TypedOutcome => ({ outcome: 'failure', status });

const CARD = { expiration_date: '12/49', cvv: '123', postal_code: '30301' };
const card = (card_number: string): Record<string, string> => ({ card_number, ...CARD });
const bank = (account: string): Record<string, string> => ({
  routing_number: '011000015',
  account_number: account,
  account_number_again: account,
  account_kind: 'checking',
});
const bill = (biller_account: string): Record<string, string> => ({
  biller: 'Acme Power & Light',
  biller_account,
});

const CARDS = (['debit', 'credit'] as const).flatMap((destination): TestValue[] => [
  {
    destination,
    label: 'Success',
    values: card('4111111111111111'),
    result: SUCCESS,
    grade: 'documented',
    source: 'sample card of docs/ingopay/verify/card; what it leads to is chosen',
  },
  {
    destination,
    label: 'Soft failure 1104, counts as success',
    values: card('4000000000011041'),
    result: fails(1104),
    ...CHOSEN,
  },
  {
    destination,
    label: '700, terminal failure',
    values: card('4000000000007007'),
    result: fails(700),
    ...CHOSEN,
  },
  {
    destination,
    label: '753, AVS declined: try again',
    values: card('4000000000007536'),
    result: fails(753),
    ...CHOSEN,
  },
  {
    destination,
    label: '754, AVS declined: try again',
    values: card('4000000000007544'),
    result: fails(754),
    ...CHOSEN,
  },
  {
    destination,
    label: '755, AVS declined: try again',
    values: card('4000000000007551'),
    result: fails(755),
    ...CHOSEN,
  },
  {
    destination,
    label: '1042, terminal failure',
    values: card('4000000000010423'),
    result: fails(1042),
    ...CHOSEN,
  },
]);

/** Every set of values with a result of its own. Any other account that passes its checks is a success. */
export const TEST_VALUES: readonly TestValue[] = [
  ...CARDS,
  {
    destination: 'ach',
    label: 'Success',
    values: bank('22222222'),
    result: SUCCESS,
    grade: 'documented',
    source: 'sample account of docs/ingopay/verify/ach; what it leads to is chosen',
  },
  {
    destination: 'ach',
    label: 'Soft failure 1104, counts as success',
    values: bank('00001104'),
    result: fails(1104),
    ...CHOSEN,
  },
  {
    destination: 'ach',
    label: '700, terminal failure',
    values: bank('00000700'),
    result: fails(700),
    ...CHOSEN,
  },
  {
    destination: 'ach',
    label: '777, address did not match: try again',
    values: bank('00000777'),
    result: fails(777),
    ...CHOSEN,
  },
  {
    destination: 'ach',
    label: '1042, terminal failure',
    values: bank('00001042'),
    result: fails(1042),
    ...CHOSEN,
  },
  { destination: 'billpay', label: 'Success', values: bill('12345678'), result: SUCCESS, ...CHOSEN },
  {
    destination: 'billpay',
    label: 'Could not be verified',
    values: bill('00000000'),
    result: { outcome: 'not-verified' },
    ...CHOSEN,
  },
  {
    destination: 'billpay',
    label: '700, terminal failure',
    values: bill('00000700'),
    result: fails(700),
    ...CHOSEN,
  },
  {
    destination: 'paypal',
    label: 'Success',
    values: { paypal_email: 'jane@example.com' },
    result: SUCCESS,
    ...CHOSEN,
  },
  {
    destination: 'paypal',
    label: '700, terminal failure',
    values: { paypal_email: 'status-700@example.com' },
    result: fails(700),
    ...CHOSEN,
  },
];

/** The fields that distinguish accounts of one destination. */
const KEY_FIELD = {
  debit: 'card_number',
  credit: 'card_number',
  ach: 'account_number',
  billpay: 'biller_account',
  paypal: 'paypal_email',
} as const satisfies Record<FundingDestination, string>;

/** The field that names the account itself. */
export const accountField = (destination: FundingDestination): string => KEY_FIELD[destination];

/** The outcome of an account that was typed: the result of its row, else success. */
export function typedOutcome(
  destination: FundingDestination,
  values: Readonly<Record<string, string>>,
): TypedOutcome {
  const key = KEY_FIELD[destination];
  const typed = normal(values[key] ?? '');
  const row = TEST_VALUES.find(
    (test) => test.destination === destination && normal(test.values[key]!) === typed,
  );
  return row?.result ?? SUCCESS;
}

const normal = (value: string): string => value.replace(/[\s-]/g, '').toLowerCase();
