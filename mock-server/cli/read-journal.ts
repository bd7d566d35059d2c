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
    if (isRecording(bytes)) return journalOfRecording(file, readRecordingFile(file, bytes));
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

const journalOfRecording = (file: string, { entries, header }: Recording): SavedJournal =>
  journalOf(file, { entries, dropped: header.dropped ?? 0 });

function journalOf(place: string, value: unknown): SavedJournal {
  const { entries, dropped = 0 } = (value ?? {}) as Record<string, unknown>;
  if (Array.isArray(entries) && entries.every(isEntry) && typeof dropped === 'number') {
    return { entries, dropped };
  }
  throw new UsageError(
    `${place} is no journal, expected {"entries": […]} as GET /_sandbox/api/journal answers it`,
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
