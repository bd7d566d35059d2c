import type { ServerResponse } from 'node:http';

/** Tells the whole body of an answer that passes by, and changes nothing about it. */
export function watchAnswer(response: ServerResponse, seen: (body: string) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const write = response.write.bind(response) as (...given: unknown[]) => boolean;
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.write = (...given: unknown[]) => {
    keep(given[0]);
    return write(...given);
  };
  response.end = (...given: unknown[]) => {
    keep(given[0]);
    seen(Buffer.concat(chunks).toString('utf8'));
    return end(...given);
  };
}

/**
 * What no matcher of Pact can say of an answer: that its URL can still be mounted.
 *
 * @param now milliseconds since 1970, by the clock of who answers.
 * @returns what is wrong; undefined where nothing is, or where there is no such URL.
 */
export function deadUrl(body: string, now: number): string | undefined {
  let expiration: unknown;
  try {
    ({ authorized_url_expiration_utc: expiration } = (
      JSON.parse(body) as { data: { authorized_url_expiration_utc?: unknown } }
    ).data);
  } catch {
    return undefined;
  }
  if (typeof expiration !== 'string' || !(Date.parse(expiration) <= now)) return undefined;
  return `$.data.authorized_url_expiration_utc: expected an instant to come, got ${expiration}`;
}
