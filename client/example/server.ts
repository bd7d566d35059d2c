import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastify, { type FastifyInstance } from 'fastify';
import { createIngoClient, IngoError, type AccountType, type SessionRequest } from '../server/index.js';
import { viewOf, type Account, type Payout } from './accounts.js';
import { Live } from './live.js';
import { pay } from './pay.js';
import { receiveWebhooks } from './webhooks.js';

/** What the example needs to know. */
export interface ExampleOptions {
  /** Address of the Session API, and the credentials for it. */
  readonly baseUrl: string;
  readonly username: string;
  readonly secret: string;
  /** For the gateway: who pays. */
  readonly participantId: number | string;
  /** Address of the SDK script, for the page. */
  readonly sdkUrl: string;
  /** Folder with page.html, page.css and the bundled page.js. */
  readonly pages: URL;
  /** Told what a person who runs it wants to know. Default: the console. */
  readonly log?: (line: string) => void;
}

/** Where Ingo's webhooks go: the path of the URL that you give to your integration manager. */
export const WEBHOOK_PATH = '/webhooks/ingo';

/** Who is paid. In your application this comes from your database, never from the browser. */
const recipientOf = (email: string): SessionRequest['recipient_information'] => ({
  first_name: 'Jane',
  last_name: 'Doe',
  address_line1: '123 Main St',
  city: 'Anytown',
  state: 'GA',
  zip_code: '30301',
  email_address: email,
});

/** The rail of each destination; also told by the webhook. */
const ACCOUNT_TYPES: Readonly<Record<string, AccountType>> = {
  debit: 'CA',
  credit: 'CA',
  ach: 'AC',
  billpay: 'BP',
  paypal: 'PP',
};

const text = { type: 'string', minLength: 1, maxLength: 255 } as const;
const object = (required: string[], ...optional: string[]) =>
  ({
    type: 'object',
    required,
    properties: Object.fromEntries([...required, ...optional].map((name) => [name, text])),
  }) as const;

/** Makes the back end of the integration, with its page; `listen` or `inject` is up to the caller. */
export function createExample(options: ExampleOptions): FastifyInstance {
  const { baseUrl, username, secret, participantId, sdkUrl, pages, log = console.log } = options;
  const ingo = createIngoClient({ baseUrl, username, secret, participantId });
  // A database, in your application. A key is worth as much as a login: yours would be that of a user.
  const accounts = new Map<string, Account>();
  const live = new Live(viewOf);
  const changed = (account: Account): void => live.changed(account);
  const app = fastify({ forceCloseConnections: true });

  function accountOf(key: string): Account {
    const account = accounts.get(key);
    if (!account) throw Object.assign(new Error('There is no such account.'), { statusCode: 404 });
    return account;
  }

  app.get('/api/config', () => ({ sdkUrl }));

  /** Creates a session. With the key of an earlier one: the same session again, with a fresh URL. */
  app.post<{ Body: { email?: string; locale?: string; key?: string } }>(
    '/api/sessions',
    { schema: { body: object([], 'email', 'locale', 'key') } },
    async ({ body: { email = 'jane@example.com', locale = 'en-US', key = randomUUID() } }) => {
      const request = {
        participant_unique_id1: randomUUID(),
        recipient_information: recipientOf(email),
        language_locale_code: locale as NonNullable<SessionRequest['language_locale_code']>,
      };
      const account: Account = accounts.get(key) ?? { request, payouts: [], webhooks: [] };
      accounts.set(key, account);
      const { session } = await ingo.sessions.create(account.request, { idempotencyKey: key });
      account.sessionId = session.session_identifier;
      return { authorizedUrl: session.authorized_url, idempotencyKey: key };
    },
  );

  /** Keeps what the browser captured: it pays this account from now on, and never expires. */
  app.post<{ Body: { key: string; customerAccountToken: string; fundingDestination: string } }>(
    '/api/tokens',
    { schema: { body: object(['key', 'customerAccountToken', 'fundingDestination']) } },
    async ({ body: { key, customerAccountToken, fundingDestination } }, reply) => {
      const account = accountOf(key);
      account.tokenFromEvent = customerAccountToken;
      account.accountType ??= ACCOUNT_TYPES[fundingDestination] ?? 'CA';
      changed(account);
      log(`token ${viewOf(account).tokens.event} for ${fundingDestination}`);
      return reply.code(201).send({ stored: true });
    },
  );

  /** Pays an account. How it ends may take a minute to know, so the page learns it from its live view. */
  app.post<{ Body: { key: string; amount: string } }>(
    '/api/payouts',
    { schema: { body: object(['key', 'amount']) } },
    async ({ body: { key, amount } }, reply) => {
      const account = accountOf(key);
      const refuse = (message: string) => reply.code(409).send({ message });
      if (!account.tokenFromEvent && !account.tokenFromWebhook) return refuse('No account was captured yet.');
      if (viewOf(account).same === false) return refuse('Ingo told another token than the page did.');
      const payout: Payout = { id: randomUUID(), amount, said: 'On its way …', kind: 'calm' };
      account.payouts.push(payout);
      changed(account);
      void pay(ingo, account, payout, log).then(() => changed(account));
      return reply.code(202).send({ id: payout.id });
    },
  );

  app.get<{ Params: { key: string } }>('/api/accounts/:key/live', ({ params }, reply) =>
    live.show(accountOf(params.key), reply),
  );

  const webhooks = receiveWebhooks({
    secret,
    accountOf: ({ session_id, participant_unique_id1 }) =>
      [...accounts.values()].find(
        ({ sessionId, payouts }) =>
          (session_id && session_id === sessionId) || payouts.some(({ id }) => id === participant_unique_id1),
      ),
    changed,
    log,
  });
  // In a scope of its own, where bodies stay the bytes that were signed.
  app.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post<{ Body: Buffer }>(WEBHOOK_PATH, async ({ body, headers }, reply) => {
      const { status } = await webhooks.receive({ body, headers });
      return reply.code(status).send();
    });
    ready();
  });

  /** The log says all; the browser learns what it needs. */
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    log(`${request.method} ${request.url}: ${error.message}`);
    const said =
      error instanceof IngoError
        ? `Ingo gave no session: ${error.clientMessage ?? 'no answer'}.`
        : error.message;
    return reply.code(error.statusCode ?? 502).send({ message: `${said} More in the log of the back end.` });
  });

  const serve = (path: string, file: string, type: string) => {
    const content = readFileSync(new URL(file, pages));
    app.get(path, (_, reply) => reply.type(type).header('cache-control', 'no-cache').send(content));
  };
  serve('/', 'page.html', 'text/html; charset=utf-8');
  serve('/page.js', 'page.js', 'text/javascript; charset=utf-8');
  serve('/page.css', 'page.css', 'text/css; charset=utf-8');
  return app;
}
