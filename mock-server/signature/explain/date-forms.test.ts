import { describe, expect, it } from 'vitest';
import { dateFlaws } from './date-forms.js';

const namesOf = (text: string) => dateFlaws(text).map(({ name }) => name);

describe('each wrong form of a date has a name of its own', () => {
  it.each([
    ['date-iso', '2020-01-17T19:59:29Z'],
    ['date-iso', '20200117T195929Z'],
    ['date-unix', '1579291169'],
    ['date-unix', '1579291169000'],
    ['date-quoted', '"Fri, 17 Jan 2020 19:59:29 GMT"'],
    ['date-asctime', 'Fri Jan 17 19:59:29 2020'],
    ['date-rfc850', 'Friday, 17-Jan-20 19:59:29 GMT'],
    ['date-weekday-missing', '17 Jan 2020 19:59:29 GMT'],
    ['date-weekday-wrong', 'Mon, 17 Jan 2020 19:59:29 GMT'],
    ['date-names-long', 'Tue, 17 Sept 2019 19:59:29 GMT'],
    ['date-names-long', 'Friday, 17 January 2020 19:59:29 GMT'],
    ['date-names-case', 'fri, 17 jan 2020 19:59:29 gmt'],
    ['date-names-case', 'FRI, 17 JAN 2020 19:59:29 GMT'],
    ['date-names-case', 'Fri, 17 Jan 2020 19:59:29 gmt'],
    ['date-separators', 'Fri,17 Jan 2020 19:59:29 GMT'],
    ['date-separators', 'Fri 17 Jan 2020 19:59:29 GMT'],
    ['date-separators', 'Fri, 17-Jan-2020 19:59:29 GMT'],
    ['date-separators', 'Fri, 17 Jan 2020, 19:59:29 GMT'],
    ['date-separators', 'Fri, 17 Jan 2020  19:59:29 GMT'],
    ['date-day-unpadded', 'Fri, 3 Jan 2020 19:59:29 GMT'],
    ['date-year-short', 'Fri, 17 Jan 20 19:59:29 GMT'],
    ['date-hour-unpadded', 'Fri, 17 Jan 2020 9:59:29 GMT'],
    ['date-seconds-missing', 'Fri, 17 Jan 2020 19:59 GMT'],
    ['date-fraction', 'Fri, 17 Jan 2020 19:59:29.123 GMT'],
    ['date-zone-missing', 'Fri, 17 Jan 2020 19:59:29'],
    ['date-zone-numeric', 'Fri, 17 Jan 2020 19:59:29 +0000'],
    ['date-zone-numeric', 'Fri, 17 Jan 2020 14:59:29 -05:00'],
    ['date-zone-numeric', 'Fri, 17 Jan 2020 14:59:29 GMT-0500'],
    ['date-zone-name', 'Fri, 17 Jan 2020 14:59:29 EST'],
    ['date-zone-name', 'Fri, 17 Jan 2020 19:59:29 UTC'],
    ['date-impossible', 'Mon, 31 Feb 2020 19:59:29 GMT'],
    ['date-impossible', 'Fri, 17 Jan 2020 24:00:00 GMT'],
    ['date-impossible', 'Fri, 17 Jan 2020 19:59:60 GMT'],
    ['date-local', 'Fri Jan 17 2020 14:59:29 GMT-0500'],
    ['date-local', '1/17/2020, 7:59:29 PM GMT'],
    ['date-unreadable', 'yesterday'],
    ['date-unreadable', 'Fri, 17 Foo 2020 19:59:29 GMT'],
    ['date-local', 'Foo, 17 Jan 2020 19:59:29 GMT'],
    ['date-unreadable', ''],
  ])('%s: %s', (name, text) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    ['French', 'ven., 17 janv. 2020 19:59:29 GMT'],
    ['French', 'lun., 17 août 2020 19:59:29 GMT'],
    ['German', 'Fr., 17 Jan. 2020 19:59:29 GMT'],
    ['German', 'Mi, 18 März 2020 19:59:29 GMT'],
    ['Polish', 'pt., 17 sty 2020 19:59:29 GMT'],
    ['Polish', 'piątek, 17 stycznia 2020 19:59:29 GMT'],
    ['Spanish', 'viernes, 17 enero 2020 19:59:29 GMT'],
  ])('date-language, in %s: %s', (language, text) => {
    expect(dateFlaws(text)).toEqual([{ name: 'date-language', words: `with names in ${language}` }]);
  });
});

it('a date that is wrong in several ways has a finding for each', () => {
  expect(namesOf('fri,3 jan 2020 19:59:29.5 +0000')).toEqual([
    'date-names-case',
    'date-separators',
    'date-day-unpadded',
    'date-fraction',
    'date-zone-numeric',
  ]);
});

it('the right weekday is named beside the wrong one', () => {
  expect(dateFlaws('Mon, 17 Jan 2020 19:59:29 GMT')[0]!.words).toContain('that day is a Fri');
});
