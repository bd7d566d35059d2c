import { REQUIRED_SIGNED_HEADERS, SESSION_PATH } from '../../../contracts/signing/signing.js';
import { jsonOf, type SignedCall } from '../target/signed-call.js';
import type { NoReply, Reply } from '../target/exchange.js';
import { FOREIGN_HOST, RECIPIENT } from '../target/samples.js';
import { wrongSecret } from '../target/sign-request.js';
import { formatHttpDate } from '../../signature/dates.js';
import type { Probe } from './probe.js';
import type { Talk } from './talk.js';

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

/** The required fields. */
const minimal = (talk: Talk) => ({
  participant_unique_id1: talk.id('order'),
  ...(talk.target.hostUri !== undefined && { host_uri: talk.target.hostUri }),
  recipient_information: RECIPIENT,
});

/** The request that `create` sends, over and over, so that as few sessions as can be are spent. */
const known = (talk: Talk): SignedCall & { body: unknown } => ({
  body: minimal(talk),
  idempotencyKey: talk.id('key'),
});

/** A request with a key of its own, so that a target that serves it makes a session. */
const anew = (talk: Talk, name: string, body: unknown): SignedCall => ({
  body,
  idempotencyKey: talk.id(name),
});

function keepUrl(talk: Talk, reply: Reply | NoReply): Reply | NoReply {
  const { data } = (jsonOf(reply) ?? {}) as { data?: { authorized_url?: unknown } };
  if (typeof data?.authorized_url === 'string') talk.urls.push(data.authorized_url);
  return reply;
}

const served = { contract: 'sessionResponse' } as const;

/** Requests of the Session API, right and wrong, in the order in which they are sent: later ones use what earlier ones made. */
export const SESSION_PROBES: readonly Probe[] = [
  {
    ...{ name: 'create', sends: 'a session request with the required fields', ...served },
    run: async (talk) => keepUrl(talk, await talk.call(known(talk))),
  },
  {
    ...{ name: 'refresh', sends: 'the same request with the same key', ...served },
    run: async (talk) => keepUrl(talk, await talk.call(known(talk))),
  },
  {
    ...{ name: 'open-older-url', sends: 'GET of the authorized_url that came before the newest' },
    run: (talk) => talk.open(talk.urls.at(-2)),
  },
  {
    ...{ name: 'open-url', sends: 'GET of the newest authorized_url' },
    run: (talk) => talk.open(talk.urls.at(-1)),
  },
  {
    ...{ name: 'open-url-again', sends: 'the same GET once more' },
    run: (talk) => talk.open(talk.urls.at(-1)),
  },
  {
    ...{ name: 'open-forged-url', sends: 'GET of that URL with another hash' },
    run: (talk) => talk.open(talk.urls.at(-1)?.replace(/([?&]h=)[^&]*/, `$1${'A'.repeat(43)}%3d`)),
  },
  {
    ...{
      name: 'refresh-reformatted',
      sends: 'the same JSON with other white space, with the same key',
      ...served,
    },
    run: (talk) => talk.call({ ...known(talk), body: JSON.stringify(minimal(talk), null, 2) }),
  },
  {
    ...{ name: 'mismatch', sends: 'another body with the same key', ...served },
    run: (talk) =>
      talk.call({ ...known(talk), body: { ...minimal(talk), participant_unique_id2: 'another' } }),
  },
  {
    ...{
      name: 'other-order',
      sends: 'the known request, signed in the order of the session-create page',
      ...served,
    },
    run: async (talk) => {
      const [line, date, type, digest, length] = REQUIRED_SIGNED_HEADERS;
      return keepUrl(talk, await talk.call({ ...known(talk), covers: [line, date, type, length, digest] }));
    },
  },
  {
    ...{
      name: 'open-from-foreign-page',
      sends: 'GET of the newest authorized_url from a page of another domain',
    },
    run: (talk) => talk.open(talk.urls.at(-1), `${FOREIGN_HOST}/`),
  },
  {
    ...{ name: 'legacy-sha256', sends: 'the known request, signed by hmac-sha256', ...served },
    run: (talk) => talk.call({ ...known(talk), algorithm: 'hmac-sha256' }),
  },
  {
    ...{ name: 'date-header', sends: 'the known request with Date in place of X-Date', ...served },
    run: (talk) => {
      const covers = REQUIRED_SIGNED_HEADERS.map((name) => (name === 'x-date' ? 'date' : name));
      return talk.call({ ...known(talk), dateHeader: 'Date', covers });
    },
  },
  {
    ...{
      name: 'date-with-offset',
      sends: 'the known request whose X-Date ends in +0000 in place of GMT',
      ...served,
    },
    run: (talk) => {
      const formatDate = (at: number) => formatHttpDate(at).replace('GMT', '+0000');
      return talk.call({ ...known(talk), formatDate });
    },
  },
  {
    ...{ name: 'create-full', sends: 'a session request with every documented field', ...served },
    run: (talk) => {
      const body = {
        ...minimal(talk),
        participant_unique_id2: talk.id('second'),
        language_locale_code: 'es-US',
      };
      return talk.call(anew(talk, 'full', { ...body, recipient_information: FULL_RECIPIENT }));
    },
  },
  {
    ...{ name: 'field-missing', sends: 'a body without city', ...served },
    run: (talk) => {
      const recipient_information = { ...RECIPIENT, city: undefined };
      return talk.call(anew(talk, 'missing', { ...minimal(talk), recipient_information }));
    },
  },
  {
    ...{ name: 'field-of-wrong-type', sends: 'a body whose participant_unique_id1 is a number', ...served },
    run: (talk) => talk.call(anew(talk, 'type', { ...minimal(talk), participant_unique_id1: 5 })),
  },
  {
    ...{ name: 'unknown-locale', sends: 'a body with the language_locale_code "xx-XX"', ...served },
    run: (talk) => talk.call(anew(talk, 'locale', { ...minimal(talk), language_locale_code: 'xx-XX' })),
  },
  {
    ...{ name: 'unknown-field', sends: 'a body with a field that is not documented', ...served },
    run: (talk) => talk.call(anew(talk, 'unknown', { ...minimal(talk), not_documented: 'x' })),
  },
  {
    ...{ name: 'foreign-host', sends: `a body with the host_uri ${FOREIGN_HOST}`, ...served },
    run: (talk) => talk.call(anew(talk, 'host', { ...minimal(talk), host_uri: FOREIGN_HOST })),
  },
  {
    ...{ name: 'no-json', sends: 'a body that is no JSON', ...served },
    run: (talk) => talk.call(anew(talk, 'no-json', '{"participant_unique_id1":')),
  },
  {
    ...{ name: 'wrong-signature', sends: 'the known request, signed with another secret', ...served },
    run: (talk) => talk.call({ ...known(talk), secret: wrongSecret(talk.target.secret) }),
  },
  {
    ...{ name: 'stale-date', sends: 'the known request, signed six minutes ago', ...served },
    run: (talk) => talk.call({ ...known(talk), at: talk.now() - SIX_MINUTES }),
  },
  {
    ...{ name: 'wrong-digest', sends: 'the known request with the digest of another body', ...served },
    run: (talk) => talk.call({ ...known(talk), digested: Buffer.from('{}') }),
  },
  {
    ...{
      name: 'digest-not-covered',
      sends: 'the known request, its signature not covering Content-sha512',
      ...served,
    },
    run: (talk) =>
      talk.call({
        ...known(talk),
        covers: REQUIRED_SIGNED_HEADERS.filter((name) => name !== 'content-sha512'),
      }),
  },
  {
    ...{
      name: 'unknown-username',
      sends: 'the known request, signed as a program that does not exist',
      ...served,
    },
    run: (talk) => talk.call({ ...known(talk), username: talk.id('nobody') }),
  },
  {
    ...{ name: 'no-authorization', sends: 'the known body without a signature', ...served },
    run: (talk) => talk.send(unsigned(talk)),
  },
  {
    ...{ name: 'bearer', sends: 'the known body with Authorization: Bearer', ...served },
    run: (talk) => talk.send(unsigned(talk, ['Authorization', 'Bearer 0123456789'])),
  },
];

const unsigned = (talk: Talk, ...more: (readonly [string, string])[]) => ({
  method: 'POST' as const,
  url: `${talk.target.url}${SESSION_PATH}`,
  headers: [['Content-Type', 'application/json'] as const, ...more],
  body: Buffer.from(JSON.stringify(minimal(talk))),
});
