// @ts-check
/** @import { AccountType, SessionRequest } from 'ingo-sandbox-client/server' */

/**
 * Whether a payout, a webhook or an outcome is good news. `pending`: the answer has not come yet.
 *
 * @typedef {'success' | 'failure' | 'info' | 'pending'} Kind
 */

/**
 * One payout and its status.
 *
 * @typedef {object} Payout
 * @property {string} id `participant_unique_id1`: the gateway makes one payment for it, however often it is sent.
 * @property {string} amount
 * @property {string} message Its status, for a person.
 * @property {Kind} kind
 */

/**
 * One webhook. Only webhooks with a valid signature are kept.
 *
 * @typedef {object} ReceivedWebhook
 * @property {string} id
 * @property {string} topic
 * @property {Kind} kind Whether what it reports is good news. Its signature was verified either way.
 * @property {string} status
 * @property {string} message
 */

/**
 * An account that is, or will be, captured. In your application: rows of a database.
 *
 * @typedef {object} Account
 * @property {SessionRequest} request Kept, since a session is refreshed by the same request with the same key.
 * @property {string} [sessionId]
 * @property {string} [tokenFromEvent] From TOKEN_SUCCESS; the page sends it.
 * @property {string} [tokenFromWebhook] From the webhook of Ingo. Both tokens must be the same.
 * @property {AccountType} [accountType] The rail that pays it.
 * @property {Payout[]} payouts
 * @property {ReceivedWebhook[]} webhooks
 */

/**
 * What the page may see of an account. It is sent again after every change.
 *
 * @typedef {ReturnType<typeof accountView>} AccountView
 */

/** @param {string} [token] */
const masked = (token) => token && `${token.slice(0, 4)}…${token.slice(-4)}`;

/**
 * What the page may see of an account: no token in full.
 *
 * @param {Account} account
 */
export const accountView = ({ sessionId, tokenFromEvent, tokenFromWebhook, payouts, webhooks }) => ({
  sessionId,
  tokens: { event: masked(tokenFromEvent), webhook: masked(tokenFromWebhook) },
  // Compared here: the page sees only parts of the tokens.
  tokensMatch: tokenFromEvent && tokenFromWebhook ? tokenFromEvent === tokenFromWebhook : undefined,
  payouts,
  webhooks,
});
