/** A Chromium for the browser tests: found, or else installed. Types stand in `install-chromium.d.mts`. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { findChromium, thisMachine, VARIABLES } from './chromium.mjs';

const PLAYWRIGHT = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
const SECOND = 1000;

/** For all attempts together: a network that swallows everything must not hold up the tests for long. */
const TOGETHER_MS = 180 * SECOND;

/** After a polite end was asked for. */
const PATIENCE_MS = 5 * SECOND;

const APT = [
  'apt-get',
  ...[
    'Acquire::Retries=1',
    'Acquire::http::Timeout=15',
    'Acquire::https::Timeout=15',
    'DPkg::Lock::Timeout=30',
  ].flatMap((option) => ['-o', option]),
];

export function attemptsOf(platform, privilege) {
  const apt = (limit, ...args) => ({ command: [...privilege, ...APT, ...args], limit: limit * SECOND });
  const install = ['install', '-y', '--no-install-recommends'];
  const playwright = (...args) => ({
    command: [process.execPath, PLAYWRIGHT, 'install', ...args, 'chromium'],
    limit: 120 * SECOND,
  });
  if (platform !== 'linux' || !privilege) return [playwright()];
  return [
    apt(60, 'update'),
    // Debian has it beside the whole browser, smaller and faster; elsewhere this fails at once.
    apt(120, ...install, 'chromium-headless-shell'),
    apt(120, ...install, 'chromium'),
    playwright('--with-deps'),
    playwright(),
    // Its name on Raspberry Pi OS. On Ubuntu it is a stub that fetches a snap, slowly, which is why it comes last.
    apt(60, ...install, 'chromium-browser'),
  ];
}

export const WHAT_TO_DO = `No Chromium was found, and none could be installed. Install one with the system's package manager
(Debian: apt-get install chromium), or any of Chromium, Google Chrome and Microsoft Edge by hand, or run
"npx playwright install --with-deps chromium"; or name one that is somewhere else in ${VARIABLES[0]}.`;

export async function ensureChromium(say, system = thisSystem) {
  const { find, run, platform } = system;
  const there = find(say);
  if (there) return there;
  const privilege = await privilegeOf(system);
  const until = performance.now() + TOGETHER_MS;
  for (const { command, limit } of attemptsOf(platform, privilege)) {
    say(`No Chromium here that runs. Trying: ${command.join(' ')}`);
    const complaint = await run(command, Math.max(SECOND, Math.min(limit, until - performance.now())));
    if (complaint) say(`That failed: ${complaint}.`);
    const found = find(say);
    if (found) return found;
  }
  throw new Error(WHAT_TO_DO);
}

/** What to put before a command that needs root; undefined where root, or apt-get, is out of reach. */
async function privilegeOf({ platform, isRoot, run }) {
  if (platform !== 'linux' || (await run(['apt-get', '--version'], 5 * SECOND))) return undefined;
  if (isRoot) return [];
  // sudo clears the environment, and a package that asks questions would wait for ever.
  const sudo = ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
  return (await run([...sudo, 'true'], 5 * SECOND)) ? undefined : sudo;
}

/** The machine this runs on. */
const thisSystem = {
  platform: thisMachine.platform,
  isRoot: process.getuid?.() === 0,
  find: (say) => findChromium(say),
  run: runBounded,
};

export function runBounded([file, ...args], limit) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let late;
    const insist = () => child.kill('SIGKILL');
    const ask = () => {
      late = setTimeout(insist, PATIENCE_MS);
      child.kill('SIGTERM');
    };
    const timer = setTimeout(ask, limit);
    const end = (complaint) => {
      clearTimeout(timer);
      clearTimeout(late);
      resolve(complaint);
    };
    child.on('error', ({ message }) => end(message));
    child.on('exit', (code, signal) => {
      if (late) end(`not done after ${(limit / SECOND).toFixed(1)} s`);
      else if (code === 0) end(undefined);
      else end(`${file} ended with ${signal ?? code}`);
    });
  });
}
