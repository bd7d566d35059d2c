import type { Action, View } from '../../contracts/plugin/conversation.js';
import { DESTINATION_FACTS } from '../../contracts/plugin/destination-facts.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { cardBrand, maskedAccount } from '../../contracts/plugin/account-numbers.js';
import { fieldsOf } from '../../contracts/plugin/forms.js';
import { PAGES, type PageName } from '../../contracts/plugin/pages.js';
import { accountField, TEST_VALUES } from '../../contracts/plugin/test-values.js';
import type { TokenRecord } from '../stores/records.js';
import { maskValue } from '../journal/mask.js';
import { askedFields, type Situation } from './situation.js';

/** What a step says about the page it shows. */
export interface ViewDetails {
  readonly status?: number;
  readonly message?: string;
}

/** An account as the confirmation page shows it: masked, with what is known of its issuer. */
export interface ShownAccount {
  readonly account: string;
  readonly issuer?: string;
}

/** Puts together what a page shows. */
export function viewOf(
  page: PageName,
  { destination, recipientVerification, attempts, maxAttempts }: Situation,
  account: ShownAccount,
  { status, message }: ViewDetails = {},
): View {
  return {
    page,
    destination,
    ...(page === 'form' && { recipient_fields: askedFields(recipientVerification) }),
    ...(page === 'confirmation' && account),
    ...(page === 'verification-failure' && { attempts_left: Math.max(0, maxAttempts - attempts) }),
    ...(status !== undefined && { status }),
    ...(message !== undefined && { message }),
  };
}

/** The name by which PAGE_LOAD reports a page. */
export const pageLoadName = (page: PageName, destination: FundingDestination): string =>
  PAGES[page] ?? DESTINATION_FACTS[destination].page;

/** Masks what was typed, for the confirmation page. Without values, as in a scenario: those that succeed. */
export function shownAccount(
  destination: FundingDestination,
  typed?: Readonly<Record<string, string>>,
): ShownAccount {
  const values = typed ?? TEST_VALUES.find((test) => test.destination === destination)!.values;
  const account = values[accountField(destination)] ?? '';
  switch (destination) {
    case 'debit':
    case 'credit': {
      const issuer = cardBrand(account);
      return { account: maskedAccount(account), ...(issuer && { issuer }) };
    }
    case 'ach':
      // The name that the sample of docs/ingopay/verify/ach shows for its routing number.
      return { account: maskedAccount(account), issuer: 'Test Bank' };
    case 'billpay':
      return { account: maskedAccount(account), issuer: values['biller'] ?? '' };
    case 'paypal':
      return { account, issuer: 'PayPal' };
  }
}

/** What may be kept of an account once it has a token: never the number itself. */
export type AccountFacts = Pick<TokenRecord, 'last_4' | 'network' | 'biller' | 'expiration_date'>;

/** Takes from what was typed what may be kept. Without values, as in a scenario: of those that succeed. */
export function accountFacts(
  destination: FundingDestination,
  typed?: Readonly<Record<string, string>>,
): AccountFacts {
  const values = typed ?? TEST_VALUES.find((test) => test.destination === destination)!.values;
  const account = (values[accountField(destination)] ?? '').replace(/[\s-]/g, '');
  const network = cardBrand(account)?.toUpperCase();
  const expiry = /^(\d\d)\s*\/?\s*(?:20)?(\d\d)$/.exec((values['expiration_date'] ?? '').trim());
  const isCard = destination === 'debit' || destination === 'credit';
  return {
    last_4: destination === 'paypal' ? '' : account.slice(-4),
    ...(isCard && network !== undefined && { network }),
    ...(isCard && expiry && { expiration_date: `${expiry[2]}${expiry[1]}` }),
    ...(destination === 'billpay' && { biller: values['biller'] ?? '' }),
  };
}

/** What the journal keeps of an action: account numbers and the like masked, nothing that is no field. */
export function maskedValues(
  action: Action,
  destination: FundingDestination,
  recipientFields: Parameters<typeof fieldsOf>[1],
): { readonly values?: Record<string, string> } {
  if (action.action === 'search') return { values: { query: action.query.slice(0, 100) } };
  if (action.action === 'unsupported') return { values: { message: action.message.slice(0, 500) } };
  if (action.action === 'mount') return { values: { funding_destination: action.funding_destination } };
  if (action.action !== 'submit') return {};
  const fields = fieldsOf(destination, recipientFields);
  return {
    values: Object.fromEntries(
      fields.flatMap(({ name, secret, maxLength }) => {
        const value = Object.hasOwn(action.values, name) ? action.values[name]! : undefined;
        if (value === undefined) return [];
        return [[name, secret ? maskValue(value.replace(/[\s-]/g, '')) : value.slice(0, maxLength)]];
      }),
    ),
  };
}
