import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
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
import type { ReceivedRequest } from '../../http/received-request.js';
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

  it('is told in sentences, with how to mend it', async () => {
    const lines = SIGNING_MISTAKES.flatMap((mistake) => {
      const told = SAMPLES.flatMap((sample) => variantsFor(mistake, sample).map(({ what }) => `  ${what}`));
      return [`${mistake.name} (${mistake.part})`, ...new Set(told), `    ${mistake.fix}`, ''];
    });
    expect(lines.filter((line) => line.startsWith(' ') && !/\S .+[.)]$/s.test(line))).toEqual([]);
    await expect(lines.join('\n')).toMatchFileSnapshot('golden/mistakes.txt');
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

  it('is not called unexplained when a listed header did not arrive, because its value is unknown', () => {
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

describe('a username that is not one', () => {
  const asUser = (username: string, secret = PLAIN.program.secret) =>
    signedWith(
      { ...PLAIN, program: { ...PLAIN.program, username } },
      signatureOf({ ...draftOf(PLAIN), key: Buffer.from(secret) }),
    );
  const programs = new Programs(1, () => SENT_AT, [
    { username: 'test', secret: 'secret', participant_id: 12345 },
    { username: 'other', secret: 'other-secret', participant_id: 54321 },
  ]);

  it.each([
    ['12345', 'secret', 'test'],
    ['54321', 'other-secret', 'other'],
  ])('but the participant_id of a program: %s', (username, secret, program) => {
    const { findings, string_to_sign } = explain(asUser(username, secret), programs);
    expect(findings).toMatchObject([{ name: 'username-is-participant-id', proof: 'observed' }]);
    expect(findings[0]!.what).toContain(`participant_id of the program "${program}"`);
    expect(findings[0]!.fix).toContain(`Send username="${program}"`);
    expect(string_to_sign?.received).toBe(string_to_sign?.expected);
  });

  it('but a participant_id, with a mistake in signing: both are named', () => {
    const request = asUser('12345', 'secret\n');
    expect(namesOf(explain(request, programs))).toEqual([
      'username-is-participant-id',
      'secret-with-newline',
    ]);
  });

  it('and that no program has, although the secret is that of a program', () => {
    const { findings } = explain(asUser('acme', 'other-secret'), programs);
    expect(findings).toMatchObject([{ name: 'unknown-username', proof: 'reproduced' }]);
    expect(findings[0]!.what).toContain('secret of the program "other"');
    expect(findings[0]!.fix).toBe('Send username="other".');
  });
});

describe('Proxy-Authorization in place of Authorization', () => {
  const moved = (request: ReceivedRequest, value: (sent: string) => string = (sent) => sent) =>
    arrive({
      ...request,
      rawHeaders: request.rawHeaders.map((text, index) =>
        text === 'Authorization'
          ? 'Proxy-Authorization'
          : request.rawHeaders[index - 1] === 'Authorization'
            ? value(text)
            : text,
      ),
    });

  it('is named, and its signature is judged', () => {
    const right = signedWith(PLAIN, signatureOf(draftOf(PLAIN)));
    expect(namesOf(explain(moved(right), programsFor(PLAIN)))).toEqual(['proxy-authorization']);
    const wrong = signedWith(PLAIN, Buffer.alloc(64, 7).toString('base64'));
    const explanation = explain(moved(wrong), programsFor(PLAIN));
    expect(namesOf(explanation)).toEqual(['proxy-authorization', 'signature-unexplained']);
    expect(explanation.username).toBe('test');
  });

  it('that is meant for a proxy is not judged', () => {
    const right = signedWith(PLAIN, signatureOf(draftOf(PLAIN)));
    const basic = moved(right, () => 'Basic dGVzdDpzZWNyZXQ=');
    expect(namesOf(explain(basic, programsFor(PLAIN)))).toEqual(['no-authorization']);
  });
});

describe('a header that came twice', () => {
  const right = signedWith(PLAIN, signatureOf(draftOf(PLAIN)));
  const twice = (request: ReceivedRequest, name: string, value: string, before = false) =>
    arrive({
      ...request,
      rawHeaders: before ? [name, value, ...request.rawHeaders] : [...request.rawHeaders, name, value],
    });
  const valueOf = (name: string) =>
    right.rawHeaders[right.rawHeaders.findIndex((raw) => raw.toLowerCase() === name) + 1]!;

  it.each(['x-date', 'content-type', 'content-sha512', 'content-length', 'host', 'authorization'])(
    'is the one finding, without what follows from it: %s',
    (name) => {
      const explanation = explain(twice(right, name, valueOf(name)), programsFor(PLAIN));
      expect(explanation.findings).toMatchObject([{ name: 'duplicate-header', fix: `Send ${name} once.` }]);
      expect(explanation.string_to_sign?.received).toBe(explanation.string_to_sign?.expected);
    },
  );

  it.each([
    ['behind', false],
    ['before', true],
  ])('with a value of the proxy %s that of the client, is judged by what was signed', (_, before) => {
    for (const [name, value] of [
      ['X-Date', 'Fri, 17 Jan 2020 08:00:00 GMT'],
      ['Content-Type', 'text/plain'],
    ] as const) {
      const explanation = explain(twice(right, name, value, before), programsFor(PLAIN));
      expect(namesOf(explanation)).toEqual(['duplicate-header']);
    }
  });

  it('by the client itself, which signed both, is all that is wrong as well', () => {
    const both = twice(PLAIN.request, 'X-Date', valueOf('x-date'));
    const request = signedWith(
      { ...PLAIN, request: both },
      signatureOf(draftOf({ ...PLAIN, request: both })),
    );
    expect(namesOf(explain(request, programsFor(PLAIN)))).toEqual(['duplicate-header']);
  });

  it('does not hide another mistake', () => {
    const wrong = signedWith(PLAIN, Buffer.alloc(64, 7).toString('base64'));
    const explanation = explain(twice(wrong, 'X-Date', valueOf('x-date')), programsFor(PLAIN));
    expect(namesOf(explanation)).toEqual(['duplicate-header', 'signature-unexplained']);
  });
});

it('a body longer than its Content-Length is judged with what followed it', () => {
  const rawHeaders = PLAIN.request.rawHeaders.map((value) => (value === '39' ? '30' : value));
  const request = arrive({ ...PLAIN.request, rawHeaders });
  const sent = { ...PLAIN, request };
  const { body, ...signed } = signedWith(sent, signatureOf(draftOf(sent)));
  const cut = { ...signed, body: body.subarray(0, 30), rest: body.subarray(30) };
  const { findings } = explain(cut, programsFor(PLAIN));
  expect(findings).toMatchObject([{ name: 'content-length-mismatch' }]);
  expect(findings[0]!.what).toContain('Content-Length is 30, but the body has 39 bytes.');
});

describe('a body that was compressed after it was digested', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is named: %s', (encoding, compress) => {
    const body = compress(PLAIN.request.body);
    const rawHeaders = PLAIN.request.rawHeaders.map((value, index) =>
      PLAIN.request.rawHeaders[index - 1] === 'Content-Length' ? String(body.length) : value,
    );
    const request = arrive({
      ...PLAIN.request,
      rawHeaders: [...rawHeaders, 'Content-Encoding', encoding],
      body,
    });
    const sent = { ...PLAIN, request };
    const explanation = explain(signedWith(sent, signatureOf(draftOf(sent))), programsFor(PLAIN));
    expect(explanation.findings).toMatchObject([{ name: 'digest-before-encoding', proof: 'reproduced' }]);
    expect(explanation.findings[0]!.what).toContain(`Content-Encoding: ${encoding}`);
  });

  it('is not claimed of one that was digested as it was sent, nor of one that is not compressed', () => {
    for (const encoding of ['gzip', 'constructor']) {
      const request = arrive({
        ...PLAIN.request,
        rawHeaders: [...PLAIN.request.rawHeaders, 'Content-Encoding', encoding],
      });
      const sent = { ...PLAIN, request };
      const right = signedWith(sent, signatureOf(draftOf(sent)));
      expect(namesOf(explain(right, programsFor(PLAIN)))).toEqual([]);
      const changed = { ...right, body: Buffer.from('{"b":"TWO","a":{"d":1,"c":[true,null]}}') };
      expect(namesOf(explain(changed, programsFor(PLAIN)))).toContain('digest-unexplained');
    }
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
