import { ON_ONE_LINE } from '../../http/base64-lines.js';
import { observed, type Finding } from '../../http/finding.js';
import { ENCODINGS, readEncoded } from './encodings.js';

/** What a received signature can mean: raw MAC bytes, or the first of them, and the mistake in writing them, if any. */
export interface SignatureForm {
  readonly mac: Buffer;
  /** Bytes that the MAC would have if it were whole; absent where it is. */
  readonly size?: number;
  readonly finding?: Finding;
}

const FIX = 'Send Base64, with + and / and padding, of the raw MAC bytes: 88 characters for HMAC-SHA512.';
const MAC_SIZES = new Set([16, 20, 32, 48, 64]);
const PLACEHOLDER = /^(\.{2,}|…|<.*>|\{.*\}|\[.*\]|signature|your[-_ ]?signature|)$/i;

/** Reads a signature in every form that yields a MAC of a known size, or the first line of one of HMAC-SHA512. */
export function signatureForms(text: string): SignatureForm[] {
  return readEncoded(text).flatMap(({ encoding, raw }): SignatureForm[] => {
    const finding: Finding = {
      name: `signature-${encoding}`,
      proof: 'reproduced',
      what: `The signature is written ${ENCODINGS[encoding].words}.`,
      fix: FIX,
    };
    if (encoding === 'first-line') {
      const what = `The signature is broken into lines, of which only the first was sent: ${text.length} of 88 characters.`;
      return [{ mac: raw, size: 64, finding: { ...finding, what, fix: ON_ONE_LINE } }];
    }
    if (!MAC_SIZES.has(raw.length)) return [];
    return [encoding === 'base64' ? { mac: raw } : { mac: raw, finding }];
  });
}

/** What is plain to see in a signature that has no readable form. */
export function describeUnreadableSignature(text: string): Finding {
  if (PLACEHOLDER.test(text)) {
    return observed(
      'signature-missing',
      `There is no signature: the parameter reads signature="${text}".`,
      FIX,
    );
  }
  const size = Buffer.from(text, 'base64').length;
  return observed(
    'signature-malformed',
    `The signature is no MAC in any known form: ${text.length} characters, ${size} bytes when read as Base64, expected 88 and 64.`,
    FIX,
  );
}
