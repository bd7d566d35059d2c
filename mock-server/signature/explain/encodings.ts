import { BASE64_LINES, firstLines } from '../../http/base64-lines.js';

/** A way to write raw bytes, of a digest or a MAC, as text. */
export interface Encoding {
  /** As in "The signature is written …". */
  readonly words: string;
  readonly write: (raw: Buffer) => readonly string[];
  /** The bytes behind a text; undefined where it is not written so. */
  readonly read: (text: string) => Buffer | undefined;
}

const readBase64 = (text: string): Buffer | undefined => {
  const raw = Buffer.from(text, 'base64');
  return raw.toString('base64') === text ? raw : undefined;
};

const readUnpadded = (text: string): Buffer | undefined =>
  /^[A-Za-z0-9+/]+$/.test(text) && !readBase64(text) ? Buffer.from(text, 'base64') : undefined;

const readHex = (text: string): Buffer | undefined =>
  /^([0-9a-f]{2})+$/i.test(text) ? Buffer.from(text, 'hex') : undefined;

/** Decodes Base64. A text that a tool has made may end in a line feed, and have some within. */
const within = (text: string, read: (inner: string) => Buffer | undefined): Buffer | undefined => {
  const inner = readBase64(text);
  return inner && read(inner.toString('latin1').replace(/\r?\n/g, ''));
};

const readPercentEncoded = (text: string): Buffer | undefined =>
  /%[0-9a-f]{2}/i.test(text)
    ? readBase64(text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
    : undefined;

/** Every way in which the bytes are known to be written. The first is the right one. */
export const ENCODINGS = {
  base64: { words: 'in Base64', write: (raw) => [raw.toString('base64')], read: readBase64 },
  hex: {
    words: 'in hexadecimal',
    write: (raw) => [raw.toString('hex'), raw.toString('hex').toUpperCase()],
    read: readHex,
  },
  base64url: {
    words: 'in Base64url, with - and _',
    write: (raw) => [
      raw.toString('base64url'),
      raw.toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    ],
    read: (text) => (/^[\w-]*[-_][\w-]*={0,2}$/.test(text) ? Buffer.from(text, 'base64url') : undefined),
  },
  'base64-of-hex': {
    words: 'as Base64 of hexadecimal text',
    write: (raw) => [Buffer.from(raw.toString('hex')).toString('base64')],
    read: (text) => within(text, readHex),
  },
  'encoded-twice': {
    words: 'as Base64 of the Base64 text: it is encoded twice',
    write: (raw) => [Buffer.from(raw.toString('base64')).toString('base64')],
    read: (text) => within(text, readBase64),
  },
  'percent-encoded': {
    words: 'percent-encoded',
    write: (raw) => [encodeURIComponent(raw.toString('base64'))],
    read: readPercentEncoded,
  },
  unpadded: {
    words: 'in Base64 without its padding (=)',
    write: (raw) => [raw.toString('base64').replace(/=+$/, '')],
    read: readUnpadded,
  },
  'first-line': {
    words: 'in Base64 broken into lines, of which only the first was sent',
    write: (raw) => firstLines(raw.toString('base64')),
    read: (text) =>
      BASE64_LINES.some(({ length }) => length === text.length) && /^[A-Za-z0-9+/]+$/.test(text)
        ? Buffer.from(text, 'base64')
        : undefined,
  },
} satisfies Readonly<Record<string, Encoding>>;

/** The name of a way to write bytes. */
export type EncodingName = keyof typeof ENCODINGS;

/** A text, read as raw bytes. */
export interface Reading {
  readonly encoding: EncodingName;
  readonly raw: Buffer;
}

/** Reads a text in every way in which it may be written, the right one first. */
export const readEncoded = (text: string): Reading[] =>
  (Object.keys(ENCODINGS) as EncodingName[]).flatMap((encoding) => {
    const raw = ENCODINGS[encoding].read(text);
    return raw ? [{ encoding, raw }] : [];
  });
