import type { SessionRequest } from '../../contracts/generated/types.js';
import { observed, type Finding } from '../http/finding.js';
import type { EmitStep } from '../../contracts/generated/types.js';
import type { Program } from '../programs/program.js';
import type { Outboxes } from '../webhooks/outboxes.js';
import { TOPIC_OF_EVENT } from '../../contracts/webhooks/consequences.js';
import { nextState } from '../../contracts/lifecycle/lifecycle.js';
import type { Casting } from '../sessions/casting.js';
import { fireEvent } from '../sessions/fire-event.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { SessionRecord } from '../stores/records.js';
import { chooseScenario } from './choose-scenario.js';
import { ScenarioRun } from './scenario-run.js';
import type { NamedScenario } from './read-scenario.js';
import { ScenarioSet } from './scenario-set.js';
import { Stage } from './stage.js';

const SMALLEST_SWEEP = 256;

/** The scenarios of every program, and the runs of every session whose page was opened. */
export class ScenarioRuns {
  readonly #store: MemoryStore;
  readonly #outboxes: Outboxes;
  readonly #given: readonly NamedScenario[];
  readonly #sets = new WeakMap<Program, ScenarioSet>();
  readonly #runs = new Map<string, { readonly program: Program; readonly run: ScenarioRun }>();
  #sweepAt = SMALLEST_SWEEP;

  /** @param given scenarios that every program has from the start, beside those that are built in. */
  constructor(store: MemoryStore, outboxes: Outboxes, given: readonly NamedScenario[] = []) {
    this.#store = store;
    this.#outboxes = outboxes;
    this.#given = given;
  }

  /** The scenarios that a program knows. */
  scenariosOf(program: Program): ScenarioSet {
    const known = this.#sets.get(program);
    if (known) return known;
    const set = new ScenarioSet();
    for (const scenario of this.#given) set.put(scenario);
    this.#sets.set(program, set);
    return set;
  }

  /** Chooses what will happen in a session that was just created. */
  async cast(program: Program, session: string, request: SessionRequest): Promise<Casting> {
    const set = this.scenariosOf(program);
    const choice = chooseScenario(set, request);
    if (choice.by === 'default') return choice;
    if (choice.by === 'queue') set.takeNext();
    const { name, by } = choice;
    await this.#store.update(session, (record) => ({ ...record, scenario: { name, by } }));
    program.journal.append({ kind: 'scenario', session, scenario: name, by });
    return choice;
  }

  /** The run of a session, begun when its page is opened for the first time. */
  async begin(program: Program, session: SessionRecord): Promise<ScenarioRun> {
    const known = this.#runs.get(session.id);
    if (known) return known.run;
    await this.#sweep();
    const set = this.scenariosOf(program);
    const scenario = set.get(session.scenario?.name ?? 'interactive') ?? set.get('interactive')!;
    const stage = new Stage(this.#store, program, this.#outboxes.of(program), session, scenario.payments);
    const run = new ScenarioRun(program, session, scenario, stage);
    this.#runs.set(session.id, { program, run });
    return run;
  }

  /** The run of a session whose page was opened. */
  of(session: string): ScenarioRun | undefined {
    return this.#runs.get(session)?.run;
  }

  /**
   * Lets one event happen now; a live page hears it.
   *
   * @returns why it cannot happen; undefined when it did.
   */
  async fire(
    program: Program,
    session: string,
    step: EmitStep | { readonly emit: 'MOUNT' },
  ): Promise<Finding | undefined> {
    if (step.emit === 'MOUNT') return findingOf(await fireEvent(this.#store, program, session, 'MOUNT'));
    const run = this.of(session);
    if (run) return run.fire(step);
    const record = await this.#store.session(session);
    const next = record && nextState(record.state, step.emit, program.readings);
    // Nobody ever opened its page, and yet it moves: token and webhooks follow as they would.
    if (next !== undefined && next !== record!.state) return (await this.begin(program, record!)).fire(step);
    const fired = await fireEvent(this.#store, program, session, step.emit);
    if (!('finding' in fired) && record?.state === fired.session.state) {
      return observed(
        'no-live-page',
        `${step.emit} is told by an open page, and none is open.`,
        'Mount the authorized_url first.',
      );
    }
    return findingOf(fired);
  }

  /** Tells by webhook that a URL had expired when it was opened. `tracer`: that of the event that tells the same. */
  async tellExpired(program: Program, session: SessionRecord, tracer: string): Promise<void> {
    const stage = new Stage(this.#store, program, this.#outboxes.of(program), session, undefined, tracer);
    await stage.webhook({ webhook: TOPIC_OF_EVENT.SESSION_EXPIRED });
  }

  /** Ends and forgets everything of a program; the scenarios that were put stay. */
  forget(program: Program): void {
    for (const [id, entry] of this.#runs) {
      if (entry.program !== program) continue;
      entry.run.stop();
      this.#runs.delete(id);
    }
    this.scenariosOf(program).clear();
  }

  /** Forgets the runs of sessions that were forgotten, whenever their number has doubled. */
  async #sweep(): Promise<void> {
    if (this.#runs.size < this.#sweepAt) return;
    for (const id of [...this.#runs.keys()]) {
      if (!(await this.#store.session(id))) this.#runs.delete(id);
    }
    this.#sweepAt = Math.max(SMALLEST_SWEEP, this.#runs.size * 2);
  }
}

const findingOf = (fired: Awaited<ReturnType<typeof fireEvent>>): Finding | undefined =>
  'finding' in fired ? fired.finding : undefined;
