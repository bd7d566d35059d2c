import { RecordingError, type Recording } from '../recording.js';
import type { Exported, ExportOptions } from './exported.js';
import { sessionScenario } from './session-scenario.js';

/** Writes what happened in one session of a recording as a scenario, which lets the same events happen. */
export function asScenario(recording: Recording, { session }: ExportOptions): Exported {
  const id = session ?? chosenSession(recording);
  const entries = recording.entries.filter((entry) => 'session' in entry && entry.session === id);
  return sessionScenario(id, entries, `a recording that begins at ${recording.header.at}`);
}

/** Of the sessions whose page was opened, the last that did not end well, else the last. */
function chosenSession({ entries }: Recording): string {
  const opened = new Map<string, { completed: boolean }>();
  for (const entry of entries) {
    if (entry.kind === 'request' && entry.session !== undefined && entry.target.startsWith('/session/'))
      opened.set(entry.session, opened.get(entry.session) ?? { completed: false });
    if (entry.kind === 'transition') opened.set(entry.session, { completed: entry.to === 'completed' });
  }
  const sessions = [...opened];
  const chosen = sessions.findLast(([, { completed }]) => !completed) ?? sessions.at(-1);
  if (chosen) return chosen[0];
  throw new RecordingError('No session of the recording was opened: a scenario begins with an opening.');
}
