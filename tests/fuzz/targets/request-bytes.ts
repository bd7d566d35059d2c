import { connect } from 'node:net';
import fc from 'fast-check';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../../mock-server/index.js';
import { bytesOnTheWire, signedCreate } from '../../http/signed.js';
import { firstReply, send } from '../../http/wire.js';
import { byteChanges, changeBytes, type ByteChange } from '../generate/mutate-bytes.js';
import { isAuthentic, readSent } from '../oracles/is-authentic.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

/** One change to the bytes of a request, or to a line of its head. */
type Change =
  | { readonly kind: 'bytes'; readonly changes: readonly ByteChange[] }
  | { readonly kind: 'line'; readonly line: number; readonly how: 'drop' | 'double' | 'lower' | 'swap' };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('bytes' as const), changes: byteChanges }),
  fc.record({
    kind: fc.constant('line' as const),
    line: fc.nat(12),
    how: fc.constantFrom('drop' as const, 'double' as const, 'lower' as const, 'swap' as const),
  }),
);

/** A connection that is silent for so long is a find. */
const SILENCE_MS = 20_000;

let sandbox: Sandbox;
let program: SandboxProgram;
let defects: Error[];

/** Signed requests with changed bytes on connections of their own, to a server that listens. */
export const requestBytes: FuzzTarget<readonly Change[]> = {
  name: 'request-bytes',
  reads: 'requests on the wire',
  oracle:
    'authentic by the documentation, read from the bytes that were sent; and every request has an answer',
  weight: 6,
  atOnce: 50,
  input: fc.array(change, { maxLength: 2 }),
  async open() {
    defects = [];
    sandbox = await startSandbox({ port: 0, seed: 1, onDefect: (error) => defects.push(error) });
    program = sandbox.program();
    return async () => {
      const { status } = await send(`${sandbox.url}/_sandbox/health`);
      await sandbox.close();
      must(status === 200 && defects.length === 0, `the sandbox is not well: ${defects[0]?.stack}`);
    };
  },
  async judge(changes) {
    const bytes = changes.reduce(apply, bytesOnTheWire(signedCreate(program)));
    if (bytes.toString('latin1').trim() === '') return 'refused'; // nothing was asked
    const { status, headers, json } = firstReply(await answerTo(bytes));
    must(status >= 200 && status < 500, `HTTP ${status} to ${JSON.stringify(bytes.toString('latin1'))}`);
    must(defects.length === 0, `a defect: ${defects.splice(0)[0]?.stack}`);
    const accepted = status === 200 && (json as { status?: number } | undefined)?.status === 100;
    if (!accepted) must(headers['x-sandbox-explanation'] !== undefined || status >= 300, 'not explained');
    const sent = readSent(bytes);
    const signer = { ...program.credentials, now: Date.now(), tolerance: 5_000 };
    return neverAccept(accepted, sent !== undefined && isAuthentic(sent, signer));
  },
};

function apply(bytes: Buffer, one: Change): Buffer {
  if (one.kind === 'bytes') return changeBytes(bytes, one.changes);
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return bytes;
  const lines = bytes.toString('latin1', 0, end).split('\r\n');
  const at = one.line % lines.length;
  const text = lines[at]!;
  if (one.how === 'drop') lines.splice(at, 1);
  if (one.how === 'double') lines.splice(at, 0, text);
  if (one.how === 'lower') lines.splice(at, 1, text.toLowerCase());
  if (one.how === 'swap') lines.splice(at, 2, lines[at + 1] ?? '', text);
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), bytes.subarray(end)]);
}

/** Everything that is answered to some bytes, after which the client sends nothing more. */
function answerTo(bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(sandbox.url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined); // 'close' follows
    socket.setTimeout(SILENCE_MS, () => socket.destroy());
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
