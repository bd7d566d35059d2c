import type { NetworkFailure } from './errors.js';

/** Longest answer that is read; a session answer has about 500 bytes. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** One request, ready to be sent. */
export interface Outgoing {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** What came back, as far as HTTP goes. */
export interface Answer {
  readonly httpStatus: number;
  readonly headers: Headers;
  /** The body, decoded as UTF-8; cut short when `oversize`. */
  readonly text: string;
  /** The body is longer than the client is willing to read. */
  readonly oversize: boolean;
}

/** Nothing whole came back. */
export interface NoAnswer {
  readonly failure: NetworkFailure;
  readonly cause: unknown;
}

/**
 * Sends one request and reads the whole answer.
 *
 * @throws the reason of the caller's signal, should that abort; nothing else.
 */
export async function exchange(
  fetch: typeof globalThis.fetch,
  outgoing: Outgoing,
): Promise<Answer | NoAnswer> {
  const { url, body, timeoutMs, signal } = outgoing;
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = new AbortController();
  // AbortSignal.any would keep this call's parts alive as long as a long-lived signal of the caller (Node 20).
  const onTimeout = () => stop.abort(timeout.reason);
  const onAbort = () => stop.abort(signal?.reason);
  timeout.addEventListener('abort', onTimeout);
  signal?.addEventListener('abort', onAbort);
  try {
    const headers = new Headers(outgoing.headers);
    // Belongs to fetch, which sends the byte length: the very number that was signed.
    headers.delete('content-length');
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: body as BodyInit, // bytes, whatever the libraries call them
      // A redirect would carry the signature to an address it was not made for.
      redirect: 'manual',
      signal: stop.signal,
    });
    return { httpStatus: response.status, headers: response.headers, ...(await read(response)) };
  } catch (cause) {
    signal?.throwIfAborted();
    return { failure: timeout.aborted ? 'timeout' : 'connection', cause };
  } finally {
    timeout.removeEventListener('abort', onTimeout);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function read(response: Response): Promise<{ text: string; oversize: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) return { text, oversize: true };
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), oversize: false };
}
