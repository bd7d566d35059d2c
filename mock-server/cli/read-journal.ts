import { parseJsonBody } from '../http/parse-json-body.js';
import type { JournalEntry } from '../journal/entry.js';
import type { Recording } from '../recordings/recording.js';
import { askSandbox, type SandboxAddress } from './ask-sandbox.js';
import { readFile } from './read-file.js';
import { isRecording, readRecordingFile } from './read-recording-file.js';
import { UsageError } from './usage-error.js';

/** What a journal holds, and how many entries it has dropped because it was full. */
export interface SavedJournal {
  readonly entries: readonly JournalEntry[];
  readonly dropped: number;
}

/** A running sandbox; without a `url`, only files are read. */
export type JournalSource = Omit<SandboxAddress, 'url'> & { readonly url: string | undefined };

/**
 * Entries of the journal of a running sandbox, or of journals and recordings that were saved.
 *
 * @throws UsageError where there is no journal, saying why.
 */
export async function readJournal(files: readonly string[], source: JournalSource): Promise<SavedJournal> {
  const { url } = source;
  if (url !== undefined) {
    return journalOf(url, await askSandbox({ ...source, url }, { path: '/_sandbox/api/journal' }));
  }
  const journals = files.map((file) => {
    const bytes = readFile(file);
    if (isRecording(bytes)) return journalOfRecording(readRecordingFile(file, bytes));
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

const journalOfRecording = ({ entries, header }: Recording): SavedJournal => ({
  entries,
  dropped: header.dropped ?? 0,
});

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
