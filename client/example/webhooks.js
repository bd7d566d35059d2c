// @ts-check
/** @import { AccountType, WebhookOf, WebhookReceiver, WebhookTopic } from 'ingo-sandbox-client/server' */
/** @import { Account, Kind } from './accounts.js' */
import { createWebhookReceiver } from 'ingo-sandbox-client/server';

/**
 * What any webhook may carry.
 *
 * @typedef {object} AnyData
 * @property {{ session_id?: string, participant_unique_id1?: string }} [ancillary]
 * @property {{ status?: string, client_message?: string }} [event]
 */

/** @typedef {Extract<WebhookTopic, `gateway.${string}`>} GatewayTopic */

/** What the last word of a topic says. */
const GOOD_NEWS = /\.(success|cleared|issued|paid)$/;
const BAD_NEWS = /\.(failure|returned|terminated)$/;

/**
 * Whether a webhook reports good news, by its topic; `info` where the topic does not say.
 *
 * @param {string} topic
 * @returns {Kind}
 */
export function kindOfTopic(topic) {
  if (GOOD_NEWS.test(topic)) return 'success';
  return BAD_NEWS.test(topic) ? 'failure' : 'info';
}

/**
 * @typedef {object} WebhooksOptions
 * @property {string} secret The secret of the client; webhooks are signed with it.
 * @property {(ids: NonNullable<AnyData['ancillary']>) => Account | undefined} findAccount Finds the account of a
 *   session, or of a payout.
 * @property {(account: Account) => void} onChange
 * @property {(line: string) => void} log
 */

/**
 * Receives the webhooks of Ingo. Where several processes receive them, give the receiver a `store` that they share.
 *
 * @param {WebhooksOptions} options
 * @returns {WebhookReceiver}
 */
export function receiveWebhooks({ secret, findAccount, onChange, log }) {
  /**
   * Records a webhook with its account. `data` may be anything where the topic is new.
   *
   * @param {{ id: string, topic: string }} metadata
   * @param {unknown} data
   */
  function record({ id, topic }, data) {
    const { ancillary = {}, event = {} } = /** @type {AnyData} */ (data ?? {});
    const { status = '', client_message = '' } = event;
    const account = findAccount(ancillary);
    log(`webhook ${topic}: ${status}${account ? '' : ', for an unknown account'}`);
    account?.webhooks.push({ id, topic, kind: kindOfTopic(topic), status, message: client_message });
    return account;
  }

  /**
   * Makes a handler that records the final status of a payout.
   *
   * @param {Kind} kind
   * @param {string} message
   */
  function payoutStatus(kind, message) {
    return (/** @type {WebhookOf<GatewayTopic>} */ { metadata, data }) => {
      const account = record(metadata, data);
      const payout = account?.payouts.find(({ id }) => id === data.ancillary.participant_unique_id1);
      if (payout) Object.assign(payout, { kind, message });
      if (account) onChange(account);
    };
  }

  return createWebhookReceiver({
    secret,
    on: {
      // This token comes from Ingo itself. The account can be paid even if the recipient closes the page too early.
      'plugin.transaction.account.tokenization.success': ({ metadata, data }) => {
        const account = record(metadata, data);
        if (!account) return;
        account.tokenFromWebhook = data.event.customer_account_token;
        account.accountType = /** @type {AccountType} */ (data.event.account_type);
        onChange(account);
      },
      'gateway.transaction.recipient.payment.status.returned': payoutStatus(
        'failure',
        'Returned: the money came back.',
      ),
      'gateway.transaction.recipient.verification.ofac.status.cleared': payoutStatus(
        'success',
        'Cleared and paid.',
      ),
      'gateway.transaction.recipient.verification.ofac.status.failure': payoutStatus(
        'failure',
        'Not cleared, and not paid.',
      ),
    },
    onOther: ({ metadata, data }) => {
      const account = record(metadata, data);
      if (account) onChange(account);
    },
    onError: ({ message, cause }) => log(`webhook: ${message}${cause ? ` (${String(cause)})` : ''}`),
  });
}
