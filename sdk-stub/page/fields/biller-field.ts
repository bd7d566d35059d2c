import type { FormField } from '../../../contracts/plugin/forms.js';
import { element } from '../element.js';
import { fillTemplate } from '../fill-template.js';
import { press } from '../views/pressing.js';
import type { ViewContext } from '../views/view-context.js';
import { createFieldMessage } from './field-message.js';
import { hintOf, labelOf, type FieldControl } from './field-control.js';
import { choose, chosen, radios } from './radios.js';

/** A field with a search: the query, the billers found, and the chosen one. */
export function billerField(field: FormField, context: ViewContext): FieldControl {
  const { texts } = context;
  const { name, maxLength } = field;
  const query = element('input', {
    id: name,
    type: 'search',
    autocomplete: field.autocomplete,
    maxlength: maxLength,
    dir: 'auto',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const button = element('button', { type: 'button', class: 'secondary' }, texts.button.search);
  const count = element('p', { class: 'hint', role: 'status' });
  const results = element('div', {
    class: 'radios results',
    role: 'radiogroup',
    'aria-label': labelOf(texts, name),
  });
  results.hidden = true;
  const message = createFieldMessage(name, hintOf(texts, name), [query, results]);

  const list = (billers: readonly string[]): void => {
    results.replaceChildren(
      ...radios(
        name,
        billers.map((value) => ({ value, label: value })),
      ),
    );
    results.hidden = billers.length === 0;
  };
  const search = async (): Promise<void> => {
    const text = query.value.trim();
    if (text === '') {
      message.showError(texts.error.required);
      return query.focus();
    }
    const outcome = await press(button, { action: 'search', query: text }, context);
    if (outcome?.kind === 'invalid') message.showError(texts.error.biller);
    if (outcome?.kind !== 'accepted') return;
    const billers = outcome.billers ?? [];
    message.showError(undefined);
    list(billers);
    count.textContent = fillTemplate(texts.billers_found, { count: billers.length });
  };
  button.addEventListener('click', () => void search());
  query.addEventListener('keydown', (event) => {
    // Enter would submit the form before a biller is chosen.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void search();
  });

  return {
    field,
    root: element(
      'div',
      { class: 'field' },
      element('label', { for: name }, labelOf(texts, name)),
      element('div', { class: 'control with-button' }, query, button),
      message.root,
      count,
      results,
    ),
    value: () => chosen(results),
    fill(value) {
      query.value = value;
      count.textContent = '';
      list(value ? [value] : []);
      choose(results, value);
    },
    showError: message.showError,
    focus: () => (results.querySelector('input') ?? query).focus(),
  };
}
