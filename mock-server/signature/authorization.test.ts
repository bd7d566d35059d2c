import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectAuthorization, parseAuthorization } from './authorization.js';

const PARTS = {
  username: 'test',
  algorithm: 'hmac-sha512',
  list: ['request-line', 'x-date'],
  signature: 'c2ln',
};
const WHOLE =
  'hmac username="test", algorithm="hmac-sha512", headers="request-line x-date", signature="c2ln"';
const namesOf = (header: string | undefined) => inspectAuthorization(header).findings.map(({ name }) => name);

describe('an Authorization header in the documented form', () => {
  it.each([
    ['as printed', WHOLE],
    ['without spaces after the commas', WHOLE.replaceAll(', ', ',')],
  ])('is read whole, %s', (_, header) => {
    expect(parseAuthorization(header)).toEqual(PARTS);
    expect(inspectAuthorization(header)).toEqual({ parts: PARTS, findings: [] });
  });

  it('keeps the order and the spelling of the list', () => {
    const header = WHOLE.replace('request-line x-date', 'X-Date Request-Line');
    expect(parseAuthorization(header)?.list).toEqual(['X-Date', 'Request-Line']);
  });

  it('may hold empty parameters, which are a matter for those who use them', () => {
    const header = 'hmac username="", algorithm="", headers="", signature=""';
    expect(inspectAuthorization(header).findings).toEqual([]);
  });
});

// What nothing is found wrong with must be accepted, or a refusal has no reason to show.
describe('a header with which nothing is found wrong, though it is written otherwise,', () => {
  it.each([
    ['with the scheme in capitals', WHOLE.replace('hmac ', 'HMAC ')],
    ['with two spaces after a comma', WHOLE.replace(', ', ',  ')],
    ['with a space before a comma', WHOLE.replace(', ', ' , ')],
    ['with spaces around an equals sign', WHOLE.replace('username=', 'username = ')],
    [
      'with its parameters in another order',
      WHOLE.replace(/(username="test"), (algorithm="[^"]*")/, '$2, $1'),
    ],
    ['with a comma at its end', `${WHOLE},`],
    ['with a space at its end', `${WHOLE} `],
    ['with a comma and a space at its end', `${WHOLE}, `],
    ['with two spaces in the list', WHOLE.replace('line x', 'line  x')],
    ['with a tab in the list', WHOLE.replace('line x', 'line\tx')],
    ['with a space before the list', WHOLE.replace('request-line', ' request-line')],
  ])('is read all the same: %s', (_, header) => {
    expect(inspectAuthorization(header)).toEqual({ parts: PARTS, findings: [] });
    expect(parseAuthorization(header)).toEqual(PARTS);
  });
});

const MALFORMED: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  ['is absent', undefined, ['no-authorization']],
  ['is empty', '', ['no-authorization']],
  ['is white space', ' \t', ['no-authorization']],
  ['is a bearer token', 'Bearer abc', ['wrong-scheme']],
  ['is of another scheme', 'Basic dGVzdDpzZWNyZXQ=', ['wrong-scheme']],
  ['is of a scheme of 16 letters', 'abcdefghijklmnop x', ['wrong-scheme']],
  ['is a key of 17 letters', 'abcdefghijklmnopq', ['wrong-scheme']],
  ['is of another scheme after a space', ' Basic x', ['wrong-scheme']],
  ['has no space after the scheme', WHOLE.replace('hmac ', 'hmac'), ['wrong-scheme']],
  ['has no scheme', WHOLE.replace('hmac ', ''), ['wrong-scheme']],
  ['is the scheme alone', 'hmac', Array<string>(4).fill('missing-parameter')],
  ['lacks the username', WHOLE.replace('username="test", ', ''), ['missing-parameter']],
  ['lacks the algorithm', WHOLE.replace('algorithm="hmac-sha512", ', ''), ['missing-parameter']],
  ['lacks the list', WHOLE.replace('headers="request-line x-date", ', ''), ['missing-parameter']],
  ['lacks the signature', WHOLE.replace(', signature="c2ln"', ''), ['missing-parameter']],
  ['has one parameter more', `${WHOLE}, keyid="1"`, ['unknown-parameter']],
  ['misspells a parameter', WHOLE.replace('headers=', 'header='), ['unknown-parameter', 'missing-parameter']],
  [
    'capitalises a parameter',
    WHOLE.replace('username', 'Username'),
    ['unknown-parameter', 'missing-parameter'],
  ],
  ['gives a parameter twice', `${WHOLE}, username="other"`, ['malformed-authorization']],
  ['has a value without quotes', WHOLE.replace('"test"', 'test'), ['malformed-authorization']],
  ['has a value in single quotes', WHOLE.replace('"test"', "'test'"), ['malformed-authorization']],
  ['has a quote that never ends', WHOLE.slice(0, -1), ['malformed-authorization']],
  ['has no comma between parameters', WHOLE.replace('", alg', '" alg'), ['malformed-authorization']],
  ['separates parameters by semicolons', WHOLE.replaceAll(', ', '; '), ['malformed-authorization']],
  ['begins with a comma', WHOLE.replace('hmac ', 'hmac , '), ['malformed-authorization']],
  ['separates the list by commas', WHOLE.replace('line x', 'line,x'), ['list-comma-separated']],
  ['separates the list by commas and spaces', WHOLE.replace('line x', 'line, x'), ['list-comma-separated']],
];

describe('a malformed Authorization header', () => {
  it.each(MALFORMED)('%s', (_, header, names) => {
    expect(namesOf(header)).toEqual(names);
    expect(parseAuthorization(header ?? '')?.list).not.toEqual(PARTS.list);
  });

  it('is told what is wrong with it, and how to write it', async () => {
    const lines = MALFORMED.flatMap(([title, header]) => [
      `${title}: ${header ?? '(absent)'}`,
      ...inspectAuthorization(header).findings.flatMap(({ what, fix }) => [`  ${what}`, `    ${fix}`]),
      '',
    ]);
    await expect(lines.join('\n')).toMatchFileSnapshot('golden/malformed-authorization.txt');
  });

  it('is quoted from where it cannot be read on, in brief', () => {
    const [finding] = inspectAuthorization(`hmac username="test", algorithm=${'x'.repeat(100)}`).findings;
    expect(finding?.what).toBe('The Authorization header cannot be read from "algorithm=xxxxxxxxxxxxxx" on.');
  });

  it('that cannot be read to its end is not said to lack what may stand there', () => {
    expect(inspectAuthorization('hmac username="test", algorithm=x')).toMatchObject({
      parts: { username: 'test' },
      findings: [{ name: 'malformed-authorization' }],
    });
  });

  it.each(['username', 'algorithm', 'headers', 'signature'])('has no part for what it lacks: %s', (name) => {
    const { parts } = inspectAuthorization(WHOLE.replace(new RegExp(`${name}="[^"]*"(, )?`), ''));
    expect(Object.keys(parts)).toHaveLength(3);
  });

  it('keeps the first of two values, so that what follows is judged as that program', () => {
    expect(inspectAuthorization(`${WHOLE}, username="other"`).parts.username).toBe('test');
  });

  it('has the list of names read in spite of its commas', () => {
    expect(inspectAuthorization(WHOLE.replace('line x', 'line, x')).parts.list).toEqual(PARTS.list);
  });

  it('that misspells a parameter is told the right name', () => {
    const [finding] = inspectAuthorization(WHOLE.replace('headers=', 'header=')).findings;
    expect(finding?.what).toContain('Did you mean "headers"?');
  });
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    'hmac',
    ' ',
    ',',
    '=',
    '"',
    'username',
    'headers="a b"',
    'signature=""',
    'é',
  );
  const header = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));

  it('is read without an exception, and has a name for what is wrong unless all four parts were read', () => {
    const check = (text: string) => {
      const { parts, findings } = inspectAuthorization(text);
      expect(findings.length > 0 || Object.keys(parts).length === 4).toBe(true);
      if (parseAuthorization(text)) expect(findings).toEqual([]);
    };
    fc.assert(fc.property(fc.oneof(header, fc.string()), check), { seed: 1 });
  });
});
