import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: ROOT });

/** What the linter says about a file that is not there. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const importing = (path: string) => `import { x } from '${path}';\nexport const y = x;`;

describe('an import across the rooms', () => {
  it.each([
    ['contracts/session/x.ts', '../../client/server/sign.js'],
    ['contracts/session/x.ts', '../../mock-server/index.js'],
    ['contracts/x.ts', '../client/server/sign.js'],
    ['contracts/x.ts', '../sdk-stub/x.js'],
    ['client/server/x.ts', '../../mock-server/sandbox.js'],
    ['client/server/x.ts', '../../sdk-stub/x.js'],
    ['mock-server/sessions/x.ts', '../../client/server/sign.js'],
    ['mock-server/sessions/x.ts', '../../sdk-stub/x.js'],
    ['mock-server/app.ts', '../client/server/sign.js'],
    ['mock-server/app.ts', '../tests/bench/load.js'],
    ['sdk-stub/x.ts', '../mock-server/index.js'],
    ['sdk-stub/x.ts', '../client/server/sign.js'],
  ])('from %s to %s is refused', async (file, path) => {
    expect(await complaints(file, importing(path))).toContain('no-restricted-imports');
  });

  it.each([
    ['client/server/x.ts', '../../contracts/index.js'],
    ['client/server/x.ts', '../../contracts/signing/signing.js'],
    ['mock-server/sandbox.ts', '../contracts/index.js'],
    ['mock-server/sessions/x.ts', '../../contracts/index.js'],
    ['mock-server/world/x.ts', '../../contracts/index.js'],
    ['sdk-stub/x.ts', '../contracts/index.js'],
    ['mock-server/sessions/x.ts', './index.js'],
  ])('from %s to %s is allowed', async (file, path) => {
    expect(await complaints(file, importing(path))).toEqual([]);
  });
});

describe('an import between the floors of mock-server', () => {
  it.each([
    ['mock-server/journal/x.ts', '../control/y.js', 'up'],
    ['mock-server/journal/deeper/x.ts', '../../control/y.js', 'up'],
    ['mock-server/world/x.ts', '../sessions/y.js', 'up'],
    ['mock-server/webhooks/x.ts', '../scenarios/y.js', 'up'],
    ['mock-server/sessions/x.ts', '../gateway/y.js', 'sideways'],
    ['mock-server/plugin/x.ts', '../control/y.js', 'sideways'],
    ['mock-server/sessions/x.ts', '../app.js', 'up'],
    ['mock-server/sessions/x.ts', '../sandbox.js', 'up'],
    ['mock-server/control/x.ts', '../index.js', 'up'],
    ['mock-server/app.ts', './sandbox.js', 'up'],
    ['mock-server/app.ts', './cli/main.js', 'up'],
    ['mock-server/sandbox.ts', './index.js', 'up'],
  ])('from %s to %s goes %s and is refused', async (file, path) => {
    expect(await complaints(file, importing(path))).toContain('no-restricted-imports');
  });

  it.each([
    ['mock-server/cli/x.ts', '../index.js'],
    ['mock-server/index.ts', './sandbox.js'],
    ['mock-server/sandbox.ts', './app.js'],
    ['mock-server/app.ts', './sessions/y.js'],
    ['mock-server/control/x.ts', '../journal/y.js'],
    ['mock-server/control/x.ts', '../scenarios/y.js'],
    ['mock-server/sessions/x.ts', '../webhooks/y.js'],
    ['mock-server/sessions/x.ts', './sessions.js'],
    ['mock-server/programs/x.ts', '../world/y.js'],
  ])('from %s to %s goes down and is allowed', async (file, path) => {
    expect(await complaints(file, importing(path))).toEqual([]);
  });
});

describe('every part of mock-server stands on a floor', () => {
  const parts = readdirSync(`${ROOT}mock-server`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /(?<!\.test)\.ts$/.test(entry.name))
    .filter(({ name }) => name !== 'cli')
    .map((entry) =>
      entry.isDirectory()
        ? [`mock-server/${entry.name}/x.ts`, '../cli/main.js']
        : [`mock-server/${entry.name}`, './cli/main.js'],
    );

  it.each(parts)('%s may not import the CLI', async (file, cli) => {
    expect(await complaints(file!, importing(cli!))).toContain('no-restricted-imports');
  });
});

describe('time and randomness that the world did not give', () => {
  const FOREIGN = [
    ['Date.now()', 'export const x = Date.now();'],
    ['new Date()', 'export const x = new Date();'],
    ['Math.random()', 'export const x = Math.random();'],
    ['crypto.randomUUID()', 'export const x = crypto.randomUUID();'],
    [
      'randomUUID of node:crypto',
      "import { randomUUID } from 'node:crypto';\nexport const x = randomUUID();",
    ],
    ['setTimeout', 'export const x = setTimeout(() => {}, 1);'],
    ['setInterval', 'export const x = setInterval(() => {}, 1);'],
    ['performance.now()', 'export const x = performance.now();'],
  ] as const;

  it.each(FOREIGN)('%s is refused in every room', async (_, code) => {
    for (const file of ['contracts/x.ts', 'client/server/x.ts', 'mock-server/sessions/x.ts']) {
      expect(await complaints(file, code), file).toHaveLength(1);
    }
  });

  it.each(FOREIGN)('%s is allowed inside the world', async (_, code) => {
    expect(await complaints('mock-server/world/x.ts', code)).toEqual([]);
  });

  it('a date made of a given time is allowed', async () => {
    expect(await complaints('mock-server/sessions/x.ts', 'export const x = new Date(0);')).toEqual([]);
  });
});

it('a file of 351 lines is refused', async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) => `export const x${i} = ${i};`).join('\n');
  expect(await complaints('contracts/x.ts', lines(350))).toEqual([]);
  expect(await complaints('contracts/x.ts', lines(351))).toEqual(['max-lines']);
});

it('`export *` is refused', async () => {
  expect(await complaints('mock-server/index.ts', "export * from './sandbox.js';")).toContain(
    'no-restricted-syntax',
  );
});
