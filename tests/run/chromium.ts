import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findChromium } from '../../mock-server/contract-testing/drift/browser/find-chromium.js';

const MINUTE = 60_000;

/**
 * Returns the commands that may install a Chromium, in the order to try them.
 *
 * @param root prefix of a command that needs root. Undefined: there is no apt-get, or no way to become root.
 */
export function installCommands(root: readonly string[] | undefined): readonly (readonly string[])[] {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const playwright = [process.execPath, cli, 'install', '--only-shell', 'chromium'];
  if (!root) return [playwright];
  const apt = [...root, 'apt-get', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=30'];
  const install = [...apt, 'install', '-y', '--no-install-recommends'];
  const packages = ['chromium-headless-shell', 'chromium'].map((name) => [...install, name]);
  // Ubuntu has Chromium as a snap only, so it gets Playwright's own.
  return [[...apt, 'update'], ...packages, [...playwright, '--with-deps'], playwright];
}

/**
 * Finds a Chromium, or installs one with the system's package manager or with Playwright.
 *
 * @returns its path, or undefined for the one that Playwright launches by itself.
 * @throws Error that says what to install when there is none in the end.
 */
export async function ensureChromium(say: (text: string) => void): Promise<string | undefined> {
  for (const command of [undefined, ...installCommands(rootPrefix())]) {
    if (command) {
      say(`No Chromium found. Trying: ${command.join(' ')}`);
      const stdio = ['ignore', 'ignore', 'inherit'] as const;
      const { status, error } = spawnSync(command[0]!, command.slice(1), {
        stdio: [...stdio],
        timeout: 2 * MINUTE,
      });
      if (status !== 0) say(`That failed: ${error?.message ?? `exit code ${status}`}.`);
    }
    const found = findChromium();
    const launched = found === undefined && (await chromium.launch().catch(() => undefined));
    if (launched) await launched.close();
    if (found !== undefined || launched) return found;
  }
  throw new Error(`No Chromium was found, and none could be installed. Install one with the system's package manager (Debian:
apt-get install chromium), run "npx playwright install --with-deps chromium", or name one in INGO_SANDBOX_CHROMIUM.`);
}

/** Words before a command that needs root; undefined where there is no apt-get, or no way. A package that asks questions would wait forever. */
export function rootPrefix(): readonly string[] | undefined {
  const works = (file: string, ...args: string[]): boolean => spawnSync(file, args).status === 0;
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (!works('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return env;
  return works('sudo', '-n', 'true') ? ['sudo', '-n', ...env] : undefined;
}
