import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from './pack.js';

const module = (path: string): string =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** How a package manager installs tarballs without asking a registry, and runs what they bring. */
interface PackageManager {
  readonly name: string;
  readonly install: readonly string[];
  readonly run: readonly string[];
}

const pnpm = [process.execPath, module('pnpm/bin/pnpm.cjs')];
const yarn = [process.execPath, module('yarn/bin/yarn.js')];

/** Beside npm, with which docker.test.ts installs. */
const MANAGERS: readonly PackageManager[] = [
  { name: 'pnpm', install: [...pnpm, 'add', '--offline'], run: [...pnpm, 'exec'] },
  {
    name: 'yarn',
    install: [...yarn, 'add', '--offline', '--cache-folder', '.yarn-cache'],
    run: [...yarn, '--silent', 'run'],
  },
];

describe.each(MANAGERS)('installed from the tarballs by $name', ({ install, run }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-installed-'));
  const command = ([program, ...args]: readonly string[], ...more: string[]): string =>
    execFileSync(program!, [...args, ...more], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    });
  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{ "name": "project", "version": "1.0.0" }');
    command(install, pack('.').tarball, pack('client').tarball);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings two packages and nothing else', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed.toSorted()).toEqual(['ingo-sandbox', 'ingo-sandbox-client']);
  });

  it('runs ingo-sandbox, which writes a first test that passes', () => {
    expect(command(run, 'ingo-sandbox', 'init')).toContain('A first test for node:test');
    expect(command([process.execPath, '--test', 'ingo.test.mjs'])).toMatch(/^# pass 1$/m);
  });
});
