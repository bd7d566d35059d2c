/** One change of the sandbox's source that must break a pact. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly instead: string;
  /** The provider whose pact must notice. */
  readonly pact: 'ingo-session-api' | 'ingopay-gateway' | 'ingo-webhooks' | 'ingo-sdk-events';
}

type Row = readonly [name: string, file: string, text: string, instead: string];

const of = (pact: Mutation['pact'], rows: readonly Row[]): Mutation[] =>
  rows.map(([name, file, text, instead]) => ({ name, file, text, instead, pact }));

const SESSIONS = 'mock-server/sessions';
const GATEWAY = 'mock-server/gateway';
const VERIFY = 'mock-server/signature/verify.ts';
const ENDPOINT = `${SESSIONS}/session-endpoint.ts`;
const REFUSALS = `${SESSIONS}/refusals.ts`;
const ANSWERS = `${GATEWAY}/gateway-answers.ts`;
const COMPOSE = 'mock-server/webhooks/compose.ts';
const PAYLOAD = 'contracts/events/payload.ts';

/** Single mutations, each of which the contract run must find. */
export const MUTATIONS: readonly Mutation[] = [
  ...of('ingo-session-api', [
    [
      'signatures are not checked',
      VERIFY,
      'signature) ? program : undefined',
      'signature) ? program : program',
    ],
    ['dates may be an hour old', VERIFY, 'MAX_CLOCK_SKEW_SECONDS * 1000', '3600 * 1000'],
    [
      'digests are not checked',
      VERIFY,
      "if (digestOf(request.body) !== headerOf(request, 'content-sha512')) return undefined;",
      '',
    ],
    [
      'a refused signature is HTTP 403',
      REFUSALS,
      "'kong-401': () => json(401, { message })",
      "'kong-401': () => json(403, { message })",
    ],
    [
      'a refused signature has no message',
      REFUSALS,
      "'kong-401': () => json(401, { message })",
      "'kong-401': () => json(401, { error: message })",
    ],
    ['a mismatch is 13724', REFUSALS, '13723', '13724'],
    [
      'a bad body is HTTP 422',
      REFUSALS,
      "'envelope-400': () => envelope(400, statusOf(first), message)",
      "'envelope-400': () => envelope(422, statusOf(first), message)",
    ],
    [
      'a status is text',
      REFUSALS,
      'json(http, { status, client_message',
      'json(http, { status: String(status), client_message',
    ],
    [
      'a refresh is 100',
      ENDPOINT,
      "outcome.kind === 'created' ? 100 : 101",
      "outcome.kind === 'created' ? 100 : 100",
    ],
    [
      'session_identifier has another name',
      ENDPOINT,
      'session_identifier: session.id',
      'session_id: session.id',
    ],
    [
      'ids change places',
      ENDPOINT,
      'participant_unique_id1: session.participant_unique_id1',
      'participant_unique_id1: session.participant_unique_id2',
    ],
    ['there is no URL to mount', ENDPOINT, 'authorized_url: url.url', "authorized_url: ''"],
    [
      'URLs are dead when they are handed out',
      `${SESSIONS}/create-or-refresh.ts`,
      'now + authorizedUrlSeconds * 1000',
      'now - authorizedUrlSeconds * 1000',
    ],
    [
      'an expiry is a number',
      ENDPOINT,
      'authorized_url_expiration_utc: url.expiration',
      'authorized_url_expiration_utc: 30',
    ],
    [
      'other parameters make the same session',
      `${SESSIONS}/create-or-refresh.ts`,
      'if (before === after) return true;',
      'if (before === after || before) return true;',
    ],
    [
      'keys live three hours',
      `${SESSIONS}/retention.ts`,
      'KEY_LIFE = IDEMPOTENCY_KEY_HOURS * HOUR',
      'KEY_LIFE = 3 * HOUR',
    ],
    [
      'every host may embed',
      `${SESSIONS}/allowed-hosts.ts`,
      'return allowedOrigins.some(',
      'return true || allowedOrigins.some(',
    ],
    [
      'fields that are required are not',
      `${SESSIONS}/read-session-request.ts`,
      "readings.recipientFields === 'lenient' &&",
      "readings.recipientFields !== 'lenient' &&",
    ],
  ]),
  ...of('ingopay-gateway', [
    [
      'a push made before is 100',
      `${GATEWAY}/gateway-endpoint.ts`,
      'answerPayment(frame(), older, 101)',
      'answerPayment(frame(), older, 100)',
    ],
    ['the status of a pull is a number', ANSWERS, 'response: { status: String(status)', 'response: { status'],
    [
      'the id of a pull is a number',
      ANSWERS,
      'transaction_id: String(transactionId)',
      'transaction_id: transactionId',
    ],
    ['a push has no id', ANSWERS, 'transaction_id: transactionId,', ''],
    ['an unknown token is 751', `${GATEWAY}/rules.ts`, "'card-data-750': 750", "'card-data-750': 751"],
    ['a verified card has no token', ANSWERS, 'customer_account_token: token.customer_account_token,', ''],
    ['a verified card has all its digits', ANSWERS, 'last_4: token.last_4', "last_4: '4111111111111111'"],
    ['time is a number', ANSWERS, 'const time = seconds.toFixed(4);', 'const time = seconds;'],
  ]),
  ...of('ingo-webhooks', [
    ['the status of a webhook is a number', COMPOSE, 'status: String(status)', 'status'],
    ['a webhook has no id', COMPOSE, '      id,\n', ''],
    ['a webhook is of version 9', COMPOSE, 'version: row.version', "version: '9'"],
    ['the time of a webhook is text', COMPOSE, 'Math.floor(now / 1000)', 'String(now)'],
    ['a webhook names no session', COMPOSE, "session_id: session?.id ?? '',", ''],
  ]),
  ...of('ingo-sdk-events', [
    ['events have other names', PAYLOAD, 'event_name: EVENTS[event]', 'event_name: event'],
    ['TOKEN_SUCCESS has no token', PAYLOAD, "...own('customer_account_token'),", ''],
    ['events have no tracer', PAYLOAD, '    tracer_token,\n', ''],
    [
      'an error is text',
      PAYLOAD,
      '{ [name]: source[name] ?? (',
      "{ [name]: name === 'error' ? 'E' : source[name] ?? (",
    ],
    [
      'events are wrapped in content',
      PAYLOAD,
      "case 'flat-and-content':\n      return { ...payload, content: { ...payload } };",
      "case 'flat-and-content':\n      return { content: { ...payload } };",
    ],
  ]),
];
