import { EVENT_FACTS } from '../../../../contracts/events/event-facts.js';
import type { Fact } from '../../../../contracts/facts.js';
import { SESSION_STATES, TRANSITIONS } from '../../../../contracts/lifecycle/lifecycle.js';
import { VERIFICATION_FAILURES } from '../../../../contracts/plugin/verification-failures.js';
import { SESSION_PATH } from '../../../../contracts/signing/signing.js';
import { STATUS_CODES } from '../../../../contracts/status-codes/status-codes.js';
import { WEBHOOK_TOPICS } from '../../../../contracts/webhooks/topics.js';
import type { JournalEntry } from '../../../journal/entry.js';
import { inWords } from './describe-entry.js';

/** What something in an entry means, with how sure that is and which page says so. */
export interface Meaning extends Fact {
  /** What is explained, such as a status or an event. */
  readonly name: string;
  readonly meaning: string;
}

interface Row extends Fact {
  readonly meaning: string;
}

const meaning = (name: string, row: Row | undefined): Meaning[] =>
  row ? [{ name, meaning: row.meaning, grade: row.grade, source: row.source }] : [];

const rowIn = (table: object, name: string): Row | undefined =>
  Object.hasOwn(table, name) ? (table as Record<string, Row>)[name] : undefined;

const status = (value: number): Meaning[] =>
  meaning(
    `status ${value}`,
    STATUS_CODES.find((row) => row.status === value),
  );

/** What an entry means, by the tables of the contracts; empty where they say nothing. */
export function meaningsOf(entry: JournalEntry): readonly Meaning[] {
  switch (entry.kind) {
    case 'request':
      return requestMeanings(entry.target, entry.answer.body);
    case 'transition':
      return [...transitionMeaning(entry), ...meaning(inWords(entry.to), rowIn(SESSION_STATES, entry.to))];
    case 'event':
      return meaning(entry.event, rowIn(EVENT_FACTS, entry.event));
    case 'verification':
      return meaning(`status ${entry.status}`, rowIn(VERIFICATION_FAILURES, String(entry.status)));
    case 'delivery': {
      const { [entry.topic as keyof typeof WEBHOOK_TOPICS]: row } = WEBHOOK_TOPICS;
      return meaning(entry.topic, row && { ...row, meaning: row.description });
    }
    case 'payment':
      return status(entry.status);
    default:
      return [];
  }
}

/** The row of the lifecycle table by which a session moved. */
function transitionMeaning({ event, from, to }: Extract<JournalEntry, { kind: 'transition' }>): Meaning[] {
  const row = TRANSITIONS.find(
    (one) =>
      one.on === event &&
      (one.from as readonly string[]).includes(from) &&
      (one.to === to || one.to === 'same'),
  );
  if (!row) return [];
  const { grade, source } = row;
  const when = 'when' in row ? ` Reading ${Object.entries(row.when).flat().join(' = ')}.` : '';
  return [{ name: event, meaning: `leads from ${inWords(from)} to ${inWords(to)}.${when}`, grade, source }];
}

/** The status that an answer of Ingo's carries. */
function requestMeanings(target: string, body: string): Meaning[] {
  if (!target.startsWith(SESSION_PATH) && !target.startsWith('/gateway/')) return [];
  try {
    const answer = JSON.parse(body) as { status?: unknown; response?: { status?: unknown } };
    const value = Number(answer.status ?? answer.response?.status);
    return Number.isNaN(value) ? [] : status(value);
  } catch {
    return [];
  }
}
