import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { TeamOptions } from '../../contracts/generated/types.js';
import { isLoopback } from '../http/loopback.js';
import { CommandError } from './command-error.js';

/**
 * Keeps strangers out of the control API. Off loopback, and where there are teams, a token is asked for. On loopback the
 * Host header must name loopback, so that a web page elsewhere cannot reach in under a name of its own (DNS rebinding),
 * and a page that a browser names must be on loopback, too. Throws CommandError.
 *
 * @param token of the sandbox; null where none is asked for.
 * @param given the token of the query, for links.
 * @returns the team whose token was sent; undefined: that of the sandbox, or none was asked for.
 */
export function guard(
  headers: IncomingHttpHeaders,
  token: string | null,
  teams: readonly TeamOptions[],
  given: string | undefined,
): string | undefined {
  if (token !== null) {
    const sent = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? given ?? '';
    const team = teams.filter(({ control_token: own }) => sameToken(sent, own))[0];
    if (team || sameToken(sent, token)) return team?.name;
    const detail =
      'Send Authorization: Bearer <control token>: that of the sandbox, as printed at start, or that of your team.';
    throw new CommandError(401, 'Token needed', detail);
  }
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  if (!isLoopback(host)) {
    const detail = `The Host header names "${host}"; without a control token only loopback names are served. Use localhost or 127.0.0.1.`;
    throw new CommandError(421, 'Foreign host', detail);
  }
  const { origin } = headers;
  if (origin !== undefined && !isLoopback(hostOf(origin))) {
    const detail = `A page at ${origin} may not use the control API; without a control token only pages on loopback may.`;
    throw new CommandError(403, 'Foreign page', detail);
  }
  return undefined;
}

/**
 * A body must say its type, which no page elsewhere can send unasked. Throws CommandError 415.
 *
 * @param takes the type that is taken.
 */
export function checkMediaType(
  { 'content-type': mediaType = '' }: IncomingHttpHeaders,
  takes = 'application/json',
): void {
  if (mediaType.split(';')[0]!.trim().toLowerCase() === takes) return;
  const detail = `Content-Type is "${mediaType}"; send Content-Type: ${takes}.`;
  throw new CommandError(415, takes === 'application/json' ? 'Not JSON' : 'Wrong content type', detail);
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : origin);

function sameToken(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
