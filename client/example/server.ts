import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastify, { type FastifyInstance } from 'fastify';
import { createIngoClient, IngoError, type SessionRequest } from '../server/index.js';

/** What the example needs to know. */
export interface ExampleOptions {
  /** Address of the Session API, and the credentials for it. */
  readonly baseUrl: string;
  readonly username: string;
  readonly secret: string;
  /** Address of the SDK script, for the page. */
  readonly sdkUrl: string;
  /** Folder with page.html, page.css and the bundled page.js. */
  readonly pages: URL;
  /** Told what a person who runs it wants to know. Default: the console. */
  readonly log?: (line: string) => void;
}

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

const text = { type: 'string', minLength: 1, maxLength: 255 } as const;
const object = (required: string[], ...optional: string[]) =>
  ({ type: 'object', required, properties: Object.fromEntries([...required, ...optional].map((name) => [name, text])) }) as const; // prettier-ignore

/** Makes the back end of the integration, with its page; `listen` or `inject` is up to the caller. */
export function createExample(options: ExampleOptions): FastifyInstance {
  const { baseUrl, username, secret, sdkUrl, pages, log = console.log } = options;
  const ingo = createIngoClient({ baseUrl, username, secret });
  // A database, in your application.
  const requests = new Map<string, SessionRequest>();
  const tokens: { token: string; destination: string }[] = [];
  const app = fastify();

  app.get('/api/config', () => ({ sdkUrl }));

  /** Creates a session. With the key of an earlier one: the same session again, with a fresh URL. */
  app.post<{ Body: { email?: string; locale?: string; key?: string } }>(
    '/api/sessions',
    { schema: { body: object([], 'email', 'locale', 'key') } },
    async ({ body: { email = 'jane@example.com', locale = 'en-US', key = randomUUID() } }) => {
      // A refresh is the same request with the same key, so the request is kept.
      const request = requests.get(key) ?? {
        participant_unique_id1: randomUUID(),
        recipient_information: recipientOf(email),
        language_locale_code: locale as NonNullable<SessionRequest['language_locale_code']>,
      };
      requests.set(key, request);
      const { session } = await ingo.sessions.create(request, { idempotencyKey: key });
      return { authorizedUrl: session.authorized_url, idempotencyKey: key };
    },
  );

  /** Keeps what the browser captured: it pays this account from now on, and never expires. */
  app.post<{ Body: { customerAccountToken: string; fundingDestination: string } }>(
    '/api/tokens',
    { schema: { body: object(['customerAccountToken', 'fundingDestination']) } },
    async ({ body: { customerAccountToken: token, fundingDestination: destination } }, reply) => {
      tokens.push({ token, destination });
      log(`token ${tokens.length}: ${token.slice(0, 4)}…${token.slice(-4)} for ${destination}`);
      return reply.code(201).send({ stored: tokens.length });
    },
  );

  /** The log says all; the browser learns what it needs. */
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    log(`${request.method} ${request.url}: ${error.message}`);
    const said = error instanceof IngoError ? `Ingo gave no session: ${error.clientMessage ?? 'no answer'}.` : error.message;
    return reply.code(error.statusCode ?? 502).send({ message: `${said} More in the log of the back end.` });
  }); // prettier-ignore

  const serve = (path: string, file: string, type: string) => {
    const content = readFileSync(new URL(file, pages));
    app.get(path, (_, reply) => reply.type(type).header('cache-control', 'no-cache').send(content));
  };
  serve('/', 'page.html', 'text/html; charset=utf-8');
  serve('/page.js', 'page.js', 'text/javascript; charset=utf-8');
  serve('/page.css', 'page.css', 'text/css; charset=utf-8');
  return app;
}
