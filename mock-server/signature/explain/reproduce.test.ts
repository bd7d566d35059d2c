import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contextOf,
  draftOf,
  programsFor,
  SAMPLES,
  signatureOf,
  signedWith,
  type Sample,
} from '../../../tests/signing/sample-requests.js';
import { textOf } from './draft.js';
import { explain } from './explain.js';
import { SIGNING_MISTAKES } from './mistakes/catalogue.js';
import { reproduce } from './reproduce.js';

const PLAIN = SAMPLES[0]!;
const formOf = (signature: string) => ({ mac: Buffer.from(signature, 'base64') });

/** Every way to make a mistake that is tried in pairs. */
const commonIn = (sample: Sample) =>
  SIGNING_MISTAKES.flatMap((mistake) =>
    mistake
      .variants(draftOf(sample), contextOf(sample))
      .flatMap((variant) => (variant.rare ? [] : [{ ...variant, part: mistake.part }])),
  );

describe('the search for the way in which a signature was made', () => {
  it('tries the right way first', () => {
    const right = draftOf(PLAIN);
    const { found, tried } = reproduce(right, [formOf(signatureOf(right))], contextOf(PLAIN));
    expect(found).toMatchObject({ mistakes: [], text: textOf(right) });
    expect(tried).toBe(1);
  });

  it('returns the reading of a signature that fits', () => {
    const right = draftOf(PLAIN);
    const forms = [formOf(Buffer.alloc(64).toString('base64')), formOf(signatureOf(right))];
    expect(reproduce(right, forms, contextOf(PLAIN)).found?.form).toBe(forms[1]);
  });

  it('does not compute what cannot match, because the signature has the size of another hash', () => {
    const forms = [formOf(Buffer.alloc(20).toString('base64'))];
    const { found, tried } = reproduce(draftOf(PLAIN), forms, contextOf(PLAIN));
    expect(found).toBeUndefined();
    expect(tried).toBeLessThan(
      reproduce(draftOf(PLAIN), [formOf(Buffer.alloc(64).toString('base64'))], contextOf(PLAIN)).tried / 10,
    );
  });

  it('names a single mistake before any pair that gives the same', () => {
    const wrong = { ...draftOf(PLAIN), ending: '\n' };
    const { found } = reproduce(draftOf(PLAIN), [formOf(signatureOf(wrong))], contextOf(PLAIN));
    expect(found?.mistakes.map(({ mistake }) => mistake.name)).toEqual(['trailing-newline']);
  });

  const pools = SAMPLES.map((sample) => [sample, commonIn(sample)] as const);

  it('finds any two mistakes in different parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pools), fc.nat(), fc.nat(), ([sample, pool], one, other) => {
        const pair = [one % pool.length, other % pool.length].sort((a, b) => a - b).map((at) => pool[at]!);
        fc.pre(pair[0]!.part !== pair[1]!.part);
        const wrong = pair.reduce((draft, { apply }) => apply(draft), draftOf(sample));
        fc.pre(signatureOf(wrong) !== signatureOf(draftOf(sample)));
        const request = signedWith(sample, signatureOf(wrong));
        const explanation = explain(request, programsFor(sample));
        expect(explanation.string_to_sign?.received).toBe(textOf(wrong));
        expect([1, 2]).toContain(explanation.findings.length);
        expect(explanation.findings.every(({ proof }) => proof === 'reproduced')).toBe(true);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
