import { describe, expect, it } from 'vitest';
import { signRequest } from '../client/server/sign.js';
import type { SigningAlgorithm } from '../contracts/signing/signing.js';
import { readVectorCases, type VectorCase } from '../mock-server/cli/vector-cases.js';
import { Programs } from '../mock-server/programs/programs.js';
import { explain } from '../mock-server/signature/explain/explain.js';
import { SIGNING_MISTAKES } from '../mock-server/signature/explain/mistakes/catalogue.js';
import { buildStringToSign } from '../mock-server/signature/string-to-sign.js';
import { verifySignature } from '../mock-server/signature/verify.js';

const VECTORS = readVectorCases();
const ACCEPTED = VECTORS.filter(({ verdict }) => verdict === 'accepted');
const rows = (vectors: readonly VectorCase[]) => vectors.map((vector) => [vector.name, vector] as const);

function programsOf({ username, secret, other_programs = {}, verified_at }: VectorCase): Programs {
  const others = Object.entries(other_programs).map(([name, theirs]) => ({ username: name, secret: theirs }));
  return new Programs(1, () => Date.parse(verified_at), [{ username, secret }, ...others]);
}

/** Nothing can be reproduced where no signature arrived, nobody knows whose it is, or a signed value did not arrive. */
const NOT_REPRODUCED = [
  ...['listed-header-absent', 'missing-parameter', 'no-authorization', 'secret-unknown', 'signature-missing'],
  ...['unknown-username', 'wrong-scheme'],
];

describe('the sandbox agrees with openssl', () => {
  it.each(rows(VECTORS))('%s', (name, vector) => {
    const programs = programsOf(vector);
    const signer = verifySignature(vector.signed, (username) => programs.get(username));
    expect(signer?.username).toBe(vector.verdict === 'accepted' ? vector.username : undefined);

    const explanation = explain(vector.signed, programs);
    expect(explanation.verdict).toBe(vector.verdict);
    expect(explanation.findings.map((finding) => finding.name).sort()).toEqual(vector.mistakes);
    const reproduced = NOT_REPRODUCED.includes(name) ? null : vector.stringToSign;
    expect(explanation.string_to_sign?.received ?? null).toBe(reproduced);
  });

  it.each(rows(ACCEPTED))('on what should be signed: %s', (_, vector) => {
    const { string_to_sign, digest, signature } = explain(vector.signed, programsOf(vector));
    expect(string_to_sign?.expected).toBe(vector.stringToSign);
    expect(buildStringToSign(vector.signed, vector.headers)).toBe(vector.stringToSign);
    expect(digest.expected).toBe(vector.contentSha512);
    expect(signature?.expected).toBe(vector.signature);
  });
});

describe('what the explanation tells a developer to do', () => {
  it.each([
    ['digest-hmac', /the secret is for the signature alone/i],
    ['digest-of-python-dict', /json\.dumps/],
    ['digest-of-escaped-body-of-php', /written as \\\/ and non-ASCII .*send those bytes/],
    ['digest-of-escaped-body-of-dotnet', /System\.Text\.Json of \.NET.*send those bytes/],
    ['digest-of-escaped-body-of-gson', /Gson.*send those bytes/],
    ['digest-of-escaped-body-of-go', /as Go.*send those bytes/],
    ['digest-of-indented-body-of-curl', /--data-binary/],
    ['digest-of-body-without-bom', /byte order mark .* was put before the body/],
    ['body-changed', /262 bytes .* but 247 bytes arrived.*empty fields that a client or proxy leaves out/],
    ['body-changed-by-curl', /148 bytes .* but 145 bytes arrived.*curl -d @file/],
    ['body-changed-by-variable', /226 bytes .* but 247 bytes arrived.*of Postman/],
    ['request-line-method-differs', /as GET, .* as POST/],
    ['request-line-path-differs', /"\/sessions\/point-in-time\/plugin"/],
    ['other-text-signed', /Only the body was signed.*Sign the string to sign/],
    ['signature-encoded-twice', /encoded twice.*raw MAC bytes/],
  ])('%s', (name, words) => {
    const vector = VECTORS.find((one) => one.name === name)!;
    const { findings } = explain(vector.signed, programsOf(vector));
    expect(findings).toMatchObject([{ proof: 'reproduced' }]);
    expect(`${findings[0]!.what} ${findings[0]!.fix}`).toMatch(words);
  });
});

describe('the client signs as openssl does', () => {
  const OWN = /^(x-date|content-type|content-sha512|content-length)$/i;

  it.each(rows(ACCEPTED))('%s', (_, vector) => {
    const { unsigned, username, secret, headers, algorithm } = vector;
    const pairs = unsigned.rawHeaders.flatMap((name, index) =>
      index % 2 === 0 && !OWN.test(name) ? [[name, unsigned.rawHeaders[index + 1]!] as const] : [],
    );
    const signed = signRequest(
      {
        method: unsigned.method,
        path: unsigned.target,
        body: unsigned.body,
        contentType: unsigned.headers['content-type'] as string,
        extraHeaders: Object.fromEntries(pairs),
      },
      { username, secret },
      {
        date: new Date(unsigned.headers['x-date'] as string),
        headers,
        algorithm: algorithm as SigningAlgorithm,
      },
    );
    expect(signed.contentSha512).toBe(vector.contentSha512);
    expect(signed.stringToSign).toBe(vector.stringToSign);
    expect(signed.signature).toBe(vector.signature);
    expect(signed.authorization).toBe(vector.signed.headers['authorization']);
    for (const [name, value] of Object.entries(signed.headers)) {
      expect(vector.signed.headers[name.toLowerCase()]).toBe(value);
    }
  });
});

describe('the collection', () => {
  it('is large enough to be worth having, on both sides', () => {
    expect(ACCEPTED.length).toBeGreaterThanOrEqual(15);
    expect(VECTORS.length - ACCEPTED.length).toBeGreaterThanOrEqual(15);
  });

  it('names each folder after its mistakes, as its README says', () => {
    const odd = VECTORS.filter(({ name, mistakes }) => {
      const joined = mistakes.join('-and-');
      const swapped = [...mistakes].reverse().join('-and-');
      return (
        mistakes.length > 0 && ![joined, swapped].some((stem) => name === stem || name.startsWith(`${stem}-`))
      );
    });
    expect(odd.map(({ name }) => name)).toEqual(['secret-unknown']);
  });

  // The other mistakes are made on purpose in mock-server/signature/explain/explain.test.ts, in each of their forms.
  it('has most of the mistakes that can be proven', () => {
    const shown = new Set(VECTORS.flatMap(({ mistakes }) => mistakes));
    const missing = SIGNING_MISTAKES.filter(({ name }) => !shown.has(name)).map(({ name }) => name);
    expect(missing.length).toBeLessThan(SIGNING_MISTAKES.length / 2);
  });
});
