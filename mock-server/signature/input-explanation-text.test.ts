import { expect, it } from 'vitest';
import { asCurl, SAMPLE_BODY } from '../cli/as-curl.js';
import { signRequest } from '../contract-testing/target/sign-request.js';
import { explainRequest, type InputExplanation } from './explain-input.js';
import { inputExplanationText } from './input-explanation-text.js';

const AT = Date.parse('2026-01-31T12:00:00Z');
const BODY = Buffer.from(SAMPLE_BODY);
const CURL = asCurl(
  signRequest({ origin: 'http://a.test', username: 'acme', secret: 'hush', body: BODY, at: AT }),
);

const explained = (options: { secret?: string } = { secret: 'hush' }) =>
  explainRequest(CURL, { at: AT, ...options });
/** The text of an explanation for which nothing was assumed, with some parts replaced. */
const textOf = (changes: Partial<InputExplanation>, of = explained()) =>
  inputExplanationText({ ...of, assumed: [], ...changes });

const NO_SECRET = 'No --secret was given, so the signature itself was not checked';

it('an accepted request: how it was read, then the explanation, and nothing else', () => {
  const [first, second, verdict] = textOf({}).split('\n');
  expect(first).toBe('Read as: curl command.');
  expect(second).toBe('');
  expect(verdict).toMatch(/^ACCEPTED/);
  expect(textOf({})).not.toContain(NO_SECRET);
});

it('says which of several requests it is, and nothing of a single one', () => {
  expect(textOf({ entry: 2, entries: 3 })).toMatch(/^Read as: curl command, request 2 of 3\.\n/);
  expect(textOf({ entry: 1, entries: 1 })).toMatch(/^Read as: curl command\.\n/);
});

it('each assumption has a line', () => {
  const text = textOf({ assumed: ['the method is POST', 'the host is a.test'] });
  expect(text).toMatch(
    /^Read as: curl command\.\nAssumed: the method is POST\.\nAssumed: the host is a\.test\.\n\n/,
  );
});

it('what is missing for one reason shares a line; another reason has its own', () => {
  const text = textOf({
    missing: [
      { part: 'header', name: 'x-date', why: 'the log cuts it' },
      { part: 'header', name: 'content-type', why: 'the log cuts it' },
      { part: 'body', why: 'the log cuts it' },
      { part: 'header', name: 'host', why: 'it is left out' },
      { part: 'body', why: 'nothing prints it' },
    ],
  });
  expect(text.split('\n').slice(1, 5)).toEqual([
    'Missing: the headers x-date, content-type and the body — the log cuts it.',
    'Missing: the header host — it is left out.',
    'Missing: the body — nothing prints it.',
    '',
  ]);
});

it('without a secret the end says that the signature was not checked', () => {
  const text = textOf({}, explained({}));
  expect(text.split('\n')[2]).toBe('UNDECIDED: nothing is wrong that can be seen without the secret.');
  expect(text).toMatch(/\n\nNo --secret was given, so the signature itself was not checked; .*\n$/);
  expect(text.match(/No --secret/g)).toHaveLength(1);
});

it('a refused request without a secret says so, too', () => {
  const text = textOf({ verdict: 'refused', signature_checked: false });
  expect(text.split('\n')[2]).toMatch(/^REFUSED/);
  expect(text).toMatch(/\nNo --secret was given.*\n$/);
});

it('a missing header explains by itself that the signature was not checked', () => {
  const missing = [{ part: 'header', name: 'x-date', why: 'the log cuts it' }] as const;
  const text = textOf({ verdict: 'undecided', signature_checked: false, missing });
  expect(text).toContain('\nUNDECIDED: nothing is wrong that can be seen without what is missing.\n');
  expect(text).not.toContain('No --secret');
});

it('a missing body does not: the secret is named', () => {
  const missing = [{ part: 'body', why: 'the log cuts it' }] as const;
  const text = textOf({ verdict: 'undecided', signature_checked: false, missing });
  expect(text).toContain('\nUNDECIDED: nothing is wrong that can be seen without what is missing.\n');
  expect(text).toContain('No --secret');
});

it('a right signature over a body that is missing is undecided, with the strings that were compared', () => {
  const missing = [{ part: 'body', why: 'the log cuts it' }] as const;
  const [head, ...strings] = textOf({ verdict: 'undecided', signature_checked: true, missing })
    .split('\n')
    .slice(3);
  expect(head).toBe('UNDECIDED: the signature is right for these headers; what is missing was not checked.');
  expect(strings).toEqual(textOf({}).split('\n').slice(3));
});

it('where no digest is known nothing follows the verdict', () => {
  const digest = { expected: null, received: null };
  const text = textOf({ verdict: 'undecided', signature_checked: true, digest });
  expect(text.split('\n').slice(2)).toEqual([
    'UNDECIDED: the signature is right for these headers; what is missing was not checked.',
    '',
  ]);
  const one = textOf({ verdict: 'undecided', digest: { expected: 'abc', received: null } });
  expect(one.split('\n').length).toBeGreaterThan(4);
});
