import { TargetError } from '../target/target-error.js';
import type { NoReply, Reply } from '../target/exchange.js';
import { GATEWAY_PROBES } from './gateway-probes.js';
import { jsonOf } from '../target/signed-call.js';
import { ownStatus, type Observation } from './observation.js';
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
    if (probe === PROBES[0]) checkTalkable(talk, reply);
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

/** Ingo's statuses for a request whose parameters or date are refused; see the reading authenticationFailure. */
const REFUSED = [401, 402];

function checkTalkable({ target }: Talk, reply: Reply | NoReply): void {
  if ('failure' in reply) {
    throw new TargetError(`${target.url} cannot be asked: ${reply.why}`);
  }
  if (reply.status >= 300 && reply.status <= 399) {
    const to = reply.headers['location'];
    throw new TargetError(
      `${target.url} redirects${to === undefined ? '' : ` to ${to.slice(0, 200)}`} (HTTP ${reply.status}); redirects are not followed: name the target itself`,
    );
  }
  if (reply.status === 429 || reply.status === 503) {
    throw new TargetError(`${target.url} turns every request away (HTTP ${reply.status}): ask again later`);
  }
  const own = ownStatus(jsonOf(reply));
  const refused =
    reply.status === 401 || reply.status === 403 || (own !== undefined && REFUSED.includes(own));
  if (!refused) return;
  throw new TargetError(
    `${target.url} refuses a request that was signed as "${target.username}" (HTTP ${reply.status}${own === undefined ? '' : `, status ${own}`}): check username, secret and the clock of this machine`,
  );
}
