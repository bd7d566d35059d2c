import { parseJsonBody } from '../http/parse-json-body.js';
import type { JournalEntry } from '../journal/entry.js';
import { askSandbox } from './ask-sandbox.js';
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
  const { url, program, controlToken } = source;
  if (url !== undefined) {
    const path = '/_sandbox/api/journal';
    return journalOf(
      url,
      await askSandbox({ url, controlToken }, { method: 'GET', path, query: { program } }),
    );
  }
  const journals = files.map((file) => {
    const parsed = parseJsonBody(readFile(file));
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

function journalOf(place: string, value: unknown): SavedJournal {
  const { entries, dropped = 0 } = (value ?? {}) as Record<string, unknown>;
  if (Array.isArray(entries) && entries.every(isEntry) && typeof dropped === 'number') {
    return { entries, dropped };
  }
  throw new UsageError(
    `${place} is no journal, expected {"entries": […]} as GET /_sandbox/api/journal answers it`,
  );
}

/** Whether a value has what every entry has, and what this kind of entry has where outcomes are looked for. */
function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, target, answer, findings } = value as Record<string, unknown>;
  if (kind !== 'request') return typeof kind === 'string';
  const { body, status } = (answer ?? {}) as Record<string, unknown>;
  return (
    typeof target === 'string' &&
    typeof body === 'string' &&
    typeof status === 'number' &&
    Array.isArray(findings)
  );
}
