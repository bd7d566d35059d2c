import { checkField, checkForm, type FormContext } from '../../../contracts/plugin/forms.js';
import { element } from '../element.js';
import type { FieldControl } from '../fields/field-control.js';
import type { Texts } from '../texts.js';

/** Field → field whose rule depends on it. */
const DEPENDENT_FIELD: Readonly<Record<string, string>> = {
  account_number: 'account_number_again',
  card_number: 'cvv',
};

/** The errors of a form: a summary above it, a message under each invalid field. */
export interface FormErrors {
  /** Placed above the form; empty while there is no error. */
  readonly summary: HTMLElement;
  /** Validates all fields. Shows the errors, and focuses the first invalid field. */
  check(): boolean;
  /** Shows errors: field name → key of the message. An empty object removes all. */
  show(errors: Readonly<Record<string, string>>): void;
}

/** Validates the fields of a form: on a first submit, and from then on while the recipient types. */
export function watchErrors(
  form: HTMLElement,
  controls: readonly FieldControl[],
  texts: Texts,
  context: () => FormContext,
): FormErrors {
  const summary = element('div', { class: 'summary', role: 'alert' });
  const wrong = new Set<string>();
  let tried = false;

  const mark = ({ field, showError }: FieldControl, error: string | undefined): void => {
    if (error === undefined) wrong.delete(field.name);
    else wrong.add(field.name);
    showError(error === undefined ? undefined : ((texts.error as Record<string, string>)[error] ?? error));
  };
  const controlAt = (target: EventTarget | null): FieldControl | undefined =>
    controls.find(({ root }) => root.contains(target as Node));
  const again = (control: FieldControl | undefined): void => {
    if (control) mark(control, checkField(control.field, context()));
  };
  const show = (errors: Readonly<Record<string, string>>): void => {
    tried ||= Object.keys(errors).length > 0;
    for (const control of controls)
      mark(control, Object.hasOwn(errors, control.field.name) ? errors[control.field.name] : undefined);
    // Emptied first: an alert with the same text would not be read again.
    summary.replaceChildren();
    if (Object.keys(errors).length === 0) return;
    summary.append(element('p', {}, texts.errors_found));
    controls.find(({ field }) => wrong.has(field.name))?.focus();
  };

  form.addEventListener('input', ({ target }) => {
    const control = controlAt(target);
    if (!control) return;
    for (const name of [control.field.name, DEPENDENT_FIELD[control.field.name]])
      if (name !== undefined && wrong.has(name)) again(controls.find(({ field }) => field.name === name));
  });
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const control = controlAt(target);
    // A message that appears while a button is pressed would move the button away from the pointer.
    if (!tried || !control || wrong.has(control.field.name) || relatedTarget instanceof HTMLButtonElement)
      return;
    if (control.root.contains(relatedTarget as Node | null)) return;
    again(control);
  });

  return {
    summary,
    show,
    check() {
      const errors = checkForm(
        controls.map(({ field }) => field),
        context(),
      );
      show(errors);
      return Object.keys(errors).length === 0;
    },
  };
}
