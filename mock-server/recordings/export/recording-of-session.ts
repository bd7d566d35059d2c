import type { JournalEntry } from '../../journal/entry.js';
import type { Input, RequestInput } from '../../journal/input-log.js';
import { RecordingError, type Recording } from '../recording.js';
import { jsonObject } from './json-body.js';

/**
 * The part of a recording that is about one session: its calls, page, events, webhooks and payments, and the steps of the
 * control API meanwhile, without what belongs to other sessions or was refused before it reached one.
 *
 * @throws RecordingError where no entry is of the session.
 */
export function recordingOfSession(recording: Recording, id: string): Recording {
  const own = recording.entries.filter((entry) => sessionOf(entry) === id);
  const last = own.at(-1);
  if (!last) {
    const shown = JSON.stringify(id.slice(0, 60));
    throw new RecordingError(`No entry of the recording is of a session ${shown}.`);
  }
  const queued = own.find((entry) => entry.kind === 'scenario' && entry.by === 'queue');
  const deliveries = new Set(own.flatMap((entry) => (entry.kind === 'delivery' ? [entry.delivery] : [])));
  const choice = recording.inputs.findLast(
    (input) => queued?.kind === 'scenario' && chooses(input, queued.scenario) && input.after < queued.seq,
  );
  const inputs = recording.inputs.filter((input) => {
    if (input.after > last.seq) return false;
    if (input.input === 'delivery') return deliveries.has(input.delivery);
    if (input.target.startsWith('/_sandbox/')) return input === choice || steers(input, id);
    return isOf(input, id, recording.entries, own);
  });
  const taken = new Set(inputs.map(({ entry }) => entry));
  const entries = recording.entries.filter(
    (entry) =>
      sessionOf(entry) === id ||
      taken.has(entry.seq) ||
      (entry.seq <= last.seq && sessionOf(entry) === undefined && !BELONGS_TO_ONE.test(entry.kind)),
  );
  return { ...recording, inputs, entries };
}

const sessionOf = (entry: JournalEntry): string | undefined =>
  'session' in entry ? entry.session : undefined;

/** Kinds of entries that are about one session or call, so that those without the session are of another. */
const BELONGS_TO_ONE = /^(request|delivery|payment)$/;

/** Calls of the control API that name a session, choose a scenario or only keep or replay: the others concern every session. */
const CONTROL = /^\/_sandbox\/api\/(?:sessions(?:\/([^/?]+))?|(trigger|scenarios\/next))/;

/** Whether a call of the control API concerns the session. */
function steers({ target, body }: RequestInput, id: string): boolean {
  const match = CONTROL.exec(target);
  if (!match) return true;
  return match[1] === id || jsonObject(body)?.['session'] === id;
}

const chooses = (input: Input, scenario: string): boolean =>
  input.input === 'request' &&
  input.target.startsWith('/_sandbox/api/scenarios/next') &&
  jsonObject(input.body)?.['scenario'] === scenario;

/** Whether a request to Ingo's routes belongs to the session: by its page, by its entry, or by the payment it made. */
function isOf(
  { target, entry, after, body }: Input & RequestInput,
  id: string,
  entries: readonly JournalEntry[],
  own: readonly JournalEntry[],
): boolean {
  const page = /^\/session\/([^/?]+)/.exec(target);
  if (page) return page[1] === id;
  const recorded = entries.find(({ seq }) => seq === entry);
  if (recorded && sessionOf(recorded) === id) return true;
  const reference = jsonObject(body)?.['participant_unique_id1'];
  return own.some(
    (one) =>
      one.kind === 'payment' &&
      one.seq > after &&
      one.seq <= (entry ?? Infinity) &&
      one.participant_unique_id1 === reference,
  );
}
