import { describe, expect, it } from 'vitest';
import { arrive, programsFor, SAMPLES } from '../../tests/signing/sample-requests.js';
import { inspectAuthorization } from './authorization.js';
import { explain } from './explain/explain.js';

const PLAIN = SAMPLES[0]!;
const RIGHT =
  'hmac username="test", algorithm="hmac-sha512", headers="request-line x-date content-type content-sha512 content-length", signature="…"';

describe('a header in the form of a library for signed requests', () => {
  it.each([
    [
      'dialect-http-signatures',
      'Signature keyId="test",algorithm="hmac-sha512",headers="(request-target) date digest",signature="c2ln"',
    ],
    ['dialect-http-signatures', 'Signature keyId="test",signature="c2ln"'],
    [
      'dialect-http-signatures',
      'hmac keyId="test", algorithm="hmac-sha512", headers="x-date", signature="c2ln"',
    ],
    [
      'dialect-http-signatures',
      'hmac username="test", algorithm="hs2019", headers="(request-target) (created) x-date", signature="c2ln"',
    ],
    [
      'dialect-http-message-signatures',
      'hmac username="test", algorithm="hmac-sha512", headers="@request-target x-date", signature="c2ln"',
    ],
  ])('is named, once, with the same header in Ingo\u2019s form: %s, %s', (name, header) => {
    const { parts, findings } = inspectAuthorization(header);
    expect(findings).toMatchObject([{ name, proof: 'observed' }]);
    expect(findings[0]!.fix).toContain(`Authorization: ${RIGHT}. `);
    expect(parts).toEqual({ username: 'test' });
  });

  it('names what gave it away', () => {
    const [finding] = inspectAuthorization('Signature keyId="a",headers="(request-target)"').findings;
    expect(finding!.what).toBe(
      'The Authorization header is in the form of HTTP Signatures (draft-cavage-http-signatures): ' +
        "it has 'Signature', 'keyId=', '(request-target)'.",
    );
  });

  it('keeps the other names that were covered, and repeats no signature', () => {
    const header = 'Signature keyId="a",headers="(request-target) Host date (expires)",signature="c2VjcmV0"';
    const { fix, what } = inspectAuthorization(header).findings[0]!;
    expect(fix).toContain('headers="request-line x-date content-type content-sha512 content-length host"');
    expect(fix + what).not.toContain('c2VjcmV0');
  });

  it('of AWS has no username that could be meant', () => {
    const header =
      'AWS4-HMAC-SHA256 Credential=AKIA/20200117/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=ab';
    const { parts, findings } = inspectAuthorization(header);
    expect(parts).toEqual({});
    expect(findings).toMatchObject([{ name: 'dialect-aws-signature' }]);
    expect(findings[0]!.fix).toContain('username="…"');
    expect(findings[0]!.what).not.toContain('AKIA');
  });

  it('is found in Signature-Input, where there is no Authorization', () => {
    const rawHeaders = [
      ...PLAIN.request.rawHeaders,
      ...['Signature-Input', 'sig1=("@method" "@path" "x-date");created=1579291169;keyid="test"'],
      ...['Signature', 'sig1=:c2ln:'],
    ];
    const { username, findings } = explain(arrive({ ...PLAIN.request, rawHeaders }), programsFor(PLAIN));
    expect(findings).toMatchObject([{ name: 'dialect-http-message-signatures' }]);
    expect(username).toBe('test');
  });
});

it('a header in Ingo\u2019s form is in no dialect', () => {
  expect(inspectAuthorization(RIGHT.replace('…', 'c2ln')).findings).toEqual([]);
});
