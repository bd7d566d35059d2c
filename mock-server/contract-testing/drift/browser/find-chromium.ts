import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Best first: the headless shell needs half the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'google-chrome'];
const LONGEST_MS = 20_000;

/**
 * Returns the path of a Chromium on this system: the one that `INGO_SANDBOX_CHROMIUM` or `CHROMIUM_PATH` names, else the
 * first on the PATH that runs (Ubuntu's package may only say "install the snap").
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [env['INGO_SANDBOX_CHROMIUM'] ?? env['CHROMIUM_PATH'] ?? '', ...onPath].find(
    (file) => statSync(file, { throwIfNoEntry: false })?.isFile() && runs(file),
  );
}

/** On Windows `--version` opens a window instead of answering. */
const runs = (file: string): boolean =>
  process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: LONGEST_MS }).status === 0;
