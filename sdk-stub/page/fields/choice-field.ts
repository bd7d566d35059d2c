import type { FormField } from '../../../contracts/plugin/forms.js';
import { element } from '../element.js';
import type { Texts } from '../texts.js';
import { createFieldMessage } from './field-message.js';
import { hintOf, labelOf, type FieldControl } from './field-control.js';
import { choose, chosen, radios } from './radios.js';

/** A field with a group of radio buttons. */
export function choiceField(field: FormField, texts: Texts): FieldControl {
  const options = (field.choices ?? []).map((value) => ({ value, label: labelOf(texts, value) }));
  const root = element('fieldset', { class: 'field' }, element('legend', {}, labelOf(texts, field.name)));
  const row = element('div', { class: 'radios' }, ...radios(field.name, options));
  const message = createFieldMessage(field.name, hintOf(texts, field.name), [root]);
  for (const radio of row.querySelectorAll('input')) radio.required = true;
  // `aria-invalid` belongs to a group of radio buttons, not to a fieldset.
  root.setAttribute('role', 'radiogroup');
  root.append(row, message.root);
  return {
    field,
    root,
    value: () => chosen(row),
    fill: (value) => choose(row, value),
    showError: message.showError,
    focus: () =>
      (row.querySelector<HTMLInputElement>('input:checked') ?? row.querySelector('input'))?.focus(),
  };
}
