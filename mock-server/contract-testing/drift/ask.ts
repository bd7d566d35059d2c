import { checkTalkable } from '../target/check-talkable.js';
import { TargetError } from '../target/target-error.js';
import { GATEWAY_PROBES } from './gateway-probes.js';
import type { Observation } from './observation.js';
import type { Probe } from './probe.js';
import { SESSION_PROBES } from './session-probes.js';
import type { Talk } from './talk.js';

/** Every probe, in the order in which they are sent. */
export const PROBES: readonly Probe[] = [...SESSION_PROBES, ...GATEWAY_PROBES];

/** What each probe saw, by its name. */
export type Observations = Readonly<Record<string, Observation>>;

/** So many probes in a row may go unanswered; ten seconds each, more would be a hang. */
const MOST_SILENT = 3;

/** Name under which it is told how the target limits us: no probe of its own, every request is one. */
export const LIMIT = 'any request';

/**
 * Sends every probe, one after the other.
 *
 * @throws TargetError where nothing can be learned: nobody answers, or the credentials are not known there.
 */
export async function ask(talk: Talk): Promise<Observations> {
  const observations: Record<string, Observation> = {};
  let silent = 0;
  for (const probe of PROBES) {
    const reply = await probe.run(talk);
    if (probe === PROBES[0]) checkTalkable(talk.target, reply);
    silent = 'failure' in reply && reply.failure === 'timeout' ? silent + 1 : 0;
    if (silent === MOST_SILENT) {
      throw new TargetError(
        `${talk.target.url} stopped answering, last at the probe ${probe.name}: ask again later`,
      );
    }
    observations[probe.name] = talk.look(probe.name, reply, {
      sent: talk.sent(),
      ...(probe.contract !== undefined && { contract: probe.contract }),
    });
  }
  observations[LIMIT] = { seen: { limit: limitWords(talk.limited) }, violations: {} };
  return observations;
}

/** How a target limits requests. */
export const limitWords = (status: number | undefined): string =>
  status === undefined ? 'not met' : `HTTP ${status}`;
