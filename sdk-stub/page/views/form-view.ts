import type { View } from '../../../contracts/plugin/conversation.js';
import { fieldsOf } from '../../../contracts/plugin/forms.js';
import { developerText, element } from '../element.js';
import { createField } from '../fields/create-field.js';
import type { FieldControl } from '../fields/field-control.js';
import { watchErrors } from './form-errors.js';
import { press } from './pressing.js';
import { section } from './section.js';
import { testValuesPanel } from './test-values-panel.js';
import type { ViewContext } from './view-context.js';

/** The form of a destination, with the fields of the recipient that are verified. */
export function formView(view: View, context: ViewContext): HTMLElement {
  const { texts, now, remembered } = context;
  const destination = view.destination ?? 'debit';
  const controls = fieldsOf(destination, view.recipient_fields).map((field) => createField(field, context));
  const own = controls.slice(0, controls.length - (view.recipient_fields?.length ?? 0));
  const ofRecipient = controls.slice(own.length);
  const values = (): Record<string, string> =>
    Object.fromEntries(controls.map((control) => [control.field.name, control.value()]));

  const button = element(
    'button',
    { type: 'submit', class: 'primary' },
    destination === 'paypal' ? texts.button.log_in : texts.button.continue,
  );
  const form = element('form', { novalidate: true, method: 'post' });
  const errors = watchErrors(form, controls, texts, () => ({ values: values(), now: now() }));
  form.append(
    errors.summary,
    element('div', { class: 'fields' }, ...own.map(({ root }) => root)),
    ...(ofRecipient.length > 0 ? [recipientFields(texts.recipient, ofRecipient)] : []),
    element('div', { class: 'buttons' }, button),
  );
  for (const { field, fill } of controls) {
    const value = remembered[field.name];
    if (value) fill(value);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });

  async function submit(): Promise<void> {
    if (!errors.check()) return;
    const typed = values();
    for (const { field } of controls) if (!field.secret) remembered[field.name] = typed[field.name] ?? '';
    const outcome = await press(button, { action: 'submit', values: typed }, context);
    if (outcome?.kind === 'invalid') errors.show(outcome.errors);
  }

  return section(
    'form',
    texts.title[destination],
    destination === 'paypal' ? developerText(STAND_IN) : undefined,
    form,
    testValuesPanel(destination, (filled) => {
      for (const { field, fill } of own) fill(filled[field.name] ?? '');
      errors.show({});
      button.focus();
    }),
  );
}

const recipientFields = (title: string, controls: readonly FieldControl[]): HTMLElement =>
  element(
    'fieldset',
    { class: 'recipient' },
    element('legend', {}, title),
    element('div', { class: 'fields' }, ...controls.map(({ root }) => root)),
  );

const STAND_IN =
  'SANDBOX: replaces the log-in at PayPal. It asks for no password, and sends nothing to PayPal.';
