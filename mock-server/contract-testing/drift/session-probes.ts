import { REQUIRED_SIGNED_HEADERS, SESSION_PATH } from '../../../contracts/signing/signing.js';
import { jsonOf } from '../target/read-reply.js';
import { type SignedCall } from '../target/signed-call.js';
import type { NoReply, Reply } from '../target/exchange.js';
import { FOREIGN_HOST, RECIPIENT } from '../target/samples.js';
import { wrongSecret } from '../target/sign-request.js';
import { formatHttpDate } from '../../signature/dates.js';
import type { Probe } from './probe-context.js';
import type { ProbeContext } from './probe-context.js';

const FULL_RECIPIENT = {
  ...RECIPIENT,
  business_name: 'Acme Limited',
  address_line2: 'Suite 5',
  email_address: 'jane.doe@example.com',
  phone_number: '1231231234',
  mobile_number: '1231231234',
  open_banking: { mobus_customer_id: '9999' },
};

const SIX_MINUTES = 360_000;

/** A session request with the required fields. */
export const minimal = (context: ProbeContext) => ({
  participant_unique_id1: context.id('order'),
  ...(context.target.hostUri !== undefined && { host_uri: context.target.hostUri }),
  recipient_information: RECIPIENT,
});

/** The request that `create` sends, over and over, so that as few sessions as can be are spent. */
const known = (context: ProbeContext): SignedCall & { body: unknown } => ({
  body: minimal(context),
  idempotencyKey: context.id('key'),
});

/** A request with a key of its own, so that a target that serves it makes a session. */
const anew = (context: ProbeContext, name: string, body: unknown): SignedCall => ({
  body,
  idempotencyKey: context.id(name),
});

function keepUrl(context: ProbeContext, reply: Reply | NoReply): Reply | NoReply {
  const { data } = (jsonOf(reply) ?? {}) as { data?: { authorized_url?: unknown } };
  if (typeof data?.authorized_url === 'string') context.urls.push(data.authorized_url);
  return reply;
}

const served = { contract: 'sessionResponse' } as const;

/** Requests of the Session API, right and wrong, in the order in which they are sent: later ones use what earlier ones made. */
export const SESSION_PROBES: readonly Probe[] = [
  {
    ...{ name: 'create', sends: 'a session request with the required fields', ...served },
    run: async (context) => keepUrl(context, await context.call(known(context))),
  },
  {
    ...{ name: 'refresh', sends: 'the same request with the same key', ...served },
    run: async (context) => keepUrl(context, await context.call(known(context))),
  },
  {
    ...{ name: 'open-older-url', sends: 'GET of the authorized_url that came before the newest' },
    run: (context) => context.open(context.urls.at(-2)),
  },
  {
    ...{ name: 'open-url', sends: 'GET of the newest authorized_url' },
    run: (context) => context.open(context.urls.at(-1)),
  },
  {
    ...{ name: 'open-url-again', sends: 'the same GET once more' },
    run: (context) => context.open(context.urls.at(-1)),
  },
  {
    ...{ name: 'open-forged-url', sends: 'GET of that URL with another hash' },
    run: (context) => context.open(context.urls.at(-1)?.replace(/([?&]h=)[^&]*/, `$1${'A'.repeat(43)}%3d`)),
  },
  {
    ...{
      name: 'refresh-reformatted',
      sends: 'the same JSON with other white space, with the same key',
      ...served,
    },
    run: (context) => context.call({ ...known(context), body: JSON.stringify(minimal(context), null, 2) }),
  },
  {
    ...{ name: 'mismatch', sends: 'another body with the same key', ...served },
    run: (context) =>
      context.call({ ...known(context), body: { ...minimal(context), participant_unique_id2: 'another' } }),
  },
  {
    ...{
      name: 'other-order',
      sends: 'the known request, signed in the order of the session-create page',
      ...served,
    },
    run: async (context) => {
      const [line, date, type, digest, length] = REQUIRED_SIGNED_HEADERS;
      return keepUrl(
        context,
        await context.call({ ...known(context), covers: [line, date, type, length, digest] }),
      );
    },
  },
  {
    ...{
      name: 'open-from-foreign-page',
      sends: 'GET of the newest authorized_url from a page of another domain',
    },
    run: (context) => context.open(context.urls.at(-1), `${FOREIGN_HOST}/`),
  },
  {
    ...{ name: 'legacy-sha256', sends: 'the known request, signed by hmac-sha256', ...served },
    run: (context) => context.call({ ...known(context), algorithm: 'hmac-sha256' }),
  },
  {
    ...{ name: 'date-header', sends: 'the known request with Date in place of X-Date', ...served },
    run: (context) => {
      const covers = REQUIRED_SIGNED_HEADERS.map((name) => (name === 'x-date' ? 'date' : name));
      return context.call({ ...known(context), dateHeader: 'Date', covers });
    },
  },
  {
    ...{
      name: 'date-with-offset',
      sends: 'the known request whose X-Date ends in +0000 in place of GMT',
      ...served,
    },
    run: (context) => {
      const formatDate = (at: number) => formatHttpDate(at).replace('GMT', '+0000');
      return context.call({ ...known(context), formatDate });
    },
  },
  {
    ...{ name: 'create-full', sends: 'a session request with every documented field', ...served },
    run: (context) => {
      const body = {
        ...minimal(context),
        participant_unique_id2: context.id('second'),
        language_locale_code: 'es-US',
      };
      return context.call(anew(context, 'full', { ...body, recipient_information: FULL_RECIPIENT }));
    },
  },
  {
    ...{ name: 'field-missing', sends: 'a body without city', ...served },
    run: (context) => {
      const recipient_information = { ...RECIPIENT, city: undefined };
      return context.call(anew(context, 'missing', { ...minimal(context), recipient_information }));
    },
  },
  {
    ...{ name: 'field-of-wrong-type', sends: 'a body whose participant_unique_id1 is a number', ...served },
    run: (context) => context.call(anew(context, 'type', { ...minimal(context), participant_unique_id1: 5 })),
  },
  {
    ...{ name: 'unknown-locale', sends: 'a body with the language_locale_code "xx-XX"', ...served },
    run: (context) =>
      context.call(anew(context, 'locale', { ...minimal(context), language_locale_code: 'xx-XX' })),
  },
  {
    ...{ name: 'unknown-field', sends: 'a body with a field that is not documented', ...served },
    run: (context) => context.call(anew(context, 'unknown', { ...minimal(context), not_documented: 'x' })),
  },
  {
    ...{ name: 'foreign-host', sends: `a body with the host_uri ${FOREIGN_HOST}`, ...served },
    run: (context) => context.call(anew(context, 'host', { ...minimal(context), host_uri: FOREIGN_HOST })),
  },
  {
    ...{ name: 'no-json', sends: 'a body that is no JSON', ...served },
    run: (context) => context.call(anew(context, 'no-json', '{"participant_unique_id1":')),
  },
  {
    ...{ name: 'wrong-signature', sends: 'the known request, signed with another secret', ...served },
    run: (context) => context.call({ ...known(context), secret: wrongSecret(context.target.secret) }),
  },
  {
    ...{ name: 'stale-date', sends: 'the known request, signed six minutes ago', ...served },
    run: (context) => context.call({ ...known(context), at: context.now() - SIX_MINUTES }),
  },
  {
    ...{ name: 'wrong-digest', sends: 'the known request with the digest of another body', ...served },
    run: (context) => context.call({ ...known(context), digested: Buffer.from('{}') }),
  },
  {
    ...{
      name: 'digest-not-covered',
      sends: 'the known request, its signature not covering Content-sha512',
      ...served,
    },
    run: (context) =>
      context.call({
        ...known(context),
        covers: REQUIRED_SIGNED_HEADERS.filter((name) => name !== 'content-sha512'),
      }),
  },
  {
    ...{
      name: 'unknown-username',
      sends: 'the known request, signed as a program that does not exist',
      ...served,
    },
    run: (context) => context.call({ ...known(context), username: context.id('nobody') }),
  },
  {
    ...{ name: 'no-authorization', sends: 'the known body without a signature', ...served },
    run: (context) => context.send(unsigned(context)),
  },
  {
    ...{ name: 'bearer', sends: 'the known body with Authorization: Bearer', ...served },
    run: (context) => context.send(unsigned(context, ['Authorization', 'Bearer 0123456789'])),
  },
];

const unsigned = (context: ProbeContext, ...more: (readonly [string, string])[]) => ({
  method: 'POST' as const,
  url: `${context.target.url}${SESSION_PATH}`,
  headers: [['Content-Type', 'application/json'] as const, ...more],
  body: Buffer.from(JSON.stringify(minimal(context))),
});
