/** Where a Chromium may be, and whether it runs. Types stand in `chromium.d.mts`. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Variables that may name the browser; the first that is set is asked first. */
export const VARIABLES = ['INGO_SANDBOX_CHROMIUM', 'CHROMIUM_PATH'];

/** The headless shell, which is all that the tests need, first: it runs them in a third of the time. */
const NAMES = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['msedge', 'microsoft-edge', 'microsoft-edge-stable'],
];

/** Where installers put a browser without putting it on the PATH. */
const USUAL_PLACES = {
  darwin: ({ HOME = '' }) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['', HOME].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
      .filter(Boolean)
      .flatMap((folder) =>
        [
          'Chromium\\Application\\chrome',
          'Google\\Chrome\\Application\\chrome',
          'Microsoft\\Edge\\Application\\msedge',
        ].map((path) => `${folder}\\${path}.exe`),
      ),
};

const VERSION_LIMIT_MS = 20_000;

/** This machine. */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  playwrightsOwn: () => chromium.executablePath(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  runs: (path) => {
    // On Windows `--version` opens a window instead of answering; nor is there anything that only looks like a browser.
    if (process.platform === 'win32') return true;
    const { status } = spawnSync(path, ['--version'], {
      stdio: 'ignore',
      timeout: VERSION_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    return status === 0;
  },
};

export function placesOf({ env, platform, playwrightsOwn }) {
  const named = VARIABLES.map((variable) => env[variable]).filter(Boolean);
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const extension = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
  const usual = USUAL_PLACES[platform]?.(env) ?? [];
  return [...new Set([...named, ...onPath, ...usual, ...ownOf(playwrightsOwn)])];
}

export function findChromium(say, machine = thisMachine) {
  const { env, isFile, runs } = machine;
  for (const variable of VARIABLES) {
    if (env[variable] && !isFile(env[variable]))
      say(`${variable} names ${env[variable]}, which is not there.`);
  }
  return placesOf(machine).find((path) => {
    if (!isFile(path)) return false;
    if (runs(path)) return true;
    say(`${path} is there but does not run (${path} --version); looking further.`);
    return false;
  });
}

/** Playwright throws on platforms that it has no browser for. */
function ownOf(playwrightsOwn) {
  try {
    return [playwrightsOwn()];
  } catch {
    return [];
  }
}
