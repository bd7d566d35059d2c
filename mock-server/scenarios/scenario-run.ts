import type { EmitStep, Scenario } from '../../contracts/generated/types.js';
import type { Action, ActionAnswer } from '../../contracts/plugin/conversation.js';
import { checkForm, fieldsOf, searchBillers } from '../../contracts/plugin/forms.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { observed, type Finding } from '../http/finding.js';
import type { Program } from '../programs/program.js';
import { parseDuration } from '../world/clock.js';
import type { SessionRecord } from '../stores/records.js';
import type { Conversation } from './conversation.js';
import { offeredOn, respond } from './respond.js';
import { askedFields, type Situation } from './situation.js';
import type { Stage } from './stage.js';
import { maskedValues } from './views.js';

type Step = Scenario['steps'][number];

/** How the browser's request for the page is answered. `after`: milliseconds. */
export type Opening =
  { readonly how: 'normally' | 'never' | 'expired' } | { readonly how: 'late'; readonly after: number };

/** Milliseconds of the clock until the run goes on, and what is told then. */
interface Pause {
  readonly after: number;
  readonly tell?: () => Promise<void>;
}

/** What an action of the page came to. */
export type ActionResult = { readonly answer: ActionAnswer } | { readonly finding: Finding };

/**
 * One session's scenario, being played on the clock of its program. What it does not say is left to the recipient.
 * Everything that happens in a session happens one after the other.
 */
export class ScenarioRun {
  readonly stage: Stage;
  readonly #program: Program;
  readonly #id: string;
  readonly #breaksRules: boolean;
  readonly #destinations: Scenario['destinations'];
  #steps: readonly Step[];
  /** Place of the next step. */
  #at = 0;
  /** Where the timeline began when the page was opened last. */
  #openedAt = 0;
  /** What the recipient is waited for. */
  #awaited: Action['action'] | undefined;
  #stopPause: () => void = () => undefined;
  #stopWaiting: () => void = () => undefined;
  #refusesBrowser = false;
  #mounted = false;
  #order: Promise<unknown> = Promise.resolve();

  constructor(program: Program, session: SessionRecord, scenario: Scenario, stage: Stage) {
    this.stage = stage;
    this.#program = program;
    this.#id = session.id;
    this.#steps = scenario.steps;
    this.#breaksRules = scenario.breaks_rules ?? false;
    this.#destinations = scenario.destinations;
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
      if (reloaded) this.#at = this.#openedAt;
      // One that breaks the rules may begin with something else: it runs from there.
      else if (this.#at > 0) this.#skipToOpen();
      this.#openedAt = this.#at;
      this.#refusesBrowser = false;
      const step = this.#steps[this.#at];
      if (!step || !('open' in step)) return { how: 'normally' };
      this.#at += 1;
      this.#refusesBrowser = step.open === 'unsupported-browser';
      if (step.open === 'late') return { how: 'late', after: parseDuration(step.after ?? '3s') ?? 0 };
      return { how: step.open === 'never' || step.open === 'expired' ? step.open : 'normally' };
    });
  }

  /** Gives the stage to a page that was opened. */
  enter(conversation: Conversation): Promise<void> {
    return this.#next(async () => this.stage.enter(conversation));
  }

  /** Lets milliseconds of the program's clock pass before the page is answered; none more once the run is stopped. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#program.schedule.after(milliseconds, resolve);
      this.#stopWaiting = () => {
        callOff();
        resolve();
      };
    });
  }

  /** Does what the recipient did on the page, or says why that is not possible now. */
  act(action: Action): Promise<ActionResult> {
    return this.#next(async () => {
      if (action.action === 'mount') return this.#mount(action);
      const situation = await this.stage.situation();
      this.#record(action, situation);
      if (this.#awaited === action.action) return this.#proceed(action, situation);
      const response = respond(action, situation);
      if (!response) return { finding: notOffered(action, situation) };
      const { errors } = response.answer;
      if (errors) return { answer: response.answer };
      if (action.action === 'submit') this.stage.remember(action.values);
      if (response.steps.length > 0) this.#abandon();
      for (const step of response.steps) await this.#perform(step);
      await this.stage.leave();
      return { answer: response.answer };
    });
  }

  /** Lets one event happen now, on top of the scenario. Returns why it cannot. */
  fire(step: EmitStep): Promise<Finding | undefined> {
    return this.#next(async () => {
      const { finding } = await this.stage.emit(step, false);
      if (!finding) await this.stage.leave();
      return finding;
    });
  }

  /** Ends what was going on. */
  stop(): void {
    this.#abandon();
    this.#stopWaiting();
    this.stage.conversation?.tell({ end: true });
  }

  async #mount(action: Extract<Action, { action: 'mount' }>): Promise<ActionResult> {
    if (this.#mounted)
      return {
        finding: observed(
          'mounted-already',
          'This page was told already what to mount.',
          'Open the page again to mount something else.',
        ),
      };
    this.#mounted = true;
    this.stage.destination = action.funding_destination;
    this.#record(action, await this.stage.situation());
    if (this.#refusesBrowser) {
      await this.stage.emit(
        {
          emit: 'UNSUPPORTED_BROWSER_DETECTED',
          message: 'This browser is not supported, as the scenario says.',
        },
        this.#breaksRules,
      );
      return { answer: {} };
    }
    if (this.#destinations && !this.#destinations.includes(action.funding_destination))
      this.#refuse(action.funding_destination);
    await this.#run();
    return { answer: {} };
  }

  async #proceed(
    action: Action,
    { destination, recipientVerification, now }: Situation,
  ): Promise<ActionResult> {
    if (action.action === 'submit') {
      const { values } = action;
      const errors = checkForm(fieldsOf(destination, askedFields(recipientVerification)), { values, now });
      if (Object.keys(errors).length > 0) return { answer: { errors } };
      this.stage.remember(values);
    }
    const answer = action.action === 'search' ? { billers: searchBillers(action.query) } : {};
    this.#awaited = undefined;
    await this.#run();
    return { answer };
  }

  /** Performs steps until one waits, the page has to be opened again, or none is left. */
  async #run(): Promise<void> {
    for (;;) {
      const step = this.#steps[this.#at];
      if (!step || 'open' in step) break;
      this.#at += 1;
      if ('await' in step) return void (this.#awaited = step.await);
      const pause = 'pause' in step ? { after: parseDuration(step.pause) ?? 0 } : await this.#perform(step);
      if (pause) return this.#pause(pause);
    }
    if (this.stage.page === undefined) await this.stage.show('form');
    await this.stage.leave();
  }

  /** Goes on later; what stopped in the middle is told first. */
  #pause({ after, tell }: Pause): void {
    const resume = (): Promise<void> =>
      this.#next(async () => {
        await tell?.();
        await this.#run();
      });
    this.#stopPause = this.#program.schedule.after(after, resume);
  }

  async #perform(step: Step): Promise<Pause | undefined> {
    if ('show' in step)
      await this.stage.show(step.show, step.status === undefined ? {} : { status: step.status });
    if ('verify' in step) {
      const after = await this.stage.verify(step);
      if (after > 0) return { after };
    }
    if ('webhook' in step) await this.stage.webhook(step);
    if ('connection' in step) this.stage.conversation?.connect(step.connection === 'restored');
    if ('emit' in step) {
      const emitted = await this.stage.emit(step, this.#breaksRules);
      if (emitted.after !== undefined) return emitted;
      if (!emitted.finding) return undefined;
      this.#abandon();
      this.#program.journal.append({ kind: 'impossible', session: this.#id, findings: [emitted.finding] });
    }
    return undefined;
  }

  /** The recipient is left to the interactive page. */
  #refuse(destination: FundingDestination): void {
    const finding = observed(
      'scenario-not-for-destination',
      `The scenario cannot be played for ${destination}.`,
      `Mount one of: ${this.#destinations?.join(', ')}.`,
    );
    this.#program.journal.append({ kind: 'impossible', session: this.#id, findings: [finding] });
    this.#abandon();
  }

  #skipToOpen(): void {
    const ahead = this.#steps.slice(this.#at).findIndex((step) => 'open' in step);
    this.#at = ahead < 0 ? this.#steps.length : this.#at + ahead;
  }

  /** The recipient, or an impossible step, ended the scenario. Later opens still take place. */
  #abandon(): void {
    this.#stopPause();
    this.#awaited = undefined;
    this.#skipToOpen();
  }

  #record(action: Action, { destination, recipientVerification }: Situation): void {
    this.#program.journal.append({
      kind: 'recipient',
      session: this.#id,
      action: action.action,
      ...maskedValues(action, destination, askedFields(recipientVerification)),
    });
  }

  /** Lets things happen one after the other. */
  #next<T>(happen: () => Promise<T>): Promise<T> {
    const done = this.#order.then(happen);
    this.#order = done.catch(() => undefined);
    return done;
  }
}

function notOffered(action: Action, { page }: Situation): Finding {
  const where = offeredOn(action.action).join(', ');
  return observed(
    'action-not-offered',
    `The page ${page ?? 'that is not shown yet'} does not offer "${action.action}".`,
    `It is offered on: ${where || 'no page'}.`,
  );
}
