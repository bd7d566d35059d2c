import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVectorCases } from '../../cli/vector-cases.js';
import { parseRawRequest } from '../../http/parse-raw-request.js';
import { Programs } from '../../programs/programs.js';
import { explain } from './explain.js';
import { explanationText } from './explanation-text.js';

const VECTORS = new Map(readVectorCases().map((vector) => [vector.name, vector]));

function textOfVector(name: string): string {
  const { signed, username, secret, verified_at } = VECTORS.get(name)!;
  const programs = new Programs(1, () => Date.parse(verified_at), [{ username, secret }]);
  return explanationText(explain(signed, programs));
}

describe('what a developer reads', () => {
  it('of the sample of the quick start, as printed', async () => {
    const request = parseRawRequest(readFileSync(new URL('golden/quick-start.http', import.meta.url)));
    const now = Date.parse('2026-01-31T12:00:00Z');
    const programs = new Programs(1, () => now, [{ username: 'test', secret: 'secret' }]);
    const explanation = explain(request, programs);
    expect(explanation.findings.map(({ name }) => name)).toEqual([
      'date-stale',
      'content-length-mismatch',
      'digest-wrong-size',
      'signature-missing',
    ]);
    await expect(explanationText(explanation)).toMatchFileSnapshot('golden/quick-start.txt');
  });

  it.each([
    'digest-hex',
    'request-line-missing',
    'trailing-newline',
    'order-differs-and-trailing-newline',
    'listed-header-absent',
    'secret-unknown',
    'no-authorization',
  ])('of a request with the mistake %s', async (name) => {
    await expect(textOfVector(name)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('of a request that is right', async () => {
    await expect(textOfVector('quick-start-order')).toMatchFileSnapshot('golden/accepted.txt');
  });
});

describe('white space that would not be seen', () => {
  it.each([
    ['separator-crlf', 'HTTP/1.1␍␊\n'],
    ['trailing-crlf', 'content-length: 247␍␊\n'],
    ['values-not-trimmed', '␠'],
  ])('is made visible: %s', (name, shown) => {
    expect(textOfVector(name)).toContain(shown);
  });
});
