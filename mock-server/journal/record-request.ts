import type { Answer } from '../http/answer.js';
import type { ReceivedRequest } from '../http/received-request.js';
import type { Journal } from './journal.js';
import { maskCardsInAscii, maskQuery, maskText, maskValue, withoutCards } from './mask.js';

/** Records a request with its answer. The signature is kept: it proves nothing once its 300 s are over. */
export function recordRequest(journal: Journal, request: ReceivedRequest, answer: Answer): number {
  return journal.append({
    kind: 'request',
    method: request.method,
    target: maskQuery(request.target),
    headers: withoutSecrets(request.rawHeaders),
    body: maskText(request.body.toString('utf8')),
    answer: { status: answer.status, body: answer.kept ?? maskText(answer.body) },
    findings: answer.findings ? withoutCards(answer.findings) : [],
    session: answer.session,
    explanation: withoutCards(answer.explanation),
  });
}

/** Masks the values of headers that hold a token, a key or a secret. */
export function withoutSecrets(rawHeaders: readonly string[]): readonly string[] {
  let masked = rawHeaders;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const value = rawHeaders[at + 1]!;
    const shown = shownValue(rawHeaders[at]!.toLowerCase(), value);
    if (shown !== value) masked = masked.with(at + 1, shown);
  }
  return masked;
}

function shownValue(name: string, value: string): string {
  // An Authorization of another scheme is a token or a key.
  if (name === 'authorization') return /^\s*hmac\s/i.test(value) ? value : maskValue(value);
  if (name === 'referer') return maskQuery(value);
  // Cookies of a host go to all its ports: those of other applications on localhost, too.
  if (name === 'cookie' || name === 'set-cookie') return maskValue('');
  if (/secret|password|api[-_]?key/.test(name)) return maskValue(value);
  return OF_THE_PROTOCOL.has(name) ? value : maskCardsInAscii(value);
}

/** Dates, lengths and digests, which hold no account. */
const OF_THE_PROTOCOL = new Set([
  'content-length',
  'content-sha512',
  'date',
  'host',
  'x-date',
  'x-ingo-signature',
]);
