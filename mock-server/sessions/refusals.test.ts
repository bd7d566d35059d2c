import { describe, expect, it } from 'vitest';
import {
  DEFAULT_READINGS,
  READINGS,
  type ReadingName,
  type Readings,
} from '../../contracts/readings/readings.js';
import { statusEnvelope } from '../../contracts/generated/validators.js';
import { observed } from '../http/finding.js';
import { rateLimited } from '../programs/rate-limited.js';
import {
  authenticationFailure,
  hostUriNotAllowed,
  idempotencyMismatch,
  unsupportedMediaType,
  validationFailure,
} from './refusals.js';

const named = (name: string) => observed(name, 'What.', 'Fix.');
const withReadings = (readings: Partial<Readings>): Readings => ({ ...DEFAULT_READINGS, ...readings });
const valuesOf = (name: ReadingName) => Object.keys(READINGS[name].values);
const shown = ({ status, body }: { readonly status: number; readonly body: string }) => [
  status,
  JSON.parse(body) as unknown,
];

describe('a signature that is refused', () => {
  const refuse = (name: string, authenticationFailureReading?: Readings['authenticationFailure']) =>
    authenticationFailure(
      withReadings(
        authenticationFailureReading ? { authenticationFailure: authenticationFailureReading } : {},
      ),
      [named(name), named('another')],
      { tried: 1 },
    );

  it.each([
    ['kong-401', [401, { message: 'HMAC signature does not match' }]],
    ['kong-403', [403, { message: 'HMAC signature does not match' }]],
    [
      'envelope-401',
      [401, { status: 401, client_message: 'Transaction Failure - Contact Ingo Payments Client Services' }],
    ],
    [
      'envelope-200',
      [200, { status: 401, client_message: 'Transaction Failure - Contact Ingo Payments Client Services' }],
    ],
  ] as const)('is answered by the reading %s', (reading, answer) => {
    expect(shown(refuse('digest-hex', reading))).toEqual(answer);
  });

  it.each([
    ['no-authorization', 'Unauthorized', 400],
    [
      'date-stale',
      'HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication',
      402,
    ],
    [
      'date-iso',
      'HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication',
      401,
    ],
    ['proxy-authorization', 'Unauthorized', 400],
    ['dialect-http-signatures', 'HMAC signature cannot be verified', 401],
    ['username-is-participant-id', 'HMAC signature cannot be verified', 401],
    ['missing-parameter', 'HMAC signature cannot be verified', 400],
    ['unknown-username', 'HMAC signature cannot be verified', 401],
    ['malformed-authorization', 'HMAC signature cannot be verified', 401],
    ['duplicate-header', 'HMAC signature cannot be verified', 401],
    ['required-header-not-signed', 'HMAC signature cannot be verified', 401],
    ['legacy-algorithm', 'HMAC signature cannot be verified', 401],
    ['list-empty', 'HMAC signature cannot be verified', 401],
    ['listed-header-absent', 'HMAC signature cannot be verified', 401],
    ['wrong-scheme', 'HMAC signature cannot be verified', 401],
    ['trailing-newline', 'HMAC signature does not match', 401],
    ['digest-date-unknown-no-authorization', 'HMAC signature does not match', 401],
    ['no-authorization-at-all', 'HMAC signature does not match', 400],
    ['signature-unexplained', 'HMAC signature does not match', 401],
  ])('is worded by what is wrong first: %s', (name, message, status) => {
    expect(JSON.parse(refuse(name).body)).toEqual({ message });
    expect(JSON.parse(refuse(name, 'envelope-401').body)).toMatchObject({ status });
  });

  it('carries every finding, and the explanation, for the journal', () => {
    expect(refuse('digest-hex')).toMatchObject({
      findings: [{ name: 'digest-hex' }, { name: 'another' }],
      explanation: { tried: 1 },
    });
  });
});

describe('a body that is refused', () => {
  const refuse = (reading: Readings['validationFailure'], name: string, message?: string) =>
    shown(validationFailure(withReadings({ validationFailure: reading }), [named(name)], message));

  it('is answered by the reading, as missing or as incorrect', () => {
    const contact = 'Transaction Failure - Contact Ingo Payments Client Services';
    expect(refuse('envelope-400', 'field-missing')).toEqual([400, { status: 400, client_message: contact }]);
    expect(refuse('envelope-400', 'field-type')).toEqual([400, { status: 401, client_message: contact }]);
    expect(refuse('envelope-200', 'body-empty')).toEqual([200, { status: 400, client_message: contact }]);
    expect(refuse('problem-400', 'field-type')).toEqual([
      400,
      {
        type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
        title: 'One or more validation errors occurred.',
        status: 400,
        errors: { 'field-type': ['What.'] },
      },
    ]);
  });

  it('is reported field by field under the reading problem-400, whatever the fields are called', () => {
    const findings = ['city', 'toString', 'city'].map((field) => ({ ...named('field-type'), field }));
    const answer = validationFailure(withReadings({ validationFailure: 'problem-400' }), findings);
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: { city: ['What.', 'What.'], toString: ['What.'] },
    });
  });

  it('may be given words of its own', () => {
    expect(refuse('envelope-400', 'session-ended', 'Session is completed')[1]).toMatchObject({
      client_message: 'Session is completed',
    });
  });
});

it.each(valuesOf('idempotencyMismatch'))(
  'a mismatch of parameters carries 13723, by the reading %s',
  (reading) => {
    const readings = withReadings({ idempotencyMismatch: reading as Readings['idempotencyMismatch'] });
    const answer = idempotencyMismatch(readings, named('idempotency-key-mismatch'));
    expect(shown(answer)).toEqual([
      Number(reading.slice(5)),
      { status: 13723, client_message: 'Idempotency key mismatch' },
    ]);
  },
);

it.each(valuesOf('hostUriNotAllowed'))(
  'a host that is not allowed is answered by the reading %s',
  (reading) => {
    const readings = withReadings({ hostUriNotAllowed: reading as Readings['hostUriNotAllowed'] });
    expect(shown(hostUriNotAllowed(readings, named('host-uri-not-allowed')))).toEqual([
      Number(reading.slice('envelope-'.length)),
      expect.objectContaining({ status: 401 }),
    ]);
  },
);

it.each(valuesOf('rateLimited').filter((reading) => reading !== 'off'))(
  'haste is answered by the reading %s',
  (reading) => {
    const answer = rateLimited(
      withReadings({ rateLimited: reading as Readings['rateLimited'] }),
      named('rate-limited'),
    );
    expect(answer).toMatchObject({ status: Number(reading.slice(5)), headers: { 'retry-after': '1' } });
    expect(JSON.parse(answer.body)).toEqual({ message: 'API rate limit exceeded' });
  },
);

it('a body that is no JSON by its type is answered with 415 and 401', () => {
  expect(shown(unsupportedMediaType(named('content-type-not-json')))).toMatchObject([415, { status: 401 }]);
});

it('every envelope keeps the contract', () => {
  const finding = named('field-type');
  for (const answer of [
    validationFailure(DEFAULT_READINGS, [finding]),
    idempotencyMismatch(DEFAULT_READINGS, finding),
    hostUriNotAllowed(DEFAULT_READINGS, finding),
    unsupportedMediaType(finding),
  ]) {
    expect(statusEnvelope(JSON.parse(answer.body))).toBe(true);
    expect(answer).toMatchObject({ findings: [finding], contract: 'statusEnvelope' });
  }
});
