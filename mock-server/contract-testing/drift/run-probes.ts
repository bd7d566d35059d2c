import { checkTarget } from '../target/check-target.js';
import { TargetError } from '../target/target.js';
import { GATEWAY_PROBES } from './gateway-probes.js';
import type { Observation } from './observation.js';
import type { Probe } from './probe-context.js';
import { SESSION_PROBES } from './session-probes.js';
import type { ProbeContext } from './probe-context.js';

/** Every probe, in the order in which they are sent. */
export const PROBES: readonly Probe[] = [...SESSION_PROBES, ...GATEWAY_PROBES];

/** What each probe observed, by its name. */
export type Observations = Readonly<Record<string, Observation>>;

/** After this many probes in a row without an answer, ten seconds each, the run gives up. */
const MAX_UNANSWERED = 3;

/** Name of the observation of a request limit, which no probe of its own looks for. */
export const LIMIT = 'any request';

/**
 * Sends every probe, one after the other.
 *
 * @throws TargetError where the target does not answer, or does not know the credentials.
 */
export async function runProbes(context: ProbeContext): Promise<Observations> {
  const observations: Record<string, Observation> = {};
  let unanswered = 0;
  for (const probe of PROBES) {
    const reply = await probe.run(context);
    if (probe === PROBES[0]) checkTarget(context.target, reply);
    unanswered = 'failure' in reply && reply.failure === 'timeout' ? unanswered + 1 : 0;
    if (unanswered === MAX_UNANSWERED) {
      throw new TargetError(
        `${context.target.url} stopped answering, last at the probe ${probe.name}: ask again later`,
      );
    }
    observations[probe.name] = context.observe(probe.name, reply, {
      sent: context.sent(),
      ...(probe.contract !== undefined && { contract: probe.contract }),
    });
  }
  observations[LIMIT] = { seen: { limit: describeLimit(context.limited) }, violations: {} };
  return observations;
}

/** Describes how a target limits requests. */
export const describeLimit = (status: number | undefined): string =>
  status === undefined ? 'not met' : `HTTP ${status}`;
