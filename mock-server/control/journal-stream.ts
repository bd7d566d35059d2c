import type { ServerResponse } from 'node:http';
import type { Answer } from '../http/answer.js';
import type { JournalEntry } from '../journal/entry.js';
import type { ControlCall } from './control-call.js';
import { readSince } from './journal.js';

/**
 * `GET journal/stream?since=N`: every entry as a server-sent event, whose id is its seq, until the reader leaves.
 *
 * @returns null when streaming has begun.
 */
export function streamJournal({ program, query }: ControlCall, response: ServerResponse): Answer | null {
  const since = readSince(query);
  if (typeof since !== 'number') return since;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (entry: JournalEntry): void => {
    response.write(`id: ${entry.seq}\nevent: ${entry.kind}\ndata: ${JSON.stringify(entry)}\n\n`);
  };
  response.write(': the journal of this program, entry by entry\n\n');
  for (const entry of program.journal.find({}, since)) send(entry);
  response.on('close', program.journal.subscribe(send));
  return null;
}
