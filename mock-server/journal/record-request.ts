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
    ...(answer.session !== undefined && { session: answer.session }),
    ...(answer.explanation !== undefined && { explanation: answer.explanation }),
  });
}

/** An Authorization of another scheme is a token or a key. */
function withoutForeignSecrets(rawHeaders: readonly string[]): readonly string[] {
  const at = rawHeaders.findIndex((text, index) => index % 2 === 0 && /^authorization$/i.test(text));
  if (at < 0 || /^\s*hmac\s/i.test(rawHeaders[at + 1]!)) return rawHeaders;
  return rawHeaders.with(at + 1, maskValue(rawHeaders[at + 1]!));
}
