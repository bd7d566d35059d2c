import { digestOf } from '../verify.js';
import type { FoundRequest, MissingPart } from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';
import { readWire } from './raw-request.js';

/** A time may come before it (`--trace-time`), and ids of transfer and connection. */
const BLOCK =
  /^[^=<]{0,60}([=<][=>]) (Send header|Send data|[A-Z][\w ]*?)(?:, (\d+) bytes \(0x[0-9a-f]+\))?(?::.*)?$/;
const ROW = /^([0-9a-f]{4,8}): (.*)$/;
const HEX_ROW = /^((?:[0-9a-f]{2} ){1,16})/;

/** What `curl --trace` and `curl --trace-ascii` write. */
export const CURL_TRACE: InputForm = {
  name: 'curl-trace',
  title: 'trace of curl --trace',
  from: '`curl --trace FILE` or `curl --trace-ascii FILE`',
  oftenMissing:
    'the line ends and the bytes beyond ASCII of a body, which `curl --trace-ascii` writes as dots',
  recognises: ({ lines }) => lines.some((line) => /=> Send header, \d+ bytes \(0x[0-9a-f]+\)$/.test(line)),
  read: ({ lines }) => {
    const found: FoundRequest[] = [];
    let head: Buffer | undefined;
    let body: Part[] = [];
    const finish = (): void => {
      if (head) found.push(requestOf(head, body));
      head = undefined;
      body = [];
    };
    for (const { kind, size, rows } of blocksOf(lines)) {
      if (kind === 'Send header') {
        finish();
        head = readRows(rows, size).bytes;
      } else if (kind === 'Send data') body.push(readRows(rows, size));
    }
    finish();
    return found;
  },
};

interface Block {
  readonly kind: string;
  readonly size: number;
  readonly rows: readonly string[];
}

/** Bytes that were sent, and whether each of them is known. */
interface Part {
  readonly bytes: Buffer;
  readonly isExact: boolean;
}

function* blocksOf(lines: readonly string[]): Generator<Block> {
  let block: { kind: string; size: number; rows: string[] } | undefined;
  for (const line of lines) {
    if (ROW.test(line)) {
      block?.rows.push(line);
      continue;
    }
    const match = BLOCK.exec(line);
    if (!match) continue;
    if (block) yield block;
    block = { kind: match[2]!, size: Number(match[3] ?? 0), rows: [] };
  }
  if (block) yield block;
}

/** Rows are numbered by the offset of their first byte: in ASCII, two bytes without a row between them are a CR LF. */
function readRows(rows: readonly string[], size: number): Part {
  const parsed = rows.map((row) => {
    const [, offset = '', text = ''] = ROW.exec(row)!;
    return { offset: parseInt(offset, 16), text };
  });
  const isHex = parsed.length > 0 && parsed.every(({ text }) => HEX_ROW.test(`${text} `));
  const bytes: Buffer[] = [];
  let length = 0;
  for (const { offset, text } of parsed) {
    if (offset === length + 2) {
      bytes.push(Buffer.from('\r\n'));
      length += 2;
    }
    if (offset !== length) throw incomplete(offset, length);
    const row = isHex
      ? Buffer.from(HEX_ROW.exec(`${text} `)![1]!.replaceAll(' ', ''), 'hex')
      : Buffer.from(text, 'utf8');
    bytes.push(row);
    length += row.length;
  }
  if (size === length + 2) bytes.push(Buffer.from('\r\n'));
  else if (size !== length) throw incomplete(size, length);
  const whole = Buffer.concat(bytes);
  return { bytes: whole, isExact: isHex || !whole.includes('.') };
}

const incomplete = (expected: number, found: number): InputError =>
  new InputError(
    `the trace says that ${expected} bytes come before this place, but shows ${found}: give it whole, as curl wrote it`,
  );

function requestOf(head: Buffer, parts: readonly Part[]): FoundRequest {
  const bytes = Buffer.concat([head, ...parts.map((part) => part.bytes)]);
  const found = readWire(bytes, 'the trace shows no data that was sent');
  const { body, headers } = found.request;
  const isExact = parts.every((part) => part.isExact) || digestOf(body) === headers['content-sha512'];
  return isExact ? found : { ...found, missing: [DOTS] };
}

const DOTS: MissingPart = {
  part: 'body',
  why: '--trace-ascii writes line ends and all that is not ASCII as dots; use --trace',
};
