import { TargetError } from '../target/target-error.js';
import type { NoReply, Reply } from '../target/exchange.js';
import { GATEWAY_PROBES } from './gateway-probes.js';
import type { Observation } from './observation.js';
import type { Probe } from './probe.js';
import { SESSION_PROBES } from './session-probes.js';
import { jsonOf } from '../target/signed-call.js';
import { ownStatus } from './observation.js';
import type { Talk } from './talk.js';

/** Every probe, in the order in which they are sent. */
export const PROBES: readonly Probe[] = [...SESSION_PROBES, ...GATEWAY_PROBES];

/** What each probe saw, by its name. */
export type Observations = Readonly<Record<string, Observation>>;

/** Name under which it is told how the target limits us: no probe of its own, every request is one. */
export const LIMIT = 'any request';

/**
 * Sends every probe, one after the other.
 *
 * @throws TargetError where nothing can be learned: nobody answers, or the credentials are not known there.
 */
export async function ask(talk: Talk): Promise<Observations> {
  const observations: Record<string, Observation> = {};
  for (const probe of PROBES) {
    const reply = await probe.run(talk);
    if (probe === PROBES[0]) checkTalkable(talk, reply);
    observations[probe.name] = talk.look(probe.name, reply, {
      sent: talk.sent(),
      ...(probe.contract !== undefined && { contract: probe.contract }),
    });
  }
  observations[LIMIT] = { seen: { limit: limitWords(talk.limited) }, violations: {} };
  return observations;
}

/** How a target limits requests that keep to five a second. */
export const limitWords = (status: number | undefined): string =>
  status === undefined ? 'not met at five requests a second' : `HTTP ${status}`;

/** Ingo's statuses for a request whose parameters or date are refused; see the reading authenticationFailure. */
const REFUSED = [401, 402];

function checkTalkable({ target }: Talk, reply: Reply | NoReply): void {
  if ('failure' in reply) {
    if (reply.failure === 'timeout' || reply.failure === 'broken') return;
    throw new TargetError(`${target.url} cannot be asked: ${reply.why}`);
  }
  if (reply.status >= 300 && reply.status <= 399) {
    const to = reply.headers['location'];
    throw new TargetError(
      `${target.url} redirects${to === undefined ? '' : ` to ${to.slice(0, 200)}`} (HTTP ${reply.status}); redirects are not followed: name the target itself`,
    );
  }
  const own = ownStatus(jsonOf(reply));
  const refused =
    reply.status === 401 || reply.status === 403 || (own !== undefined && REFUSED.includes(own));
  if (!refused) return;
  throw new TargetError(
    `${target.url} refuses a request that was signed as "${target.username}" (HTTP ${reply.status}${own === undefined ? '' : `, status ${own}`}): check username, secret and the clock of this machine`,
  );
}
