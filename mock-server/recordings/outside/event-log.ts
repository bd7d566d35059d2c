import { fieldOf, listOf, textOf } from '../../signature/inputs/json-value.js';
import { RecordingError } from '../recording.js';
import { eventFact } from './event-fact.js';
import { timeOf, type OutsideFact, type OutsideFacts } from './outside-facts.js';

/** Version of the file that `recordIngo()` of ingo-sandbox-client writes. */
const VERSION = 1;
const MAX_EVENTS = 10_000;

/**
 * Reads what `recordIngo()` wrote: `{"ingo_events": 1, "events": [{"at": …, "event": "PAGE_LOAD", "payload": {…}}]}`.
 *
 * @throws RecordingError where it is no such file.
 */
export function readEventLog(json: unknown): OutsideFacts {
  const version = fieldOf(json, 'ingo_events');
  const events = listOf(json, 'events');
  if (version !== VERSION)
    throw new RecordingError(
      `ingo_events is ${JSON.stringify(version)?.slice(0, 40)}, expected ${VERSION}: a file that recordIngo() of ingo-sandbox-client wrote.`,
    );
  if (events.length === 0 || events.length > MAX_EVENTS)
    throw new RecordingError(`It has ${events.length} events, expected 1 to ${MAX_EVENTS}.`);
  const facts: OutsideFact[] = [];
  const notes = new Set<string>();
  // An event without its session belongs to that of the event before, or of the first that names one.
  let session = events.map(sessionOf).find((id) => id !== undefined) ?? 'unknown';
  for (const [index, event] of events.entries()) {
    const [at, name] = [timeOf(textOf(event, 'at')), textOf(event, 'event')];
    if (at === undefined || name === undefined)
      throw new RecordingError(
        `Event ${index + 1} has no ${at === undefined ? 'time "at"' : 'name "event"'}.`,
      );
    session = sessionOf(event) ?? session;
    const read = eventFact(session, at, name, fieldOf(event, 'payload'));
    if ('fact' in read) facts.push(read.fact);
    if (read.note !== undefined) notes.add(read.note);
  }
  return { facts, notes: [...notes] };
}

const sessionOf = (event: unknown): string | undefined =>
  textOf(fieldOf(event, 'payload'), 'session_identifier')?.slice(0, 60);
