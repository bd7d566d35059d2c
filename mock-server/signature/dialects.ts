import { REQUIRED_SIGNED_HEADERS } from '../../contracts/signing/signing.js';
import { observed } from '../http/finding.js';
import type { ReadAuthorization } from './read-authorization.js';

/** A scheme for signed requests that libraries implement, and which is not Ingo's. */
interface Dialect {
  readonly name: string;
  readonly title: string;
  /** What gives it away, in any order. */
  readonly marks: readonly RegExp[];
}

const DIALECTS: readonly Dialect[] = [
  {
    name: 'dialect-http-message-signatures',
    title: 'HTTP Message Signatures (RFC 9421)',
    marks: [/@request-target\b/i, /"@(?:method|target-uri|path|query|authority|scheme)"/, /\bsig\d*=[(:]/],
  },
  {
    name: 'dialect-http-signatures',
    title: 'HTTP Signatures (draft-cavage-http-signatures)',
    marks: [/^\s*Signature\b/i, /\bkeyId\s*=/, /\((?:request-target|created|expires)\)/i],
  },
  {
    name: 'dialect-aws-signature',
    title: 'AWS Signature Version 4',
    marks: [/^\s*AWS4-HMAC-SHA256\b/, /\bCredential\s*=/, /\bSignedHeaders\s*=/],
  },
];

/** Names of other dialects for what Ingo's signature must cover. */
const SAME_AS: Readonly<Record<string, string>> = {
  '(request-target)': 'request-line',
  '@request-target': 'request-line',
  date: 'x-date',
  digest: 'content-sha512',
  'content-digest': 'content-sha512',
};

/** A header in the dialect of a library for HTTP Signatures, and the same in Ingo's form; undefined for any other. */
export function dialectFinding(header: string): ReadAuthorization | undefined {
  for (const { name, title, marks } of DIALECTS) {
    const found = marks.flatMap((mark) => mark.exec(header)?.[0].trim() ?? []);
    if (found.length === 0) continue;
    const username = /\b(?:username|keyId)\s*=\s*"([^"]*)"/i.exec(header)?.[1];
    const what = `The Authorization header is in the form of ${title}: it has ${found.map((mark) => `'${mark}'`).join(', ')}.`;
    const fix = `Ingo has a form of its own; sign by hand, not with such a library. For this request: Authorization: ${inIngosForm(username, header)}. The request line is signed without a name: POST /path HTTP/1.1.`;
    return { parts: username === undefined ? {} : { username }, findings: [observed(name, what, fix)] };
  }
  return undefined;
}

/** The header as Ingo wants it, for what the signer meant to cover and for what must be covered. */
function inIngosForm(username: string | undefined, header: string): string {
  const list = /\bheaders\s*=\s*"([^"]*)"/i.exec(header)?.[1] ?? '';
  const meant = list
    .toLowerCase()
    .split(/\s+/)
    .filter(isHeaderName)
    .map((name) => SAME_AS[name] ?? name);
  const names = [...new Set([...REQUIRED_SIGNED_HEADERS, ...meant])];
  return `hmac username="${username ?? '…'}", algorithm="hmac-sha512", headers="${names.join(' ')}", signature="…"`;
}

/** Leaves out (created) and the like, which Ingo does not have. */
const isHeaderName = (name: string): boolean =>
  Object.hasOwn(SAME_AS, name) || /^[a-z][a-z0-9-]*$/.test(name);
