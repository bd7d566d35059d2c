import type { JournalEntry } from '../journal/entry.js';
import { readExchanges } from '../recordings/exchanges.js';
import { readRecording } from '../recordings/read-recording.js';
import { RecordingError, type Recording } from '../recordings/recording.js';
import { UsageError } from './usage-error.js';

/** Whether a file is meant to be a recording, by how it begins. */
export const isRecording = (bytes: Buffer): boolean =>
  /^\s*\{\s*"recording"\s*:/.test(bytes.subarray(0, 100).toString('utf8'));

/** Reads a recording that the user named. Throws UsageError with the file, the line and what is wrong. */
export const readRecordingFile = (file: string, bytes: Buffer): Recording => read(file, bytes, readRecording);

/** Reads exchanges that a proxy wrote, as entries of a journal. Throws UsageError as `readRecordingFile` does. */
export const readExchangesFile = (file: string, bytes: Buffer): JournalEntry[] =>
  read(file, bytes, readExchanges);

function read<Content>(file: string, bytes: Buffer, reader: (text: string) => Content): Content {
  try {
    return reader(bytes.toString('utf8'));
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new UsageError(`${file}: ${error.message}`);
  }
}
