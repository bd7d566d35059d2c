import { describe, expect, it } from 'vitest';
import { installCommands } from './chromium.js';

describe('installing a Chromium', () => {
  const commands = (root?: string[]) =>
    installCommands(root).map((command) => command.join(' ').replace(/^\S*node\S* \S+cli\.js/, 'playwright'));

  it('takes the headless shell of the distribution, then its Chromium, then that of Playwright', () => {
    expect(commands(['sudo', '-n']).map((command) => command.replaceAll(/-o \S+ /g, ''))).toEqual([
      'sudo -n apt-get update',
      'sudo -n apt-get install -y --no-install-recommends chromium-headless-shell',
      'sudo -n apt-get install -y --no-install-recommends chromium',
      'playwright install --only-shell chromium --with-deps',
      'playwright install --only-shell chromium',
    ]);
  });

  it('needs no root with Playwright', () => {
    expect(commands()).toEqual(['playwright install --only-shell chromium']);
  });
});
