import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST_FILE = 350;

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the top level', () => {
  const ALLOWED = [
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'eslint.config.js'],
    ...['.prettierignore', '.npmrc', '.gitignore', '.gitattributes', '.ci', '.github'],
    ...['contracts', 'client', 'sdk-stub', 'mock-server', 'tests'],
    ...['README.md', 'LICENSE', 'CHANGELOG.md'],
  ];

  // An unpacked archive has no index to ask.
  it.skipIf(!existsSync(join(ROOT, '.git')))('holds nothing but what the design names', () => {
    // The checkout may belong to somebody else, as in a container: git would refuse to look.
    const files = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const names = new Set(files.split('\0').flatMap((file) => (file === '' ? [] : [file.split('/')[0]!])));
    expect([...names].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('records no registry address, so that it serves whatever registry npm is set to', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved": "http');
  });
});

describe('product code', () => {
  const rooms = ['contracts', 'client', 'sdk-stub', 'mock-server'].filter((room) =>
    existsSync(join(ROOT, room)),
  );
  const files = rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(room, file).replaceAll('\\', '/'),
    ),
  );
  const product = files
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(dist|node_modules)\/|\.test\.ts$/.test(file))
    .filter((file) => !['types.ts', 'validators.ts'].some((name) => file === `contracts/generated/${name}`));

  it(`has no file of more than ${LONGEST_FILE} lines`, () => {
    const long = product.filter((file) => textOf(file).trimEnd().split('\n').length > LONGEST_FILE);
    expect(long).toEqual([]);
  });
});
