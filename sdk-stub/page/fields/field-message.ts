import { element } from '../element.js';

/** The hint and the error under a field. */
export interface FieldMessage {
  readonly root: HTMLElement;
  /** Shows an error; undefined removes it. */
  showError(error: string | undefined): void;
}

/** Creates the hint and error of a field, and links them to the elements that they describe. */
export function createFieldMessage(
  name: string,
  hintText: string | undefined,
  described: readonly HTMLElement[],
): FieldMessage {
  const hintId = `${name}-hint`;
  const errorId = `${name}-error`;
  const hint = hintText === undefined ? undefined : element('p', { class: 'hint', id: hintId }, hintText);
  const error = element('p', { class: 'error', id: errorId, hidden: true });
  const showError = (text: string | undefined): void => {
    error.textContent = text ?? '';
    error.hidden = text === undefined;
    const ids = [...(hint ? [hintId] : []), ...(text === undefined ? [] : [errorId])].join(' ');
    for (const one of described) {
      if (ids) one.setAttribute('aria-describedby', ids);
      else one.removeAttribute('aria-describedby');
      if (text === undefined) one.removeAttribute('aria-invalid');
      else one.setAttribute('aria-invalid', 'true');
    }
  };
  showError(undefined);
  return { root: element('div', { class: 'below' }, hint, error), showError };
}
