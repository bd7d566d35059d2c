import type { RecordingHeader } from '../../contracts/generated/types.js';
import { RECORDING_VERSION } from '../../contracts/recordings/recording-schemas.js';
import type { Checked, SchemaName } from '../../contracts/violations/check.js';
import type { JournalEntry } from '../journal/entry.js';
import type { Input } from '../journal/input-log.js';
import { check } from '../schemas/check.js';
import { RecordingError, type Recording } from './recording.js';

/** Largest file that is read, in characters. */
export const RECORDING_CHARACTERS = 64 * 1024 * 1024;

/**
 * Reads a recording. Every line is checked: a file that was cut off, edited wrongly or made by a newer version is refused.
 *
 * @throws RecordingError with the line and what is wrong with it.
 */
export function readRecording(text: string): Recording {
  if (text.length > RECORDING_CHARACTERS) {
    throw new RecordingError(
      `The recording has ${text.length} characters, expected at most ${RECORDING_CHARACTERS}.`,
    );
  }
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const header = readHeader(lines[0]!);
  const inputs: Input[] = [];
  const entries: JournalEntry[] = [];
  let ended = false;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (index === 0) continue;
    if (ended) throw new RecordingError(`Line ${number} comes after the end of the recording.`);
    const value = parseLine(line, number);
    if (Object.hasOwn(value, 'end')) {
      const { end } = checked('recordingEnd', value, number);
      if (end.inputs !== inputs.length || end.entries !== entries.length) {
        throw new RecordingError(
          `Line ${number} counts ${end.inputs} inputs and ${end.entries} entries, and the file has ${inputs.length} and ${entries.length}: lines are missing or were added.`,
        );
      }
      ended = true;
    } else if (Object.hasOwn(value, 'input')) inputs.push(readInput(value, number, inputs.at(-1)));
    else entries.push(readEntry(value, number, entries.at(-1)?.seq ?? header.dropped ?? 0));
  }
  if (ended) return { header, inputs, entries };
  throw new RecordingError(
    `The recording ends with line ${lines.length}, without its last line {"end": …}: it is cut off.`,
  );
}

function readHeader(line: string): RecordingHeader {
  const value = parseLine(line, 1);
  const { recording: version } = value as { recording?: unknown };
  if (version === undefined) {
    throw new RecordingError(
      'Line 1 is no header of a recording, expected {"recording": 1, …} as GET /_sandbox/api/recording answers it.',
    );
  }
  if (typeof version === 'number' && version > RECORDING_VERSION) {
    throw new RecordingError(
      `The recording has version ${version}, and this sandbox reads up to ${RECORDING_VERSION}: install a newer ingo-sandbox.`,
    );
  }
  return checked('recordingHeader', value, 1);
}

function readInput(value: object, number: number, before: Input | undefined): Input {
  const input = checked('recordedInput', value, number) as Input;
  if (input.after >= (before?.after ?? 0)) return input;
  throw new RecordingError(`Line ${number}: "after" is ${input.after}, expected at least ${before!.after}.`);
}

function readEntry(value: object, number: number, before: number): JournalEntry {
  const entry = checked('recordedEntry', value, number) as unknown as JournalEntry;
  if (entry.seq === before + 1) return entry;
  throw new RecordingError(`Line ${number}: "seq" is ${entry.seq}, expected ${before + 1}.`);
}

function parseLine(line: string, number: number): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordingError(
      `Line ${number} is no JSON: ${line.trim() === '' ? 'it is empty' : `it begins with ${JSON.stringify(line.slice(0, 40))}`}.`,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new RecordingError(`Line ${number} is no JSON object.`);
}

function checked<Name extends SchemaName>(name: Name, value: object, number: number): Checked<Name> {
  const result = check(name, value);
  if ('value' in result) return result.value;
  throw new RecordingError(`Line ${number}: ${result.violations.map(({ message }) => message).join(' ')}`);
}
