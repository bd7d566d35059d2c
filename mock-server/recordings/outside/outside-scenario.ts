import type { Exported } from '../export/exported.js';
import { sessionScenario } from '../export/session-scenario.js';
import { RecordingError } from '../recording.js';
import { readEventLog } from './event-log.js';
import { readHar } from './har-facts.js';
import { sessionEntries } from './session-entries.js';

/** What was captured without a sandbox, or beside one; at least one of both. */
export interface OutsideCapture {
  /** A HAR, as JSON that was read. */
  readonly har?: unknown;
  /** What `recordIngo()` wrote, as JSON that was read; its events are preferred to those of the HAR. */
  readonly events?: unknown;
}

/**
 * Writes what happened in one session of a capture as a scenario.
 *
 * @param chosen `session_identifier`; default: the last session of the capture.
 * @throws RecordingError where the capture holds no session, or not this one.
 */
export function outsideScenario({ har, events }: OutsideCapture, chosen?: string): Exported {
  const log = events === undefined ? undefined : readEventLog(events);
  const capture = har === undefined ? undefined : readHar(har);
  const ofHar = (capture?.facts ?? []).filter(({ kind }) => !log || kind !== 'event');
  const facts = [...ofHar, ...(log?.facts ?? [])];
  const sessions = [...new Set(facts.map(({ session }) => session))];
  const id = chosen?.toLowerCase() ?? sessions.at(-1);
  if (id === undefined) throw new RecordingError('No page of a session (/session/…) is opened in it.');
  if (!sessions.includes(id))
    throw new RecordingError(
      `It has nothing of session ${JSON.stringify(id.slice(0, 60))}, only of: ${sessions.slice(0, 5).join(', ')}.`,
    );
  const ofSession = facts.filter(({ session }) => session === id);
  const source = [capture && 'a HAR', log && 'events that recordIngo() wrote'].filter(Boolean).join(' and ');
  const { text, notes } = sessionScenario(id, sessionEntries(ofSession), source);
  const others = sessions.filter((session) => session !== id);
  return {
    text,
    notes: [
      ...(others.length > 0
        ? [`${others.length} more sessions; choose by --session: ${others.slice(0, 5).join(', ')}.`]
        : []),
      ...(ofSession.some(({ kind }) => kind === 'event') ? [] : [NO_EVENTS]),
      ...(log && !capture ? [NO_ACTIONS] : []),
      ...(capture?.notes ?? []),
      ...(log?.notes ?? []),
      ...notes,
    ],
  };
}

const NO_EVENTS =
  'The file has no SDK event of this session; record them with recordIngo() in the page, and add --events FILE.';

const NO_ACTIONS =
  'Events do not say what the recipient did and when a verification ended; the time it took is a pause.';
