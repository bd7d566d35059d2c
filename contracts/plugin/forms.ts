import { cardExpiry, cardSecurityCode, luhn, routingNumber } from './account-numbers.js';
import type { FundingDestination } from './funding-destinations.js';
import type { RecipientField } from './recipient-verification.js';

/**
 * The forms of the hosted page. The real ones are not published: fields and rules are chosen, as one expects them
 * of a payment page. Page and server check with the same rules.
 */

/** Key of a message about a field; every locale has its text. */
export type FieldError =
  | 'required'
  | 'card_number'
  | 'expiration_date'
  | 'card_expired'
  | 'cvv'
  | 'postal_code'
  | 'routing_number'
  | 'account_number'
  | 'account_numbers_differ'
  | 'biller'
  | 'email'
  | 'state';

/** What a rule may look at beside the value. */
export interface FormContext {
  readonly values: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One field of a form. */
export interface FormField {
  readonly name: string;
  readonly input: 'text' | 'digits' | 'email' | 'choice' | 'biller';
  /** Value of the HTML attribute `autocomplete`. */
  readonly autocomplete: string;
  readonly maxLength: number;
  /** `choice`: the values; their labels are texts of the locale, keyed by value. */
  readonly choices?: readonly string[];
  /** Whether the value must never be stored, logged or shown in full. */
  readonly secret: boolean;
  /** Says what is wrong with a value that is not empty; undefined when nothing is. */
  readonly check: (value: string, context: FormContext) => FieldError | undefined;
}

const digitsOf = (value: string): string => value.replace(/[\s-]/g, '');
const matches =
  (pattern: RegExp, error: FieldError): FormField['check'] =>
  (value) =>
    pattern.test(digitsOf(value)) ? undefined : error;
const anything: FormField['check'] = () => undefined;

const CARD: readonly FormField[] = [
  {
    name: 'card_number',
    input: 'digits',
    autocomplete: 'cc-number',
    maxLength: 23,
    secret: true,
    check: (value) => (luhn(digitsOf(value)) ? undefined : 'card_number'),
  },
  {
    name: 'expiration_date',
    input: 'digits',
    autocomplete: 'cc-exp',
    maxLength: 7,
    secret: true,
    check: (value, { now }) => cardExpiry(value, now),
  },
  {
    name: 'cvv',
    input: 'digits',
    autocomplete: 'cc-csc',
    maxLength: 4,
    secret: true,
    check: (value, { values }) => cardSecurityCode(value, digitsOf(values['card_number'] ?? '')),
  },
  {
    name: 'postal_code',
    input: 'text',
    autocomplete: 'postal-code',
    maxLength: 10,
    secret: false,
    check: (value) => (/^\d{5}(-\d{4})?$/.test(value.trim()) ? undefined : 'postal_code'),
  },
];

const ACCOUNT_NUMBER = matches(/^\d{4,17}$/, 'account_number');

/** The fields of each destination, in their order on the page. */
export const FORMS: Readonly<Record<FundingDestination, readonly FormField[]>> = {
  debit: CARD,
  credit: CARD,
  ach: [
    {
      name: 'routing_number',
      input: 'digits',
      autocomplete: 'off',
      maxLength: 9,
      secret: true,
      check: (value) => (routingNumber(digitsOf(value)) ? undefined : 'routing_number'),
    },
    {
      name: 'account_number',
      input: 'digits',
      autocomplete: 'off',
      maxLength: 17,
      secret: true,
      check: ACCOUNT_NUMBER,
    },
    {
      name: 'account_number_again',
      input: 'digits',
      autocomplete: 'off',
      maxLength: 17,
      secret: true,
      check: (value, { values }) =>
        digitsOf(value) === digitsOf(values['account_number'] ?? '') ? undefined : 'account_numbers_differ',
    },
    {
      name: 'account_kind',
      input: 'choice',
      autocomplete: 'off',
      maxLength: 8,
      choices: ['checking', 'savings'],
      secret: false,
      check: anything,
    },
  ],
  billpay: [
    {
      name: 'biller',
      input: 'biller',
      autocomplete: 'off',
      maxLength: 60,
      secret: false,
      check: (value) => (BILLERS.includes(value) ? undefined : 'biller'),
    },
    {
      name: 'biller_account',
      input: 'text',
      autocomplete: 'off',
      maxLength: 30,
      secret: true,
      check: matches(/^[A-Za-z0-9]{4,30}$/, 'account_number'),
    },
  ],
  paypal: [
    {
      name: 'paypal_email',
      input: 'email',
      autocomplete: 'email',
      maxLength: 254,
      secret: false,
      check: (value) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? undefined : 'email'),
    },
  ],
};

const text = (
  name: RecipientField,
  autocomplete: string,
  maxLength: number,
  check = anything,
): FormField => ({
  name,
  input: 'text',
  autocomplete,
  maxLength,
  secret: false,
  check,
});

/** The fields of the recipient; a page shows those that its program verifies. */
export const RECIPIENT_FORM: Readonly<Record<RecipientField, FormField>> = {
  first_name: text('first_name', 'given-name', 100),
  last_name: text('last_name', 'family-name', 100),
  address_line1: text('address_line1', 'address-line1', 100),
  address_line2: text('address_line2', 'address-line2', 100),
  city: text('city', 'address-level2', 100),
  state: text('state', 'address-level1', 2, (value) => (/^[A-Za-z]{2}$/.test(value) ? undefined : 'state')),
  zip_code: text('zip_code', 'postal-code', 10, (value) =>
    /^\d{5}(-\d{4})?$/.test(value.trim()) ? undefined : 'postal_code',
  ),
};

/** Fields that may stay empty. */
const OPTIONAL: readonly string[] = ['address_line2'] satisfies readonly RecipientField[];

/** The fields of a page: those of its destination, then those of the recipient. */
export const fieldsOf = (
  destination: FundingDestination,
  recipientFields: readonly RecipientField[] = [],
): readonly FormField[] => [...FORMS[destination], ...recipientFields.map((name) => RECIPIENT_FORM[name])];

/** Checks what was typed: field name → what is wrong; nothing when all is right. */
export function checkForm(fields: readonly FormField[], context: FormContext): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  for (const field of fields) {
    const error = checkField(field, context);
    if (error) errors[field.name] = error;
  }
  return errors;
}

/** Checks one field; undefined when it is right. */
export function checkField(field: FormField, context: FormContext): FieldError | undefined {
  const value = (Object.hasOwn(context.values, field.name) ? context.values[field.name]! : '').trim();
  if (value === '') return OPTIONAL.includes(field.name) ? undefined : 'required';
  if (value.length > field.maxLength) return field.check('', context) ?? 'required';
  if (field.choices && !field.choices.includes(value)) return 'required';
  return field.check(value, context);
}

/** The billers that a search finds, made up for the sandbox. */
export const BILLERS: readonly string[] = [
  'Acme Power & Light',
  'Acme Water',
  'Bayside Gas',
  'Capital Card Services',
  'Eastern Mobile',
  'First Student Loans',
  'Metro Cable',
  'Northwind Insurance',
];

/** Billers whose name holds every word of the query, whatever the case. */
export function searchBillers(query: string): readonly string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return BILLERS.filter((name) => words.every((word) => name.toLowerCase().includes(word)));
}
