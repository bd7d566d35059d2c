import { createHash, timingSafeEqual } from 'node:crypto';
import { problem, type Answer } from '../http/answer.js';
import { isLoopback } from '../http/loopback.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';

/**
 * Keeps strangers out of the control API. Off loopback a token is asked for. On loopback the Host header must name
 * loopback, so that a web page elsewhere cannot reach in under a name of its own (DNS rebinding), a page that a
 * browser names must be on loopback too, and a body must be JSON by its content type.
 *
 * @param token null on loopback.
 */
export function guard(
  request: ReceivedRequest,
  token: string | null,
  query: URLSearchParams,
): Answer | undefined {
  if (token !== null) {
    const given =
      /^Bearer (.+)$/.exec(headerOf(request, 'authorization') ?? '')?.[1] ?? query.get('token') ?? '';
    if (sameToken(given, token)) return undefined;
    return problem(
      401,
      'Token needed',
      'The sandbox listens beyond loopback: send Authorization: Bearer <control token>, as printed at start.',
    );
  }
  const host = (headerOf(request, 'host') ?? '').replace(/:\d+$/, '');
  if (!isLoopback(host)) {
    return problem(
      421,
      'Foreign host',
      `The Host header names "${host}"; without a control token only loopback names are served. Use localhost or 127.0.0.1.`,
    );
  }
  const origin = headerOf(request, 'origin');
  if (origin !== undefined && !isLoopback(hostOf(origin))) {
    return problem(
      403,
      'Foreign page',
      `A page at ${origin} may not use the control API; without a control token only pages on loopback may.`,
    );
  }
  const mediaType = headerOf(request, 'content-type') ?? '';
  if (request.body.length > 0 && !/^application\/json\s*(;|$)/i.test(mediaType)) {
    return problem(415, 'Not JSON', `Content-Type is "${mediaType}"; send Content-Type: application/json.`);
  }
  return undefined;
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : origin);

function sameToken(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
