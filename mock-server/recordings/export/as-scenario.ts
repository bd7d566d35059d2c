import { DESTINATIONS, type FundingDestination } from '../../../contracts/plugin/funding-destinations.js';
import { illegalStep } from '../../../contracts/scenarios/legal.js';
import type { JournalEntry } from '../../journal/entry.js';
import { check } from '../../schemas/check.js';
import { RecordingError, type Recording } from '../recording.js';
import { commentText } from './comments.js';
import type { Exported, ExportOptions } from './exported.js';
import { scenarioSteps } from './scenario-steps.js';

/** Writes what happened in one session of a recording as a scenario, which lets the same events happen. */
export function asScenario(recording: Recording, { session }: ExportOptions): Exported {
  const id = session ?? chosenSession(recording);
  const entries = recording.entries.filter((entry) => 'session' in entry && entry.session === id);
  if (entries.length === 0)
    throw new RecordingError(`No entry of the recording is of a session ${JSON.stringify(id.slice(0, 60))}.`);
  const { steps, notes } = scenarioSteps(entries);
  if (steps.length === 0)
    throw new RecordingError(
      `The page of session ${id} was never opened in the recording: a scenario begins with its opening.`,
    );
  const destination = mountedIn(entries);
  const scenario = {
    name: `recorded-${
      id
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .slice(0, 8) || 'session'
    }`,
    description: commentText(
      [
        `What happened in session ${id}, from a recording that begins at ${recording.header.at}.`,
        ...notes,
      ].join(' '),
    ),
    ...(destination && { destinations: [destination] }),
    ...(illegalStep(steps) && { breaks_rules: true }),
    steps,
  };
  const checked = check('scenario', scenario);
  if ('violations' in checked)
    throw new RecordingError(
      `Session ${id} is no scenario: ${checked.violations.map(({ message }) => message).join(' ')}`,
    );
  return { text: `${JSON.stringify(scenario, null, 2)}\n`, notes };
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

/** What was mounted last. */
function mountedIn(entries: readonly JournalEntry[]): FundingDestination | undefined {
  const mount = entries.findLast((entry) => entry.kind === 'recipient' && entry.action === 'mount');
  const destination = mount?.kind === 'recipient' ? mount.values?.['funding_destination'] : undefined;
  return DESTINATIONS.find((one) => one === destination);
}
