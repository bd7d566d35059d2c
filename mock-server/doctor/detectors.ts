import type { RuleName } from '../../contracts/doctor/integration-rules.js';
import type { Detect } from './broken-rule.js';
import * as browser from './rules/browser.js';
import * as payments from './rules/payments.js';
import * as requests from './rules/requests.js';
import * as secrets from './rules/secrets.js';
import * as sessions from './rules/sessions.js';
import * as urls from './rules/urls.js';
import * as webhooks from './rules/webhooks.js';

/** How each rule is looked at: one line a rule. */
export const DETECTORS: Readonly<Record<RuleName, Detect>> = {
  'url-mounted-late': urls.mountedLate,
  'expired-url-not-refreshed': urls.notRefreshed,
  'url-mounted-twice': urls.mountedTwice,
  'ended-session-mounted': urls.endedMounted,
  'session-instead-of-refresh': sessions.sessionInsteadOfRefresh,
  'idempotency-key-missing': sessions.keyMissing,
  'idempotency-key-reused': sessions.keyReused,
  'listeners-missing': browser.listenersMissing,
  'webhook-answered-late': webhooks.answeredLate,
  'webhook-not-acknowledged': webhooks.notAcknowledged,
  'webhook-processed-twice': webhooks.processedTwice,
  'forged-webhook-accepted': webhooks.forgedAccepted,
  'push-repeated-under-new-id': payments.pushedUnderNewId,
  'declined-push-repeated': payments.declinedRepeated,
  'call-signed-in-browser': browser.signedInBrowser,
  'secret-sent': secrets.secretSent,
  'token-exposed': secrets.tokenExposed,
  'personal-data-in-id': secrets.personalDataInId,
  'signature-mistake-repeated': requests.signatureMistakeRepeated,
  'refused-request-repeated': requests.refusedRequestRepeated,
  'rate-exceeded': requests.rateExceeded,
};
