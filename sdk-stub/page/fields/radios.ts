import { element } from '../element.js';

/** One radio button with its label. */
export interface RadioOption {
  readonly value: string;
  readonly label: string;
}

/** Creates the radio buttons of one group. */
export const radios = (name: string, options: readonly RadioOption[]): HTMLElement[] =>
  options.map(({ value, label }) =>
    element(
      'label',
      { class: 'radio' },
      element('input', { type: 'radio', name, value }),
      element('span', { dir: 'auto' }, label),
    ),
  );

/** Value of the checked radio button in `root`; `''` when none is checked. */
export const chosen = (root: HTMLElement): string =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(({ checked }) => checked)?.value ??
  '';

/** Checks the radio button of this value, if there is one. */
export function choose(root: HTMLElement, value: string): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    radio.checked = radio.value === value;
}
