import { createHash } from 'node:crypto';
import { firstLines } from '../../http/base64-lines.js';

const HASHES = ['sha512', 'sha256', 'sha384', 'sha1', 'md5', 'sha512-256', 'sha3-512'] as const;

/** A way to write raw digest bytes as text. */
export type DigestEncoding =
  'base64' | 'hex' | 'base64url' | 'base64-of-hex' | 'base64-unpadded' | 'prefixed' | 'first-line';

const ENCODINGS: Readonly<Record<DigestEncoding, (raw: Buffer, hash: string) => readonly string[]>> = {
  base64: (raw) => [raw.toString('base64')],
  hex: (raw) => [raw.toString('hex'), raw.toString('hex').toUpperCase()],
  base64url: (raw) => [
    raw.toString('base64url'),
    raw.toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  ],
  'base64-of-hex': (raw) => [Buffer.from(raw.toString('hex')).toString('base64')],
  'base64-unpadded': (raw) => [raw.toString('base64').replace(/=+$/, '')],
  // As the fields Digest (RFC 3230) and Content-Digest (RFC 9530) have it.
  prefixed: (raw, hash) => {
    const base64 = raw.toString('base64');
    const name = hash.replace(/^sha(?!3)/, 'sha-');
    return [
      `${name.toUpperCase()}=${base64}`,
      `${name}=${base64}`,
      `${hash}=${base64}`,
      `${name}=:${base64}:`,
    ];
  },
  'first-line': (raw) => firstLines(raw.toString('base64')),
};

/** One way in which the digest of some bytes may have been written. */
export interface DigestForm {
  readonly hash: (typeof HASHES)[number];
  readonly encoding: DigestEncoding;
  readonly text: string;
}

/** Writes the digest of bytes in every form that is known to happen, the right one first. */
export function digestsOf(bytes: Buffer): DigestForm[] {
  return HASHES.flatMap((hash) => {
    const raw = createHash(hash).update(bytes).digest();
    return (Object.keys(ENCODINGS) as DigestEncoding[]).flatMap((encoding) =>
      ENCODINGS[encoding](raw, hash).map((text) => ({ hash, encoding, text })),
    );
  });
}
