// @ts-check
/** @import { CaptureResult, FundingDestination } from 'ingo-sandbox-client/browser' */
/** @import { AccountView } from '../accounts.js' */
/** @import { Sandbox } from '../sandbox.js' */
import { captureAccount } from 'ingo-sandbox-client/browser';
import { showAccount } from './account-view.js';
import { call } from './call.js';
import { openPanel, showLink, showOutcome, showProgress } from './capture-panel.js';
import { button, element } from './elements.js';
import { clearEvents, logEvent } from './event-log.js';
import { linkTo, refusedLink, sessionLink } from './inspector-links.js';
import { showScenarioPicker } from './scenario-picker.js';

/** Every `language_locale_code` of the Session API. */
const LOCALES =
  'ar-SA cs-CZ da-DK de-DE en-GB en-US es-ES es-US fa-IR fi-FI fr-FR hmn-Latn it-IT ja-JP km-KH ko-KR nb-NO nl-NL pl-PL pt-BR ru-RU sv-SE tl-PH tr-TR vi-VN zh-CN zh-Hans zh-TW'.split(
    ' ',
  );

const orderForm = /** @type {HTMLFormElement} */ (element('order'));
const payoutForm = /** @type {HTMLFormElement} */ (element('payout'));
const valuesOf = (/** @type {HTMLFormElement} */ form) =>
  /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));

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
      showProgress('Storing the token …');
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
      showOutcome(
        'failure',
        'This account cannot be used.',
        `The verification failed with status ${result.error}.`,
      );
      return result.mayRetry;
    case 'attempts-exhausted':
      showOutcome('failure', 'Too many attempts.', 'This session has ended.');
      return false;
    case 'unavailable':
      showOutcome('failure', 'Not available at the moment.', `${result.message} (${result.reason})`);
      if (result.reason === 'no-url') showLink(refusedLink());
      return result.reason === 'session-expired' || result.reason === 'timeout';
  }
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
  stream.onmessage = ({ data }) => {
    const account = /** @type {AccountView} */ (JSON.parse(data));
    showAccount(account);
    if (account.sessionId) showLink(sessionLink(account.sessionId));
  };
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
  openPanel();
  showProgress('Creating a session …');
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
        showProgress('Opening the page of the payment provider …');
        return session.authorizedUrl;
      },
      onTerminalFailure: 'wait-for-acknowledgement',
      onEvent(name, payload) {
        if (name === 'PAGE_LOAD') showProgress('');
        logEvent(name, payload);
      },
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
  clearEvents();
  void start();
};

// Only beside a sandbox; your application has nothing of this.
const { sandbox } = /** @type {{ sandbox?: Sandbox }} */ (await call('/api/sandbox'));
if (sandbox) {
  linkTo(sandbox);
  showScenarioPicker(sandbox.scenarios);
  for (const part of document.querySelectorAll('.of-sandbox')) part.removeAttribute('hidden');
}
