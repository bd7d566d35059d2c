import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  recordedEntrySchema,
  recordedInputSchema,
  recordingEndSchema,
  recordingHeaderSchema,
} from '../../../contracts/recordings/recording-schemas.js';
import { readRecording } from '../../../mock-server/recordings/read-recording.js';
import { RecordingError } from '../../../mock-server/recordings/recording.js';
import { asLatin1 } from '../generate/json-text.js';
import { bytesOf, mutatedText } from '../generate/mutate-bytes.js';
import { mutatedJson } from '../generate/mutate-json.js';
import { checkWords } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { agree, type FuzzTarget } from '../target.js';

const GOLDEN = new URL('../../recordings/golden/version-1.jsonl', import.meta.url);
const LINES = readFileSync(GOLDEN, 'utf8').trimEnd().split('\n');

/** A recording with one line changed, dropped, doubled or moved. */
const changedLines: fc.Arbitrary<string> = fc
  .record({
    at: fc.nat(LINES.length - 1),
    how: fc.constantFrom('keep', 'change', 'drop', 'double', 'swap'),
    changed: fc.nat(LINES.length - 1).chain((at) => mutatedJson(fc.constant(JSON.parse(LINES[at]!)))),
  })
  .map(({ at, how, changed }) => {
    const lines = [...LINES];
    const line = lines[at]!;
    if (how === 'change') lines[at] = JSON.stringify(changed);
    if (how === 'drop') lines.splice(at, 1);
    if (how === 'double') lines.splice(at, 0, line);
    if (how === 'swap') lines.splice(at, 2, lines[at + 1] ?? line, line);
    return asLatin1(`${lines.join('\n')}\n`);
  });

/** Recordings: whole, in order, every line by its schema. */
export const recording: FuzzTarget<string> = {
  name: 'recording',
  reads: 'recordings',
  oracle: 'every line keeps its schema, seq and after go up, and the last line counts right',
  weight: 2,
  input: fc.oneof(changedLines, mutatedText(changedLines)),
  judge(text) {
    const utf8 = bytesOf(text).toString('utf8');
    return agree(isRead(utf8), isWhole(utf8));
  },
};

function isRead(text: string): boolean {
  try {
    readRecording(text);
    return true;
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    checkWords(error.message);
    return false;
  }
}

type Line = Readonly<Record<string, unknown>>;

function isWhole(text: string): boolean {
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(objectOf);
  if (!lines.every((line) => line !== undefined)) return false;
  const [header, ...rest] = lines as [Line, ...Line[]];
  const last = rest.pop() ?? {};
  if (rest.some((line) => Object.hasOwn(line, 'end'))) return false;
  const inputs = rest.filter((line) => Object.hasOwn(line, 'input'));
  const entries = rest.filter((line) => !Object.hasOwn(line, 'input'));
  if (![header].every((line) => keepsSchema(recordingHeaderSchema, line)) || Number(header['recording']) > 1)
    return false;
  if (!inputs.every((line) => keepsSchema(recordedInputSchema, line))) return false;
  if (!entries.every((line) => keepsSchema(recordedEntrySchema, line))) return false;
  if (!keepsSchema(recordingEndSchema, last)) return false;
  const { end } = last as { end: { inputs: number; entries: number } };
  const dropped = Number(header['dropped'] ?? 0);
  return (
    end.inputs === inputs.length &&
    end.entries === entries.length &&
    entries.every((entry, at) => entry['seq'] === dropped + at + 1) &&
    inputs.every((input, at) => Number(input['after']) >= Number(inputs[at - 1]?.['after'] ?? 0))
  );
}

function objectOf(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Line) : undefined;
  } catch {
    return undefined;
  }
}
