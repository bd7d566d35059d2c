import { describe, expect, it } from 'vitest';
import {
  arrive,
  contextOf,
  draftOf,
  programsFor,
  SAMPLES,
  SENT_AT,
  signatureOf,
  signedWith,
  type Sample,
} from '../../../tests/signing/sample-requests.js';
import { Programs } from '../../programs/programs.js';
import { textOf, type Draft } from './draft.js';
import { explain } from './explain.js';
import { SIGNING_MISTAKES } from './mistakes/catalogue.js';
import type { SigningMistake, Variant } from './mistakes/signing-mistake.js';

const PLAIN = SAMPLES[0]!;
const namesOf = ({ findings }: { readonly findings: readonly { readonly name: string }[] }) =>
  findings.map(({ name }) => name);

/** Signs with a spoilt draft; undefined where the mistake changes nothing. */
function spoil(sample: Sample, draft: Draft) {
  const signature = signatureOf(draft);
  return signature === signatureOf(draftOf(sample)) ? undefined : signedWith(sample, signature);
}

/** Every form of a mistake that a sample is tried with: the many rare ones on one sample only. */
const variantsFor = (mistake: SigningMistake, sample: Sample): readonly Variant[] =>
  mistake.variants(draftOf(sample), contextOf(sample)).filter(({ rare }) => !rare || sample === PLAIN);

describe('a mistake in signing, made on purpose,', () => {
  // Two mistakes that give the same bytes cannot be told apart; the simpler of the two is named.
  const SAME_BYTES: Readonly<Record<string, readonly string[]>> = {
    'request-line-path-differs': ['request-line-query-differs'],
    'signed-digest-differs': ['signed-digest-hex'],
  };

  it.each(SIGNING_MISTAKES.map((mistake) => [mistake.name, mistake] as const))(
    'is proven in each of its forms: %s',
    (name, mistake) => {
      const named = new Set<string>();
      for (const sample of SAMPLES) {
        for (const { apply } of variantsFor(mistake, sample)) {
          const spoilt = apply(draftOf(sample));
          const request = spoil(sample, spoilt);
          if (!request) continue;
          const explanation = explain(request, programsFor(sample));
          expect(explanation.findings).toEqual([expect.objectContaining({ proof: 'reproduced' })]);
          expect(explanation.string_to_sign?.received).toBe(textOf(spoilt));
          named.add(explanation.findings[0]!.name);
        }
      }
      expect([...named].sort()).toEqual([name, ...(SAME_BYTES[name] ?? [])].sort());
    },
  );

  it('has a name of its own', () => {
    const names = SIGNING_MISTAKES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is told in sentences', () => {
    for (const sample of SAMPLES) {
      for (const mistake of SIGNING_MISTAKES) {
        const told = [mistake.fix, ...variantsFor(mistake, sample).map(({ what }) => what)];
        expect(told.filter((text) => !/\S .+[.)]$/s.test(text))).toEqual([]);
      }
    }
  });
});

describe('a signature that no known mistake gives', () => {
  const wrong = signedWith(PLAIN, Buffer.alloc(64, 7).toString('base64'));

  it('is said to be unexplained, with how much was tried', () => {
    const { findings, tried, string_to_sign } = explain(wrong, programsFor(PLAIN));
    expect(findings).toMatchObject([{ name: 'signature-unexplained', proof: 'unexplained' }]);
    expect(findings[0]!.what).toContain(`none of ${tried} known ways`);
    expect(tried).toBeGreaterThan(1000);
    expect(string_to_sign).toMatchObject({ received: null, first_difference: null });
  });

  it('is not called unexplained when a listed header did not arrive, for nobody here knows its value', () => {
    const sample = { ...PLAIN, list: [...PLAIN.list, 'x-trac'] };
    const { request } = sample;
    const sent = arrive({ ...request, rawHeaders: [...request.rawHeaders, 'X-Trace', 'on'] });
    const explanation = explain(
      signedWith({ ...sample, request: sent }, signatureOf(draftOf(PLAIN)).replace(/./, 'B')),
      programsFor(PLAIN),
    );
    expect(namesOf(explanation)).toEqual(['listed-header-absent']);
    expect(explanation.findings[0]!.what).toContain('Did you mean "x-trace"?');
  });
});

describe('a username', () => {
  const asUser = (username: string) => ({ ...PLAIN, program: { ...PLAIN.program, username } });
  const claim = (username: string) => signedWith(asUser(username), signatureOf(draftOf(PLAIN)));

  it('that is unknown comes with the nearest known one, and nothing is claimed about the signature', () => {
    const programs = new Programs(1, () => SENT_AT, [{ username: 'acme-payouts' }, { username: 'test' }]);
    const explanation = explain(claim('acme-payout'), programs);
    expect(namesOf(explanation)).toEqual(['unknown-username']);
    expect(explanation.findings[0]!.what).toBe(
      'No program has the username "acme-payout". Did you mean "acme-payouts"?',
    );
    expect(explanation).toMatchObject({ username: 'acme-payout', tried: 0 });
    expect(explanation.signature).toBeUndefined();
  });

  it('beside the secret of another program is named as just that', () => {
    const explanation = explain(claim('other'), programsFor(PLAIN));
    expect(namesOf(explanation)).toEqual(['secret-of-other-program']);
    expect(explanation.findings[0]!.what).toContain('"test"');
  });
});

describe('an explanation', () => {
  it('puts what is plain to see before what was proven', () => {
    const rawHeaders = PLAIN.request.rawHeaders.map((value) =>
      value === 'application/json' ? 'application/json; charset=utf-8' : value,
    );
    const sent = { ...PLAIN, request: arrive({ ...PLAIN.request, rawHeaders }) };
    const request = signedWith(sent, signatureOf(draftOf(PLAIN)));
    const late = programsFor(PLAIN, () => SENT_AT + 3_600_000);
    expect(namesOf(explain(request, late))).toEqual(['date-stale', 'content-type-charset-missing']);
  });

  it('expects every required name, and the digest and length that the body has', () => {
    const list = PLAIN.list.filter((name) => name !== 'content-length');
    const rawHeaders = PLAIN.request.rawHeaders.map((value, index, all) =>
      all[index - 1] === 'Content-sha512' ? 'wrong' : value,
    );
    const sample = { ...PLAIN, list, request: arrive({ ...PLAIN.request, rawHeaders }) };
    const explanation = explain(signedWith(sample, signatureOf(draftOf(sample))), programsFor(sample));
    expect(explanation.string_to_sign?.expected).toBe(textOf(draftOf(PLAIN)));
    expect(explanation.signature?.expected).toBe(signatureOf(draftOf(PLAIN)));
    expect(explanation.digest).toEqual({
      expected: PLAIN.request.headers['content-sha512'],
      received: 'wrong',
    });
    expect(explanation.string_to_sign?.received).toBe(textOf(draftOf(sample)));
  });
});
