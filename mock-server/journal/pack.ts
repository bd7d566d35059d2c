import type { JournalEntry, JournalFact } from './entry.js';

type RequestFact = JournalFact & { readonly kind: 'request' };

const FIELD = '\u0000';
const HEADER = '\n';

/**
 * Writes a fact as texts to be put one behind the other: its time, then JSON. Requests come by the thousand and are
 * written field by field instead, since JSON costs more than all the rest. Neither separator can stand in a field
 * before the bodies, which come last.
 */
export const pack = (at: number, fact: JournalFact): readonly string[] =>
  fact.kind === 'request' ? packRequest(at, fact) : [at + FIELD + JSON.stringify(fact)];

/** Reads what `pack` wrote. */
export function unpack(seq: number, packed: string): JournalEntry {
  const end = packed.indexOf(FIELD);
  const at = new Date(Number(packed.slice(0, end))).toISOString();
  const fact = packed.slice(end + 1);
  return { seq, at, ...(fact.startsWith('{') ? (JSON.parse(fact) as JournalFact) : unpackRequest(fact)) };
}

function packRequest(at: number, fact: RequestFact): readonly string[] {
  const { method, target, headers, body, answer, findings, session, explanation } = fact;
  const refusal = findings.length > 0 || explanation !== undefined;
  let head = at + FIELD + method + FIELD + target + FIELD + (session ?? '') + FIELD + answer.status + FIELD;
  if (refusal) head += JSON.stringify({ findings, explanation });
  head += FIELD + body.length + FIELD + answer.body.length + FIELD;
  return [head, headers.join(HEADER), FIELD, body, answer.body];
}

const FIELDS = 8;

function unpackRequest(packed: string): RequestFact {
  const [method = '', target = '', session, status, refusal, bodyLength, answerLength, headers = ''] =
    packed.split(FIELD, FIELDS);
  const answerAt = packed.length - Number(answerLength);
  return {
    kind: 'request',
    method,
    target,
    ...(session && { session }),
    headers: headers === '' ? [] : headers.split(HEADER),
    body: packed.slice(answerAt - Number(bodyLength), answerAt),
    answer: { status: Number(status), body: packed.slice(answerAt) },
    findings: [],
    ...(refusal && (JSON.parse(refusal) as Pick<RequestFact, 'findings' | 'explanation'>)),
  };
}
