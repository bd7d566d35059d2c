// @ts-check
/** @import { Kind } from '../accounts.js' */
import { button, create, element } from './elements.js';

const panel = element('capture');

/**
 * Shows what is waited for; an empty text: nothing.
 *
 * @param {string} text
 */
export function showProgress(text) {
  element('progress').textContent = text;
}

/**
 * Shows how a capture ended.
 *
 * @param {Kind} kind
 * @param {string} title
 * @param {string} [detail]
 */
export function showOutcome(kind, title, detail = '') {
  showProgress('');
  element('outcome').dataset['kind'] = kind;
  element('outcome').replaceChildren(create('strong', title), ` ${detail}`);
  // The focus was in the iframe, which is gone.
  if (document.activeElement === document.body) panel.focus({ preventScroll: true });
  scrollToPanel();
}

/** Clears the panel for a new capture, and takes the user to it: on a phone it is below the form. */
export function openPanel() {
  button('again').hidden = true;
  element('outcome').replaceChildren();
  element('link').replaceChildren();
  panel.focus({ preventScroll: true });
  scrollToPanel();
}

/**
 * Shows a link into the inspector. One that is shown already stays, and keeps the focus.
 *
 * @param {HTMLAnchorElement | undefined} link
 */
export function showLink(link) {
  const shown = element('link').querySelector('a');
  if (link && link.href !== shown?.href) element('link').replaceChildren(link);
}

/** Scrolls to the panel, unless its beginning is well in sight. */
function scrollToPanel() {
  const { top } = panel.getBoundingClientRect();
  if (top >= 0 && top < innerHeight / 3) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  panel.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}
