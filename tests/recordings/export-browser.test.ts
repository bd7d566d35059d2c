import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exportRecording } from '../../mock-server/recordings/export/export-formats.js';
import { withoutColors } from '../../mock-server/recordings/export/comments.js';
import { readRecording } from '../../mock-server/recordings/read-recording.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { runCli } from '../cli/run-cli.js';
import { recordedFlow } from './recorded-flow.js';
import { exportFolder, runPlaywright, runVitest } from './run-exported.js';

const sandbox = useSandbox();
const folder = exportFolder();
const clone = exportFolder();
afterAll(() => {
  for (const one of [folder, clone]) rmSync(one, { recursive: true });
});

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
  const { header } = recorded;
  const { text } = exportRecording(recorded, 'playwright');
  writeFileSync(join(folder, 'recorded.spec.ts'), text);
  copyFileSync(new URL('exported/failing.spec.ts', import.meta.url), join(folder, 'failing.spec.ts'));

  const { [FAILED]: failure, ...others } = Object.fromEntries(runPlaywright(folder));
  expect(others).toEqual({ [`recorded at ${header.at}`]: undefined });
  const said = messageOf(failure);
  expect(said).toMatch(/^expected event:TOKEN_SUCCESS to happen, and it did not\.\nThese happened:\n/);

  const [recording] = readdirSync(join(folder, 'ingo-failures'));
  const exported = await runCli([
    ...['export', join(folder, 'ingo-failures', recording!), '--as', 'vitest'],
    ...['--out', join(clone, 'failure.test.ts')],
  ]);
  expect(exported).toEqual({ code: 0, stdout: '', stderr: '' });
  const again = Object.fromEntries(runVitest(clone));
  expect(Object.keys(again)).toEqual([FAILED]);
  expect(messageOf(again[FAILED])).toBe(said);
}, 120_000);
