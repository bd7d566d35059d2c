import { MatchersV3 } from '@pact-foundation/pact';

const { integer, regex, string } = MatchersV3;

const SIGNATURE = `${'A'.repeat(86)}==`;
const BASE64_OF_64_BYTES = '^[A-Za-z0-9+/]{86}==$';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const SAMPLE_UUID = '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11';

/** Any id that looks like a UUID. */
export const uuid = () => regex(`^${UUID}$`, SAMPLE_UUID);

/** Headers of every signed request, by their form; the verifier computes the values. */
export const signedHeaders = () => ({
  Authorization: regex(
    '^hmac username="[^"]+", algorithm="hmac-sha512", headers="request-line( [a-z0-9-]+)+", signature="[A-Za-z0-9+/]{86}=="$',
    `hmac username="test", algorithm="hmac-sha512", headers="request-line x-date content-type content-sha512 content-length", signature="${SIGNATURE}"`,
  ),
  'X-Date': regex(
    '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
    'Thu, 15 Jan 2026 12:00:00 GMT',
  ),
  'Content-sha512': regex(BASE64_OF_64_BYTES, SIGNATURE),
  'Content-Type': 'application/json',
});

/** The answer of the Session API. `status`: 100 for a new session, 101 for the one of the key. */
export const sessionAnswer = (status: 100 | 101, ids: { readonly participant_unique_id1: string }) => ({
  status,
  client_message: string('Success'),
  data: {
    session_identifier: uuid(),
    authorized_url: regex(
      `^https?://[^/]+/session/${UUID}(\\?.*)?$`,
      `https://plugin.example/session/${SAMPLE_UUID}?t=1&h=2`,
    ),
    authorized_url_expiration_utc: regex(
      '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
      '2026-01-15T12:00:30.123456Z',
    ),
    participant_unique_id1: ids.participant_unique_id1,
  },
});

const posting = () => ({
  estimated_posting_time: string('Payment will post 01/15/2026'),
  estimated_posting_date: regex('^\\d{2}/\\d{2}/\\d{4}$', '01/15/2026'),
});

/** A token that the provider state hands out. */
export const stateToken = () => MatchersV3.fromProviderState('${token}', SAMPLE_UUID);

/** Ingo's number for the program; the verifier inserts its own. */
export const participantId = () => MatchersV3.fromProviderState('${participant_id}', 12345);

/** The id of a payment, which is new in every verification: a gateway remembers the last. */
export const paymentId = (sample: string) => MatchersV3.fromProviderState('${payment_id}', sample);

/** A push that was made. */
export const pushAnswer = (status: 100 | 101, id: string) => ({
  status,
  client_message: string('Success'),
  data: {
    ...posting(),
    transaction_id: integer(1237775),
    request_timestamp: integer(1768478400),
    customer_account_token: string(SAMPLE_UUID),
    participant_unique_id1: paymentId(id),
  },
  time: string('0.1'),
});

/** A pull that was made: all scalars are text. */
export const pullAnswer = (id: string) => ({
  response: { status: '100', message: string('Success'), duration: string('0.1') },
  transaction: {
    ...posting(),
    transaction_id: string('1237775'), // a pattern would let a number pass
    customer_account_token: string(SAMPLE_UUID),
    participant_unique_ids: { participant_unique_id1: paymentId(id) },
  },
});
