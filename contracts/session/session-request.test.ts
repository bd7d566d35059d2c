import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionRequest } from '../generated/types.js';
import { check } from '../../mock-server/schemas/check.js';
import { unknownFields } from '../violations/violations.js';
import { SAMPLE_REQUEST } from './sample-request.js';
import { LOCALES } from './locales.js';
import { sessionRequestSchema } from './session-request.js';

/** Every field there is, in the style of the create page. */
const FULL: SessionRequest = {
  participant_unique_id1: 'ABC-1234',
  participant_unique_id2: 'DEF-5678',
  host_uri: 'https://digitalpay.ingo.money',
  language_locale_code: 'en-US',
  recipient_information: {
    ...SAMPLE_REQUEST.recipient_information,
    business_name: 'Acme Limited',
    address_line2: '',
    zip_code: '37233-0001',
    phone_number: '1231231234',
    mobile_number: '1231231234',
    open_banking: { mobus_customer_id: '9999' },
  },
};

type Field = keyof SessionRequest | `recipient_information.${keyof SessionRequest['recipient_information']}`;

/** The full body with one field set to something else; undefined takes it out. */
function withField(field: Field, value: unknown): Record<string, unknown> {
  const body = structuredClone(FULL) as unknown as Record<string, Record<string, unknown>>;
  const [outer = '', inner] = field.split('.');
  const [holder, name] = inner === undefined ? [body, outer] : [body[outer]!, inner];
  if (value === undefined) Reflect.deleteProperty(holder, name);
  else Reflect.set(holder, name, value);
  return body;
}
const rulesOf = (value: unknown) => {
  const checked = check('sessionRequest', value);
  return 'violations' in checked ? checked.violations.map(({ path, rule }) => `${path} ${rule}`) : [];
};

const REQUIRED: readonly Field[] = [
  ...(['participant_unique_id1', 'recipient_information'] as const),
  ...(['first_name', 'last_name', 'address_line1', 'city', 'state', 'zip_code'] as const).map(
    (name) => `recipient_information.${name}` as const,
  ),
];
const OPTIONAL: readonly Field[] = [
  ...(['participant_unique_id2', 'host_uri', 'language_locale_code'] as const),
  ...(
    [
      'business_name',
      'address_line2',
      'email_address',
      'phone_number',
      'mobile_number',
      'open_banking',
    ] as const
  ).map((name) => `recipient_information.${name}` as const),
];

describe('a body that is documented', () => {
  it.each([
    ['the quick start’s', SAMPLE_REQUEST],
    ['one with every field', FULL],
  ])('is valid, and known in all its fields: %s', (_, body) => {
    expect(check('sessionRequest', body)).toEqual({ value: body });
    expect(unknownFields(sessionRequestSchema, body)).toEqual([]);
  });

  it('may hold what is not documented: that is for another rule', () => {
    expect(check('sessionRequest', { ...FULL, participant_id: 1 })).toHaveProperty('value');
  });
});

describe('a field that is required', () => {
  it.each(REQUIRED)('may not be left out: %s', (field) => {
    expect(rulesOf(withField(field, undefined))).toEqual([`${field} required`]);
  });

  it.each(REQUIRED)('may not be null: %s', (field) => {
    expect(rulesOf(withField(field, null))).toEqual([`${field} type`]);
  });
});

describe('a field that is optional', () => {
  it.each(OPTIONAL)('may be left out, or null: %s', (field) => {
    expect(rulesOf(withField(field, undefined))).toEqual([]);
    expect(rulesOf(withField(field, null))).toEqual([]);
  });
});

describe('a field of text', () => {
  const LIMITS: readonly (readonly [Field, number])[] = [
    ['participant_unique_id1', 100],
    ['participant_unique_id2', 100],
    ['recipient_information.first_name', 255],
    ['recipient_information.last_name', 255],
    ['recipient_information.business_name', 255],
    ['recipient_information.address_line1', 255],
    ['recipient_information.address_line2', 255],
    ['recipient_information.city', 255],
  ];

  it.each(LIMITS)('%s has at most %i characters, of whatever script', (field, limit) => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1 });
    fc.assert(
      fc.property(text, (piece) => {
        const characters = [...piece.repeat(limit)].slice(0, limit).join('');
        expect(rulesOf(withField(field, characters))).toEqual([]);
        expect(rulesOf(withField(field, `${characters}x`))).toEqual([`${field} maxLength`]);
      }),
      { seed: 1, numRuns: 10 },
    );
  });

  it.each([...REQUIRED, ...OPTIONAL])('or object is of no other type: %s', (field) => {
    for (const value of [5, true, ['x']]) {
      expect(rulesOf(withField(field, value)).some((rule) => rule === `${field} type`)).toBe(true);
    }
  });
});

describe('a value of a certain form', () => {
  it.each<[Field, readonly string[], readonly string[]]>([
    ['recipient_information.state', ['GA', 'ZZ'], ['ga', 'Georgia', 'G', 'GA ', '', 'GA\n']],
    [
      'recipient_information.zip_code',
      ['30301', '30301-1234'],
      ['3030', '303011', '30301-', '30301-12345', '3030a', ''],
    ],
    [
      'recipient_information.phone_number',
      ['1231231234', ''],
      ['123123123', '12312312345', '+11231231234', '123-123-1234'],
    ],
    ['recipient_information.mobile_number', ['1231231234', ''], ['x', ' 1231231234']],
    [
      'recipient_information.email_address',
      ['a@b', 'jane.doe@example.com', ''],
      ['jane', '@b', 'a@', 'a b@c', 'a@b@c'],
    ],
    [
      'host_uri',
      ['https://a.example', 'http://localhost:3000', 'https://a.example/'],
      [
        'a.example',
        'ftp://a.example',
        'https://a.example/pay',
        'https://a.example?x',
        'https://u@a.example',
        'https://',
        '',
      ],
    ],
    ['language_locale_code', LOCALES, ['en', 'en-us', 'xx-XX', '']],
  ])('%s', (field, right, wrong) => {
    for (const value of right) expect(rulesOf(withField(field, value)), value).toEqual([]);
    for (const value of wrong) expect(rulesOf(withField(field, value)), value).toHaveLength(1);
  });

  it('host_uri has at most 200 characters', () => {
    const uri = (length: number) => `https://${'a'.repeat(length - 8)}`;
    expect(rulesOf(withField('host_uri', uri(200)))).toEqual([]);
    expect(rulesOf(withField('host_uri', uri(201)))).toEqual(['host_uri maxLength']);
  });

  it('there are 28 locales, each once', () => {
    expect(new Set(LOCALES).size).toBe(28);
  });
});

it('anything but an object is refused as a whole', () => {
  const value = fc
    .jsonValue()
    .filter((json) => typeof json !== 'object' || json === null || Array.isArray(json));
  fc.assert(
    fc.property(value, (json) => {
      expect(rulesOf(json)).toEqual(['the body type']);
    }),
    { seed: 1 },
  );
});
