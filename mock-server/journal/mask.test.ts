import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText, maskValue } from './mask.js';

const DOTS = '•'.repeat(8);

/** The digit that makes a number pass Luhn's check. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

describe('a value', () => {
  it('shows its last four characters when it is long enough to spare them', () => {
    expect(maskValue('123456789')).toBe(`${DOTS}6789`);
    expect(maskValue('12345678')).toBe(DOTS);
    expect(maskValue('')).toBe(DOTS);
  });
});

describe('a field that holds a secret', () => {
  it.each([
    'account',
    'routing_number',
    'cvv',
    'expiration_date',
    'secret',
    'api_key',
    'customer_account_token',
    'password',
  ])('is masked wherever it stands: %s', (name) => {
    const shown = maskText(JSON.stringify({ a: [{ [name]: 'hide-this-text' }], b: 'stays' }, null, 1));
    expect(JSON.parse(shown)).toEqual({ a: [{ [name]: `${DOTS}text` }], b: 'stays' });
  });

  it('is masked in text that is no whole JSON', () => {
    expect(maskText('{"cvv" : "123", broken')).toBe(`{"cvv" : "${DOTS}", broken`);
  });

  it('is masked with the quotation marks inside it', () => {
    const shown = maskText(JSON.stringify({ secret: 'a"b\\c-and-so-on', b: 1 }));
    expect(JSON.parse(shown)).toEqual({ secret: `${DOTS}o-on`, b: 1 });
  });

  it('is still JSON when an escape stands where it is cut', () => {
    const shown = maskText(JSON.stringify({ secret: 'abcdefgh"xyz', b: 1 }));
    expect(JSON.parse(shown)).toHaveProperty('b', 1);
  });

  it('is masked when it is a number', () => {
    expect(maskText('{"cvv": 123}')).not.toContain('123');
  });

  it('is masked when it is a number in scientific notation', () => {
    expect(maskText('{"account": 1.5e+21}')).toBe(`{"account": "${DOTS}"}`);
  });

  it('is not one for having such a word in its name', () => {
    const text = '{"account_type":"checking","secretary":"Jane"}';
    expect(maskText(text)).toBe(text);
  });
});

describe('a card number', () => {
  it.each(['4111111111111111', '378282246310005', '6011000990139424'])(
    'is masked in any field: %s',
    (number) => {
      const masked = `${DOTS}${number.slice(-4)}`;
      expect(maskText(JSON.stringify({ note: number }))).toBe(JSON.stringify({ note: masked }));
      expect(maskText(`{"n": [${number}], "m": ${number}}`)).not.toContain(number.slice(0, 12));
    },
  );

  it('is masked wherever it stands in a list', () => {
    expect(maskText('{"a":["one","4111111111111111"]}')).not.toContain('41111');
    expect(maskText('{"a":[1, 4111111111111111]}')).not.toContain('41111');
  });

  it('is any of 13 to 19 digits that passes the check of Luhn, and no other', () => {
    const number = fc.integer({ min: 12, max: 18 }).chain(digits).map(withCheckDigit);
    fc.assert(
      fc.property(number, (card) => {
        expect(maskText(`{"a":"${card}"}`)).toBe(`{"a":"${DOTS}${card.slice(-4)}"}`);
        const wrong = card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10);
        expect(maskText(`{"a":"${wrong}"}`)).toBe(`{"a":"${wrong}"}`);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['too short', '{"a":"424242424242"}'],
    ['too long', '{"a":"41111111111111111111"}'],
    ['a session id', '{"a":"41111111-1111-4111-8111-111111111111"}'],
    ['a time in milliseconds', '{"a":"at 1764428471002"}'],
  ])('is none where it is %s', (_, text) => {
    expect(maskText(text)).toBe(text);
  });
});

it('an authorized URL is left alone: its 18 digits are a time', () => {
  // Chosen so that the digits pass the check of Luhn.
  const ticks = withCheckDigit('63712673324694990');
  const text = `{"authorized_url":"http://127.0.0.1:4010/session/x?t=${ticks}&h=a%3d"}`;
  expect(maskText(text)).toBe(text);
});

it('masked JSON is JSON still, and not changed by masking it again', () => {
  const field = fc.constantFrom('account', 'secret', 'note', 'cvv');
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '1', 'é', ' ', '"', '\\', '\n') }),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    digits(15).map(withCheckDigit),
  );
  fc.assert(
    fc.property(fc.dictionary(field, value), (record) => {
      const once = maskText(JSON.stringify(record));
      expect(maskText(once)).toBe(once);
      expect(() => JSON.parse(once) as unknown).not.toThrow();
    }),
    { seed: 1 },
  );
});
