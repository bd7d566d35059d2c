import type { NoReply, Reply } from './exchange.js';
import { jsonOf, ownStatus } from './read-reply.js';
import { TargetError } from './target.js';
import type { Target } from './target.js';

/** Ingo's statuses for a request whose parameters or date are refused; see the reading authenticationFailure. */
const REFUSED = [401, 402];

/**
 * Checks the answer to the first signed request before more are sent.
 *
 * @throws TargetError in one sentence: no answer, a redirect, a limit on every request, or unknown credentials.
 */
export function checkTarget({ url, username }: Target, reply: Reply | NoReply): void {
  if ('failure' in reply) throw new TargetError(`${url} cannot be asked: ${reply.why}`);
  const { status, headers } = reply;
  if (status >= 300 && status <= 399) {
    const to = headers['location'];
    throw new TargetError(
      `${url} redirects${to === undefined ? '' : ` to ${to.slice(0, 200)}`} (HTTP ${status}); redirects are not followed: name the target itself`,
    );
  }
  if (status === 429 || status === 503) {
    throw new TargetError(`${url} limits every request (HTTP ${status}): try again later`);
  }
  const own = ownStatus(jsonOf(reply));
  if (status !== 401 && status !== 403 && (own === undefined || !REFUSED.includes(own))) return;
  throw new TargetError(
    `${url} refuses a request that was signed as "${username}" (HTTP ${status}${own === undefined ? '' : `, status ${own}`}): check username, secret and the clock of this machine`,
  );
}
