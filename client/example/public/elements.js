// @ts-check

/**
 * The element of an id.
 *
 * @param {string} id
 */
export const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * The button of an id.
 *
 * @param {string} id
 */
export const button = (id) => /** @type {HTMLButtonElement} */ (element(id));

/**
 * Makes an element with a text. It is set as text, since it may come from elsewhere.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} [text]
 */
export function create(tag, text = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/**
 * Sets a text. An equal one is not set again, so that a screen reader reads only what changed.
 *
 * @param {Element} shown
 * @param {string} text
 */
export function setText(shown, text) {
  if (shown.textContent !== text) shown.textContent = text;
}
