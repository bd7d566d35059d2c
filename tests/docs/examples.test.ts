import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApi } from '../../contracts/openapi/openapi.js';
import { commands } from '../../mock-server/cli/commands.js';
import { readConfig } from '../../mock-server/cli/config.js';
import { startSandbox } from '../../mock-server/index.js';
import { readScenario } from '../../mock-server/scenarios/read-scenario.js';
import { createScriptedSdk } from '../../sdk-stub/scripted/index.js';
import { writtenTests } from '../recordings/written-tests.js';
import { bundleExamples, compilerErrors, type BundledExamples } from './example.js';
import { codeBlocks, codeSpans, DOCUMENTS, textOf, type CodeBlock } from './markdown.js';

/** Every block of a language, with a name that says where it is. */
const blocksOf = (language: string): (CodeBlock & { readonly name: string })[] =>
  DOCUMENTS.flatMap((path) =>
    codeBlocks(textOf(path))
      .map((block, at) => ({ ...block, name: `${path}, block ${at + 1}` }))
      .filter((block) => block.language === language),
  );

const PACKAGE = JSON.parse(textOf('package.json')) as { readonly scripts: Record<string, string> };

describe('examples in TypeScript', () => {
  const blocks = blocksOf('ts');

  it('compile, and so do the tests that recordings are exported as', async () => {
    const sandbox = await startSandbox({ port: 0 });
    const texts: Record<string, string> = { ...(await writtenTests(sandbox)) };
    await sandbox.close();
    for (const { name, given, code } of blocks) texts[name] = `${given}\n${code}`;
    expect(compilerErrors(texts)).toEqual(Object.fromEntries(Object.keys(texts).map((name) => [name, []])));
  });

  describe('run to their end', () => {
    const programs = blocks.filter(({ code }) => /from 'ingo-sandbox(\/matrix|\/orders)?'/.test(code));
    let bundled: BundledExamples;
    beforeAll(async () => {
      bundled = await bundleExamples(programs.map(({ code }) => code));
    });
    afterAll(() => bundled.remove());

    it.each(programs.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
      expect(bundled.run(index)).toEqual({ code: 0, stderr: '' });
    });
  });
});

describe('examples in HTML', () => {
  const scripts = blocksOf('html').filter(({ code }) => code.includes('<script>'));

  it.each(scripts)('mount the plugin and hear of the token: $name', ({ code }) => {
    vi.useFakeTimers();
    const log = vi.fn();
    const { document } = new Window();
    document.body.innerHTML = code.replace(/<script[\s\S]*<\/script>/, '');
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(code)!;
    const sdk = createScriptedSdk({ scenario: 'success' });
    const run = new Function('IngoInstantPayments', 'document', 'authorizedUrl', 'console', script!);
    run(sdk, document, 'https://ingo.example/session/1', { log });
    vi.runAllTimers();
    vi.useRealTimers();
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/./));
  });
});

describe('examples in JSON', () => {
  // What a coding agent is told is an example of tests/cli/mcp.test.ts.
  const blocks = blocksOf('json').filter(({ code }) => !code.includes('"mcpServers"'));
  const [scenarios, configs] = [true, false].map((isScenario) =>
    blocks.filter(({ code }) => code.includes('"steps"') === isScenario),
  );

  it.each(scenarios!)('are valid scenarios: $name', ({ code }) => {
    expect(readScenario(code, 'shown')).toHaveProperty('scenario');
  });

  it.each(configs!)('are valid config files: $name', ({ code }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-config-'));
    try {
      const file = join(folder, 'config.json');
      writeFileSync(file, code);
      expect(readConfig(file)).toEqual(JSON.parse(code));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what the documents name', () => {
  const texts = DOCUMENTS.map(textOf);
  const lines = blocksOf('sh').flatMap(({ code }) => code.split('\n'));
  const spans = texts.flatMap(codeSpans);

  it('are commands of the command line, with options of theirs', () => {
    const known = new Map(
      commands().map((command) => [command.name(), command.options.map(({ long }) => long!)]),
    );
    const calls = [...lines, ...spans].flatMap((text) => {
      const [, name, rest = ''] =
        /(?:^npx ingo-sandbox|^node dist\/cli\.js|^ingo-sandbox) (\w+)(.*)/.exec(text) ?? [];
      return name === undefined
        ? []
        : [{ name, options: rest.replace(/#.*/, '').match(/(?<= )--[a-z-]+/g) ?? [] }];
    });
    expect(calls.length).toBeGreaterThan(5);
    const wrong = calls.filter(({ name, options }) => {
      const allowed = ['--help', ...(known.get(name) ?? [])];
      return !known.has(name) || options.some((option) => !allowed.includes(option));
    });
    expect(wrong).toEqual([]);
  });

  it('are options that some command has', () => {
    const known = ['--help', ...commands().flatMap(({ options }) => options.map(({ long }) => long!))];
    const options = spans.flatMap((span) => /^--[a-z-]+/.exec(span) ?? []);
    expect(options.filter((option) => !known.includes(option))).toEqual([]);
  });

  it('are scripts of package.json', () => {
    const scripts = [...lines, ...spans].flatMap((text) =>
      [...text.matchAll(/\bnpm (?:run )?(?!install|pack)([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  it('are calls that are served', () => {
    const { paths } = openApi() as { readonly paths: Record<string, object> };
    const served = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, ':')}`),
    );
    const named = spans.flatMap(
      (span) => /^(?:GET|POST|PUT|PATCH|DELETE) \/[\w/:.-]*(?=$|\?\S*$)/.exec(span) ?? [],
    );
    const shape = (call: string): string =>
      call.replace(/:\w+/g, ':').replace('/programs/test', '/programs/:');
    expect(named.length).toBeGreaterThan(30);
    expect(named.map(shape).filter((call) => !served.includes(call))).toEqual([]);
  });
});
