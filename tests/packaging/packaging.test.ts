import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from './pack.js';
import type { PackageFolder } from './pack.js';

/** A file, or files by condition. */
type Target = string | { readonly [condition: string]: Target };

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

interface Manifest {
  readonly scripts?: Record<string, string>;
  readonly bin?: Record<string, string>;
  readonly exports: Record<string, Target>;
  readonly dependencies?: Record<string, string>;
}

const manifestOf = (folder: PackageFolder) =>
  JSON.parse(readFileSync(new URL(`../../${folder}/package.json`, import.meta.url), 'utf8')) as Manifest;

/** Every file that the manifest sends a user to. */
function targets({ bin = {}, exports }: Manifest): string[] {
  const filesOf = (target: Target): string[] =>
    typeof target === 'string' ? [target] : Object.values(target).flatMap(filesOf);
  const exported = Object.values(exports).flatMap(filesOf);
  return [...Object.values(bin), ...exported].map((target) => target.replace(/^\.\//, ''));
}

/** Libraries that are in the package as a part of it. */
const BUNDLED = [
  '@fastify/static',
  '@mswjs/interceptors',
  'ajv',
  'commander',
  'fastify',
  'preact',
  'prom-client',
];

const MUST_NOT: Record<string, RegExp> = {
  'a test': /\.test\.|(^|\/)tests\//,
  'a source file': /(?<!\.d)\.ts$/,
  'a dependency': /(^|\/)node_modules\//,
  'a setting of the repository':
    /(^|\/)(tsconfig.*\.json|eslint\.config\.js|package-lock\.json|\.npmrc|\.ci|\.github)/,
};

describe.each(['.', 'client'] as const)('the package of %s', (folder) => {
  const { files } = pack(folder);

  it.each(targets(manifestOf(folder)))('holds %s, which its manifest names', (target) => {
    expect(files).toContain(target);
  });

  it.each(Object.entries(MUST_NOT))('does not hold %s', (_, pattern) => {
    expect(files.filter((file) => pattern.test(file))).toEqual([]);
  });

  it('holds its licence', () => {
    expect(files).toContain('LICENSE');
  });

  it('installs nothing else, and runs nothing when it is installed', () => {
    const { dependencies = {}, scripts = {} } = manifestOf(folder);
    expect(Object.keys(dependencies)).toEqual([]);
    expect(Object.keys(scripts).filter((name) => INSTALL_SCRIPTS.includes(name))).toEqual([]);
  });
});

describe('the package of the sandbox', () => {
  const { files } = pack('.');

  it.each([
    'README.md',
    'CHANGELOG.md',
    'dist/cli.js',
    'dist/llms.txt',
    'dist/explain-worker.js',
    'dist/inspector/app.js',
    'dist/inspector/app.css',
    'dist/esm/explain-worker.js',
    'dist/cjs/explain-worker.cjs',
  ])('holds %s', (file) => {
    expect(files).toContain(file);
  });

  it('holds the licence of every library that is bundled with it', () => {
    const name = 'dist/THIRD-PARTY-LICENSES.txt';
    expect(files).toContain(name);
    const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, library]) => library);
    expect(named).toEqual(expect.arrayContaining(BUNDLED));
    const licence =
      /without restriction|Redistributions of source code|with or without fee|Blue Oak Model License|Apache License|holds no licence text/;
    const sections = text.split('─'.repeat(80));
    expect(sections).toHaveLength(named.length);
    expect(sections.filter((section) => !licence.test(section))).toEqual([]);
  });

  it('holds the signing vectors, for signers in other languages', () => {
    expect(files.filter((file) => file.startsWith('contracts/vectors/'))).not.toEqual([]);
  });
});

describe('the package of the client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-packed-'));
  beforeAll(() => {
    execFileSync('tar', ['-xzf', pack('client').tarball], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the examples in other languages', () => {
    const examples = readdirSync(join(folder, 'package', 'examples'));
    expect(examples).toEqual(readdirSync(new URL('../../client/examples', import.meta.url)));
  });

  it('exports what its source exports where nothing else is installed', async () => {
    const program =
      "import * as server from './package/dist/server.js'; console.log(JSON.stringify(Object.keys(server)))";
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    const source = await import('../../client/server/index.js');
    expect((JSON.parse(printed) as string[]).toSorted()).toEqual(Object.keys(source).toSorted());
  });
});
