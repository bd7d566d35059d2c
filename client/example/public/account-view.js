// @ts-check
/** @import { AccountView, Kind } from '../accounts.js' */
import { button, create, element, setText } from './elements.js';
import { entriesLink } from './inspector-links.js';

/**
 * @typedef {object} Item
 * @property {string} id
 * @property {string} title
 * @property {string} detail
 * @property {Kind} kind
 */

/**
 * Updates a list, the newest on top.
 *
 * @param {string} id
 * @param {Item[]} items in the order in which they came.
 */
function updateList(id, items) {
  const list = element(id);
  while (list.children.length > items.length) list.firstElementChild?.remove();
  items.forEach((item, index) => {
    const place = list.children.length - 1 - index;
    const entry = /** @type {HTMLElement | undefined} */ (list.children[place]) ?? addEntry(list);
    entry.dataset['kind'] = item.kind;
    const [title, detail] = /** @type {[Element, Element]} */ ([...entry.children]);
    setText(title, item.title);
    setText(detail, item.detail);
    if (entry.dataset['id'] === item.id) return;
    entry.dataset['id'] = item.id;
    entry.querySelector('a')?.remove();
    const link = entriesLink(item.title, item.id);
    if (link) entry.append(link);
  });
}

/** @param {HTMLElement} list */
function addEntry(list) {
  const entry = document.createElement('li');
  entry.append(create('b'), create('span'));
  list.prepend(entry);
  return entry;
}

/**
 * Shows a token; where the other one is there already, that this one is waited for.
 *
 * @param {string} id
 * @param {string | undefined} token
 * @param {string | undefined} other
 */
function showToken(id, token, other) {
  const shown = element(id);
  setText(shown, token ?? (other ? 'waiting …' : 'not yet'));
  shown.className = token ? '' : other ? 'waiting' : 'none';
}

/** @type {Readonly<Record<'same' | 'different' | 'unknown', { text: string, kind: Kind }>>} */
const MATCH = {
  same: { text: '✓ Both tokens are the same.', kind: 'success' },
  different: { text: '✗ The tokens differ: this account is not paid.', kind: 'failure' },
  unknown: { text: '', kind: 'info' },
};

/**
 * Shows what the back end knows of the account.
 *
 * @param {AccountView} view
 */
export function showAccount({ tokens, tokensMatch, payouts, webhooks }) {
  showToken('token-event', tokens.event, tokens.webhook);
  showToken('token-webhook', tokens.webhook, tokens.event);
  const { text, kind } = MATCH[tokensMatch === undefined ? 'unknown' : tokensMatch ? 'same' : 'different'];
  setText(element('match'), text);
  element('match').dataset['kind'] = kind;
  button('pay').disabled = tokensMatch === false || !(tokens.event || tokens.webhook);
  updateList(
    'payouts',
    payouts.map(({ id, amount, message, kind }) => ({ id, title: `$${amount}`, detail: message, kind })),
  );
  updateList(
    'webhooks',
    webhooks.map(({ id, topic, kind, status, message }) => ({
      id,
      title: topic,
      detail: `${status} ${message} – signature verified`,
      kind,
    })),
  );
}
