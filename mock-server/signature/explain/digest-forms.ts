import { createHash, createHmac } from 'node:crypto';
import { BASE64_LINES, firstLines } from '../../http/base64-lines.js';

/** Hashes that are mistaken for SHA-512, with the bytes of their digests. */
const HASHES = { sha512: 64, sha256: 32, sha384: 48, sha1: 20, md5: 16, 'sha512-256': 32, 'sha3-512': 64 };

/** Hashes of which an HMAC is taken for a digest. */
const KEYED_HASHES = ['sha512', 'sha256'] as const;

/** A way to write raw digest bytes as text. */
interface Encoding {
  /** As in "Content-sha512 is written …". */
  readonly words: string;
  readonly write: (raw: Buffer) => readonly string[];
  /** The bytes behind a text; undefined where it is not written so. */
  readonly read: (text: string) => Buffer | undefined;
}

const toPaddedBase64url = (raw: Buffer): string =>
  raw.toString('base64').replaceAll('+', '-').replaceAll('/', '_');

const readBase64 = (text: string): Buffer | undefined => {
  const raw = Buffer.from(text, 'base64');
  return raw.toString('base64') === text ? raw : undefined;
};
const readHex = (text: string): Buffer | undefined =>
  /^([0-9a-f]{2})+$/i.test(text) ? Buffer.from(text, 'hex') : undefined;
const within = (text: string, read: (inner: string) => Buffer | undefined): Buffer | undefined => {
  const inner = readBase64(text);
  return inner && read(inner.toString('latin1').trimEnd());
};

const ENCODINGS = {
  base64: { words: 'in Base64', write: (raw) => [raw.toString('base64')], read: readBase64 },
  hex: {
    words: 'in hexadecimal',
    write: (raw) => [raw.toString('hex'), raw.toString('hex').toUpperCase()],
    read: readHex,
  },
  base64url: {
    words: 'in Base64url',
    write: (raw) => [raw.toString('base64url'), toPaddedBase64url(raw)],
    read: (text) => (/^[\w-]*[-_][\w-]*={0,2}$/.test(text) ? Buffer.from(text, 'base64url') : undefined),
  },
  'base64-of-hex': {
    words: 'as Base64 of hexadecimal text',
    write: (raw) => [Buffer.from(raw.toString('hex')).toString('base64')],
    read: (text) => within(text, readHex),
  },
  'encoded-twice': {
    words: 'as Base64 of the Base64 text',
    write: (raw) => [Buffer.from(raw.toString('base64')).toString('base64')],
    read: (text) => within(text, readBase64),
  },
  'base64-unpadded': {
    words: 'in Base64 without its padding',
    write: (raw) => [raw.toString('base64').replace(/=+$/, '')],
    read: (text) => (/^[A-Za-z0-9+/]+$/.test(text) ? Buffer.from(text, 'base64') : undefined),
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

/** The name of a way to write a digest. */
export type DigestEncoding = keyof typeof ENCODINGS;
type Hash = keyof typeof HASHES;

/** One way in which the digest of some bytes may have been made and written. */
export interface DigestForm {
  readonly hash: Hash;
  readonly encoding: DigestEncoding;
  /** Written before the digest, as the fields Digest (RFC 3230) and Content-Digest (RFC 9530) have it. */
  readonly prefix?: string;
  /** An HMAC with the secret, not a hash. */
  readonly keyed?: true;
}

/** Describes an encoding, as in "Content-sha512 is written in hexadecimal". */
export const encodingWords = (encoding: DigestEncoding): string => ENCODINGS[encoding].words;

/** A text, read as raw digest bytes in one of the ways that are known to happen. */
export interface DigestReading extends Pick<DigestForm, 'encoding' | 'prefix'> {
  readonly raw: Buffer;
}

const PREFIXED = /^([A-Za-z][A-Za-z0-9/-]{1,15})=:?([A-Za-z0-9+/_-]{16,}={0,2}):?$/;

/** Reads what may be a digest in every form that is known, the right one first. */
export function readDigest(text: string): DigestReading[] {
  const [, prefix, rest = ''] = PREFIXED.exec(text) ?? [];
  const encodings = Object.keys(ENCODINGS) as DigestEncoding[];
  const readings = (digest: string, more: Pick<DigestForm, 'prefix'>): DigestReading[] =>
    encodings.flatMap((encoding) => {
      const raw = ENCODINGS[encoding].read(digest);
      return raw ? [{ raw, encoding, ...more }] : [];
    });
  return [...readings(text, {}), ...(prefix === undefined ? [] : readings(rest, { prefix }))];
}

/**
 * Finds the way in which a digest was made of these bytes.
 *
 * @param secret with which it may have been made, by mistake.
 */
export function digestFormOf(
  bytes: Buffer,
  readings: readonly DigestReading[],
  secret: string | undefined,
): DigestForm | undefined {
  for (const { raw, ...written } of readings) {
    const fits = (hash: Hash, made: () => Buffer): boolean =>
      (written.encoding === 'first-line' ? raw.length < HASHES[hash] : raw.length === HASHES[hash]) &&
      made().subarray(0, raw.length).equals(raw);
    for (const hash of Object.keys(HASHES) as Hash[]) {
      if (fits(hash, () => createHash(hash).update(bytes).digest())) return { hash, ...written };
    }
    if (secret === undefined) continue;
    for (const hash of KEYED_HASHES) {
      if (fits(hash, () => createHmac(hash, secret).update(bytes).digest())) {
        return { hash, ...written, keyed: true };
      }
    }
  }
  return undefined;
}

/** Writes the digest of bytes in every form that is known to happen, the right one first. */
export const digestsOf = (bytes: Buffer): (Omit<DigestForm, 'keyed'> & { readonly text: string })[] =>
  (Object.keys(HASHES) as Hash[]).flatMap((hash) => {
    const raw = createHash(hash).update(bytes).digest();
    const forms = (Object.keys(ENCODINGS) as DigestEncoding[]).flatMap((encoding) =>
      ENCODINGS[encoding].write(raw).map((text) => ({ hash, encoding, text })),
    );
    const prefix = hash.replace(/^sha(?!3)/, 'sha-').toUpperCase();
    return [...forms, { ...forms[0]!, prefix, text: `${prefix}=${forms[0]!.text}` }];
  });
