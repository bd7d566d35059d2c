import { json, problem, type Answer } from '../http/answer.js';
import type { JournalEntry } from '../journal/entry.js';
import { matches } from '../journal/journal.js';
import type { JournalQuery } from '../../contracts/generated/types.js';
import type { Program } from '../programs/program.js';
import { entryText } from '../journal/entry-text.js';
import type { Explanation } from '../signature/explain/explain.js';
import { signingText } from '../signature/explain/explanation-text.js';
import { realDelay } from '../world/world.js';
import { withBody, type ControlEndpoint } from './control-call.js';

const DEFAULT_TIMEOUT_MS = 5000;

/** `GET journal?since=N`: entries, oldest first, and how many were dropped because the journal was full. */
export const showJournal: ControlEndpoint = ({ program, query }) => {
  const since = readSince(query);
  if (typeof since !== 'number') return since;
  return json(200, { entries: program.journal.find({}, since), dropped: program.journal.dropped });
};

/** `GET journal/{seq}`: one entry; `?format=text` tells it to people. */
export const showEntry: ControlEndpoint = ({ program, params, query }) => {
  const entry = program.journal.entry(Number(params['seq']));
  if (!entry) {
    return problem(
      404,
      'No such entry',
      `The journal of "${program.username}" has no entry ${params['seq']}; it never was, or was dropped.`,
    );
  }
  return query.get('format') === 'text'
    ? { status: 200, type: 'text', body: entryDocument(entry) }
    : json(200, entry);
};

/** An entry for people; of a signature that was refused, both strings to sign as well. */
function entryDocument(entry: JournalEntry): string {
  const explained = entry.kind === 'request' && entry.explanation !== undefined;
  return explained
    ? `${entryText(entry)}\n${signingText(entry.explanation as Explanation)}`
    : entryText(entry);
}

/** `POST journal/find` */
export const findEntries: ControlEndpoint = (call) =>
  withBody(call, 'journalQuery', (query) => json(200, { entries: matching(call.program, query) }));

/** `POST journal/count` */
export const countEntries: ControlEndpoint = (call) =>
  withBody(call, 'journalQuery', (query) => json(200, { count: matching(call.program, query).length }));

/** `POST journal/wait`: answers as soon as enough entries match, or with 408 when the time is over. */
export const waitForEntries: ControlEndpoint = (call) =>
  withBody(call, 'journalQuery', async (query): Promise<Answer> => {
    const wanted = query.count ?? 1;
    const timeout = query.timeout_ms ?? DEFAULT_TIMEOUT_MS;
    const found = await enough(call.program, query, wanted, timeout);
    if (found.length >= wanted) return json(200, { entries: found });
    const detail = `${found.length} of ${wanted} entries matched within ${timeout} ms.`;
    return problem(408, 'Not enough entries', detail, { entries: found });
  });

/** Reads `?since=N`, the seq after which to begin. */
export function readSince(query: URLSearchParams): number | Answer {
  const since = Number(query.get('since') ?? 0);
  if (Number.isInteger(since) && since >= 0) return since;
  return problem(422, 'Query not valid', `since is "${query.get('since')}", expected a seq such as 12.`);
}

const matching = ({ journal }: Program, { match, since }: JournalQuery): JournalEntry[] =>
  journal.find(match, since);

async function enough(
  program: Program,
  query: JournalQuery,
  wanted: number,
  timeout: number,
): Promise<JournalEntry[]> {
  const found = matching(program, query);
  if (found.length >= wanted) return found;
  let stop = (): void => undefined;
  const reached = new Promise<void>((resolve) => {
    stop = program.journal.subscribe((entry) => {
      if (matches(entry, query.match ?? {}) && found.push(entry) >= wanted) resolve();
    });
  });
  await Promise.race([reached, realDelay(timeout)]);
  stop();
  return found;
}
