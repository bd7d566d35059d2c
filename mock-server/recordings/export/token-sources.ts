import type { JournalEntry } from '../../journal/entry.js';
import type { Recording } from '../recording.js';
import { jsonObject } from './json-body.js';
import type { ApiCall, PageOpening, RecordedCall } from './recorded-calls.js';

/** Where a caller has a token from: the event that a page sent, or the answer to a verification. */
export type TokenSource = { readonly page: number } | { readonly call: number };

/** How a token is written in the body of a recorded request. */
export const TOKEN_REFERENCE = /token:[0-9a-f]{16}/;

/**
 * Finds where the tokens in the bodies of requests came from. A recording holds no token: the journal masks all but the last
 * four characters, by which the newest event or answer that has the same is found.
 *
 * @returns the sources by reference; what came from elsewhere is missing.
 */
export function tokenSources(
  { entries }: Recording,
  calls: readonly RecordedCall[],
): ReadonlyMap<string, TokenSource> {
  const sources = new Map<string, TokenSource>();
  for (const call of calls) {
    const reference = call.kind === 'api' ? TOKEN_REFERENCE.exec(call.body)?.[0] : undefined;
    if (reference === undefined || call.kind !== 'api' || sources.has(reference)) continue;
    const request = entries.find(({ seq }) => seq === call.entry);
    const masked = request?.kind === 'request' ? tokenIn(request.body) : undefined;
    const source = masked === undefined ? undefined : sourceOf(masked, call, entries, calls);
    if (source) sources.set(reference, source);
  }
  return sources;
}

function sourceOf(
  masked: string,
  { after }: ApiCall,
  entries: readonly JournalEntry[],
  calls: readonly RecordedCall[],
): TokenSource | undefined {
  const told = entries.findLast(
    (entry) =>
      entry.seq <= after &&
      entry.kind === 'event' &&
      entry.event === 'TOKEN_SUCCESS' &&
      (entry.payload as { customer_account_token?: unknown }).customer_account_token === masked,
  );
  const page =
    told?.kind === 'event'
      ? calls.findLast(
          (call): call is PageOpening =>
            call.kind === 'open' &&
            call.session === told.session &&
            call.status === 200 &&
            call.after < told.seq,
        )
      : undefined;
  if (page) return { page: page.page };
  const verified = calls.findLast(
    (call): call is ApiCall =>
      call.kind === 'api' && call.after <= after && tokenIn(call.answer.body) === masked,
  );
  return verified && { call: verified.number };
}

function tokenIn(body: string): string | undefined {
  const found = /"customer_account_token"\s*:\s*"([^"\\]*)"/.exec(body)?.[1];
  return found ?? (jsonObject(body)?.['customer_account_token'] as string | undefined);
}
