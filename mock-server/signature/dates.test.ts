import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_INSTANT } from '../world/clock.js';
import { formatHttpDate, parseAnyDate, parseHttpDate, parseSignatureDate } from './dates.js';

const INSTANT = Date.parse('2020-01-17T19:59:29Z');

describe('an RFC 1123 date in GMT', () => {
  it('is read to milliseconds', () => {
    expect(parseHttpDate('Fri, 17 Jan 2020 19:59:29 GMT')).toBe(INSTANT);
  });

  it('is what is written, for any second from 1970 to 9999', () => {
    const seconds = fc.integer({ min: 0, max: Math.floor(LAST_INSTANT / 1000) });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(parseHttpDate(formatHttpDate(second * 1000))).toBe(second * 1000);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['another weekday', 'Thu, 17 Jan 2020 19:59:29 GMT'],
    ['no weekday', '17 Jan 2020 19:59:29 GMT'],
    ['a day that February lacks', 'Mon, 31 Feb 2020 19:59:29 GMT'],
    ['a leap second', 'Fri, 17 Jan 2020 19:59:60 GMT'],
    ['hour 24', 'Fri, 17 Jan 2020 24:00:00 GMT'],
    ['a day of one digit', 'Fri, 3 Jan 2020 19:59:29 GMT'],
    ['another zone', 'Fri, 17 Jan 2020 19:59:29 +0000'],
    ['UTC for GMT', 'Fri, 17 Jan 2020 19:59:29 UTC'],
    ['lower case', 'fri, 17 jan 2020 19:59:29 gmt'],
    ['the form of RFC 850', 'Friday, 17-Jan-20 19:59:29 GMT'],
    ['the form of asctime', 'Fri Jan 17 19:59:29 2020'],
    ['space around it', ' Fri, 17 Jan 2020 19:59:29 GMT'],
    ['ISO 8601', '2020-01-17T19:59:29Z'],
    ['nothing', ''],
  ])('is not one with %s', (_, text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});

describe('a date in another form', () => {
  it.each([
    ['2020-01-17T19:59:29Z', INSTANT],
    ['2020-01-17T19:59:29.000+00:00', INSTANT],
    ['2020-01-17T14:59:29-05:00', INSTANT],
    ['2020-01-17 19:59:29Z', INSTANT],
    ['1579291169', INSTANT],
    ['1579291169.0', INSTANT],
    ['1579291169.25', INSTANT + 250],
    ['1579291169000', INSTANT],
    ['15792911690000', undefined],
    ['Fri Jan 17 2020 14:59:29 GMT-0500', INSTANT],
    ['Fri, 17 Jan 2020 14:59:29 EST', INSTANT],
    ['Fri, 17 Jan 2020 20:59:29 +0100', INSTANT],
    ['Fri, 17 Jan 2020 19:59:29', INSTANT],
    ['Fri Jan 17 19:59:29 2020', INSTANT],
    ['1/17/2020, 7:59:29 PM GMT', INSTANT],
    ['ven., 17 janv. 2020 19:59:29 GMT', INSTANT],
    ['Friday, 17-Jan-20 19:59:29 GMT', INSTANT],
    ['Friday, 17-Jan-70 19:59:29 GMT', INSTANT - 50 * 365.25 * 86_400_000 + 43_200_000],
    ['Fri, 17 Jan 2020 19:59:29 somewhere', undefined],
    ['Mon, 31 Feb 2020 19:59:29 GMT', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('is read all the same, to judge its age: %s', (text, instant) => {
    expect(parseAnyDate(text)).toBe(instant);
  });

  it('is read the strict way first', () => {
    expect(parseAnyDate('Fri, 17 Jan 2020 19:59:29 GMT')).toBe(INSTANT);
  });
});

describe('the date of a signature', () => {
  const EARLIER = 'Fri, 17 Jan 2020 19:59:29 +0100';

  it('must be RFC 1123 in GMT by default', () => {
    expect(parseSignatureDate('Fri, 17 Jan 2020 19:59:29 GMT', 'rfc-1123')).toBe(INSTANT);
    expect(parseSignatureDate(EARLIER, 'rfc-1123')).toBeUndefined();
  });

  it('is read as nginx reads it, the zone left out, under the lenient reading', () => {
    expect(parseSignatureDate(EARLIER, 'lenient')).toBe(INSTANT);
  });
});
