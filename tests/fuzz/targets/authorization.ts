import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { inspectAuthorization, parseAuthorization } from '../../../mock-server/signature/authorization.js';
import { mutatedText } from '../generate/mutate-bytes.js';
import { readSignatureHeader } from '../oracles/signature-header.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

const parameter = fc.oneof(
  fc.constantFrom(
    'username="test"',
    'algorithm="hmac-sha512"',
    'signature="c2ln"',
    'headers="request-line x-date"',
  ),
  fc.constantFrom('headers="x-date,content-type"', 'username=""', 'keyId="test"', 'signature=c2ln', ''),
);
const sample = fc.oneof(
  fc.constant(
    'hmac username="test", algorithm="hmac-sha512", headers="request-line x-date", signature="c2ln"',
  ),
  fc
    .tuple(
      fc.constantFrom('hmac', 'HMAC', 'Bearer', ''),
      fc.array(parameter, { maxLength: 5 }),
      fc.constantFrom(', ', ',', ' ,  ', ' '),
    )
    .map(([scheme, parameters, between]) => `${scheme} ${parameters.join(between)}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Any text is read; what comes of it is what the oracle reads, or findings that say why nothing does. */
export const authorization: FuzzTarget<string> = {
  name: 'authorization',
  reads: 'the header Authorization',
  oracle: 'a reader of its own, character by character, gives the same four parts',
  weight: 14,
  input: mutatedText(sample),
  judge(header) {
    const parsed = parseAuthorization(header);
    const expected = readSignatureHeader(header);
    if (parsed)
      must(isDeepStrictEqual({ ...parsed }, expected), `other parts than ${JSON.stringify(expected)}`);
    const { findings } = inspectAuthorization(header);
    must(parsed !== undefined || findings.length > 0, 'refused without a finding');
    must(
      findings.every(({ what, fix }) => what !== '' && fix !== ''),
      'a finding without words',
    );
    return neverAccept(parsed !== undefined, expected !== undefined);
  },
};
