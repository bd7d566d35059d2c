import type { NoReply, Reply } from './exchange.js';

/** Returns the JSON of an answer, or undefined where there is none. */
export function jsonOf(reply: Reply | NoReply): unknown {
  if ('failure' in reply) return undefined;
  try {
    return JSON.parse(reply.body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Returns Ingo's own status of an answer, where the Session API or the gateway put it, as a number or as text. */
export function ownStatus(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { response } = json as { response?: unknown };
  const place = (typeof response === 'object' && response !== null ? response : json) as { status?: unknown };
  const own = Number(place.status);
  return place.status === undefined || Number.isNaN(own) ? undefined : own;
}
