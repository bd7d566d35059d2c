import type { JournalEntry, JournalFact } from './entry.js';

const FIELD = '\u0000';
const HEADER = '\n';

/**
 * Writes a fact as one text. The long parts of a request go in as they are, since writing them as JSON costs more than
 * all the rest; neither separator can stand in a header, and bodies come last.
 */
export function pack(at: number, fact: JournalFact): string {
  if (fact.kind !== 'request') return [at, JSON.stringify(fact)].join(FIELD);
  const { headers, body, answer, ...rest } = fact;
  const lengths = `${body.length}/${answer.body.length}`;
  const head = JSON.stringify({ ...rest, answer: { status: answer.status } });
  return [at, head, lengths, headers.join(HEADER), body + answer.body].join(FIELD);
}

/** Reads what `pack` wrote. */
export function unpack(seq: number, packed: string): JournalEntry {
  const end = packed.indexOf(FIELD);
  const at = new Date(Number(packed.slice(0, end))).toISOString();
  return { seq, at, ...unpackFact(packed.slice(end + 1)) };
}

function unpackFact(packed: string): JournalFact {
  const [head = '', lengths, headers = ''] = packed.split(FIELD, 3);
  const fact = JSON.parse(head) as JournalFact;
  if (fact.kind !== 'request' || lengths === undefined) return fact;
  const answerAt = packed.length - Number(lengths.split('/')[1]);
  const bodyAt = answerAt - Number(lengths.split('/')[0]);
  return {
    ...fact,
    headers: headers === '' ? [] : headers.split(HEADER),
    body: packed.slice(bodyAt, answerAt),
    answer: { ...fact.answer, body: packed.slice(answerAt) },
  };
}
