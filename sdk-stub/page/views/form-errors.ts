import { checkField, checkForm, type FormContext } from '../../../contracts/plugin/forms.js';
import { element } from '../element.js';
import type { FieldControl } from '../fields/field-control.js';
import type { Texts } from '../texts.js';

/** Fields whose rule looks at another one. */
const LOOKED_AT_BY: Readonly<Record<string, string>> = {
  account_number: 'account_number_again',
  card_number: 'cvv',
};

/** What is wrong with a form: a summary above it, a word under each field that is wrong. */
export interface FormErrors {
  /** Stands above the form; empty while nothing is wrong. */
  readonly summary: HTMLElement;
  /** Checks all fields. Where something is wrong, says so and takes the focus there. */
  check(): boolean;
  /** Shows what is wrong: field name → key of the message. An empty object clears all. */
  show(errors: Readonly<Record<string, string>>): void;
}

/** Watches over the fields of a form. Nobody is corrected while typing for the first time: only after a first try. */
export function watchErrors(
  form: HTMLElement,
  controls: readonly FieldControl[],
  texts: Texts,
  context: () => FormContext,
): FormErrors {
  const summary = element('div', { class: 'summary', role: 'alert' });
  const wrong = new Set<string>();
  let tried = false;

  const mark = ({ field, complain }: FieldControl, error: string | undefined): void => {
    if (error === undefined) wrong.delete(field.name);
    else wrong.add(field.name);
    complain(error === undefined ? undefined : ((texts.error as Record<string, string>)[error] ?? error));
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
    // Emptied first: an alert that says the same again would not be read again.
    summary.replaceChildren();
    if (Object.keys(errors).length === 0) return;
    summary.append(element('p', {}, texts.errors_found));
    controls.find(({ field }) => wrong.has(field.name))?.focus();
  };

  form.addEventListener('input', ({ target }) => {
    const control = controlAt(target);
    if (!control) return;
    for (const name of [control.field.name, LOOKED_AT_BY[control.field.name]])
      if (name !== undefined && wrong.has(name)) again(controls.find(({ field }) => field.name === name));
  });
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const control = controlAt(target);
    // A word that appears while a button is being pressed would push the button away from under the pointer.
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
