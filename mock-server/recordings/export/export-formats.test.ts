import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../world/package-root.js';
import { readRecording } from '../read-recording.js';
import type { Recording } from '../recording.js';
import { exportRecording, type ExportFormatName } from './export-formats.js';

const VERSION_1 = readRecording(
  readFileSync(new URL('../../../tests/recordings/golden/version-1.jsonl', import.meta.url), 'utf8'),
);
/** Sessions, refusals, pages, webhooks that fail, a payment, faults, moves of the clock; without twenty calls that are alike. */
const FLOW: Recording = {
  ...VERSION_1,
  inputs: VERSION_1.inputs.filter((input) => !JSON.stringify(input).includes('at once')),
  entries: VERSION_1.entries.filter((entry) => !JSON.stringify(entry).includes('at once')),
};
const CAPTURED = 'd177e234-0e90-433c-8bda-2d00d07fd4e6';
/** The one that the HTML page shows is the inspector's own. */
const FORMATS: readonly ExportFormatName[] = ['scenario', 'vitest', 'playwright', 'curl', 'pact'];

/** The text and the notes, without the version of the package. */
function written(recording: Recording, format: ExportFormatName, session?: string): string {
  const { text, notes } = exportRecording(recording, format, session === undefined ? {} : { session });
  const all = [text, ...notes.map((note) => `Not carried over: ${note}\n`)].join('');
  return all.replaceAll(`ingo-sandbox ${packageVersion()} from`, 'ingo-sandbox from');
}

describe('a recording is written word for word', () => {
  it.each(FORMATS)('as %s', async (format) => {
    await expect(written(FLOW, format)).toMatchFileSnapshot(`golden/flow-${format}.txt`);
  });

  it('as a test that fails, of one session', async () => {
    const test = { runner: 'vitest', file: 'pay.test.ts', name: 'pays once', message: MESSAGE } as const;
    const failed = { ...FLOW, header: { ...FLOW.header, test } };
    const [text] = written(failed, 'vitest', CAPTURED).split('\n\ninterface');
    await expect(`${text}\n`).toMatchFileSnapshot('golden/session-vitest.txt');
  });

  it('as the scenario of one session', async () => {
    await expect(written(FLOW, 'scenario', CAPTURED)).toMatchFileSnapshot('golden/session-scenario.txt');
  });
});

it.each(FORMATS)('entries that were edited wrongly are refused: as %s', (format) => {
  const entries = FLOW.entries.map((entry) => ({ ...entry, ...(entry.kind === 'request' && { method: 7 }) }));
  expect(() =>
    exportRecording({ ...FLOW, entries: entries as unknown as Recording['entries'] }, format),
  ).toThrow('(request): "method" is 7, expected text.');
});

const MESSAGE = `\u001b[31mexpected money to move once for "push-1", and it moved 2 times.\u001b[0m

the second line
the third line
the fourth line
the fifth line
the sixth line`;
