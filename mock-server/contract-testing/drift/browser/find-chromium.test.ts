import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.js';

let folder: string;
let PATH: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-chromium-'));
  PATH = ['first', 'second'].map((name) => join(folder, name)).join(delimiter);
  program('first/chromium', 'exit 0');
  program('first/google-chrome', 'exit 0');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(path: string, script: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('a Chromium on the system', () => {
  it('is the one that INGO_SANDBOX_CHROMIUM names, if it is there', () => {
    const named = program('named', '[ "$1" = --version ]');
    expect(findChromium({ PATH, INGO_SANDBOX_CHROMIUM: named })).toBe(named);
    expect(findChromium({ PATH, INGO_SANDBOX_CHROMIUM: `${named}-absent` })).toBe(
      join(folder, 'first/chromium'),
    );
  });

  it('is the headless shell where there is one that runs, else Chromium, else Chrome', () => {
    program('second/chromium-headless-shell', 'echo "install the snap" >&2; exit 1');
    expect(findChromium({ PATH })).toBe(join(folder, 'first/chromium'));
    const shell = program('second/chromium-headless-shell', 'exit 0');
    expect(findChromium({ PATH })).toBe(shell);
  });

  it('is not a folder, and may be absent', () => {
    mkdirSync(join(folder, 'third/chromium'), { recursive: true });
    expect(findChromium({ PATH: join(folder, 'third') })).toBeUndefined();
  });
});
