import { DESTINATIONS, type FundingDestination } from '../../../contracts/plugin/funding-destinations.js';
import { illegalStep } from '../../../contracts/scenarios/legal.js';
import type { JournalEntry } from '../../journal/entry.js';
import { check } from '../../schemas/check.js';
import { RecordingError } from '../recording.js';
import { commentText } from './comments.js';
import type { Exported } from './exported.js';
import { scenarioSteps } from './scenario-steps.js';

/**
 * Writes the journal entries of one session as a scenario file.
 *
 * @param source what the entries were read from; the description of the scenario names it.
 * @throws RecordingError where the page was never opened, or the steps are no scenario.
 */
export function sessionScenario(id: string, entries: readonly JournalEntry[], source: string): Exported {
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
    description: commentText([`What happened in session ${id}, from ${source}.`, ...notes].join(' ')),
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

/** What was mounted last. */
function mountedIn(entries: readonly JournalEntry[]): FundingDestination | undefined {
  const mount = entries.findLast((entry) => entry.kind === 'recipient' && entry.action === 'mount');
  const destination = mount?.kind === 'recipient' ? mount.values?.['funding_destination'] : undefined;
  return DESTINATIONS.find((one) => one === destination);
}
