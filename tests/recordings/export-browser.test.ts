import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportRecording } from '../../mock-server/recordings/export/export-formats.js';
import { withoutColors } from '../../mock-server/recordings/export/comments.js';
import { readRecording } from '../../mock-server/recordings/read-recording.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { callCli } from '../cli/call-cli.js';
import { recordedFlow } from './recorded-flow.js';
import { exportFolder, runPlaywright, runVitest } from './run-exported.js';

const sandbox = useSandbox();
const folder = exportFolder();
const clone = exportFolder();

const FAILED = 'a recipient adds a card';

/** What a failure says, without the stack. */
const messageOf = (failure: string | undefined): string =>
  withoutColors(failure ?? 'it passed')
    .replace(/^(\w*Error: )?/, '')
    .split('\n    at ')[0]!
    .trim();

it('a recording runs in real pages, and that of a failed browser run becomes a test that fails the same way', async () => {
  const program = sandbox.program({ username: 'test.of-pages', seed: 3 });
  await recordedFlow(sandbox, program);
  const recorded = readRecording(program.recording());
  const { text } = exportRecording(recorded, 'playwright');
  writeFileSync(join(folder, 'recorded.spec.ts'), text);
  copyFileSync(new URL('exported/failing.spec.ts', import.meta.url), join(folder, 'failing.spec.ts'));

  const { [FAILED]: failed, ...others } = Object.fromEntries(runPlaywright(folder));
  expect(others).toMatchObject({ [`recorded at ${recorded.header.at}`]: { failure: undefined } });
  const message = messageOf(failed!.failure);
  expect(message).toMatch(/^expected event:TOKEN_SUCCESS to happen, and it did not\.\nThese happened:\n/);

  const journal = Buffer.from(failed!.attached['ingo-journal.txt']!, 'base64').toString();
  expect(journal).toContain('/api/v1/sessions/point-in-time/plugin');
  expect(journal).toContain('\n1. signature-unexplained');
  expect(journal).not.toContain('Jane');
  const recording = failed!.attached['ingo-recording.jsonl']!;
  const { header } = readRecording(readFileSync(recording, 'utf8'));
  expect(header.test).toMatchObject({
    runner: 'playwright',
    file: expect.stringMatching(/failing\.spec\.ts$/) as string,
  });

  const out = ['--out', join(clone, 'failure.test.ts')];
  const exported = await callCli(['export', recording, '--as', 'vitest', ...out]);
  expect(exported).toEqual({ code: 0, stdout: '', stderr: '' });
  const again = Object.fromEntries(runVitest(clone));
  expect(Object.keys(again)).toEqual([FAILED]);
  expect(messageOf(again[FAILED])).toBe(message);
}, 120_000);
