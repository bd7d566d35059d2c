import type { EventConstant } from '../../contracts/events/event-names.js';
import type { AwaitStep, EmitStep, Scenario } from '../../contracts/generated/types.js';
import { nextState, SESSION_STATES, type SessionState } from '../../contracts/lifecycle/lifecycle.js';
import { DESTINATION_FACTS } from '../../contracts/plugin/destination-facts.js';
import { PAGE_OF_EVENT, PAGES, type PageName } from '../../contracts/plugin/pages.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { misuse, shown } from '../script/misuse.js';
import type { ScriptedPage } from './scripted-page.js';
import { after, millisecondsOf } from './timers.js';

/** What a step waits for the recipient to do. */
export type RecipientAction = AwaitStep['await'];

type Details = Omit<EmitStep, 'emit'>;

const DEFAULT_DELAY = '3s';
const EXPIRED = 'The authorized_url has expired, as the scenario says.';
const UNSUPPORTED = 'This browser is not supported, as the scenario says.';

/**
 * One session that runs the steps of a scenario. All steps up to the next timer run first, and their events are emitted
 * after that: a listener that mounts again then finds the session in the state that a server would have.
 */
export class ScriptedSession {
  readonly #scenario: Scenario;
  readonly #readings: Readings;
  /** Index of the next step, and of the step at which the page was opened. */
  #at = 0;
  #openedAt = 0;
  #state: SessionState = 'active';
  /** The newest mount. Older pages of the session emit nothing more. */
  #page: ScriptedPage | undefined;
  #shown: PageName | undefined;
  #awaited: RecipientAction | undefined;
  #connected = true;
  #pending: (() => void)[] = [];
  #stop = (): void => {};

  constructor(scenario: Scenario, readings: Readings) {
    this.#scenario = scenario;
    this.#readings = readings;
  }

  /** Whether it can no longer be mounted. */
  get ended(): boolean {
    return SESSION_STATES[this.#state].ended;
  }

  /** Opens a page. Its events are emitted in a later task. */
  mount(page: ScriptedPage): void {
    if (this.ended) {
      const message = `The session is ${this.#state} and cannot be mounted: create a new one.`;
      after(0, () => page.emit('SESSION_ERROR', { message }));
      return;
    }
    this.#begin(page);
    const step = this.#scenario.steps[this.#at];
    if (!step || !('open' in step)) return this.#open(0);
    this.#at += 1;
    switch (step.open) {
      case 'normally':
        return this.#open(0);
      case 'late':
        return this.#open(millisecondsOf(step.after ?? DEFAULT_DELAY));
      case 'never':
        return;
      case 'expired':
        return this.#after(0, () => page.emit('SESSION_EXPIRED', { message: EXPIRED }));
      case 'unsupported-browser':
        this.#skipToOpen();
        this.#state = 'mounted';
        return this.#after(0, () => {
          this.#emit('UNSUPPORTED_BROWSER_DETECTED', { message: UNSUPPORTED });
          this.#flush();
        });
      default:
        return step.open satisfies never;
    }
  }

  /**
   * Performs the recipient's action that the scenario awaits.
   *
   * @throws TypeError when it awaits another action, or none.
   */
  recipient(action: RecipientAction): void {
    if (action !== this.#awaited)
      throw misuse('sdk.recipient(action)', `${shown(action)} is not awaited`, this.#expectedAction());
    this.#awaited = undefined;
    this.#after(0, () => this.#run());
  }

  #expectedAction(): string {
    if (this.#awaited) return `The scenario awaits ${shown(this.#awaited)}.`;
    const { steps } = this.#scenario;
    const next = steps[this.#at];
    if (!next) return 'The scenario has no more steps.';
    const hint = 'open' in next ? 'It awaits a mount.' : 'Have all timers fired?';
    return `The scenario is at steps[${this.#at}] ${JSON.stringify(next)}. ${hint}`;
  }

  /** A session that is open runs again from where it was opened; any other continues at the next `open` step. */
  #begin(page: ScriptedPage): void {
    this.#stop();
    this.#pending = [];
    this.#awaited = undefined;
    this.#shown = undefined;
    this.#connected = true;
    this.#page = page;
    if (this.#state === 'mounted') this.#at = this.#openedAt;
    else this.#skipToOpen();
    this.#openedAt = this.#at;
  }

  #open(delay: number): void {
    this.#state = 'mounted';
    this.#after(delay, () => this.#run());
  }

  #skipToOpen(): void {
    const { steps } = this.#scenario;
    const ahead = steps.slice(this.#at).findIndex((step) => 'open' in step);
    this.#at = ahead < 0 ? steps.length : this.#at + ahead;
  }

  /** Runs steps until one waits, the page must be opened again, or no step is left. */
  #run(): void {
    this.#perform();
    this.#flush();
  }

  #perform(): void {
    for (;;) {
      const step = this.#scenario.steps[this.#at];
      if (!step || 'open' in step) break;
      this.#at += 1;
      if ('await' in step) return void (this.#awaited = step.await);
      if ('pause' in step) return this.#after(millisecondsOf(step.pause), () => this.#run());
      if ('show' in step) this.#show(step.show);
      if ('connection' in step) this.#connected = step.connection === 'restored';
      if ('emit' in step) {
        const { webhooks, ...event } = step;
        // No webhook is sent here. But one that precedes the event delays the event.
        const wait = webhooks?.order === 'before' ? millisecondsOf(webhooks.delay ?? '0s') : 0;
        if (wait > 0) return this.#after(wait, () => (this.#emit(event.emit, event), this.#run()));
        this.#emit(event.emit, event);
      }
      // `verify` emits nothing; the next steps are its result.
    }
    // A scenario that shows no page leaves the recipient at the form.
    if (this.#shown === undefined) this.#show('form');
  }

  #show(page: PageName): void {
    this.#shown = page;
    if (this.#outcome('PAGE_LOAD') === undefined) return;
    this.#enqueue('PAGE_LOAD', { page: PAGES[page] ?? DESTINATION_FACTS[this.#page!.destination].page });
  }

  /** Shows the page of an event, changes the state, and emits the event. An impossible event ends the steps here. */
  #emit(event: EventConstant, details: Details): void {
    const next = this.#outcome(event);
    if (next === undefined && !this.#scenario.breaks_rules) return this.#skipToOpen();
    const page = event === 'PAGE_LOAD' ? this.#shown : PAGE_OF_EVENT[event];
    if (page && page !== this.#shown) this.#show(page);
    this.#state = next ?? this.#state;
    this.#enqueue(event, details);
  }

  #outcome(event: EventConstant): SessionState | undefined {
    return nextState(this.#state, event, this.#readings);
  }

  #enqueue(event: EventConstant, details: Details): void {
    const page = this.#page!;
    this.#pending.push(() => page.emit(event, details));
  }

  #flush(): void {
    if (!this.#connected) return;
    const pending = this.#pending;
    this.#pending = [];
    for (const emit of pending) emit();
  }

  #after(milliseconds: number, task: () => void): void {
    this.#stop = after(milliseconds, task);
  }
}
