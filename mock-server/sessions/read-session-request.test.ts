import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS, type Readings } from '../../contracts/readings/readings.js';
import { readIdempotencyKey, readSessionRequest } from './read-session-request.js';

const RECIPIENT = {
  first_name: 'Jane',
  last_name: 'Doe',
  address_line1: '123 Main St',
  city: 'Anytown',
  state: 'GA',
  zip_code: '30301',
};
const BODY = { participant_unique_id1: 'order-1', recipient_information: RECIPIENT };

const read = (body: unknown, readings: Partial<Readings> = {}) =>
  readSessionRequest(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), {
    ...DEFAULT_READINGS,
    ...readings,
  });
function findingsOf(body: unknown, readings?: Partial<Readings>) {
  const found = read(body, readings);
  return 'findings' in found ? found.findings : [];
}
const without = (name: keyof typeof RECIPIENT) => {
  const { [name]: left, ...rest } = RECIPIENT;
  void left;
  return { ...BODY, recipient_information: rest };
};

describe('a body', () => {
  it('that keeps the contract is given back as text and value', () => {
    expect(read(BODY)).toEqual({ text: JSON.stringify(BODY), request: BODY, unknown: [] });
  });

  it.each([
    ['no JSON', '{', ['body-not-json']],
    ['no object', '[]', ['field-type']],
    ['without a required field', { recipient_information: RECIPIENT }, ['field-missing']],
    ['without a field of the recipient', without('city'), ['field-missing']],
    ['with an id of the wrong type', { ...BODY, participant_unique_id1: 1 }, ['field-type']],
    ['with an id that is too long', { ...BODY, participant_unique_id1: 'x'.repeat(101) }, ['field-too-long']],
    ['with an empty id', { ...BODY, participant_unique_id1: '' }, ['field-value']],
    ['with an unknown locale', { ...BODY, language_locale_code: 'en-us' }, ['field-value']],
    ['with a host_uri that has a path', { ...BODY, host_uri: 'https://a.example/b' }, ['field-value']],
    ['with all of it wrong', {}, ['field-missing', 'field-missing']],
  ])('is refused %s', (_, body, names) => {
    expect(findingsOf(body).map(({ name }) => name)).toEqual(names);
  });

  it('with a misspelt field gets the right one as advice', () => {
    const { city, ...rest } = RECIPIENT;
    const body = { ...BODY, recipient_information: { ...rest, citty: city } };
    expect(findingsOf(body)[0]).toMatchObject({
      what: '"recipient_information.city" is required but missing.',
      fix: 'You sent "recipient_information.citty": rename it to "recipient_information.city".',
    });
  });
});

it('a missing field is named, even beside undocumented ones', () => {
  expect(findingsOf({ recipient_information: RECIPIENT, colour: 'red' })).toMatchObject([
    { fix: 'See the schema of the session request; "participant_unique_id1" is the field to mend.' },
  ]);
});

it('a field that is wrong, and no other that was misspelt, is named for mending', () => {
  const body = { ...BODY, participant_unique_id1: 1, participant_unique_id: 'order-1' };
  expect(findingsOf(body)).toMatchObject([
    {
      field: 'participant_unique_id1',
      fix: 'See the schema of the session request; "participant_unique_id1" is the field to mend.',
    },
  ]);
});

describe('a field that is not documented', () => {
  const body = { ...BODY, recipient_information: { ...RECIPIENT, middle_name: 'X' }, participant_id: 1 };

  it('is ignored by default, and named', () => {
    const found = read(body);
    expect(found).toHaveProperty('request', body);
    expect('unknown' in found && found.unknown.map(({ path }) => path)).toEqual([
      'recipient_information.middle_name',
      'participant_id',
    ]);
  });

  it('is refused under that reading', () => {
    expect(findingsOf(body, { unknownFields: 'refused' }).map(({ name, what }) => [name, what])).toEqual([
      ['field-unknown', '"recipient_information.middle_name" is not a documented field.'],
      ['field-unknown', '"participant_id" is not a documented field.'],
    ]);
  });
});

describe('recipient_information under the lenient reading', () => {
  const lenient = { recipientFields: 'lenient' } as const;

  it('may lack fields, and look odd', () => {
    const odd = { first_name: '', state: 'Georgia', zip_code: '1', phone_number: '+1', email_address: 'x' };
    expect(read({ ...BODY, recipient_information: odd }, lenient)).toHaveProperty('request');
    expect(findingsOf({ ...BODY, recipient_information: odd })).not.toEqual([]);
  });

  it.each([
    ['be there', { participant_unique_id1: '1' }, 'field-missing'],
    ['be an object', { ...BODY, recipient_information: 'Jane' }, 'field-type'],
    ['have fields of the right type', { ...BODY, recipient_information: { city: 1 } }, 'field-type'],
    [
      'have fields of the right length',
      { ...BODY, recipient_information: { city: 'x'.repeat(256) } },
      'field-too-long',
    ],
  ])('must still %s', (_, body, name) => {
    expect(findingsOf(body, lenient).map((finding) => finding.name)).toEqual([name]);
  });

  it('leaves the other fields as strict as they are', () => {
    expect(findingsOf({ ...BODY, participant_unique_id1: '' }, lenient)).toHaveLength(1);
  });
});

describe('an idempotency key', () => {
  it.each(['x', 'a b', '9f1c6f7e-5b61-4b4f-8a3c-000000000001', 'x'.repeat(250)])('may be %s', (key) => {
    expect(readIdempotencyKey(key)).toEqual({ key });
  });

  it('may be left out', () => {
    expect(readIdempotencyKey(undefined)).toEqual({ key: undefined });
  });

  it.each([
    ['empty', '', 'idempotency-key-empty', 'The Idempotency-Key is empty.'],
    [
      'too long',
      'x'.repeat(251),
      'idempotency-key-too-long',
      'The Idempotency-Key has 251 characters; 250 are allowed.',
    ],
    ...['schlüssel', 'üx', 'xü', 'a\u0007b', 'a\tb'].map((key) => [
      `not printable ASCII: ${JSON.stringify(key)}`,
      key,
      'idempotency-key-not-printable',
      'The Idempotency-Key holds characters that are not printable ASCII.',
    ]),
  ])('is refused where it is %s', (_, key, name, what) => {
    expect(readIdempotencyKey(key)).toMatchObject({
      finding: { name, what, fix: 'Send a V4 UUID made once per session, or leave the header out.' },
    });
  });
});
