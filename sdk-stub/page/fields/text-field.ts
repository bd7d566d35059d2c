import { cardBrand } from '../../../contracts/plugin/account-numbers.js';
import type { FormField } from '../../../contracts/plugin/forms.js';
import { element } from '../element.js';
import type { Texts } from '../texts.js';
import { cardNumberAsTyped } from './card-number.js';
import { rewrite } from './caret.js';
import { createFieldMessage } from './field-message.js';
import { asciiDigits, digitsOnly } from './digits.js';
import { expiryAsTyped } from './expiry.js';
import { hintOf, isOptional, labelOf, type FieldControl } from './field-control.js';

type Write = (typed: string, deleting: boolean) => string;

/** Fields with a format of their own; other fields of digits keep only digits. */
const FORMATS: Readonly<Record<string, Write>> = {
  card_number: cardNumberAsTyped,
  expiration_date: expiryAsTyped,
  postal_code: asciiDigits,
  zip_code: asciiDigits,
};

/** Fields that run from left to right in every language, as numbers and e-mail addresses do. */
const LEFT_TO_RIGHT: readonly string[] = ['postal_code', 'zip_code', 'state', 'biller_account'];
const NUMERIC: readonly string[] = ['postal_code', 'zip_code'];
/** Fields that share a row with another. */
const HALF: readonly string[] = [
  'expiration_date',
  'cvv',
  'postal_code',
  'first_name',
  'last_name',
  'state',
  'zip_code',
];

/** A field for one line of text or digits. */
export function textField(field: FormField, texts: Texts): FieldControl {
  const { name, maxLength } = field;
  const digits = field.input === 'digits';
  const write =
    FORMATS[name] ?? (digits ? (typed: string) => digitsOnly(typed).slice(0, maxLength) : undefined);
  const numeric = digits || NUMERIC.includes(name);
  const ltr = digits || field.input === 'email' || LEFT_TO_RIGHT.includes(name);
  const input = element('input', {
    id: name,
    name,
    type: field.input === 'email' ? 'email' : 'text',
    autocomplete: field.autocomplete,
    inputmode: numeric ? 'numeric' : undefined,
    // A field of digits truncates its value itself: a pasted number with spaces or dashes may be longer.
    maxlength: digits ? undefined : maxLength,
    dir: ltr ? 'ltr' : 'auto',
    spellcheck: 'false',
    autocapitalize: field.input === 'email' || name === 'biller_account' ? 'none' : undefined,
    required: !isOptional(field),
  });
  const brand =
    name === 'card_number' ? element('span', { class: 'brand', 'aria-live': 'polite' }) : undefined;
  const settle = (deleting: boolean): void => {
    if (write) rewrite(input, write, deleting);
    if (!brand) return;
    const found = cardBrand(digitsOnly(input.value)) ?? '';
    if (brand.textContent !== found) brand.textContent = found;
  };
  input.addEventListener('input', (event) => {
    // A character that is being composed must not be changed.
    if ((event as InputEvent).isComposing) return;
    settle(((event as InputEvent).inputType ?? '').startsWith('delete'));
  });
  input.addEventListener('compositionend', () => settle(false));

  const message = createFieldMessage(name, hintOf(texts, name), [input]);
  return {
    field,
    root: element(
      'div',
      { class: HALF.includes(name) ? 'field half' : 'field' },
      element(
        'label',
        { for: name },
        labelOf(texts, name),
        isOptional(field) ? element('span', { class: 'optional' }, ` (${texts.hint.optional})`) : undefined,
      ),
      element('div', { class: 'control' }, input, brand),
      message.root,
    ),
    value: () => input.value,
    fill(value) {
      input.value = value;
      settle(false);
    },
    showError: message.showError,
    focus: () => input.focus(),
  };
}
