import type { SessionRequest } from '../../contracts/generated/types.js';
import { matches } from '../journal/journal.js';
import type { ScenarioChoice } from '../sessions/scenario-choice.js';
import type { ScenarioSet } from './scenario-set.js';

/** Runs when nothing else was asked for. */
const DEFAULT_SCENARIO = 'interactive';

/**
 * Chooses the scenario of a session that is about to be created: the first in the queue, else the latest whose match
 * rule holds, else the one that a plus-tag names (`jane+terminal-failure@example.com`), else the interactive page.
 *
 * The queue is only looked at: a request may yet be refused. The caller calls `takeNext()` once the session exists.
 */
export function chooseScenario(set: ScenarioSet, request: SessionRequest): ScenarioChoice {
  const queued = set.peekNext();
  if (queued !== undefined) return { name: queued, by: 'queue' };

  const matching = set.matching().find(({ match }) => matches(request, match));
  if (matching) return { name: matching.name, by: 'match' };

  const tags = plusTags(request.recipient_information.email_address ?? '');
  const tagged = tags.find((tag) => set.get(tag));
  if (tagged !== undefined) return { name: tagged, by: 'plus-tag' };

  // People tag their mail for reasons of their own, so an unknown tag is no error; a near miss is worth a word.
  const near = tags.find((tag) => set.didYouMean(tag));
  const hint = near === undefined ? undefined : `"${near}" is not a scenario.${set.didYouMean(near)}`;
  return { name: DEFAULT_SCENARIO, by: 'default', hint };
}

/** What follows each plus of the local part, in lower case, as the names of scenarios are. */
function plusTags(address: string): readonly string[] {
  if (!address.includes('+')) return [];
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return local.toLowerCase().split('+').slice(1);
}
