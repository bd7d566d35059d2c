import type { ServerResponse } from 'node:http';

/** Passes the whole body of a response to a callback when it ends, and leaves the response as it is. */
export function captureResponse(response: ServerResponse, seen: (body: string) => void): void {
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
 * Checks what no matcher of Pact can: that the URL in a response has not expired.
 *
 * @param now milliseconds since 1970, by the clock of the provider.
 * @returns what is wrong; undefined where nothing is, or where there is no such URL.
 */
export function expiredUrl(body: string, now: number): string | undefined {
  let expiration: unknown;
  try {
    ({ authorized_url_expiration_utc: expiration } = (
      JSON.parse(body) as { data: { authorized_url_expiration_utc?: unknown } }
    ).data);
  } catch {
    return undefined;
  }
  if (typeof expiration !== 'string' || !(Date.parse(expiration) <= now)) return undefined;
  return `$.data.authorized_url_expiration_utc: expected a time in the future, got ${expiration}`;
}
