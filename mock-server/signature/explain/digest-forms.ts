import { createHash, createHmac } from 'node:crypto';
import { ENCODINGS, readEncoded, type EncodingName, type Reading } from './encodings.js';

/** Hashes that are mistaken for SHA-512, with the bytes of their digests. */
const HASHES = { sha512: 64, sha256: 32, sha384: 48, sha1: 20, md5: 16, 'sha512-256': 32, 'sha3-512': 64 };

/** Hashes of which an HMAC is taken for a digest. */
const KEYED_HASHES = ['sha512', 'sha256'] as const;

type Hash = keyof typeof HASHES;

/** One way in which the digest of some bytes may have been made and written. */
export interface DigestForm {
  readonly hash: Hash;
  readonly encoding: EncodingName;
  /** Written before the digest and "=", as in the fields Digest (RFC 3230) and Content-Digest (RFC 9530). */
  readonly prefix?: string;
  /** An HMAC with the secret, not a hash. */
  readonly keyed?: true;
}

/** A digest that was sent, read as raw bytes in one of the ways in which it may be written. */
export interface DigestReading extends Reading {
  readonly prefix?: string;
}

const PREFIXED = /^([A-Za-z][A-Za-z0-9/-]{1,15})=:?([A-Za-z0-9+/_-]{16,}={0,2}):?$/;

/** Reads a digest in every way in which it may be written, the right one first. */
export function readDigest(text: string): DigestReading[] {
  const [, prefix, rest = ''] = PREFIXED.exec(text) ?? [];
  const prefixed = prefix === undefined ? [] : readEncoded(rest).map((reading) => ({ ...reading, prefix }));
  return [...readEncoded(text), ...prefixed];
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
    const fits = (hash: Hash, make: () => Buffer): boolean =>
      (written.encoding === 'first-line' ? raw.length < HASHES[hash] : raw.length === HASHES[hash]) &&
      make().subarray(0, raw.length).equals(raw);
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
    const forms = (Object.keys(ENCODINGS) as EncodingName[]).flatMap((encoding) =>
      ENCODINGS[encoding].write(raw).map((text) => ({ hash, encoding, text })),
    );
    const [right] = forms;
    const name = hash.replace(/^sha(?!3)/, 'sha-');
    const prefixed = [name.toUpperCase(), name, hash].map((prefix) => [prefix, `${prefix}=${right!.text}`]);
    return [
      ...forms,
      ...[...prefixed, [name, `${name}=:${right!.text}:`]].map(([prefix, text]) => ({
        ...right!,
        prefix: prefix!,
        text: text!,
      })),
    ];
  });
