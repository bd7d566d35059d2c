/**
 * The test runner of Stryker for vitest, made quick: the first run tries each change as soon as a test has covered it (see
 * `repeating-runner.mjs`). Only what runs while modules are loaded has a run of its own.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

export { strykerValidationSchema } from '@stryker-mutator/vitest-runner';

/**
 * First the tests beside a source, which notice most; then others, up to so many `tries`. Slower tests than `upTo`
 * milliseconds try nothing: what they alone notice counts as not noticed.
 */
const ROUNDS = [
  { own: true, upTo: 500, tries: Infinity },
  { own: false, upTo: 100, tries: 25 },
  { own: false, upTo: 1000, tries: 50 },
];

/** In place of the test that noticed a change. */
const ENDED = 'it ended the process';

const [{ factory: vitestRunner }] = vitestPlugins;

function quickRunner(injector) {
  const runner = vitestRunner(injector);
  const [init, dryRun, mutantRun] = ['init', 'dryRun', 'mutantRun'].map((name) => runner[name].bind(runner));
  /** The test that noticed a change, by the change; or `ENDED`. */
  const noticedBy = new Map();
  let tests = [];
  let journal = '';
  const begin = (round) => {
    runner.ctx.provide('round', round);
    runner.ctx.provide('journal', journal);
    runner.ctx.provide('knownChanges', [...noticedBy.keys()]);
  };

  /** The tests beside a source, then those of its folder, then all. */
  const nearest = (source) => [
    tests.filter(({ fileName }) => fileName === source.replace(/\.ts$/, '.test.ts')),
    tests.filter(({ fileName }) => dirname(fileName ?? '') === dirname(source)),
  ];

  return Object.assign(runner, {
    /** Stryker starts another process after one that a change has ended: what is known by then is in the journal. */
    async init() {
      await init();
      journal = `${process.cwd()}/mutation-tries.log`;
      const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n') : [];
      const rows = lines.flatMap((line) => [...line.matchAll(/^(\S+) (.*)$/g)]);
      for (const [, change, test] of rows) if (test) noticedBy.set(change, test);
      const [, last, test] = rows.at(-1) ?? [];
      if (test === '') {
        noticedBy.set(last, ENDED);
        appendFileSync(journal, `${last} ${ENDED}\n`);
      }
      begin(null);
    },

    async dryRun(options) {
      begin(null);
      const result = await dryRun(options);
      if (result.status !== 'complete') return result;
      tests = result.tests;
      for (const round of ROUNDS) {
        begin(round);
        // A change may break what runs after its test; that is no error of the tests.
        runner.ctx.state.catchError = () => {};
        await dryRun(options);
        delete runner.ctx.state.catchError;
        for (const file of runner.ctx.state.getFiles())
          for (const [change, test] of Object.entries(file.meta.noticedBy ?? {})) noticedBy.set(change, test);
      }
      appendFileSync(journal, 'every change\n');
      begin(null);
      return result;
    },

    async mutantRun(options) {
      const { activeMutant, mutantActivation, sandboxFileName } = options;
      if (noticedBy.has(activeMutant.id)) {
        const test = noticedBy.get(activeMutant.id).replace(`${process.cwd()}/`, '');
        if (test === ENDED) return { status: 'timeout', reason: ENDED };
        return { status: 'killed', failureMessage: 'noticed', killedBy: [test], nrOfTests: 1 };
      }
      if (mutantActivation !== 'static')
        return { status: 'survived', nrOfTests: options.testFilter?.length ?? 0 };
      for (const near of nearest(sandboxFileName)) {
        if (near.length === 0) continue;
        const result = await mutantRun({ ...options, testFilter: near.map(({ id }) => id) });
        if (result.status !== 'survived') return result;
      }
      return mutantRun(options);
    },
  });
}
quickRunner.inject = vitestRunner.inject;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-quick', quickRunner)];
