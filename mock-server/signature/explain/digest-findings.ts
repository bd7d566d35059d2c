import { ON_ONE_LINE } from '../../http/base64-lines.js';
import { observed, type Finding } from '../../http/finding.js';
import { parseJsonBody } from '../../http/parse-json-body.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { digestOf } from '../verify.js';
import { otherLayouts, type BodyLayout } from './body-layouts.js';
import { declaredBody, type DeclaredBody } from './declared-body.js';
import { ENCODINGS } from './encodings.js';

const RIGHT =
  'Content-sha512 = Base64(SHA-512(body)): the 64 raw bytes, 88 characters, over the very bytes that are sent.';
const SAME_BYTES =
  'Serialise the body once, then digest and send those bytes; do not let the HTTP library write it anew.';

/**
 * Says what is wrong with Content-sha512 and Content-Length, each against the bytes of the body.
 *
 * @param secret that of the program: a digest may have been made with it by mistake.
 */
export function bodyFindings(request: ReceivedRequest, secret?: string): Finding[] {
  return [...lengthFindings(request), ...digestFindings(request, secret)];
}

function digestFindings(request: ReceivedRequest, secret: string | undefined): Finding[] {
  const sent = headerOf(request, 'content-sha512');
  if (sent === undefined) return [];
  const declared = declaredBody(request, secret);
  if (declared) return reproduced(declared, request.body.length);
  const size = Buffer.from(sent, 'base64').length;
  if (size === 64) {
    return [
      {
        name: 'digest-unexplained',
        proof: 'unexplained',
        what: `Content-sha512 is "${sent}", but the body received digests to "${digestOf(request.body)}". No known way of writing this body gives what was sent.${brokenOff(request.body)}`,
        fix: `${RIGHT} Something between your code and here may have changed the body.`,
      },
    ];
  }
  const like = size === 32 ? ', the size of SHA-256' : '';
  return [
    observed(
      'digest-wrong-size',
      `Content-sha512 is "${sent}", which is ${size} bytes in Base64${like}; SHA-512 has 64. It is no digest of this body in any known layout.`,
      RIGHT,
    ),
  ];
}

/** A body that ends in mid-JSON was probably cut by its own Content-Length. */
function brokenOff(body: Buffer): string {
  const parsed = parseJsonBody(body);
  const cut = 'finding' in parsed && parsed.finding.what.endsWith('it ends too early.');
  return cut
    ? ' The body ends in mid-JSON: what was sent is probably longer than its Content-Length says.'
    : '';
}

const proven = (name: string, what: string, fix: string): Finding => ({
  name,
  proof: 'reproduced',
  what,
  fix,
});

function reproduced({ form, layout }: DeclaredBody, sentBytes: number): Finding[] {
  const { hash, encoding, prefix, keyed } = form;
  const of = layout?.words ?? 'the body';
  const findings: Finding[] = [];
  if (keyed) {
    findings.push(
      proven(
        'digest-hmac',
        `Content-sha512 is the HMAC-${hash.toUpperCase()} of ${of}, made with the secret; expected a hash, which has no key.`,
        `${RIGHT} The secret is for the signature alone.`,
      ),
    );
  } else if (hash !== 'sha512') {
    const name = hash === 'sha256' ? 'digest-sha256' : 'digest-other-hash';
    findings.push(proven(name, `Content-sha512 is the ${hash.toUpperCase()} of ${of}.`, RIGHT));
  }
  if (prefix !== undefined) {
    findings.push(
      proven('digest-prefixed', `Content-sha512 has "${prefix}=" before the digest, expected none.`, RIGHT),
    );
  }
  if (encoding !== 'base64') {
    const lines = encoding === 'first-line';
    findings.push(
      proven(
        encoding === 'unpadded' ? 'digest-base64-unpadded' : `digest-${encoding}`,
        `Content-sha512 is written ${ENCODINGS[encoding].words}, expected ${lines ? 'one line' : 'Base64'}.`,
        lines ? ON_ONE_LINE : RIGHT,
      ),
    );
  }
  if (layout) {
    findings.push(
      proven(
        `digest-of-${layout.name}`,
        `Content-sha512 is the digest of ${layout.words} (${layout.bytes.length} bytes), but the body that was sent has ${sentBytes} bytes.`,
        layout.fix ?? SAME_BYTES,
      ),
    );
  }
  return findings;
}

function lengthFindings({ headers, body }: ReceivedRequest): Finding[] {
  const sent = headers['content-length'];
  if (typeof sent !== 'string' || sent === String(body.length)) return [];
  const layouts = [...otherLayouts(body, 1)];
  const fitting = layouts.find(({ bytes }) => String(bytes.length) === sent);
  const characters = [...body.toString('utf8')].length;
  const hint =
    sent === String(characters)
      ? 'It counts characters, not bytes.'
      : fitting
        ? `It is the length of ${fitting.words}.`
        : `It fits none of the usual layouts of this body: ${lengthsOf(layouts)}.`;
  return [
    observed(
      'content-length-mismatch',
      `Content-Length is ${sent}, but the body has ${body.length} bytes. ${hint}`,
      'Content-Length = number of bytes of the body as it is sent.',
    ),
  ];
}

/** The layouts that people try first: `247 without white space, 335 indented by four spaces, …`. */
function lengthsOf(layouts: readonly BodyLayout[]): string {
  const shown = layouts.filter(({ name }) => /compact|indented|newline|crlf/.test(name));
  return shown.map(({ words, bytes }) => `${bytes.length} ${words.replace('the body ', '')}`).join(', ');
}
