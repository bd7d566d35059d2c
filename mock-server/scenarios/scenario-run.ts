import type { EmitStep, Scenario, WebhookStep } from '../../contracts/generated/types.js';
import type { Action, ActionAnswer } from '../../contracts/plugin/conversation.js';
import { checkForm, fieldsOf, searchBillers } from '../../contracts/plugin/forms.js';
import type { ProgramFaults } from '../faults/program-faults.js';
import { observed, type Finding } from '../http/finding.js';
import type { InputLog } from '../journal/input-log.js';
import type { Program } from '../programs/program.js';
import { unknownSession } from '../sessions/fire-event.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { TokenRecord } from '../stores/records.js';
import type { Outbox } from '../webhooks/outbox.js';
import { parseDuration } from '../world/clock.js';
import { applyAction } from './apply-action.js';
import {
  applyStep,
  withEnd,
  type SessionAndPage,
  type SessionStep,
  type StepContext,
  type StepResult,
} from './apply-step.js';
import type { PageConnection } from './page-connection.js';
import { newPage, newTracer, withTyped, type PageState } from './page-state.js';
import { carryOut, impossible, type SessionEffect } from './session-effects.js';
import { askedFields } from './situation.js';
import { Timeline } from './timeline.js';
import { maskedValues } from './views.js';

type Step = Scenario['steps'][number];

/** How the browser's request for the page is answered. `after`: milliseconds. */
export type Opening =
  { readonly how: 'normally' | 'never' | 'expired' } | { readonly how: 'late'; readonly after: number };

/** Milliseconds of the clock until the run continues, and the effects that are carried out then. */
type Pause = NonNullable<StepResult['rest']>;

/** The answer to an action of the page, or why the action is not possible. */
export type ActionResult =
  { readonly answer: ActionAnswer; readonly finding?: undefined } | { readonly finding: Finding };

/** What a run works with. */
export interface RunServices {
  readonly store: MemoryStore;
  readonly program: Program;
  readonly outbox: Outbox;
  readonly faults: ProgramFaults;
}

/** What a change of session and page may return. */
type Changed = Partial<SessionAndPage> & {
  readonly token?: TokenRecord | undefined;
  readonly effects?: readonly SessionEffect[];
  readonly finding?: Finding | undefined;
};

/**
 * Runs the scenario of one session on the clock of its program. What the scenario does not say is left to the recipient.
 * Everything that happens in a session happens one after the other; each step is one atomic change of the session, whose
 * effects are carried out once it is stored.
 */
export class ScenarioRun {
  readonly #services: RunServices;
  readonly #id: string;
  readonly #scenario: Scenario;
  readonly #timeline: Timeline;
  #page: PageState;
  #connection: PageConnection | undefined;
  /** The action that the scenario waits for. */
  #awaited: Action['action'] | undefined;
  #stopPause: () => void = () => undefined;
  #stopWaiting: () => void = () => undefined;
  #refusesBrowser = false;
  #mounted = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(services: RunServices, session: string, scenario: Scenario) {
    this.#services = services;
    this.#id = session;
    this.#scenario = scenario;
    this.#timeline = new Timeline(scenario.steps);
    this.#page = newPage(newTracer(services.program));
  }

  /** What came into its program. */
  get inputs(): InputLog {
    return this.#services.program.inputs;
  }

  /** The mounted page; undefined until one was opened. */
  get connection(): PageConnection | undefined {
    return this.#connection;
  }

  /**
   * Takes the next open step. A page that is loaded again midway begins again where it was opened; after the last
   * step the page is interactive.
   *
   * @param reloaded whether the session is mounted already.
   */
  open(reloaded: boolean): Promise<Opening> {
    return this.#next(async () => {
      this.#stopPause();
      this.#awaited = undefined;
      this.#mounted = false;
      const step = this.#timeline.open(reloaded);
      this.#refusesBrowser = step?.open === 'unsupported-browser';
      if (step?.open === 'late') return { how: 'late', after: parseDuration(step.after ?? '3s') ?? 0 };
      return { how: step?.open === 'never' || step?.open === 'expired' ? step.open : 'normally' };
    });
  }

  /** Connects a page that was opened; the one that was mounted before ends. */
  connect(connection: PageConnection): Promise<void> {
    return this.#next(async () => {
      this.#connection?.send({ show: { page: 'moved' } });
      this.#connection?.send({ end: true });
      this.#connection = connection;
      const tracer = newTracer(this.#services.program);
      this.#page = { ...this.#page, tracer, page: undefined, typed: undefined };
    });
  }

  /** Lets milliseconds of the program's clock pass before the page is answered; none more once the run is stopped. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#services.program.schedule.after(milliseconds, resolve);
      this.#stopWaiting = () => {
        cancel();
        resolve();
      };
    });
  }

  /** Does what the recipient did on the page, or returns why that is not possible now. */
  act(action: Action): Promise<ActionResult> {
    return this.#next(async () => {
      if (action.action === 'mount') return this.#mount(action);
      this.#record(action);
      if (this.#awaited === action.action) return this.#proceed(action);
      const outcome = await this.#change((state, context) => applyAction(state, action, context));
      if (!outcome) return { finding: unknownSession(this.#id) };
      if (outcome.finding) return outcome;
      if (outcome.interrupts) this.#abandon();
      return { answer: outcome.answer };
    });
  }

  /** Lets one event or webhook happen now, on top of the scenario. Returns why it cannot. */
  fire(step: EmitStep | WebhookStep): Promise<Finding | undefined> {
    return this.#next(async () => {
      const outcome = await this.#change((state, context) => {
        const applied = applyStep(state, step, { ...context, breaksRules: false });
        return applied.finding || 'webhook' in step ? applied : withEnd(applied);
      });
      return outcome ? outcome.finding : unknownSession(this.#id);
    });
  }

  /** Ends the run and its page. */
  stop(): void {
    this.#abandon();
    this.#stopWaiting();
    this.#connection?.send({ end: true });
  }

  async #mount(action: Extract<Action, { action: 'mount' }>): Promise<ActionResult> {
    if (this.#mounted)
      return {
        finding: observed(
          'mounted-already',
          'This page is mounted already.',
          'Open the page again to mount something else.',
        ),
      };
    this.#mounted = true;
    const { funding_destination: destination, listeners } = action;
    this.#page = { ...this.#page, destination };
    this.#record(action);
    if (listeners) {
      this.#services.program.journal.append({ kind: 'listeners', session: this.#id, events: listeners });
    }
    if (this.#refusesBrowser) {
      const message = 'This browser is not supported, as the scenario says.';
      await this.#perform({ emit: 'UNSUPPORTED_BROWSER_DETECTED', message });
      return { answer: {} };
    }
    const { destinations } = this.#scenario;
    if (destinations && !destinations.includes(destination)) {
      this.#abandonFor(
        observed(
          'scenario-not-for-destination',
          `The scenario does not support ${destination}.`,
          `Mount one of: ${destinations.join(', ')}.`,
        ),
      );
    }
    await this.#run();
    return { answer: {} };
  }

  /** Goes on with the scenario, which waited for this action. */
  async #proceed(action: Action): Promise<ActionResult> {
    const { settings, clock } = this.#services.program;
    if (action.action === 'submit') {
      const { values } = action;
      const fields = fieldsOf(this.#page.destination, askedFields(settings.recipient_verification));
      const errors = checkForm(fields, { values, now: clock.now() });
      if (Object.keys(errors).length > 0) return { answer: { errors } };
      this.#page = withTyped(this.#page, values, settings.recipient_verification);
    }
    const answer = action.action === 'search' ? { billers: searchBillers(action.query) } : {};
    this.#awaited = undefined;
    await this.#run();
    return { answer };
  }

  /** Performs steps until one waits, the page has to be opened again, or none is left. */
  async #run(): Promise<void> {
    for (let step = this.#timeline.next(); step; step = this.#timeline.next()) {
      if ('await' in step) return void (this.#awaited = step.await);
      const pause = await this.#perform(step);
      if (pause) return this.#pause(pause);
    }
    await this.#change((state, context) => {
      if (state.page.page !== undefined) return withEnd({ ...state, effects: [] });
      const shown = applyStep(state, { show: 'form' }, context);
      return shown.finding ? shown : withEnd(shown);
    });
  }

  /** Goes on later, with the effects that were left first. */
  #pause({ after, effects }: Pause): void {
    this.#stopPause = this.#services.program.schedule.after(after, () =>
      this.#next(async () => {
        await this.#carryOut(effects);
        await this.#run();
      }),
    );
  }

  async #perform(step: Exclude<Step, { open: unknown } | { await: unknown }>): Promise<Pause | undefined> {
    if ('pause' in step) return { after: parseDuration(step.pause) ?? 0, effects: [] };
    if ('webhook' in step && step.delay !== undefined) {
      const { delay, ...webhook } = step;
      const announce = (): Promise<void> => this.#next(async () => void (await this.#apply(webhook)));
      this.#services.program.schedule.after(parseDuration(delay) ?? 0, announce);
      return undefined;
    }
    const outcome = await this.#apply(step);
    if (outcome?.finding) this.#abandonFor(outcome.finding);
    return outcome && !outcome.finding ? outcome.rest : undefined;
  }

  #apply(step: SessionStep) {
    return this.#change((state, context) => applyStep(state, step, context));
  }

  /**
   * Changes session and page in one atomic step, then carries out what follows.
   *
   * @returns the result of the change; undefined when the session is gone.
   */
  async #change<Result extends Changed>(
    change: (state: SessionAndPage, context: StepContext) => Result,
  ): Promise<Result | undefined> {
    const { store, program } = this.#services;
    let tokenId: string | undefined;
    const context: StepContext = {
      program,
      payments: this.#scenario.payments,
      breaksRules: this.#scenario.breaks_rules ?? false,
      now: program.clock.now(),
      tokenId: () => (tokenId ??= program.random.uuid()),
    };
    const page = this.#page;
    const changed = await store.update(this.#id, (session) => {
      const result = change({ session, page }, context);
      return { session: result.session, token: result.token, result };
    });
    if (changed?.page) this.#page = changed.page;
    if (changed?.effects) await this.#carryOut(changed.effects);
    return changed;
  }

  #carryOut(effects: readonly SessionEffect[]): Promise<void> {
    const { program, outbox, faults } = this.#services;
    return carryOut(effects, { program, outbox, faults, connection: this.#connection });
  }

  #record(action: Action): void {
    const { journal, settings } = this.#services.program;
    const values = maskedValues(action, this.#page.destination, askedFields(settings.recipient_verification));
    journal.append({ kind: 'recipient', session: this.#id, action: action.action, ...values });
  }

  /** The recipient, or an impossible step, ended the scenario. Later opens still take place. */
  #abandon(): void {
    this.#stopPause();
    this.#awaited = undefined;
    this.#timeline.skipToOpen();
  }

  /** Abandons the scenario, says why in the journal, and leaves the recipient to the interactive page. */
  #abandonFor(finding: Finding): void {
    this.#abandon();
    void this.#carryOut([impossible(this.#id, finding)]);
  }

  /** Lets things happen one after the other. */
  #next<T>(happen: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(happen);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
