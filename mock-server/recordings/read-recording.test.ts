import { expect, it } from 'vitest';
import { RECORDING_CHARACTERS, readRecording } from './read-recording.js';
import { RecordingError } from './recording.js';

const AT = '2026-01-31T12:00:00.000Z';
const HEADER = {
  recording: 1,
  by: 'ingo-sandbox 0.1.0',
  origin: 'http://127.0.0.1:4010',
  how: 'made',
  at: AT,
  program: { username: 'test' },
};
const INPUT = { input: 'request', method: 'GET', target: '/', headers: [], body: '', at: AT, after: 0 };
const ENTRY = { seq: 1, at: AT, kind: 'clock', move: {}, now: AT };
const END = { end: { inputs: 1, entries: 1 } };

const text = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

function refusal(...lines: readonly unknown[]): string {
  try {
    readRecording(text(...lines));
  } catch (error) {
    if (error instanceof RecordingError) return error.message;
    throw error;
  }
  return 'read';
}

it('is read line by line, whatever ends the lines', () => {
  const recording = { header: HEADER, inputs: [INPUT], entries: [ENTRY] };
  expect(readRecording(text(HEADER, INPUT, ENTRY, END))).toEqual(recording);
  expect(readRecording(text(HEADER, INPUT, ENTRY, END).replaceAll('\n', '\r\n'))).toEqual(recording);
});

it.each([
  ['an empty file', [''], 'Line 1 is no JSON: it is empty.'],
  ['another file', ['PK\u0003'], 'Line 1 is no JSON: it begins with "PK\\u0003".'],
  ['JSON of another kind', [{ entries: [] }], /^Line 1 is no header of a recording, expected/],
  ['a list', [[1]], 'Line 1 is no JSON object.'],
  [
    'a version of the future',
    [{ ...HEADER, recording: 2, shape: 'unknown' }],
    'The recording has version 2, and this sandbox reads up to 1: install a newer ingo-sandbox.',
  ],
  ['a version that is none', [{ ...HEADER, recording: '1' }], /^Line 1: .*recording/],
  ['an unknown field of the header', [{ ...HEADER, extra: 1 }], /^Line 1: .*extra/],
  [
    'a file that is cut off between lines',
    [HEADER, INPUT, ENTRY],
    /^The recording ends with line 3, without/,
  ],
  ['a file that is cut off in a line', [HEADER, '{"input":"requ'], /^Line 2 is no JSON: it begins with/],
  [
    'a line that was removed',
    [HEADER, INPUT, END],
    /^Line 3 counts 1 inputs and 1 entries, and the file has 1 and 0/,
  ],
  [
    'a line behind the end',
    [HEADER, INPUT, ENTRY, END, ENTRY],
    'Line 5 comes after the end of the recording.',
  ],
  ['an entry that is missing', [HEADER, { ...ENTRY, seq: 2 }], 'Line 2: "seq" is 2, expected 1.'],
  [
    'an input out of order',
    [HEADER, { ...INPUT, after: 3 }, INPUT],
    'Line 3: "after" is 0, expected at least 3.',
  ],
  ['an input of another kind', [HEADER, { ...INPUT, input: 'shell' }], /^Line 2: /],
  [
    'a target that is no path',
    [HEADER, { ...INPUT, target: 'http://169.254.169.254/' }],
    /^Line 2: .*target/,
  ],
  ['a method of another protocol', [HEADER, { ...INPUT, method: 'CONNECT' }], /^Line 2: .*method/],
  ['an instant that is none', [HEADER, { ...INPUT, at: 'now' }], /^Line 2: .*at/],
  ['a body that is too long', [HEADER, { ...INPUT, body: 'x'.repeat(2 ** 20 + 1) }], /^Line 2: .*body/],
])('refuses %s', (_, lines, message) => {
  expect(refusal(...lines)).toMatch(
    typeof message === 'string' ? new RegExp(`^${escaped(message)}$`) : message,
  );
});

it('refuses a file that is too large before it is taken apart', () => {
  expect(() => readRecording(' '.repeat(RECORDING_CHARACTERS + 1))).toThrow(RecordingError);
});

it('takes a prototype key for a field like any other', () => {
  expect(refusal('{"__proto__":{"recording":1},"recording":1}')).toMatch(/^Line 1: /);
  expect(({} as { recording?: unknown }).recording).toBeUndefined();
});

const escaped = (pattern: string): string => pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
