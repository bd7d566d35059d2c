import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Finding } from '../../http/finding.js';
import { contentEncodingOf } from '../../http/content-encoding.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { digestOf } from '../verify.js';

/** As much as the server takes; a body may claim to be far larger. */
const MOST_BYTES = 1024 * 1024;

const DECODERS: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** A body that was digested before it was compressed: the digest is that of the body as it was. */
export function encodedBodyFinding(request: ReceivedRequest): Finding | undefined {
  const encoding = contentEncodingOf(request);
  const sent = headerOf(request, 'content-sha512');
  if (encoding === undefined || sent === undefined || sent === digestOf(request.body)) return undefined;
  const plain = decoded(request.body, encoding);
  if (!plain || digestOf(plain) !== sent) return undefined;
  return {
    name: 'digest-before-encoding',
    proof: 'reproduced',
    what: `Content-sha512 is the digest of the ${plain.length} bytes that the body had before it was compressed (Content-Encoding: ${encoding}); ${request.body.length} bytes arrived.`,
    fix: 'Send the JSON as it is, without Content-Encoding: switch compression off in your HTTP client or proxy.',
  };
}

function decoded(body: Buffer, encoding: string): Buffer | undefined {
  try {
    return DECODERS[encoding]?.(body, { maxOutputLength: MOST_BYTES });
  } catch {
    return undefined; // not compressed, whatever the header says
  }
}
