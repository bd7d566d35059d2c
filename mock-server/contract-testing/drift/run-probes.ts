import { checkTarget } from '../target/check-target.js';
import { TargetError } from '../target/target.js';
import { GATEWAY_PROBES } from './gateway-probes.js';
import type { Observation } from './observation.js';
import type { Probe } from './probe-context.js';
import { SESSION_PROBES } from './session-probes.js';
import type { ProbeContext } from './probe-context.js';

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
export async function runProbes(context: ProbeContext): Promise<Observations> {
  const observations: Record<string, Observation> = {};
  let silent = 0;
  for (const probe of PROBES) {
    const reply = await probe.run(context);
    if (probe === PROBES[0]) checkTarget(context.target, reply);
    silent = 'failure' in reply && reply.failure === 'timeout' ? silent + 1 : 0;
    if (silent === MOST_SILENT) {
      throw new TargetError(
        `${context.target.url} stopped answering, last at the probe ${probe.name}: ask again later`,
      );
    }
    observations[probe.name] = context.look(probe.name, reply, {
      sent: context.sent(),
      ...(probe.contract !== undefined && { contract: probe.contract }),
    });
  }
  observations[LIMIT] = { seen: { limit: describeLimit(context.limited) }, violations: {} };
  return observations;
}

/** How a target limits requests. */
export const describeLimit = (status: number | undefined): string =>
  status === undefined ? 'not met' : `HTTP ${status}`;
