import { describe, expect, it, vi } from 'vitest';
import { ensureChromium, runBounded, WHAT_TO_DO, type System } from './install-chromium.mjs';

const FOUND = '/usr/bin/chromium';

/** A system without a browser, which has one after a command that ends as given; every other command fails. */
function system({
  installs,
  works = [],
  ...more
}: { installs?: string; works?: string[] } & Partial<System>) {
  let there = false;
  const commands: string[] = [];
  const run = async (command: readonly string[]): Promise<string | undefined> => {
    const text = command.join(' ');
    commands.push(text);
    there ||= installs !== undefined && text.endsWith(installs);
    return there || works.some((end) => text.endsWith(end)) ? undefined : 'no network';
  };
  const fake: System = {
    platform: 'linux',
    isRoot: true,
    find: () => (there ? FOUND : undefined),
    run,
    ...more,
  };
  return { fake, commands };
}

const HAS_APT = 'apt-get --version';

describe('a Chromium for the browser tests', () => {
  it('is not installed where one is found', async () => {
    const { fake, commands } = system({ find: () => FOUND });
    expect(await ensureChromium(vi.fn(), fake)).toBe(FOUND);
    expect(commands).toEqual([]);
  });

  it('is installed by apt-get where that can be, with no question asked', async () => {
    const { fake, commands } = system({ works: [HAS_APT, 'update'], installs: ' chromium' });
    const say = vi.fn();
    expect(await ensureChromium(say, fake)).toBe(FOUND);
    expect(commands.map((command) => command.replace(/-o \S+ /g, ''))).toEqual([
      'apt-get --version',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium-headless-shell',
      'apt-get install -y --no-install-recommends chromium',
    ]);
    expect(say.mock.calls.flat().join('\n')).toContain('Trying: apt-get');
  });

  it('is installed through sudo where that asks for no password', async () => {
    const { fake, commands } = system({
      isRoot: false,
      works: [HAS_APT, 'true'],
      installs: 'chromium-headless-shell',
    });
    expect(await ensureChromium(vi.fn(), fake)).toBe(FOUND);
    expect(commands.at(-1)).toMatch(/^sudo -n DEBIAN_FRONTEND=noninteractive apt-get /);
  });

  it('comes from Playwright, with the libraries it needs, where apt-get has none', async () => {
    const { fake, commands } = system({
      works: [HAS_APT, 'update'],
      installs: 'install --with-deps chromium',
    });
    expect(await ensureChromium(vi.fn(), fake)).toBe(FOUND);
    expect(commands).toHaveLength(5);
  });

  it('is looked for after each attempt: a stub that installs well is not one', async () => {
    const works = [
      HAS_APT,
      'update',
      'recommends chromium',
      'install --with-deps chromium',
      'install chromium',
    ];
    const { fake, commands } = system({ works, installs: 'chromium-browser' });
    expect(await ensureChromium(vi.fn(), fake)).toBe(FOUND);
    expect(commands).toHaveLength(7);
  });

  it.each([
    ['without root', { isRoot: false, works: [HAS_APT] }],
    ['without apt-get', { works: [] }],
    ['on macOS', { platform: 'darwin' as const }],
    ['on Windows', { platform: 'win32' as const }],
  ])('comes from Playwright %s', async (_, more) => {
    const { fake, commands } = system({ ...more, installs: 'cli.js install chromium' });
    expect(await ensureChromium(vi.fn(), fake)).toBe(FOUND);
    expect(commands.filter((command) => / (update|install) /.test(command))).toHaveLength(1);
  });

  it('is told to be installed by hand when all failed; each failure is said', async () => {
    const { fake } = system({ works: [HAS_APT] });
    const say = vi.fn();
    await expect(ensureChromium(say, fake)).rejects.toThrow(WHAT_TO_DO);
    expect(say.mock.calls.flat().filter((text) => text === 'That failed: no network.')).toHaveLength(6);
  });
});

describe('a command with a time limit', () => {
  const node = (code: string) => [process.execPath, '-e', code];

  it('gives nothing when it ends well, else what went wrong', async () => {
    expect(await runBounded(node(''), 10_000)).toBeUndefined();
    expect(await runBounded(node('process.exit(100)'), 10_000)).toMatch(/ ended with 100$/);
    expect(await runBounded(['ingo-sandbox-no-such-command'], 10_000)).toMatch(/ENOENT/);
  });

  it('is ended when its time is over', async () => {
    expect(await runBounded(node('setInterval(() => {}, 1000)'), 200)).toBe('not done after 0.2 s');
  });
});
