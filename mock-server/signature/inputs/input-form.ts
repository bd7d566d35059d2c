import type { FoundRequest } from './found-request.js';
import type { InputText } from './input-text.js';

/** A form in which people have a request in hand, such as a curl command. */
export interface InputForm {
  /** Kebab-case; what `--json` says. */
  readonly name: string;
  /** In words, as in "read as: curl command". */
  readonly title: string;
  /** How to get it. */
  readonly from: string;
  /** What such a text does not tell more often than not, and how to get it; "nothing" where it tells all. */
  readonly oftenMissing: string;
  /** Whether a text is of this form. It looks for what no other form has, and reads nothing. */
  readonly recognises: (input: InputText) => boolean;
  /**
   * Every request in a text of this form.
   *
   * @throws InputError when it cannot be read.
   */
  readonly read: (input: InputText) => readonly FoundRequest[];
}
