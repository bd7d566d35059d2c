import { createHash, createHmac } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { bytesOnTheWire, signedCreate } from './signed.js';
import { firstReply, send } from './wire.js';

const REQUESTS = 5000;
const AT_ONCE = 500;

let sandbox: Sandbox;
let program: SandboxProgram;
const defects: Error[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({
    port: 0,
    seed: 1,
    // A connection without a byte until then is closed without an answer: a busy machine needs that long to send one.
    requestTimeout: 1500,
    onDefect: (error) => defects.push(error),
  });
  program = sandbox.program();
});
afterAll(() => sandbox.close());

/** One change to the bytes of a request; places are fractions of its length. */
type Mutation =
  | { readonly kind: 'replace' | 'insert'; readonly at: number; readonly bytes: string }
  | { readonly kind: 'remove' | 'repeat'; readonly at: number; readonly count: number }
  | { readonly kind: 'line'; readonly line: number; readonly change: 'drop' | 'double' | 'lower' | 'swap' }
  | { readonly kind: 'cut'; readonly at: number };

const place = fc.nat(9999).map((part) => part / 10_000);
const odd = fc.oneof(
  fc.constantFrom('\r\n', '\n', '\r', '\0', ' ', ':', '"', ',', '%', '{', '}', '\\', 'é', '😀', '0', '='),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('replace' as const, 'insert' as const), at: place, bytes: odd }),
  fc.record({
    kind: fc.constantFrom('remove' as const, 'repeat' as const),
    at: place,
    count: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    kind: fc.constant('line' as const),
    line: fc.nat(12),
    change: fc.constantFrom('drop' as const, 'double' as const, 'lower' as const, 'swap' as const),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
);

function mutate(bytes: Buffer, change: Mutation): Buffer {
  if (change.kind === 'line') return mutateLine(bytes, change);
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case 'replace': {
      const put = Buffer.from(change.bytes);
      return Buffer.concat([before, put, after.subarray(put.length)]);
    }
    case 'insert':
      return Buffer.concat([before, Buffer.from(change.bytes), after]);
    case 'remove':
      return Buffer.concat([before, after.subarray(change.count)]);
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, change.count), after]);
    case 'cut':
      return before;
  }
}

function mutateLine(bytes: Buffer, { line, change }: Mutation & { kind: 'line' }): Buffer {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return bytes;
  const lines = bytes.toString('latin1', 0, end).split('\r\n');
  const at = line % lines.length;
  const text = lines[at]!;
  const next = lines[at + 1] ?? '';
  const changed = {
    drop: () => lines.splice(at, 1),
    double: () => lines.splice(at, 0, text),
    lower: () => lines.splice(at, 1, text.toLowerCase()),
    swap: () => lines.splice(at, 2, next, text),
  };
  changed[change]();
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), bytes.subarray(end)]);
}

/** The first answer to some bytes, whether the connection ends with it or not. */
function answerTo(bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(sandbox.url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
      const head = text.indexOf('\r\n\r\n');
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? Infinity);
      if (head >= 0 && text.length >= head + 4 + length) socket.destroy();
    });
    socket.on('error', () => undefined); // 'close' follows
    socket.on('close', () => resolve(Buffer.from(text, 'latin1').toString('utf8')));
  });
}

/**
 * Whether a request may be accepted, by the rules of the documentation alone and none of the sandbox's code: the header in
 * its documented form, a fresh date, the digest and length of the body, and the HMAC over what is listed.
 */
function isAuthentic(sent: Buffer, secret: string): boolean {
  // Empty lines before a request are ignored (RFC 9112, 2.2).
  const bytes = sent.subarray(sent.findIndex((byte) => byte !== 13 && byte !== 10));
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const [requestLine = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const headers = new Map<string, string>();
  const twice = new Set(['']);
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]*):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (headers.has(name.toLowerCase())) twice.add(name.toLowerCase());
    headers.set(name.toLowerCase(), value);
  }
  const length = Number(headers.get('content-length'));
  const body = bytes.subarray(end + 4, end + 4 + length);
  const parameter = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(headers.get('authorization') ?? '')?.[1] ?? '';
  const list = parameter('headers').split(/\s+/);
  const required = ['request-line', 'x-date', 'content-type', 'content-sha512', 'content-length'];
  if (!required.every((name) => list.some((listed) => listed.toLowerCase() === name))) return false;
  if (['authorization', ...list].some((name) => twice.has(name.toLowerCase()))) return false;
  const text = list
    .map((name) =>
      name.toLowerCase() === 'request-line' ? requestLine : `${name}: ${headers.get(name.toLowerCase())}`,
    )
    .join('\n');
  return (
    body.length === length &&
    createHash('sha512').update(body).digest('base64') === headers.get('content-sha512') &&
    Math.abs(Date.parse(headers.get('x-date') ?? '') - Date.now()) <= 301_000 &&
    createHmac('sha512', secret).update(text, 'latin1').digest('base64') === parameter('signature')
  );
}

it(`${REQUESTS} mutated requests: each is answered, nothing forged is accepted, the sandbox stays up`, async () => {
  const { secret } = program.credentials;
  const seen = { accepted: 0, refused: 0 };
  const times = new Map<string, number>();
  const answered = async (changes: readonly Mutation[]): Promise<void> => {
    for (const change of changes) {
      const name = change.kind === 'line' ? `line ${change.change}` : change.kind;
      times.set(name, (times.get(name) ?? 0) + 1);
    }
    const bytes = changes.reduce(mutate, bytesOnTheWire(signedCreate(program)));
    const { status, headers, json } = firstReply(await answerTo(bytes));
    const shown = JSON.stringify(bytes.toString('latin1'));
    if (bytes.toString('latin1').trim() === '') return; // nothing was asked
    expect(status, shown).toBeGreaterThanOrEqual(200);
    expect(status, shown).toBeLessThan(500);
    const accepted = status === 200 && (json as { status?: number } | undefined)?.status === 100;
    if (accepted) expect(isAuthentic(bytes, secret), shown).toBe(true);
    else expect(headers['x-sandbox-explanation'] ?? headers['content-type'], shown).toBeDefined();
    seen[accepted ? 'accepted' : 'refused'] += 1;
  };
  const changes = fc.array(fc.array(mutation, { maxLength: 3 }), { minLength: AT_ONCE, maxLength: AT_ONCE });
  await fc.assert(
    fc.asyncProperty(changes, async (batch) => void (await Promise.all(batch.map(answered)))),
    // The message shows the request; to shrink a batch would take longer than the test may.
    { seed: 20260131, numRuns: REQUESTS / AT_ONCE, endOnFailure: true },
  );
  expect(defects).toEqual([]);
  expect((await send(`${sandbox.url}/_sandbox/health`)).status).toBe(200);
  // Without changes, and by changes to what is not signed, some must pass: else this shows nothing.
  expect(seen.accepted).toBeGreaterThan(REQUESTS / 20);
  expect(seen.refused).toBeGreaterThan(REQUESTS / 4);
  expect(times.size).toBe(9);
  expect(Math.min(...times.values())).toBeGreaterThan(REQUESTS / 30);
}, 180_000);
