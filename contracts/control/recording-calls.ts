import { EXPORT_FORMAT_NAMES } from '../recordings/export-formats.js';
import type { ControlCallRow } from './control-call-row.js';

/** The calls of the control API that keep what happened, play it again, and bring it into other forms. */
export const RECORDING_CALLS = [
  {
    method: 'GET',
    path: '/_sandbox/api/recording',
    summary: 'Returns the recording: everything since the program began.',
    description:
      'A file of JSON lines that POST replay plays again. Account numbers in it are made up; it holds no secret.',
    answers: 'application/x-ndjson',
  },
  {
    method: 'GET',
    path: '/_sandbox/api/recording/export',
    summary:
      'Writes down everything since the program began as a test, a script, a scenario, a pact or a page.',
    description:
      'Answers {"text", "not_carried_over"}: what could not be carried over is a sentence each. 409 says why there is nothing to write.',
    query: {
      as: {
        type: 'string',
        enum: EXPORT_FORMAT_NAMES,
        description: `One of ${EXPORT_FORMAT_NAMES.join(', ')}. Default: vitest.`,
      },
      session: {
        type: 'string',
        description: 'Only this session. Default: all; of a scenario the last that failed, else the last.',
      },
      format: { type: 'string', description: 'text: the text alone, as a file.' },
    },
    tool: { name: 'export_recording' },
  },
  {
    method: 'POST',
    path: '/_sandbox/api/recording/view',
    summary: 'Reads a recording, and says what happened in it.',
    withoutProgram: true,
    description:
      'Answers {"header", "entries", "coverage", "doctor"}, the last two as for a program. No program is changed.',
    takes: 'application/x-ndjson',
    bodyLimit: 64 * 1024 * 1024,
  },
  {
    method: 'POST',
    path: '/_sandbox/api/replay',
    summary: 'Replays a recording in a program of its own.',
    withoutProgram: true,
    description:
      'Says whether everything came out as recorded, else the first difference. No program is changed, and nothing is sent.',
    takes: 'application/x-ndjson',
    bodyLimit: 64 * 1024 * 1024,
    query: {
      until: { type: 'integer', minimum: 1, description: 'seq of the last entry to play to.' },
    },
    tool: { name: 'replay', reads: true },
  },
  {
    method: 'POST',
    path: '/_sandbox/api/snapshot',
    summary: 'Saves the state of the program under a name.',
    description: 'Taken again under the same name, the latest counts. A program keeps up to 20.',
    body: 'snapshotName',
    status: 201,
    tool: { name: 'take_snapshot' },
  },
  {
    method: 'POST',
    path: '/_sandbox/api/restore',
    summary: 'Restores a saved state of the program.',
    description:
      'Sessions, tokens, payments, clock, journal and settings are as they were; pages that are open end.',
    body: 'snapshotName',
    tool: { name: 'restore_snapshot' },
  },
] as const satisfies readonly ControlCallRow[];
