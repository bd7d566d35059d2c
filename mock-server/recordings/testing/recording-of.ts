import type { JournalEntry } from '../../journal/entry.js';
import type { Input } from '../../journal/input-log.js';
import type { Recording } from '../recording.js';

/** When everything of these recordings happens. */
export const AT = '2026-01-31T12:00:00.000Z';

/** A recording of these inputs and entries; each may say when it came. */
export const recordingOf = (
  inputs: readonly object[],
  entries: readonly object[] = [],
  header: object = {},
): Recording => ({
  header: {
    recording: 1,
    by: 'ingo-sandbox 0.1.0',
    origin: 'http://127.0.0.1:4010',
    how: 'made',
    at: AT,
    program: { username: 'test' },
    ...header,
  },
  inputs: inputs.map((input) => ({ at: AT, after: 0, ...input }) as Input),
  entries: entries.map((entry, index) => ({ seq: index + 1, at: AT, ...entry }) as JournalEntry),
});

/** A request that came in. */
export const came = (method: string, target: string, body: unknown = '', more: object = {}): object => ({
  input: 'request',
  method,
  target,
  headers: [],
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
});

/** The entry of a request, and what it was answered. */
export const answered = (
  method: string,
  target: string,
  status: number,
  body: unknown = '',
  more: object = {},
): object => ({
  kind: 'request',
  method,
  target,
  headers: [],
  body: '',
  answer: { status, body: typeof body === 'string' ? body : JSON.stringify(body) },
  findings: [],
  ...more,
});
