import { element } from '../element.js';

/** The place under a field where its hint stands, and what is wrong with it. */
export interface Complaint {
  readonly root: HTMLElement;
  say(message: string | undefined): void;
}

/** Ties hint and error to the elements that a screen reader reads them with. */
export function createComplaint(
  name: string,
  hintText: string | undefined,
  described: readonly HTMLElement[],
): Complaint {
  const hintId = `${name}-hint`;
  const errorId = `${name}-error`;
  const hint = hintText === undefined ? undefined : element('p', { class: 'hint', id: hintId }, hintText);
  const error = element('p', { class: 'error', id: errorId, hidden: true });
  const say = (message: string | undefined): void => {
    error.textContent = message ?? '';
    error.hidden = message === undefined;
    const ids = [...(hint ? [hintId] : []), ...(message === undefined ? [] : [errorId])].join(' ');
    for (const one of described) {
      if (ids) one.setAttribute('aria-describedby', ids);
      else one.removeAttribute('aria-describedby');
      if (message === undefined) one.removeAttribute('aria-invalid');
      else one.setAttribute('aria-invalid', 'true');
    }
  };
  say(undefined);
  return { root: element('div', { class: 'below' }, hint, error), say };
}
