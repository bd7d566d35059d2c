// @ts-check
/** @import { AccountType, IngoClientOptions, SessionRequest } from 'ingo-sandbox-client/server' */
/** @import { Account, Payout } from './accounts.js' */
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import fastify from 'fastify';
import { createIngoClient, IngoError } from 'ingo-sandbox-client/server';
import { AccountStream } from './account-stream.js';
import { accountView } from './accounts.js';
import { payAccount } from './pay-account.js';
import { findSandbox } from './sandbox.js';
import { receiveWebhooks } from './webhooks.js';

/**
 * @typedef {object} ExampleOptions
 * @property {string} baseUrl Address of the Session API, with the credentials for it.
 * @property {string} username
 * @property {string} secret
 * @property {number | string} participantId Who pays; for the gateway.
 * @property {string} sdkUrl Address of the SDK script, for the page.
 * @property {(line: string) => void} [log] Default: the console.
 * @property {Pick<IngoClientOptions, 'fetch' | 'world'>} [client] What sends requests, and time; for tests.
 */

/** Path of the webhook URL that you give to your integration manager. */
export const WEBHOOK_PATH = '/webhooks/ingo';

/** What the browser gets: the page, the browser client that it imports by the name of its package, and the colours. */
const PUBLIC = fileURLToPath(new URL('public/', import.meta.url));
const CLIENT = dirname(fileURLToPath(import.meta.resolve('ingo-sandbox-client/browser')));

/**
 * Who is paid. In your application this comes from your database, never from the browser.
 *
 * @param {string} email
 * @returns {SessionRequest['recipient_information']}
 */
const recipientOf = (email) => ({
  first_name: 'Jane',
  last_name: 'Doe',
  address_line1: '123 Main St',
  city: 'Anytown',
  state: 'GA',
  zip_code: '30301',
  email_address: email,
});

/**
 * The account type of each funding destination. The webhook carries it too.
 *
 * @type {Readonly<Record<string, AccountType>>}
 */
const ACCOUNT_TYPES = { debit: 'CA', credit: 'CA', ach: 'AC', billpay: 'BP', paypal: 'PP' };

/**
 * The schema of a body whose fields are texts.
 *
 * @param {string[]} required
 * @param {string[]} optional
 */
const textFields = (required, ...optional) => ({
  type: 'object',
  required,
  properties: Object.fromEntries(
    [...required, ...optional].map((name) => [name, { type: 'string', minLength: 1, maxLength: 255 }]),
  ),
});

/**
 * Creates the back end of the integration, with its page. The caller starts it with `listen`.
 *
 * @param {ExampleOptions} options
 */
export function createExample(options) {
  const { baseUrl, username, secret, participantId, sdkUrl, log = console.log, client } = options;
  const ingo = createIngoClient({ baseUrl, username, secret, participantId, ...client });
  // A database, in your application. Whoever has a key can pay the account: use the login of your user instead.
  /** @type {Map<string, Account>} */
  const accounts = new Map();
  const stream = new AccountStream();
  const app = fastify({ forceCloseConnections: true });

  /** @param {string} key */
  function accountOf(key) {
    const account = accounts.get(key);
    if (!account) throw Object.assign(new Error('There is no such account.'), { statusCode: 404 });
    return account;
  }

  app.register(serveStatic, { root: PUBLIC });
  app.get('/client/browser.js', (_request, reply) => reply.sendFile('browser.js', CLIENT));
  app.get('/client/theme.css', (_request, reply) => reply.sendFile('theme.css', CLIENT));

  app.get('/api/config', () => ({ sdkUrl }));

  // Only beside a sandbox; your application has no such call.
  app.get('/api/sandbox', async () => ({ sandbox: await findSandbox(baseUrl, username) }));

  // Creates a session. With the key of an earlier one: the same session, with a new URL.
  app.post(
    '/api/sessions',
    { schema: { body: textFields([], 'email', 'locale', 'key') } },
    async ({ body }) => {
      const {
        email = 'jane@example.com',
        locale = 'en-US',
        key = randomUUID(),
      } = /** @type {{ email?: string, locale?: SessionRequest['language_locale_code'], key?: string }} */ (
        body
      );
      /** @type {Account} */
      const account = accounts.get(key) ?? {
        request: {
          participant_unique_id1: randomUUID(),
          recipient_information: recipientOf(email),
          language_locale_code: locale,
        },
        payouts: [],
        webhooks: [],
      };
      accounts.set(key, account);
      const { session } = await ingo.sessions.create(account.request, { idempotencyKey: key });
      account.sessionId = session.session_identifier;
      stream.publish(account);
      return { authorizedUrl: session.authorized_url, idempotencyKey: key };
    },
  );

  // Stores the token that the page received. It pays this account from now on, and never expires.
  app.post(
    '/api/tokens',
    { schema: { body: textFields(['key', 'customerAccountToken', 'fundingDestination']) } },
    async ({ body }, reply) => {
      const { key, customerAccountToken, fundingDestination } =
        /** @type {{ key: string, customerAccountToken: string, fundingDestination: string }} */ (body);
      const account = accountOf(key);
      account.tokenFromEvent = customerAccountToken;
      account.accountType ??= ACCOUNT_TYPES[fundingDestination] ?? 'CA';
      stream.publish(account);
      log(`token ${accountView(account).tokens.event} for ${fundingDestination}`);
      return reply.code(201).send({ stored: true });
    },
  );

  // Pays an account. The result may take a minute, so the page receives it by its stream.
  app.post('/api/payouts', { schema: { body: textFields(['key', 'amount']) } }, async ({ body }, reply) => {
    const { key, amount } = /** @type {{ key: string, amount: string }} */ (body);
    const account = accountOf(key);
    const refuse = (/** @type {string} */ message) => reply.code(409).send({ message });
    if (!account.tokenFromEvent && !account.tokenFromWebhook) return refuse('No account was captured yet.');
    if (accountView(account).tokensMatch === false)
      return refuse('The token from the webhook differs from the token from the page.');
    /** @type {Payout} */
    const payout = {
      id: randomUUID(),
      amount,
      message: 'Waiting for the answer, up to a minute …',
      kind: 'pending',
    };
    account.payouts.push(payout);
    stream.publish(account);
    void payAccount(ingo, account, payout, log).then(() => stream.publish(account));
    return reply.code(202).send({ id: payout.id });
  });

  app.get('/api/accounts/:key/live', ({ params }, reply) =>
    stream.subscribe(accountOf(/** @type {{ key: string }} */ (params).key), reply),
  );

  const webhooks = receiveWebhooks({
    secret,
    findAccount: ({ session_id, participant_unique_id1 }) =>
      [...accounts.values()].find(
        ({ sessionId, payouts }) =>
          (session_id && session_id === sessionId) || payouts.some(({ id }) => id === participant_unique_id1),
      ),
    onChange: (account) => stream.publish(account),
    log,
  });
  // A scope of its own, in which a body stays the bytes that were signed.
  app.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post(WEBHOOK_PATH, async ({ body, headers }, reply) => {
      const { status } = await webhooks.receive({ body: /** @type {Buffer} */ (body), headers });
      return reply.code(status).send();
    });
    ready();
  });

  // The log has every detail; the browser gets what a recipient may read.
  app.setErrorHandler((/** @type {Error & { statusCode?: number }} */ error, request, reply) => {
    log(`${request.method} ${request.url}: ${error.message}`);
    const message =
      error instanceof IngoError
        ? `Ingo created no session: ${error.clientMessage ?? 'no answer'}.`
        : error.message;
    return reply.code(error.statusCode ?? 502).send({ message: `${message} See the log of the back end.` });
  });
  return app;
}
