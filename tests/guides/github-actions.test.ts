import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../docs/markdown.js';
import { runCli } from '../cli/run-cli.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const stepsOf = (path: string): Step[] =>
  Object.values((load(textOf(path)) as Workflow).jobs).flatMap(({ steps }) => steps);

/** What `npm test` runs: it asks the sandbox that is beside it. */
const ASKS = `
const { INGO_BASE_URL, INGO_USERNAME, INGO_SECRET } = process.env;
const { status } = await fetch(INGO_BASE_URL + '/_sandbox/health');
if (status === 200 && INGO_USERNAME && INGO_SECRET) console.log('the tests ran');
`;

describe('the guide for GitHub Actions', () => {
  const steps = stepsOf('client/guides/github-actions/test.yml');
  let project: string;
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'ingo-sandbox-workflow-'));
    writeFileSync(join(project, 'package.json'), '{ "scripts": { "test": "node ask.mjs" } }');
    writeFileSync(join(project, 'ask.mjs'), ASKS);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('uses the actions that our own workflow uses, in the same versions', () => {
    const ours = stepsOf('.github/workflows/ci.yml').map(({ uses }) => uses);
    const theirs = steps.flatMap(({ uses = [] }) => uses);
    expect(theirs).toHaveLength(3);
    expect(theirs.filter((action) => !ours.includes(action))).toEqual([]);
  });

  it('runs the tests of a project beside a sandbox', async () => {
    const [install, test, ...more] = steps.flatMap(({ run = [] }) => run);
    expect([install, more]).toEqual(['npm ci', []]);
    const [, args, command] = /^npx ingo-sandbox (.+) "(.+)"$/.exec(test!)!;
    const { code, stdout } = await runCli([...args!.split(' '), command!], { cwd: project });
    expect(stdout).toContain('the tests ran');
    expect(code).toBe(0);
  });

  it('keeps what the fixtures write for a test that failed', () => {
    const { with: kept } = (steps.at(-1) ?? {}) as { with?: { path: string } };
    expect(textOf('mock-server/fixtures/keep-failure.ts')).toContain(`'${kept?.path}'`);
  });
});
