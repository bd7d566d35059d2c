import type { Answer } from '../http/answer.js';
import type { ReceivedRequest } from '../http/received-request.js';
import type { Journal } from './journal.js';
import { maskText } from './mask.js';

/** Records a request with its answer. The signature is kept: it proves nothing once its 300 s are over. */
export function recordRequest(journal: Journal, request: ReceivedRequest, answer: Answer): number {
  return journal.append({
    kind: 'request',
    method: request.method,
    target: request.target,
    headers: request.rawHeaders,
    body: maskText(request.body.toString('utf8')),
    answer: { status: answer.status, body: maskText(answer.body) },
    findings: answer.findings ?? [],
    ...(answer.session !== undefined && { session: answer.session }),
    ...(answer.explanation !== undefined && { explanation: answer.explanation }),
  });
}
