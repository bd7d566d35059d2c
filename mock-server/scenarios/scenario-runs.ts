import type { EmitStep, SessionRequest, WebhookStep } from '../../contracts/generated/types.js';
import { TOPIC_OF_EVENT } from '../../contracts/webhooks/consequences.js';
import type { Faults } from '../faults/program-faults.js';
import { observed, type Finding } from '../http/finding.js';
import type { Program } from '../programs/program.js';
import { applyEvent, fireEvent, unknownSession } from '../sessions/fire-event.js';
import type { ScenarioChoice } from '../sessions/scenario-choice.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { SessionRecord } from '../stores/records.js';
import type { Outboxes } from '../webhooks/outboxes.js';
import { chooseScenario } from './choose-scenario.js';
import type { NamedScenario } from './read-scenario.js';
import { ScenarioRun } from './scenario-run.js';
import { ScenarioSet } from './scenario-set.js';
import { sessionNotice } from './webhook-notices.js';

const SMALLEST_SWEEP = 256;

/** The scenarios of every program, and the runs of every session whose page was opened. */
export class ScenarioRuns {
  readonly #store: MemoryStore;
  readonly #outboxes: Outboxes;
  readonly #faults: Faults;
  readonly #given: readonly NamedScenario[];
  readonly #sets = new WeakMap<Program, ScenarioSet>();
  readonly #runs = new Map<string, { readonly program: Program; readonly run: ScenarioRun }>();
  #sweepAt = SMALLEST_SWEEP;

  /** @param given scenarios that every program has from the start, beside those that are built in. */
  constructor(store: MemoryStore, outboxes: Outboxes, faults: Faults, given: readonly NamedScenario[] = []) {
    this.#store = store;
    this.#outboxes = outboxes;
    this.#faults = faults;
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

  /** Chooses the scenario of a session that was just created. */
  async chooseScenario(program: Program, session: string, request: SessionRequest): Promise<ScenarioChoice> {
    const set = this.scenariosOf(program);
    const choice = chooseScenario(set, request);
    if (choice.by === 'default') return choice;
    if (choice.by === 'queue') set.takeNext();
    const { name, by } = choice;
    await this.#store.update(session, (record) => ({
      session: { ...record, scenario: { name, by } },
      result: undefined,
    }));
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
    const services = {
      store: this.#store,
      program,
      outbox: this.#outboxes.of(program),
      faults: this.#faults.of(program),
    };
    const run = new ScenarioRun(services, session.id, scenario);
    this.#runs.set(session.id, { program, run });
    return run;
  }

  /** The run of a session whose page was opened. */
  of(session: string): ScenarioRun | undefined {
    return this.#runs.get(session)?.run;
  }

  /**
   * Lets one event happen now to a session of the program; a mounted page reports it.
   *
   * @returns why it cannot happen; undefined when it did.
   */
  async fire(
    program: Program,
    session: string,
    step: EmitStep | { readonly emit: 'MOUNT' },
  ): Promise<Finding | undefined> {
    const record = await this.#store.session(session);
    if (record?.program !== program.username) return unknownSession(session);
    if (step.emit === 'MOUNT') return (await fireEvent(this.#store, program, session, 'MOUNT')).finding;
    const run = this.of(session);
    if (run) return run.fire(step);
    const applied = applyEvent(record, step.emit, program.readings);
    if (applied.finding) return applied.finding;
    // Nobody ever opened its page, and yet the state moves: token and webhooks follow as usual.
    if (applied.transition) return (await this.begin(program, record)).fire(step);
    return observed(
      'no-live-page',
      `${step.emit} is reported by an open page, and none is open.`,
      'Mount the authorized_url first.',
    );
  }

  /**
   * Announces one webhook of a session of the program now.
   *
   * @returns why it cannot be announced; undefined when it was.
   */
  async announce(program: Program, session: string, step: WebhookStep): Promise<Finding | undefined> {
    const record = await this.#store.session(session);
    if (record?.program !== program.username) return unknownSession(session);
    if (step.webhook === TOPIC_OF_EVENT.TOKEN_SUCCESS && !record.token) {
      return observed(
        'no-token',
        `${step.webhook} carries a token, and the session ${session} has none.`,
        'Let TOKEN_SUCCESS happen: this webhook follows.',
      );
    }
    return (await this.begin(program, record)).fire(step);
  }

  /**
   * Announces by webhook that a URL had expired when it was opened.
   *
   * @param tracer that of the event which reports the same.
   */
  announceExpired(program: Program, session: SessionRecord, tracer: string): void {
    const { clock, settings, readings } = program;
    const notice = sessionNotice(TOPIC_OF_EVENT.SESSION_EXPIRED, undefined, {
      id: session.id,
      tracer_token: tracer,
      request: JSON.parse(session.body) as SessionRequest,
      attempts: session.attempts,
      maxAttempts: settings.max_attempts,
      recipientVerification: settings.recipient_verification,
      typed: undefined,
      token: session.token ?? undefined,
      readings,
      now: clock.now(),
    });
    this.#outboxes.of(program).announce(notice);
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
