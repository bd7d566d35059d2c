import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Longest answer that is kept, in bytes; longer ones are passed on all the same. */
export const KEPT_BYTES = 4 * 1024 * 1024;

const DECODERS: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** The body of an answer as text, decompressed; in parentheses why it is not kept, where it cannot be read. */
export function answerText(bytes: Buffer, encoding = 'identity'): string {
  if (bytes.length > KEPT_BYTES) return `(not kept: longer than ${KEPT_BYTES} bytes)`;
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes.toString('utf8');
  try {
    const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (decode) return decode(bytes, { maxOutputLength: KEPT_BYTES }).toString('utf8');
  } catch {
    // told below
  }
  return `(not kept: ${bytes.length} bytes that cannot be read as ${name})`;
}
