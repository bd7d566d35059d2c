import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrive,
  draftOf,
  programsFor,
  SAMPLES,
  SENT_AT,
  signatureOf,
  signedWith,
  type Sample,
} from '../../tests/signing/sample-requests.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { explain } from './explain/explain.js';
import { buildStringToSign } from './string-to-sign.js';
import { verifySignature } from './verify.js';

const PLAIN = SAMPLES[0]!;
const sign = (sample: Sample) => signedWith(sample, signatureOf(draftOf(sample)));

function judge(sample: Sample, request: ReceivedRequest, now = SENT_AT) {
  const programs = programsFor(sample, () => now);
  return {
    signer: verifySignature(request, (username) => programs.get(username))?.username,
    explained: explain(request, programs),
  };
}

describe('a signature', () => {
  it.each(SAMPLES.map((sample) => [sample.title, sample] as const))(
    'is right on a request that is %s',
    (_, sample) => {
      expect(judge(sample, sign(sample))).toMatchObject({
        signer: 'test',
        explained: { verdict: 'accepted', findings: [] },
      });
    },
  );

  it.each([
    [-300_001, undefined],
    [-300_000, 'test'],
    [300_000, 'test'],
    [300_001, undefined],
  ])('is judged by the clock of the program: %i ms', (skew, signer) => {
    expect(judge(PLAIN, sign(PLAIN), SENT_AT + skew).signer).toBe(signer);
  });

  it.each([
    [-300_001, undefined],
    [-300_000, 'test'],
    [300_000, 'test'],
    [300_001, undefined],
  ])('is judged by a clock that is ahead of it, where a fault says so: %i ms', (skew, signer) => {
    const programs = programsFor(PLAIN, () => SENT_AT - 1000);
    const signed = sign(PLAIN);
    expect(verifySignature(signed, (name) => programs.get(name), skew + 1000)?.username).toBe(signer);
  });

  it('covers the bytes of a header, which Latin-1 shows', () => {
    const rawHeaders = [...PLAIN.request.rawHeaders, 'X-Name', 'Zo\u00eb'];
    const named = {
      ...PLAIN,
      request: arrive({ ...PLAIN.request, rawHeaders }),
      list: [...PLAIN.list, 'x-name'],
    };
    const text = buildStringToSign(named.request, named.list)!;
    const bytes = Buffer.from(text, 'latin1');
    const mac = createHmac('sha512', PLAIN.program.secret).update(bytes).digest('base64');
    expect(judge(named, signedWith(named, mac)).signer).toBe('test');
  });

  it('is refused where a header that may be sent once came twice', () => {
    const signed = sign(PLAIN);
    for (const name of ['X-Date', 'content-type', 'Host', 'Authorization', 'Content-sha512']) {
      const [value] = signed.rawHeaders.slice(
        signed.rawHeaders.findIndex((raw) => raw.toLowerCase() === name.toLowerCase()) + 1,
      );
      const twice = arrive({ ...signed, rawHeaders: [...signed.rawHeaders, name, value!] });
      expect(judge(PLAIN, twice)).toMatchObject({ signer: undefined, explained: { verdict: 'refused' } });
      expect(judge(PLAIN, twice).explained.findings[0]?.name).toBe('duplicate-header');
    }
  });

  it.each(['0', '38', '40', '0039', ' 39', '39.0', undefined])(
    'is refused where Content-Length is not that of the body, however it was signed: %s',
    (length) => {
      const { rawHeaders } = PLAIN.request;
      const at = rawHeaders.indexOf('Content-Length');
      const pair = length === undefined ? [] : ['Content-Length', length];
      const request = arrive({ ...PLAIN.request, rawHeaders: rawHeaders.toSpliced(at, 2, ...pair) });
      expect(PLAIN.request.body).toHaveLength(39);
      expect(judge(PLAIN, sign({ ...PLAIN, request }))).toMatchObject({
        signer: undefined,
        explained: {
          verdict: 'refused',
          findings: [{ name: length === undefined ? 'listed-header-absent' : 'content-length-mismatch' }],
        },
      });
    },
  );

  it('of an algorithm that nobody knows is refused under any reading', () => {
    const legacy = SAMPLES.at(-1)!;
    const request = signedWith({ ...legacy, algorithm: 'hmac-md5' }, 'c2ln');
    expect(judge(legacy, request)).toMatchObject({ signer: undefined, explained: { verdict: 'refused' } });
  });

  it('of hmac-sha256 counts only under the reading for legacy integrations', () => {
    const legacy = SAMPLES.at(-1)!;
    const refused = {
      ...legacy,
      program: { ...legacy.program, readings: { legacySha256: 'refused' as const } },
    };
    expect(judge(refused, sign(refused)).signer).toBeUndefined();
    expect(judge(refused, sign(refused)).explained.findings.map(({ name }) => name)).toEqual([
      'legacy-algorithm',
    ]);
  });
});

describe('a date as nginx reads it', () => {
  const rawHeaders = PLAIN.request.rawHeaders.map((value) => value.replace(/ GMT$/, ' +0500'));
  const offset: Sample = { ...PLAIN, request: arrive({ ...PLAIN.request, rawHeaders }) };
  const lenient: Sample = {
    ...offset,
    program: { ...offset.program, readings: { dateParsing: 'lenient' } },
  };

  it('is refused by default', () => {
    const { signer, explained } = judge(offset, sign(offset));
    expect(signer).toBeUndefined();
    expect(explained.findings.map(({ name }) => name)).toEqual(['date-zone-numeric', 'date-stale']);
  });

  it('is accepted under the lenient reading, the zone left out, and must be fresh all the same', () => {
    expect(judge(lenient, sign(lenient))).toMatchObject({ signer: 'test', explained: { findings: [] } });
    expect(judge(lenient, sign(lenient), SENT_AT + 301_000)).toMatchObject({
      signer: undefined,
      explained: { findings: [{ name: 'date-stale' }] },
    });
  });
});

describe('Date in place of X-Date', () => {
  const rawHeaders = PLAIN.request.rawHeaders.map((name) => (name === 'X-Date' ? 'Date' : name));
  const dated: Sample = {
    ...PLAIN,
    request: arrive({ ...PLAIN.request, rawHeaders }),
    list: PLAIN.list.map((name) => (name === 'x-date' ? 'date' : name)),
  };
  const lenient: Sample = {
    ...dated,
    program: { ...dated.program, readings: { dateHeader: 'x-date-or-date' } },
  };

  it('is refused by default, with the header that is missing', () => {
    const { signer, explained } = judge(dated, sign(dated));
    expect(signer).toBeUndefined();
    expect(explained.findings.map(({ name }) => name)).toEqual(['required-header-not-signed']);
  });

  it('serves under the reading that allows it, and must be fresh all the same', () => {
    expect(judge(lenient, sign(lenient))).toMatchObject({
      signer: 'test',
      explained: { verdict: 'accepted' },
    });
    expect(judge(lenient, sign(lenient), SENT_AT + 301_000).signer).toBeUndefined();
  });

  it('does not serve beside an X-Date, which must then be signed', () => {
    const both = arrive({
      ...lenient.request,
      rawHeaders: [...rawHeaders, 'X-Date', new Date(SENT_AT).toUTCString()],
    });
    const { signer, explained } = judge(lenient, sign({ ...lenient, request: both }));
    expect(signer).toBeUndefined();
    expect(explained.findings.map(({ name }) => name)).toContain('required-header-not-signed');
  });
});

describe('verdict and explanation', () => {
  interface Change {
    readonly what: 'drop' | 'repeat' | 'alter' | 'recase' | 'resign' | 'body' | 'method' | 'target' | 'move';
    readonly at: number;
    readonly char: string;
  }
  const change: fc.Arbitrary<Change> = fc.record({
    what: fc.constantFrom('drop', 'repeat', 'alter', 'recase', 'resign', 'body', 'method', 'target', 'move'),
    at: fc.nat(1000),
    char: fc.constantFrom('a', '0', '/', '=', '-', 'é'),
  });

  function apply(request: ReceivedRequest, { what, at, char }: Change): ReceivedRequest {
    const pairs = request.rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name, request.rawHeaders[index + 1]!] as const] : [],
    );
    const index = at % pairs.length;
    const [name, value] = pairs[index]!;
    const instead = (...rows: (readonly [string, string])[]) =>
      arrive({ ...request, rawHeaders: pairs.toSpliced(index, 1, ...rows).flat() });
    const spoilt = (text: string) =>
      text.slice(0, at % text.length) + char + text.slice((at % text.length) + 1);
    switch (what) {
      case 'drop':
        return instead();
      case 'repeat':
        return instead([name, value], [name.toLowerCase(), value]);
      case 'alter':
        return name === 'Authorization' ? request : instead([name, spoilt(value)]);
      case 'recase':
        return instead([name.toUpperCase(), value]);
      case 'resign':
        return instead([
          name,
          value.replace(/signature="([^"]*)"/, (_, text: string) => `signature="${spoilt(text)}"`),
        ]);
      case 'body':
        return { ...request, body: Buffer.concat([request.body, Buffer.from(at % 2 ? char : '')]) };
      case 'method':
        return { ...request, method: at % 2 ? 'PUT' : request.method };
      case 'target':
        return { ...request, target: at % 2 ? spoilt(request.target) : request.target };
      case 'move':
        return arrive({ ...request, rawHeaders: [...pairs.toSpliced(index, 1), [name, value]].flat() });
    }
  }

  it('agree on any request, however it was tampered with', () => {
    const signed = SAMPLES.map((sample) => [sample, sign(sample)] as const);
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...signed),
        fc.array(change, { maxLength: 2 }),
        fc.constantFrom(0, 0, 0, 300, -300, 301, -301),
        ([sample, request], changes, skew) => {
          const { signer, explained } = judge(sample, changes.reduce(apply, request), SENT_AT + skew * 1000);
          verdicts.add(explained.verdict);
          expect(explained.verdict).toBe(signer === undefined ? 'refused' : 'accepted');
          expect(explained.findings.length > 0).toBe(signer === undefined);
        },
      ),
      { seed: 1, numRuns: 120 },
    );
    expect([...verdicts].sort()).toEqual(['accepted', 'refused']);
  });
});
