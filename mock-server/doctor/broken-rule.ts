import type { JournalEntry } from '../journal/entry.js';
import { answeredStatus } from '../outcomes/outcomes-of-entry.js';
import type { Traffic } from './traffic.js';

/** An entry of the journal that shows something. */
export interface Evidence {
  /** `seq` of the entry. */
  readonly seq: number;
  /** Its time by the clock of the program, ISO 8601. */
  readonly at: string;
  /** Id of the session concerned. */
  readonly session?: string;
  /** The entry in a few words, without secrets and without the proof of an authorized_url. */
  readonly shows: string;
}

/** One occasion on which a rule was broken. */
export interface Case {
  /** What happened, with the values concerned. */
  readonly what: string;
  /** Entries that show it, oldest first. */
  readonly evidence: readonly Evidence[];
}

/** Finds the occasions on which one rule was broken. */
export type Detect = (traffic: Traffic) => readonly Case[];

/** An entry as evidence. */
export function evidenceOf(entry: JournalEntry): Evidence {
  const { seq, at } = entry;
  const session = 'session' in entry ? entry.session : undefined;
  return { seq, at, ...(session !== undefined && { session }), shows: onOneLine(shownAs(entry)) };
}

/** A case with the entries that show it. */
export const caseOf = (what: string, ...entries: readonly JournalEntry[]): Case => ({
  what: onOneLine(what),
  evidence: entries.toSorted((one, other) => one.seq - other.seq).map(evidenceOf),
});

const LONGEST = 400;

/** Text of a client, as a terminal can show it: without control characters, and not without end. */
const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, LONGEST);

function shownAs(entry: JournalEntry): string {
  switch (entry.kind) {
    case 'request': {
      const names = entry.findings.map(({ name }) => name).join(', ');
      const { status, body } = entry.answer;
      const said = answeredStatus(body);
      const answer = status === 0 ? 'no answer' : `${status}${said === undefined ? '' : `, status ${said}`}`;
      return `${entry.method} ${withoutQuery(entry.target)} → ${answer}${names && ` (${names})`}`;
    }
    case 'delivery': {
      const { topic, attempt, status, error, duration_ms: ms } = entry;
      return `webhook ${topic}, attempt ${attempt} → ${status ?? error}${ms === undefined ? '' : ` after ${ms} ms`}`;
    }
    case 'listeners':
      return `listeners: ${entry.events.join(', ') || 'none'}`;
    case 'transition':
      return `${entry.event}: ${entry.from} → ${entry.to}`;
    case 'event':
      return `event ${entry.event}`;
    case 'payment':
      return `${entry.operation} ${entry.participant_unique_id1}: ${entry.status}`;
    default:
      return entry.kind;
  }
}

const withoutQuery = (target: string): string => target.split('?')[0]!;
