import { describe, expect, it } from 'vitest';
import { arrive } from '../../../tests/signing/sample-requests.js';
import { Program } from '../../programs/program.js';
import {
  algorithmFindings,
  dateFindings,
  duplicateFindings,
  listFindings,
  unknownUsername,
} from './header-findings.js';

const judgeAt = (now: number, dateParsing: 'rfc-1123' | 'lenient' = 'rfc-1123') =>
  new Program({ username: 'test', readings: { dateParsing } }, 1, () => now);
const NOW = Date.parse('2020-01-17T19:59:29Z');
const SENT = 'Fri, 17 Jan 2020 19:59:29 GMT';
const namesOf = (findings: readonly { readonly name: string }[]) => findings.map(({ name }) => name);

describe('a date', () => {
  it.each([-300_000, 0, 300_000])('within 300 s of the clock is fine: %i ms', (skew) => {
    expect(dateFindings(SENT, judgeAt(NOW + skew))).toEqual([]);
  });

  it.each([
    [301_000, '301 s behind the clock here (Fri, 17 Jan 2020 20:04:30 GMT); 300 s are allowed.'],
    [-301_000, '301 s ahead of the clock here (Fri, 17 Jan 2020 19:54:28 GMT); 300 s are allowed.'],
    [5 * 3_600_000, '5 hours behind the clock here'],
    [-3 * 86_400_000, '3 days ahead of the clock here'],
  ])('that is stale is told how much: %i ms', (skew, words) => {
    const [finding] = dateFindings(SENT, judgeAt(NOW + skew));
    expect(finding).toMatchObject({ name: 'date-stale', proof: 'observed' });
    expect(finding!.what).toContain(words);
  });

  it('that is stale by a fraction of a second is not said to be within what is allowed', () => {
    const [finding] = dateFindings(SENT, judgeAt(NOW + 300_400));
    expect(finding!.what).not.toContain('300 s behind');
  });

  it.each([
    ['2020-01-17T19:59:29Z', ['date-iso'], 'an ISO 8601 date'],
    ['1579291169', ['date-unix'], 'a Unix time'],
    ['Fri Jan 17 2020 14:59:29 GMT-0500', ['date-local'], 'not in the form of RFC 1123 in GMT'],
    ['soon', ['date-unreadable'], 'not a date'],
    ['2020-01-17T18:59:29Z', ['date-iso', 'date-stale'], 'an ISO 8601 date'],
  ])('in another form is told the right one: %s', (date, names, words) => {
    const findings = dateFindings(date, judgeAt(NOW));
    expect(namesOf(findings)).toEqual(names);
    expect(findings[0]!.what).toBe(`X-Date is "${date}", ${words}.`);
    expect(findings[0]!.fix).toContain(SENT);
  });

  it('in other languages is quoted as it was written, though its bytes came as Latin-1', () => {
    const text = 'lun., 17 févr. 2020 19:59:29 GMT';
    const [finding] = dateFindings(Buffer.from(text).toString('latin1'), judgeAt(NOW));
    expect(finding!.what).toBe(`X-Date is "${text}", with names in French.`);
  });

  it('is not blamed for its form under the lenient reading, and its zone does not count', () => {
    expect(dateFindings(SENT.replace('GMT', 'EST'), judgeAt(NOW, 'lenient'))).toEqual([]);
    expect(namesOf(dateFindings('2020-01-17T19:59:29Z', judgeAt(NOW, 'lenient')))).toEqual(['date-iso']);
  });

  it('that was not sent is a matter of the list', () => {
    expect(dateFindings(undefined, judgeAt(NOW))).toEqual([]);
  });
});

describe('the headers list', () => {
  const request = arrive({
    method: 'POST',
    target: '/',
    rawHeaders: ['X-Date', SENT, 'Idempotency-Key', '1'],
    body: Buffer.alloc(0),
  });

  it('must name what is required, and only what was sent', () => {
    const findings = listFindings(
      request,
      ['Request-Line', 'X-Date', 'content-type', 'idempotency-ky'],
      'x-date',
    );
    expect(findings.map(({ name, what }) => [name, what])).toEqual([
      [
        'required-header-not-signed',
        'The headers list "Request-Line X-Date content-type idempotency-ky" does not name content-sha512, which must be signed.',
      ],
      [
        'required-header-not-signed',
        'The headers list "Request-Line X-Date content-type idempotency-ky" does not name content-length, which must be signed.',
      ],
      ['listed-header-absent', 'The headers list names content-type, but the request has no such header.'],
      [
        'listed-header-absent',
        'The headers list names idempotency-ky, but the request has no such header. Did you mean "idempotency-key"?',
      ],
    ]);
  });

  it('requires Date where that serves for X-Date', () => {
    const [finding] = listFindings(request, ['request-line'], 'date');
    expect(finding!.fix).toBe('Add date to the headers list and to the string to sign.');
  });
});

describe('an algorithm', () => {
  const program = (legacySha256: 'accepted' | 'refused') =>
    new Program({ username: 'test', readings: { legacySha256 } }, 1, () => NOW);

  it.each([
    ['hmac-sha512', 'refused', []],
    ['hmac-sha256', 'accepted', []],
    ['hmac-sha256', 'refused', ['legacy-algorithm']],
    ['HMAC-SHA512', 'refused', ['unknown-algorithm']],
    ['sha512', 'accepted', ['unknown-algorithm']],
    ['', 'accepted', ['unknown-algorithm']],
  ] as const)('%j, with hmac-sha256 %s, gives %j', (algorithm, legacy, names) => {
    expect(namesOf(algorithmFindings(algorithm, program(legacy)))).toEqual(names);
  });

  it('that is unknown comes with the nearest', () => {
    const [finding] = algorithmFindings('hmac_sha512', program('refused'));
    expect(finding!.what).toContain('Did you mean "hmac-sha512"?');
  });
});

describe('an unknown username', () => {
  it('is told ten of those there are', () => {
    const known = Array.from({ length: 30 }, (_, number) => `program-${number}`);
    const { what, fix } = unknownUsername('nobody', known);
    expect(what).toBe('No program has the username "nobody".');
    expect(fix).toContain(`Use one of: ${known.slice(0, 10).join(', ')};`);
    expect(fix).not.toContain('program-10');
  });

  it('is told the one it is spelled like', () => {
    expect(unknownUsername('Tests', ['other', 'test']).what).toContain('Did you mean "test"?');
  });
});

it('each header sent twice is named', () => {
  expect(duplicateFindings(['date', 'x-date'])).toMatchObject([
    { name: 'duplicate-header', fix: 'Send date once.' },
    { name: 'duplicate-header', fix: 'Send x-date once.' },
  ]);
});
