import { describe, expect, it } from 'vitest';
import { programsFor, SAMPLES, SENT_AT, signedWith } from '../../../tests/signing/sample-requests.js';
import { causesOf } from './causes.js';
import { explain } from './explain.js';

const finding = (name: string) => ({ name, proof: 'unexplained' as const, what: 'What.', fix: 'Fix.' });
const namesOf = (names: readonly string[], isReproduced: boolean) =>
  causesOf(names.map(finding), isReproduced).map(({ name }) => name);

describe('a digest that is unexplained', () => {
  it('only follows from a body that is proven to be changed', () => {
    expect(namesOf(['digest-unexplained', 'body-changed'], true)).toEqual(['body-changed']);
    expect(namesOf(['digest-wrong-size', 'date-stale', 'body-changed'], true)).toEqual([
      'date-stale',
      'body-changed',
    ]);
  });

  it('under a signature that is right takes the secret out of suspicion', () => {
    expect(causesOf([finding('digest-unexplained')], true)[0]!.what).toContain('the secret is not the cause');
  });

  it('says nothing of the secret under one that was made with another key', () => {
    const findings = ['digest-unexplained', 'secret-with-newline'].map(finding);
    expect(causesOf(findings, true)).toEqual(findings);
  });
});

describe('a signature that is unexplained', () => {
  const SIGNATURE = finding('signature-unexplained');

  it('is left as it is where nothing speaks for the secret', () => {
    expect(causesOf([SIGNATURE], false)).toEqual([SIGNATURE]);
  });

  it.each([
    ['digest-hmac', 'The secret is right, since the digest was made with it.'],
    ['digest-unexplained', 'nothing can be said of the secret.'],
    ['digest-wrong-size', 'nothing can be said of the secret.'],
  ])('beside %s does not suspect the secret', (name, words) => {
    expect(causesOf([finding(name), SIGNATURE], false)[1]!.fix).toContain(words);
  });

  it('of a username that has just signed rightly does not suspect its secret', () => {
    const sample = SAMPLES[0]!;
    const request = signedWith(sample, Buffer.alloc(64, 7).toString('base64'));
    const history = { signedRightlyAt: SENT_AT - 60_000 };
    expect(explain(request, programsFor(sample)).findings[0]!.fix).toContain('another secret was used');
    expect(explain(request, programsFor(sample), history).findings[0]!.fix).toBe(
      'This username signed rightly at Fri, 17 Jan 2020 19:58:29 GMT, so the secret is probably right: look at what is different in this request (path, query, headers, body). Compare your string to sign with the expected one, byte by byte.',
    );
  });
});
