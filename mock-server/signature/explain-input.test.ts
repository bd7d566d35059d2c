import { describe, expect, it } from 'vitest';
import { asCurl, SAMPLE_BODY } from '../cli/as-curl.js';
import { signRequest } from '../contract-testing/target/sign-request.js';
import { explainRequest } from './explain-input.js';
import { inputExplanationText } from './input-explanation-text.js';

const AT = Date.parse('2026-01-31T12:00:00Z');
const BODY = Buffer.from(SAMPLE_BODY);

const signed = (options: object = {}) =>
  signRequest({ origin: 'http://a.test', username: 'acme', secret: 'hush', body: BODY, at: AT, ...options });

/** What `curl -v` prints of a request: no body. */
const verbose = (options: object = {}, change = (text: string) => text) => {
  const { headers } = signed(options);
  const all = [['Host', 'a.test'], ...headers, ['Content-Length', String(BODY.length)]];
  const lines = all.map(([name, value]) => `> ${name}: ${value}`);
  return change(['> POST /api/v1/sessions/point-in-time/plugin HTTP/1.1', ...lines, '> ', ''].join('\n'));
};

const namesOf = (text: string, options: object = { secret: 'hush' }) =>
  explainRequest(text, { at: AT, ...options }).findings.map(({ name }) => name);

describe('without the body', () => {
  it('a right signature is right, and the rest undecided', () => {
    const explanation = explainRequest(verbose(), { at: AT, secret: 'hush' });
    expect(explanation).toMatchObject({ verdict: 'undecided', findings: [], signature_checked: true });
    expect(explanation.string_to_sign?.expected).toBe(signed().stringToSign);
  });

  it('a wrong secret is found', () => {
    expect(namesOf(verbose(), { secret: 'other' })).toEqual(['signature-unexplained']);
  });

  it('a mistake in signing is proven', () => {
    const text = verbose({}, (all) => all.replace('> POST', '> PUT'));
    expect(namesOf(text)).toEqual(['request-line-method-differs']);
  });

  it('what is wrong with the headers is found without the secret', () => {
    expect(namesOf(verbose({ covers: ['request-line', 'x-date'] }), {})).toEqual([
      'required-header-not-signed',
      'required-header-not-signed',
      'required-header-not-signed',
    ]);
  });

  it('no digest is called wrong', () => {
    expect(namesOf(verbose({ digested: Buffer.from('other') }))).toEqual([]);
  });
});

describe('with a header that is hidden', () => {
  it('the signature is not checked, and the header not called absent', () => {
    const text = verbose({}, (all) => all.replace(/> X-Date: .*/, '> X-Date: ***'));
    const explanation = explainRequest(text, { at: AT, secret: 'hush' });
    expect(explanation).toMatchObject({ verdict: 'undecided', findings: [], signature_checked: false });
    expect(explanation).not.toHaveProperty('string_to_sign');
    expect(inputExplanationText(explanation)).toMatch(
      /^Missing: the header x-date — it reads "\*\*\*"; print it in full\.\nMissing: the body — /m,
    );
  });

  it('other mistakes are found all the same', () => {
    const text = verbose({ covers: ['request-line', 'x-date', 'content-sha512', 'content-length'] }, (all) =>
      all.replace(/> X-Date: .*/, '> X-Date: ***'),
    );
    expect(namesOf(text)).toEqual(['required-header-not-signed']);
  });
});

it('a request that curl would send as a form is refused for it, and what curl adds is said', () => {
  const command = asCurl(signed()).replace(/ {2}-H 'Content-Type: .*\n/, '');
  const explanation = explainRequest(command, { at: AT, secret: 'hush' });
  expect(explanation.assumed).toContain(
    'Content-Type: application/x-www-form-urlencoded, which curl adds where -H gives none',
  );
  expect(explanation.verdict).toBe('refused');
});
