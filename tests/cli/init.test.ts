import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callCli } from './call-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = (more: object): void => writeFileSync(join(folder, 'package.json'), JSON.stringify(more));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

it.each([
  [{ devDependencies: { vitest: '4' } }, 'vitest', 'ingo.test.mjs'],
  [{ devDependencies: { vitest: '4', '@playwright/test': '1' } }, 'playwright', 'ingo.spec.mjs'],
  [{ devDependencies: { jest: '30' } }, 'jest', 'ingo.test.js'],
  [{ devDependencies: { jest: '30' }, type: 'module' }, 'jest', 'ingo.test.cjs'],
  [{ dependencies: { express: '5' } }, 'node:test', 'ingo.test.mjs'],
])('%j gets a first test for %s', async (given, framework, file) => {
  manifest(given);
  const { code, stdout } = await callCli(['init', folder, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    framework,
    files: [
      { path: 'ingo-sandbox.json', done: 'written' },
      { path: 'ingo-scenarios/second-account.json', done: 'written' },
      { path: file, done: 'written' },
    ],
  });
});

it('a file that exists is kept, and that is said; --force replaces it', async () => {
  manifest({});
  writeFileSync(join(folder, 'ingo-sandbox.json'), '{"port":4321}');
  const kept = await callCli(['init', folder]);
  expect(kept.stdout).toContain('kept     ingo-sandbox.json');
  expect(kept.stdout).toContain('--force replaces it');
  expect(read('ingo-sandbox.json')).toBe('{"port":4321}');
  const replaced = await callCli(['init', folder, '--force']);
  expect(replaced.stdout).toContain('replaced ingo-sandbox.json');
  expect(JSON.parse(read('ingo-sandbox.json'))).toMatchObject({ port: 4010 });
});

it('another framework can be asked for', async () => {
  manifest({ devDependencies: { vitest: '4' } });
  const { stdout } = await callCli(['init', folder, '--framework', 'node:test', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ framework: 'node:test' });
});

it('without a package.json nothing is written', async () => {
  const { code, stderr } = await callCli(['init', folder]);
  expect(code).toBe(2);
  expect(stderr).toContain('run npm init first');
  expect(readdirSync(folder)).toEqual([]);
});
