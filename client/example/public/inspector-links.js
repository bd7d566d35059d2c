// @ts-check
/** @import { Sandbox } from '../sandbox.js' */
import { create } from './elements.js';

/** @type {Sandbox | undefined} */
let sandbox;

/**
 * From now on there are links into the inspector of this sandbox.
 *
 * @param {Sandbox} found
 */
export function linkTo(found) {
  sandbox = found;
}

/**
 * A link into the inspector, which opens in a new tab so that this page stays as it is.
 *
 * @param {string} text
 * @param {string} path of a page of the inspector.
 * @param {Record<string, string>} [query]
 * @param {string} [what] it leads to, for a screen reader, where several links have the same text.
 * @returns {HTMLAnchorElement | undefined} undefined without a sandbox: the live service has no inspector.
 */
function inspectorLink(text, path, query = {}, what = '') {
  if (!sandbox) return undefined;
  const url = new URL(path, sandbox.inspectorUrl);
  for (const [name, value] of Object.entries({ program: sandbox.username, ...query }))
    url.searchParams.set(name, value);
  const link = create('a', text);
  Object.assign(link, { href: url.href, target: '_blank', rel: 'noopener', className: 'inspector' });
  link.ariaLabel = `${text}${what && `: ${what}`} (opens in a new tab)`;
  return link;
}

/** @param {string} id of a session. */
export const sessionLink = (id) =>
  inspectorLink('This session in the inspector', `sessions/${encodeURIComponent(id)}`);

/**
 * Every journal entry that holds these words.
 *
 * @param {string} what
 * @param {string} search
 */
export const entriesLink = (what, search) => inspectorLink('Inspector', 'journal', { search }, what);

/** Every request that the sandbox refused, each with its explanation. */
export const refusedLink = () =>
  inspectorLink('Refused requests in the inspector', 'journal', { refused: '1' });
