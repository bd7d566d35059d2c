import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium, placesOf, thisMachine, type Machine } from './chromium.mjs';

const OWN = '/cache/ms-playwright/chrome';

/** A machine on which some files are there, of which some do not run. */
const machine = (files: readonly string[], more: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/usr/bin:/snap/bin' },
  platform: 'linux',
  playwrightsOwn: () => OWN,
  isFile: (path) => files.includes(path),
  runs: () => true,
  ...more,
});

// The paths are those of POSIX, which Windows would join otherwise.
describe.skipIf(process.platform === 'win32')('a Chromium on the system', () => {
  it('is the one that a variable names, before all others', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/b', INGO_SANDBOX_CHROMIUM: '/opt/a' };
    const say = vi.fn();
    expect(findChromium(say, machine(['/opt/b', '/opt/a', '/usr/bin/chromium'], { env }))).toBe('/opt/a');
    expect(findChromium(say, machine(['/opt/b', '/usr/bin/chromium'], { env }))).toBe('/opt/b');
    expect(say.mock.calls).toEqual([['INGO_SANDBOX_CHROMIUM names /opt/a, which is not there.']]);
  });

  it('is looked for on the PATH: the headless shell before Chromium before Chrome before Edge, whatever the folder', () => {
    const shell = '/snap/bin/chromium-headless-shell';
    expect(findChromium(vi.fn(), machine(['/usr/bin/chromium', shell]))).toBe(shell);
    const files = ['/usr/bin/msedge', '/usr/bin/google-chrome', '/snap/bin/chromium'];
    expect(findChromium(vi.fn(), machine(files))).toBe('/snap/bin/chromium');
    expect(findChromium(vi.fn(), machine(files.slice(0, 2)))).toBe('/usr/bin/google-chrome');
    expect(findChromium(vi.fn(), machine(files.slice(0, 1)))).toBe('/usr/bin/msedge');
  });

  it('is not the stub that only tells to install a snap', () => {
    const stub = '/usr/bin/chromium-browser';
    const say = vi.fn();
    const files = [stub, '/usr/bin/google-chrome'];
    expect(findChromium(say, machine(files, { runs: (path) => path !== stub }))).toBe(
      '/usr/bin/google-chrome',
    );
    expect(say.mock.calls).toEqual([[expect.stringContaining(`${stub} is there but does not run`)]]);
  });

  it("is Playwright's own where the system has none", () => {
    expect(findChromium(vi.fn(), machine([OWN]))).toBe(OWN);
    expect(findChromium(vi.fn(), machine([]))).toBeUndefined();
  });

  it('is looked for where Playwright has none for this platform', () => {
    const playwrightsOwn = () => {
      throw new Error('unsupported');
    };
    expect(findChromium(vi.fn(), machine(['/usr/bin/chromium'], { playwrightsOwn }))).toBe(
      '/usr/bin/chromium',
    );
  });
});

describe('the usual places', () => {
  it('of macOS are the applications of all, and of the user', () => {
    const places = placesOf(machine([], { platform: 'darwin', env: { HOME: '/Users/jane' } }));
    expect(places).toContain('/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(places).toContain('/Users/jane/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('of Windows are its program folders', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\jane\\AppData\\Local' };
    const places = placesOf(machine([], { platform: 'win32', env }));
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Users\\jane\\AppData\\Local\\Chromium\\Application\\chrome.exe');
  });
});

describe.skipIf(process.platform === 'win32')('whether a browser runs', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-chromium-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const program = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('is what it says to --version', () => {
    expect(thisMachine.runs(program('good', '[ "$1" = --version ]'))).toBe(true);
    expect(thisMachine.runs(program('stub', 'echo "install the snap" >&2; exit 1'))).toBe(false);
    expect(thisMachine.runs(join(folder, 'absent'))).toBe(false);
  });

  it('is false for a folder, and for nothing', () => {
    expect(thisMachine.isFile(folder)).toBe(false);
    expect(thisMachine.isFile(join(folder, 'absent'))).toBe(false);
  });
});
