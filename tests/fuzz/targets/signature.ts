import fc from 'fast-check';
import { signRequest } from '../../../client/server/sign.js';
import { REQUIRED_SIGNED_HEADERS, SESSION_PATH } from '../../../contracts/signing/signing.js';
import { Programs } from '../../../mock-server/programs/programs.js';
import { verifySignature } from '../../../mock-server/signature/verify.js';
import { arrive } from '../../signing/sample-requests.js';
import { bytesOf, byteChanges, changeBytes, type ByteChange } from '../generate/mutate-bytes.js';
import { isAuthentic } from '../oracles/is-authentic.js';
import { agree, type FuzzTarget } from '../target.js';

const NOW = Date.parse('2020-01-17T19:59:29Z');
const CREDENTIALS = { username: 'test', secret: 'secret' };
const programs = new Programs(1, () => NOW, [CREDENTIALS]);

/** A request that was signed rightly, and what happened to it on the way. */
interface Tampered {
  readonly body: string;
  readonly path: string;
  readonly list: readonly string[];
  /** Seconds between signing and arrival. */
  readonly late: number;
  readonly changes: readonly {
    readonly part: 'body' | 'target' | 'method' | 'value' | 'name' | 'drop' | 'double' | 'version';
    readonly at: number;
    readonly bytes: readonly ByteChange[];
  }[];
}

const input: fc.Arbitrary<Tampered> = fc.record({
  body: fc.oneof(fc.constant('{"a":"é"}'), fc.json({ maxDepth: 1 }), fc.constant('')),
  path: fc.constantFrom(SESSION_PATH, `${SESSION_PATH}?a=%20&b`, '/gateway/process'),
  list: fc.oneof(
    { weight: 3, arbitrary: fc.constant([...REQUIRED_SIGNED_HEADERS]) },
    fc.shuffledSubarray([...REQUIRED_SIGNED_HEADERS, 'idempotency-key', 'X-Trace'], { minLength: 5 }),
  ),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -330, max: 330 })),
  changes: fc.array(
    fc.record({
      part: fc.constantFrom('body', 'target', 'method', 'value', 'name', 'drop', 'double', 'version'),
      at: fc.nat(20),
      bytes: byteChanges,
    }),
    { maxLength: 2 },
  ),
});

const change = (text: string, bytes: readonly ByteChange[]): string =>
  changeBytes(bytesOf(text), bytes).toString('latin1');

function tamper({ body, path, list, late, changes }: Tampered) {
  const missing = REQUIRED_SIGNED_HEADERS.filter((name) => !list.includes(name));
  const { headers } = signRequest(
    {
      method: 'POST',
      path,
      body: Buffer.from(body),
      extraHeaders: { 'Idempotency-Key': 'key', 'X-Trace': 'é', Host: 'localhost' },
    },
    CREDENTIALS,
    { date: new Date(NOW - late * 1000), headers: [...list, ...missing] },
  );
  const request = {
    method: 'POST',
    target: path,
    httpVersion: '1.1',
    rawHeaders: Object.entries(headers).flat(),
    body: Buffer.from(body) as Buffer,
  };
  for (const { part, at, bytes } of changes) {
    const header = (at * 2) % request.rawHeaders.length;
    const raw = request.rawHeaders;
    if (part === 'body') request.body = changeBytes(request.body, bytes);
    if (part === 'target') request.target = change(request.target, bytes);
    if (part === 'method') request.method = change(request.method, bytes);
    if (part === 'version') request.httpVersion = '1.0';
    if (part === 'name') raw[header] = change(raw[header]!, bytes);
    if (part === 'value') raw[header + 1] = change(raw[header + 1]!, bytes);
    if (part === 'drop') raw.splice(header, 2);
    if (part === 'double') raw.push(raw[header]!, change(raw[header + 1]!, bytes));
    if (raw.length === 0) break;
  }
  return request;
}

/** Whoever does not know the secret changes nothing that is signed, and adds no second meaning to it. */
export const signature: FuzzTarget<Tampered> = {
  name: 'signature',
  reads: 'the string to sign and its signature',
  oracle: 'digest, length, date and HMAC over the listed headers, computed anew by the documentation',
  weight: 20,
  input,
  judge(tampered) {
    const request = tamper(tampered);
    const headers = request.rawHeaders.flatMap((name, at) =>
      at % 2 === 0 ? [[name, request.rawHeaders[at + 1]!] as const] : [],
    );
    const requestLine = `${request.method} ${request.target} HTTP/${request.httpVersion}`;
    const accepted = verifySignature(arrive(request), (username) => programs.get(username)) !== undefined;
    const may = isAuthentic({ requestLine, headers, body: request.body }, { ...CREDENTIALS, now: NOW });
    // A second Host or Idempotency-Key is refused although nothing is forged.
    return agree(accepted, may && (accepted || !isTwice(headers)));
  },
};

const isTwice = (headers: readonly (readonly [string, string])[]): boolean =>
  new Set(headers.map(([name]) => name.toLowerCase())).size < headers.length;
