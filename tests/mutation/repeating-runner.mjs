/**
 * Runs each test once as it is, then again with each change that it covers, in the same process: milliseconds for a change,
 * where a run of its own loads every module anew and takes seconds. `stryker-runner.mjs` asks for it and reads the result.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inject, TestRunner } from 'vitest';

/** How often a change may be reached, as a multiple of the unchanged run: more is an endless loop. */
const LOOP_FACTOR = 100;

/** Those of real time, which a test may replace. */
const { setTimeout, clearTimeout } = globalThis;

/** What the instrumented code shares with its runner. */
const stryker = (globalThis[inject('globalNamespace')] ??= {});

/** What is tried next, and what was noticed: a change may end the process. */
const write = (tried, test = '') => appendFileSync(inject('journal'), `${tried} ${test}\n`);

/** How many tests tried a change. */
const tries = {};

/** The test that noticed a change, by the change; of all files, as one process runs them. */
const noticedBy = {};

export default class RepeatingRunner extends TestRunner {
  /** Which tests try changes in this round; null: none does. */
  #round = inject('round');
  #known = new Set(inject('knownChanges'));
  /** What is still to be tried on the current test: changes, and `null` for checks that it passes unchanged. */
  #queue = [];
  #tried = null;
  /** The change that was noticed last. */
  #noticed;
  /** What the unchanged test covers, and how long it took in milliseconds. */
  #unchanged;
  #begun = 0;
  #tell;

  /** Set by Vitest; of tries nothing is told, since telling costs more than trying. */
  set onTaskUpdate(tell) {
    this.#tell = tell;
  }

  get onTaskUpdate() {
    const tell = this.#tell;
    if (!tell) return undefined;
    return async (tasks, events) => {
      if (events.some(([, event]) => event !== 'test-retried')) await tell(tasks, events);
    };
  }

  onCollected(files) {
    super.onCollected?.(files);
    if (this.#round) files.forEach(oneAfterAnother);
  }

  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test);
    this.#unchanged = undefined;
    this.#queue = [];
    // Vitest repeats what fails: every try says so but the last.
    if (this.#round) test.retry = Number.MAX_SAFE_INTEGER;
  }

  onBeforeTryTask(test, ...rest) {
    super.onBeforeTryTask(test, ...rest);
    this.#begun = performance.now();
    if (!this.#unchanged) return;
    this.#tried = this.#queue.shift();
    if (this.#tried === null) return;
    stryker.hitCount = 0;
    stryker.hitLimit = LOOP_FACTOR * this.#unchanged.perTest[this.#tried];
    stryker.activeMutant = this.#tried;
    write(this.#tried);
  }

  /** What a change lets wait for ever is noticed by that. */
  async runTask(test) {
    const running = TestRunner.getTestFn(test)();
    if (!this.#unchanged || this.#tried === null) return running;
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('It never ends.')), 2000 + 20 * this.#unchanged.took);
    });
    await Promise.race([running, late]).finally(() => clearTimeout(timer));
  }

  onAfterRetryTask(test) {
    if (!this.#round) return;
    stryker.activeMutant = stryker.hitCount = stryker.hitLimit = undefined;
    const isPassed = test.result.state === 'pass';
    if (!this.#unchanged) {
      if (!isPassed) return void (test.retry = 0);
      this.#unchanged = { ...coverageOf(test), took: performance.now() - this.#begun };
      this.#queue = this.#changesFor(test);
    } else if (this.#tried === null) this.#checked(isPassed);
    else if (!isPassed) this.#notice(test);
    const isOver = this.#queue.length === 0;
    test.result.state = isOver ? 'pass' : 'fail';
    test.result.errors = isOver ? undefined : [{ message: 'to be tried again' }];
  }

  onAfterRunTask(test) {
    super.onAfterRunTask(test);
    if (!this.#unchanged) return;
    const { perTest, loading, took } = this.#unchanged;
    test.result.duration = took;
    // What a change led to is covered by no test.
    stryker.mutantCoverage.perTest[idOf(test)] = perTest;
    stryker.mutantCoverage.static = loading;
  }

  async onAfterRunSuite(suite) {
    await super.onAfterRunSuite(suite);
    if (suite.filepath && this.#round) suite.meta.noticedBy = { ...noticedBy };
  }

  /** The changes to be tried on a test, after a check: a test that does not pass twice cannot tell anything. */
  #changesFor(test) {
    const { own, upTo, tries: most } = this.#round;
    const { perTest, took } = this.#unchanged;
    if (took > upTo) return [];
    const beside = own && changesBeside(test.file.filepath);
    const changes = Object.keys(perTest).filter(
      (id) =>
        !(id in noticedBy) && !this.#known.has(id) && (!beside || beside.has(id)) && !(tries[id] >= most),
    );
    for (const id of changes) tries[id] = (tries[id] ?? 0) + 1;
    return changes.length > 0 ? [null, ...changes] : [];
  }

  #notice(test) {
    noticedBy[this.#tried] = idOf(test);
    write(this.#tried, idOf(test));
    this.#noticed = this.#tried;
    this.#queue.unshift(null);
  }

  /** A test that fails unchanged was spoilt by the change before, which another test may notice. */
  #checked(isPassed) {
    if (isPassed) return;
    delete noticedBy[this.#noticed];
    this.#queue = [];
  }
}

const coverageOf = (test) => ({
  perTest: { ...stryker.mutantCoverage?.perTest[idOf(test)] },
  loading: { ...stryker.mutantCoverage?.static },
});

/** The changes of the source that a test file stands beside. */
function changesBeside(testFile) {
  const source = testFile.replace('.test.ts', '.ts');
  const text = existsSync(source) ? readFileSync(source, 'utf8') : '';
  return new Set([...text.matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id]) => id));
}

/** Tests that run at the same time would see each other's changes. */
function oneAfterAnother(task) {
  task.concurrent = false;
  task.tasks?.forEach(oneAfterAnother);
}

/** The name of a test for Stryker. */
function idOf(test) {
  const names = [];
  for (let task = test; task; task = task.suite) names.unshift(task.name);
  return `${test.file.filepath}#${names.join(' ').trim()}`;
}
