import { signal } from '@preact/signals';
import type { JournalEntry } from '../../../journal/entry.js';
import { EventStreamReader, type ServerSentEvent } from '../model/event-stream.js';
import { authorization, control, ControlError, refusalOf, urlOf } from './control-api.js';
import { addEntries, forgetAll, lastEntry, noteGap } from './journal-store.js';

/** How the page is connected to the sandbox. */
export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'lost'; readonly reason: string; readonly retryAt: number }
  | { readonly state: 'token'; readonly detail: string }
  | { readonly state: 'recording' };

/** The connection, as every page shows it. */
export const connection = signal<Connection>({ state: 'connecting' });

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5000;

let current: AbortController | undefined;
let wake: () => void = () => undefined;

/** Follows the journal of the program that the address names, from its beginning, until it is called again. */
export function follow(): void {
  current?.abort();
  wake();
  current = new AbortController();
  forgetAll();
  void run(current.signal);
}

/** Follows no journal any more: a recording is shown. */
export function stopFollowing(): void {
  current?.abort();
  wake();
  connection.value = { state: 'recording' };
}

/** Tries again at once. */
export const retryNow = (): void => wake();

async function run(stop: AbortSignal): Promise<void> {
  let failures = 0;
  connection.value = { state: 'connecting' };
  while (!stop.aborted) {
    let reason = 'the sandbox ended the connection';
    try {
      if ((await readStream(stop, () => (failures = 0))) === 'again') continue;
    } catch (error) {
      if (stop.aborted) return;
      if (error instanceof ControlError && error.status === 401) {
        connection.value = { state: 'token', detail: error.message };
        return;
      }
      reason = error instanceof ControlError ? error.message : 'the sandbox does not answer';
    }
    if (stop.aborted) return;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures++);
    connection.value = { state: 'lost', reason, retryAt: Date.now() + wait };
    await pause(wait);
  }
}

/** Reads until the connection ends. What came before is not asked for again, unless the journal is another one. */
async function readStream(stop: AbortSignal, onOpen: () => void): Promise<'ended' | 'again'> {
  const since = await lastKnown();
  const response = await fetch(urlOf(`journal/stream?since=${since}`), {
    headers: authorization(),
    signal: stop,
  });
  if (!response.ok || !response.body) throw await refusalOf(response);
  onOpen();
  if (since === 0) forgetAll(); // what was known stays until there is something newer
  connection.value = { state: 'live' };
  const events = new EventStreamReader();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || stop.aborted) return 'ended';
    if (!take(events.read(value))) {
      await reader.cancel();
      forgetAll(); // the journal is read from its beginning
      return 'again';
    }
  }
}

/** The seq after which to go on; 0 where the journal was begun again meanwhile, by a restart or a reset. */
async function lastKnown(): Promise<number> {
  const last = lastEntry();
  if (!last) return 0;
  try {
    const same = await control<JournalEntry>({ method: 'GET', path: `journal/${last.seq}` });
    if (same.at === last.at && same.kind === last.kind) return last.seq;
  } catch (error) {
    if (!(error instanceof ControlError) || error.status !== 404) throw error;
  }
  return 0;
}

function take(events: readonly ServerSentEvent[]): boolean {
  const entries: JournalEntry[] = [];
  for (const { event, data } of events) {
    try {
      if (event === 'gap') noteGap(JSON.parse(data) as { from: number; to: number });
      else entries.push(JSON.parse(data) as JournalEntry);
    } catch {
      // one entry that cannot be read hides no other
    }
  }
  return addEntries(entries);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
