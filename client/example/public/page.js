// @ts-check
/** @import { CaptureResult, FundingDestination } from 'ingo-sandbox-client/browser' */
/** @import { AccountView, Kind } from '../accounts.js' */
import { captureAccount } from 'ingo-sandbox-client/browser';

/** Every `language_locale_code` of the Session API. */
const LOCALES =
  'ar-SA cs-CZ da-DK de-DE en-GB en-US es-ES es-US fa-IR fi-FI fr-FR hmn-Latn it-IT ja-JP km-KH ko-KR nb-NO nl-NL pl-PL pt-BR ru-RU sv-SE tl-PH tr-TR vi-VN zh-CN zh-Hans zh-TW'.split(
    ' ',
  );

const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const button = (/** @type {string} */ id) => /** @type {HTMLButtonElement} */ (element(id));
const orderForm = /** @type {HTMLFormElement} */ (element('order'));
const payoutForm = /** @type {HTMLFormElement} */ (element('payout'));
const valuesOf = (/** @type {HTMLFormElement} */ form) =>
  /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));

/**
 * Calls our back end. A refusal is thrown as an error with its message.
 *
 * @param {string} path
 * @param {object} [body] makes it a POST.
 * @param {AbortSignal} [signal]
 */
async function call(path, body, signal) {
  const headers = { 'content-type': 'application/json' };
  const post = { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null };
  const response = await fetch(path, body && post);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

/**
 * Shows a message to the recipient. It is set as text, since parts of it come from elsewhere.
 *
 * @param {Kind} kind
 * @param {string} title
 * @param {string} detail
 */
function showOutcome(kind, title, detail = '') {
  const heading = document.createElement('strong');
  heading.textContent = title;
  element('outcome').dataset['kind'] = kind;
  element('outcome').replaceChildren(...(title ? [heading, ` ${detail}`] : []));
}

const masked = (/** @type {string} */ key, /** @type {unknown} */ value) =>
  key === 'customer_account_token' ? `${String(value).slice(0, 4)}…${String(value).slice(-4)}` : value;

/**
 * Adds an event of the SDK to the log.
 *
 * @param {string} name
 * @param {object} payload
 */
function logEvent(name, payload) {
  const entry = document.createElement('p');
  const [title, detail] = [document.createElement('b'), document.createElement('code')];
  title.textContent = name;
  detail.textContent = JSON.stringify(payload, masked, 1);
  entry.append(title, detail);
  element('log').append(entry);
  element('log').scrollTop = element('log').scrollHeight;
}

/**
 * Shows the result of a capture, and stores its token.
 *
 * @param {CaptureResult} result
 * @param {string} [key]
 * @returns {Promise<boolean>} whether the same session may be tried again.
 */
async function handleResult(result, key) {
  switch (result.outcome) {
    case 'token': {
      const { customerAccountToken, fundingDestination } = result;
      await call('/api/tokens', { key, customerAccountToken, fundingDestination });
      showOutcome(
        'success',
        'Account captured.',
        'The back end has stored its token and can pay this account.',
      );
      return false;
    }
    case 'canceled':
      showOutcome('info', 'Canceled.', 'Nothing was stored. Choose another way to be paid, or try again.');
      return true;
    case 'terminal-failure':
      showOutcome('failure', 'This account cannot be used.', `The verification failed with ${result.error}.`);
      return result.mayRetry;
    case 'attempts-exhausted':
      showOutcome('failure', 'Too many attempts.', 'This session has ended.');
      return false;
    case 'unavailable':
      showOutcome('failure', 'Not available at the moment.', `${result.message} (${result.reason})`);
      return result.reason === 'session-expired' || result.reason === 'timeout';
  }
}

/**
 * Updates a list. Only changed texts are set, so that a screen reader reads only those.
 *
 * @param {string} id
 * @param {{ title: string, detail: string, kind: Kind }[]} items
 */
function updateList(id, items) {
  const list = element(id);
  while (list.children.length > items.length) list.lastElementChild?.remove();
  items.forEach(({ title, detail, kind }, index) => {
    const entry = list.children[index] ?? list.appendChild(document.createElement('li'));
    if (entry.children.length === 0)
      entry.append(document.createElement('b'), document.createElement('span'));
    entry.setAttribute('data-kind', kind);
    [title, detail].forEach((text, part) => {
      const shown = /** @type {Element} */ (entry.children[part]);
      if (shown.textContent !== text) shown.textContent = text;
    });
  });
}

/**
 * Shows what the back end knows of the account.
 *
 * @param {AccountView} view
 */
function showAccount({ tokens, tokensMatch, payouts, webhooks }) {
  element('token-event').textContent = tokens.event ?? '';
  element('token-webhook').textContent = tokens.webhook ?? '';
  element('match').textContent =
    tokensMatch === undefined
      ? ''
      : tokensMatch
        ? '✓ Both tokens are the same.'
        : '✗ The tokens differ: this account is not paid.';
  element('match').dataset['kind'] = tokensMatch ? 'success' : 'failure';
  button('pay').disabled = tokensMatch === false || !(tokens.event || tokens.webhook);
  updateList(
    'payouts',
    payouts.map(({ amount, message, kind }) => ({ title: `$${amount}`, detail: message, kind })),
  );
  updateList(
    'webhooks',
    webhooks.map(({ topic, status, message }) => ({
      title: topic,
      detail: `${status} ${message} – ✓ signature verified`,
      kind: 'success',
    })),
  );
}

/** @type {EventSource | undefined} */
let stream;

/**
 * Follows an account. The browser reconnects by itself, and then receives the whole account again.
 *
 * @param {string} key
 */
function followAccount(key) {
  if (stream?.url.includes(key)) return;
  stream?.close();
  stream = new EventSource(`/api/accounts/${key}/live`);
  stream.onmessage = ({ data }) => showAccount(JSON.parse(data));
  payoutForm.onsubmit = (event) => {
    event.preventDefault();
    call('/api/payouts', { key, amount: valuesOf(payoutForm)['amount'] }).catch((error) =>
      showOutcome('failure', 'Not paid.', error.message),
    );
  };
}

let capture = new AbortController();

/**
 * Captures an account.
 *
 * @param {string} [key] continues an earlier session.
 */
async function start(key) {
  capture.abort();
  const { signal } = (capture = new AbortController());
  const { destination, ...order } = valuesOf(orderForm);
  button('again').hidden = true;
  showOutcome('info', '');
  element('ingo').scrollIntoView({ block: 'nearest' });
  try {
    const { sdkUrl } = await call('/api/config');
    const result = await captureAccount({
      container: element('ingo'),
      fundingDestination: /** @type {FundingDestination} */ (destination),
      sdkUrl,
      getAuthorizedUrl: async () => {
        const session = await call('/api/sessions', { ...order, key }, signal);
        key = /** @type {string} */ (session.idempotencyKey); // the next request refreshes this session
        followAccount(key);
        return session.authorizedUrl;
      },
      onTerminalFailure: 'wait-for-acknowledgement',
      onEvent: logEvent,
      signal,
    });
    button('again').hidden = !(await handleResult(result, key));
    button('again').onclick = () => void start(key);
  } catch (error) {
    if (!signal.aborted)
      showOutcome('failure', 'Something went wrong.', /** @type {Error} */ (error).message);
  }
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const options = LOCALES.map((code) => new Option(names.of(code), code, code === 'en-US', code === 'en-US'));
element('locale').append(...options.toSorted((one, other) => one.text.localeCompare(other.text)));
payoutForm.onsubmit = (/** @type {SubmitEvent} */ event) => event.preventDefault();
orderForm.onsubmit = (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  element('log').replaceChildren();
  void start();
};
