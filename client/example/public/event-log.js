// @ts-check
import { create, element } from './elements.js';
import { entriesLink } from './inspector-links.js';

const log = element('log');

const masked = (/** @type {string} */ key, /** @type {unknown} */ value) =>
  key === 'customer_account_token' ? `${String(value).slice(0, 4)}…${String(value).slice(-4)}` : value;

/** Empties the log. */
export const clearEvents = () => log.replaceChildren();

/**
 * Adds an event of the SDK: the newest on top, its payload open.
 *
 * @param {string} name
 * @param {{ readonly session_identifier?: string, readonly page?: unknown, readonly error?: unknown }} payload
 */
export function logEvent(name, payload) {
  const details = document.createElement('details');
  details.open = true;
  const summary = document.createElement('summary');
  const { session_identifier: session, page, error } = payload;
  summary.append(create('b', name), ` ${page ?? error ?? ''}`);
  details.append(summary, create('code', JSON.stringify(payload, masked, 1)));
  const entry = document.createElement('li');
  entry.append(details);
  const link = session && entriesLink(name, `${session} ${name}`);
  if (link) entry.append(link);
  const previous = log.querySelector('details');
  if (previous) previous.open = false;
  log.prepend(entry);
}
