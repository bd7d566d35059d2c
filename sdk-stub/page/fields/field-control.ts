import { checkField, type FormField } from '../../../contracts/plugin/forms.js';
import type { Texts } from '../texts.js';

/** One field on the page. */
export interface FieldControl {
  readonly field: FormField;
  readonly root: HTMLElement;
  /** The typed or chosen value; `''` when empty. */
  value(): string;
  /** Sets a value, as if it had been typed. */
  fill(value: string): void;
  /** Shows an error in the language of the page; undefined removes it. */
  showError(message: string | undefined): void;
  focus(): void;
}

/** Label of a field, in the language of the page. */
export const labelOf = (texts: Texts, name: string): string =>
  (texts.label as Record<string, string>)[name] ?? name;

/** Hint of a field, if it has one. */
export const hintOf = (texts: Texts, name: string): string | undefined =>
  (texts.hint as Record<string, string | undefined>)[name];

/** Whether a field may stay empty. */
export const isOptional = (field: FormField): boolean =>
  checkField(field, { values: {}, now: 0 }) === undefined;
