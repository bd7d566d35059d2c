import { BASE64_LINES, ON_ONE_LINE } from '../../http/base64-lines.js';
import { observed, type Finding } from '../../http/finding.js';

/** What a received signature can mean: raw MAC bytes, or the first of them, and the mistake in writing them, if any. */
export interface SignatureForm {
  readonly mac: Buffer;
  /** Bytes that the MAC would have if it were whole; absent where it is. */
  readonly size?: number;
  readonly finding?: Finding;
}

const FIX = 'Send Base64, with + and / and padding, of the raw MAC bytes: 88 characters for HMAC-SHA512.';
const FIRST_LINES: readonly number[] = BASE64_LINES.map(({ length }) => length);
const MAC_SIZES = new Set([16, 20, 32, 48, 64]);
const PLACEHOLDER = /^(\.{2,}|…|<.*>|\{.*\}|\[.*\]|signature|your[-_ ]?signature|)$/i;

/** Reads a signature in every form that yields a MAC of a known size. */
export function signatureForms(text: string): SignatureForm[] {
  const forms: SignatureForm[] = [];
  const add = (mac: Buffer, name?: string, what?: string): void => {
    if (!MAC_SIZES.has(mac.length)) return;
    forms.push(name ? { mac, finding: { name, proof: 'reproduced', what: what!, fix: FIX } } : { mac });
  };
  const raw = Buffer.from(text, 'base64');
  if (raw.toString('base64') === text) add(raw);
  if (/^([0-9a-f]{2})+$/i.test(text))
    add(Buffer.from(text, 'hex'), 'signature-hex', 'The signature is written in hexadecimal.');
  const inner = raw.toString('latin1');
  if (/^([0-9a-f]{2})+$/i.test(inner)) {
    add(
      Buffer.from(inner, 'hex'),
      'signature-base64-of-hex',
      'The signature is the Base64 of hexadecimal text.',
    );
  }
  // A text that encode64 of Ruby made ends in a line feed, and may have some within.
  const twice = inner.replace(/\r?\n/g, '');
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(twice)) {
    add(
      Buffer.from(twice, 'base64'),
      'signature-encoded-twice',
      'The signature is encoded twice: it is the Base64 of the Base64 text.',
    );
  }
  if (/%[0-9a-f]{2}/i.test(text)) {
    const decoded = Buffer.from(
      text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'base64',
    );
    add(decoded, 'signature-percent-encoded', 'The signature is percent-encoded.');
  }
  if (/^[\w+/-]+$/.test(text) && raw.toString('base64') !== text) {
    const url = /[-_]/.test(text);
    add(
      Buffer.from(text, 'base64url'),
      url ? 'signature-base64url' : 'signature-unpadded',
      url ? 'The signature is written in Base64url, with - and _.' : 'The signature lacks its padding (=).',
    );
  }
  if (/^[\w-]*[-_][\w-]*=+$/.test(text)) {
    add(
      Buffer.from(text, 'base64url'),
      'signature-base64url',
      'The signature is written in Base64url, with - and _.',
    );
  }
  if (FIRST_LINES.includes(text.length) && /^[A-Za-z0-9+/]+$/.test(text)) {
    const what = `The signature is broken into lines, of which only the first was sent: ${text.length} of 88 characters.`;
    const finding: Finding = { name: 'signature-first-line', proof: 'reproduced', what, fix: ON_ONE_LINE };
    forms.push({ mac: raw, size: 64, finding });
  }
  return forms;
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
