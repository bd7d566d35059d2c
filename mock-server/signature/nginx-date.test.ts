import { expect, it } from 'vitest';
import { parseNginxDate } from './nginx-date.js';

const INSTANT = Date.parse('2020-01-17T19:59:29Z');

it.each([
  ['RFC 1123', 'Fri, 17 Jan 2020 19:59:29 GMT'],
  ['RFC 850', 'Friday, 17-Jan-20 19:59:29 GMT'],
  ['asctime', 'Fri Jan 17 19:59:29 2020'],
  ['asctime, with a year behind other text', 'Fri Jan 17 19:59:29 2020 GMT'],
  ['the wrong weekday', 'Mon, 17 Jan 2020 19:59:29 GMT'],
  ['a weekday in French', 'ven., 17 Jan 2020 19:59:29 GMT'],
  ['no weekday but a comma', ', 17 Jan 2020 19:59:29 GMT'],
  ['no space after the comma', 'Fri,17 Jan 2020 19:59:29 GMT'],
  ['a numeric zone, ignored', 'Fri, 17 Jan 2020 19:59:29 +0500'],
  ['a named zone, ignored', 'Fri, 17 Jan 2020 19:59:29 EST'],
  ['no zone', 'Fri, 17 Jan 2020 19:59:29'],
  ['a fraction, ignored', 'Fri, 17 Jan 2020 19:59:29.987 GMT'],
  ['a month that only resembles', 'Fri, 17 Jaz 2020 19:59:29 GMT'],
])('nginx accepts a date with %s', (_, text) => {
  expect(parseNginxDate(text)).toBe(INSTANT);
});

it.each([
  ['ISO 8601', '2020-01-17T19:59:29Z'],
  ['Unix time', '1579291169'],
  ['no weekday', '17 Jan 2020 19:59:29 GMT'],
  ['a day of one digit', 'Fri, 3 Jan 2020 19:59:29 GMT'],
  ['a month in lower case', 'Fri, 17 jan 2020 19:59:29 GMT'],
  ['a month of four letters', 'Tue, 17 Sept 2019 19:59:29 GMT'],
  ['no seconds', 'Fri, 17 Jan 2020 19:59 GMT'],
  ['31 February', 'Mon, 31 Feb 2020 19:59:29 GMT'],
  ['29 February of a year that has none', 'Fri, 29 Feb 2019 19:59:29 GMT'],
  ['hour 24', 'Fri, 17 Jan 2020 24:00:00 GMT'],
  ['minute 60', 'Fri, 17 Jan 2020 19:60:00 GMT'],
  ['a leap second', 'Fri, 17 Jan 2020 19:59:60 GMT'],
  ['nothing', ''],
])('nginx refuses a date with %s', (_, text) => {
  expect(parseNginxDate(text)).toBeUndefined();
});

it.each(
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
    (month, index) => [index, month] as const,
  ),
)('nginx knows the month %i, %s', (index, month) => {
  expect(parseNginxDate(`Mon, 09 ${month} 2019 00:00:00 GMT`)).toBe(Date.UTC(2019, index, 9));
});

it('reads two digits as a year from 1970 to 2069', () => {
  expect(parseNginxDate('Friday, 17-Jan-69 00:00:00 GMT')).toBe(Date.UTC(2069, 0, 17));
  expect(parseNginxDate('Friday, 17-Jan-70 00:00:00 GMT')).toBe(Date.UTC(1970, 0, 17));
});
