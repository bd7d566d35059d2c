import { parseJsonBody } from '../http/parse-json-body.js';
import type { JournalEntry } from '../journal/entry.js';
import { readFile } from './read-file.js';
import { UsageError } from './usage-error.js';

/** What a journal holds, and how many entries it has dropped because it was full. */
export interface SavedJournal {
  readonly entries: readonly JournalEntry[];
  readonly dropped: number;
}

/** A running sandbox, and which of its programs is meant. */
export interface JournalSource {
  /** Its origin; undefined: only files are read. */
  readonly url: string | undefined;
  readonly program?: string;
  readonly controlToken?: string;
}

/**
 * Entries of the journal of a running sandbox, or of journals that were saved.
 *
 * @throws UsageError where there is no journal, saying why.
 */
export async function readJournal(files: readonly string[], source: JournalSource): Promise<SavedJournal> {
  if (source.url !== undefined) return journalOf(source.url, await ask(source.url, source));
  const journals = files.map((file) => {
    const bytes = readFile(file);
    const lines = entryLines(bytes.toString('utf8'));
    if (lines) return journalOf(file, { entries: lines });
    const parsed = parseJsonBody(bytes);
    if ('finding' in parsed) {
      throw new UsageError(`${file}: ${parsed.finding.what.replace('The body', 'the file')}`);
    }
    return journalOf(file, parsed.value);
  });
  return {
    entries: journals.flatMap(({ entries }) => entries),
    dropped: journals.reduce((sum, { dropped }) => sum + dropped, 0),
  };
}

/** Entries of a file that has one JSON value a line; undefined for any other text. Lines that are no entry are left out. */
function entryLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    const values = lines.map((line) => JSON.parse(line) as Record<string, unknown> | null);
    const entries = values.filter((value) => typeof value?.['seq'] === 'number');
    return entries.length > 0 ? entries : undefined;
  } catch {
    return undefined;
  }
}

async function ask(url: string, { program, controlToken }: JournalSource): Promise<unknown> {
  const address = new URL('/_sandbox/api/journal', url);
  if (program !== undefined) address.searchParams.set('program', program);
  const headers = controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` };
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(10_000) }).catch(() => {
    throw new UsageError(`no sandbox answers at ${url}; start one with: ingo-sandbox start`);
  });
  const value = (await answer.json().catch(() => ({}))) as { detail?: unknown };
  if (answer.ok) return value;
  throw new UsageError(
    typeof value.detail === 'string'
      ? value.detail
      : `${address.href} answers ${answer.status}: this is no sandbox`,
  );
}

function journalOf(place: string, value: unknown): SavedJournal {
  const { entries, dropped = 0 } = (value ?? {}) as Record<string, unknown>;
  if (Array.isArray(entries) && entries.every(isEntry) && typeof dropped === 'number') {
    return { entries, dropped };
  }
  throw new UsageError(
    `${place} is no journal, expected {"entries": […]} as GET /_sandbox/api/journal answers it, or one entry a line`,
  );
}

/** Fields of an entry that readers of a journal rely on, by kind: `''` text, `0` a number, `[]` a list, `{}` an object. */
const FIELDS: Readonly<Record<string, object>> = {
  request: { method: '', target: '', headers: [], body: '', findings: [], answer: { status: 0, body: '' } },
  transition: { session: '', event: '', from: '', to: '' },
  listeners: { session: '', events: [] },
  verification: { session: '', status: 0 },
  event: { session: '', event: '', payload: {} },
  delivery: { delivery: '', topic: '', attempt: 0, state: '' },
  fault: { fault: '', method: '', target: '' },
  clock: { move: {} },
};

/** Whether a value has what every entry has, and what an entry of its kind has. */
function isEntry(value: unknown): value is JournalEntry {
  if (!isLike(value, { seq: 0, at: '', kind: '' })) return false;
  const { kind } = value as { readonly kind: string };
  return !Object.hasOwn(FIELDS, kind) || isLike(value, FIELDS[kind]!);
}

/** Whether a value has every field of a sample, each of the same type. */
function isLike(value: unknown, sample: unknown): boolean {
  if (typeof value !== typeof sample || value === null) return false;
  if (Array.isArray(sample) || typeof sample !== 'object')
    return Array.isArray(value) === Array.isArray(sample);
  return Object.entries(sample as object).every(([name, inner]) =>
    isLike((value as Record<string, unknown>)[name], inner),
  );
}
