import type { Answer } from '../http/answer.js';
import type { ReceivedRequest } from '../http/received-request.js';
import type { Journal } from './journal.js';
import { maskText, maskValue } from './mask.js';

/** Records a request with its answer. The signature is kept: it proves nothing once its 300 s are over. */
export function recordRequest(journal: Journal, request: ReceivedRequest, answer: Answer): number {
  return journal.append({
    kind: 'request',
    method: request.method,
    target: request.target,
    headers: withoutForeignSecrets(request.rawHeaders),
    body: maskText(request.body.toString('utf8')),
    answer: { status: answer.status, body: answer.kept ?? maskText(answer.body) },
    findings: answer.findings ?? [],
    session: answer.session,
    explanation: answer.explanation,
  });
}

/** An Authorization of another scheme is a token or a key. */
export function withoutForeignSecrets(rawHeaders: readonly string[]): readonly string[] {
  let masked = rawHeaders;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const value = rawHeaders[at + 1]!;
    const foreign = /^authorization$/i.test(rawHeaders[at]!) && !/^\s*hmac\s/i.test(value);
    if (foreign) masked = masked.with(at + 1, maskValue(value));
  }
  return masked;
}
