import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrive,
  draftOf,
  programsFor,
  SAMPLES,
  signatureOf,
  signedWith,
  type Sample,
} from '../../../tests/signing/sample-requests.js';
import { textOf } from './draft.js';
import { explain } from './explain.js';

const PLAIN = SAMPLES[0]!;

/** The sample as its owner signed it, with another body in its place, and the length of that where it is `measured`. */
function withBody(sample: Sample, body: Buffer, measured = true) {
  const length = String(sample.request.body.length);
  const rawHeaders = sample.request.rawHeaders.map((value, index, all) =>
    measured && all[index - 1] === 'Content-Length' && value === length ? String(body.length) : value,
  );
  const changed = { ...sample, request: arrive({ ...sample.request, rawHeaders, body }) };
  return signedWith(changed, signatureOf(draftOf(sample)));
}

const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 40 }),
  added: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.nat({ max: 900 }).map((count) => 'x'.repeat(count)),
  ),
});

describe('a body that was changed after it was signed with the right secret', () => {
  it('never makes the secret suspect, and what was signed is proven', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SAMPLES),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (sample, edits, measured) => {
          const body = edits.reduce((bytes, { at, removed, added }) => {
            const start = at % (bytes.length + 1);
            return Buffer.concat([
              bytes.subarray(0, start),
              Buffer.from(added),
              bytes.subarray(start + removed),
            ]);
          }, sample.request.body);
          fc.pre(!body.equals(sample.request.body));
          const explanation = explain(withBody(sample, body, measured), programsFor(sample));
          expect(explanation.verdict).toBe('refused');
          expect(explanation.string_to_sign?.received).toBe(textOf(draftOf(sample)));
          for (const { name, what, fix } of explanation.findings) {
            expect(name).not.toMatch(/^secret-|^signature-/);
            expect(`${what} ${fix}`).not.toMatch(/(another|other|wrong) secret/);
          }
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it('is reported by both lengths, and by nothing that only follows from it', () => {
    const { findings } = explain(withBody(PLAIN, Buffer.from('{"something":"else"}')), programsFor(PLAIN));
    const signed = PLAIN.request.body.length;
    expect(findings).toEqual([
      {
        name: 'body-changed',
        proof: 'reproduced',
        what: `A body of ${signed} bytes was digested and signed with the right secret, but 20 bytes arrived: the body was changed after it was signed.`,
        fix: expect.stringMatching(/^Secret and string to sign are right\. .* Bytes were lost: /),
      },
    ]);
  });

  it('is looked for where bytes are added, when it has grown', () => {
    const grown = Buffer.concat([PLAIN.request.body, Buffer.from('{{variable}}')]);
    const { findings } = explain(withBody(PLAIN, grown), programsFor(PLAIN));
    expect(findings[0]!.fix).toContain('Bytes were added: look for variables');
  });

  it('of the same length is unexplained, with the secret out of suspicion', () => {
    const same = Buffer.from(PLAIN.request.body.toString().replace('two', 'too'));
    const { findings } = explain(withBody(PLAIN, same), programsFor(PLAIN));
    expect(findings.map(({ name }) => name)).toEqual(['digest-unexplained']);
    expect(findings[0]!.what).toContain('so the secret is not the cause');
  });

  it('beyond the lengths that are tried is unexplained, and nothing is said against the secret', () => {
    const { findings } = explain(withBody(PLAIN, Buffer.alloc(20_000, 'x')), programsFor(PLAIN));
    expect(findings.map(({ name }) => name)).toEqual(['digest-unexplained', 'signature-unexplained']);
    expect(findings[1]!.fix).toMatch(/^Mend Content-sha512 first: .* nothing can be said of the secret\./);
  });
});

it('a length that was signed of another body than the one digested and sent is proven alone', () => {
  const draft = draftOf(PLAIN);
  const lines = draft.lines.map((line) =>
    line.name === 'content-length' ? { ...line, value: '1234' } : line,
  );
  const { findings } = explain(signedWith(PLAIN, signatureOf({ ...draft, lines })), programsFor(PLAIN));
  expect(findings).toMatchObject([{ name: 'length-of-other-body', proof: 'reproduced' }]);
  expect(findings[0]!.what).toContain('signed as "1234"');
});
