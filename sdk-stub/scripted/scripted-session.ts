import type { EventConstant } from '../../contracts/events/event-names.js';
import type { AwaitStep, EmitStep, Scenario } from '../../contracts/generated/types.js';
import { nextState, SESSION_STATES, type SessionState } from '../../contracts/lifecycle/lifecycle.js';
import { DESTINATION_FACTS } from '../../contracts/plugin/destination-facts.js';
import { PAGE_OF_EVENT, PAGES, type PageName } from '../../contracts/plugin/pages.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { misuse, shown } from '../script/misuse.js';
import type { ScriptedPage } from './scripted-page.js';
import { after, millisecondsOf } from './timers.js';

/** What a step leaves to the recipient. */
export type RecipientAction = AwaitStep['await'];

type Details = Omit<EmitStep, 'emit'>;

const DEFAULT_LATENESS = '3s';
const EXPIRED = 'The authorized_url has expired, as the scenario says.';
const UNSUPPORTED = 'This browser is not supported, as the scenario says.';

/**
 * One session, played from the steps of a scenario. All that lies between two timers happens at once: the steps first,
 * then their events are told, so that a listener which mounts again finds the session where a server would have it.
 */
export class ScriptedSession {
  readonly #scenario: Scenario;
  readonly #readings: Readings;
  /** Place of the next step, and of the one with which the open page began. */
  #at = 0;
  #openedAt = 0;
  #state: SessionState = 'active';
  /** The newest mount; an older page of the session is told nothing more. */
  #page: ScriptedPage | undefined;
  #shown: PageName | undefined;
  #awaited: RecipientAction | undefined;
  #connected = true;
  #untold: (() => void)[] = [];
  #stop = (): void => {};

  constructor(scenario: Scenario, readings: Readings) {
    this.#scenario = scenario;
    this.#readings = readings;
  }

  /** Whether it can be mounted no more. */
  get ended(): boolean {
    return SESSION_STATES[this.#state].ended;
  }

  /** Opens a page, which the timeline may have waited for; any event comes later. */
  mount(page: ScriptedPage): void {
    if (this.ended) {
      const message = `The session is ${this.#state} and cannot be mounted: create a new one.`;
      after(0, () => page.tell('SESSION_ERROR', { message }));
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
        return this.#open(millisecondsOf(step.after ?? DEFAULT_LATENESS));
      case 'never':
        return;
      case 'expired':
        return this.#after(0, () => page.tell('SESSION_EXPIRED', { message: EXPIRED }));
      case 'unsupported-browser':
        this.#skipToOpen();
        this.#state = 'mounted';
        return this.#after(0, () => {
          this.#emit('UNSUPPORTED_BROWSER_DETECTED', { message: UNSUPPORTED });
          this.#tellAll();
        });
    }
  }

  /**
   * The recipient does what the scenario awaits.
   *
   * @throws TypeError when it awaits something else, or nothing.
   */
  recipient(action: RecipientAction): void {
    if (action !== this.#awaited)
      throw misuse('sdk.recipient(action)', `${shown(action)} is not awaited`, this.#whatIsAwaited());
    this.#awaited = undefined;
    this.#after(0, () => this.#play());
  }

  #whatIsAwaited(): string {
    if (this.#awaited) return `The scenario awaits ${shown(this.#awaited)}.`;
    const { steps } = this.#scenario;
    const next = steps[this.#at];
    if (!next) return 'The scenario has no more steps.';
    const hint = 'open' in next ? 'It awaits a mount.' : 'Has every timer run?';
    return `The scenario has come to steps[${this.#at}] ${JSON.stringify(next)}. ${hint}`;
  }

  /** A page that is loaded again midway begins where it was opened; any other at the next open step. */
  #begin(page: ScriptedPage): void {
    this.#stop();
    this.#untold = [];
    this.#awaited = undefined;
    this.#shown = undefined;
    this.#connected = true;
    this.#page = page;
    if (this.#state === 'mounted') this.#at = this.#openedAt;
    else this.#skipToOpen();
    this.#openedAt = this.#at;
  }

  #open(lateness: number): void {
    this.#state = 'mounted';
    this.#after(lateness, () => this.#play());
  }

  #skipToOpen(): void {
    const { steps } = this.#scenario;
    const ahead = steps.slice(this.#at).findIndex((step) => 'open' in step);
    this.#at = ahead < 0 ? steps.length : this.#at + ahead;
  }

  /** Performs steps until one waits, the page has to be opened again, or none is left. */
  #play(): void {
    this.#perform();
    this.#tellAll();
  }

  #perform(): void {
    for (;;) {
      const step = this.#scenario.steps[this.#at];
      if (!step || 'open' in step) break;
      this.#at += 1;
      if ('await' in step) return void (this.#awaited = step.await);
      if ('pause' in step) return this.#after(millisecondsOf(step.pause), () => this.#play());
      if ('show' in step) this.#show(step.show);
      if ('connection' in step) this.#connected = step.connection === 'restored';
      if ('emit' in step) {
        const { webhooks, ...event } = step;
        // There is no server to send a webhook; but where one comes before the event, the event comes later.
        const wait = webhooks?.order === 'before' ? millisecondsOf(webhooks.delay ?? '0s') : 0;
        if (wait > 0) return this.#after(wait, () => (this.#emit(event.emit, event), this.#play()));
        this.#emit(event.emit, event);
      }
      // A verification tells nothing by itself: the steps behind it say what comes of it.
    }
    // What the scenario does not say is left to the recipient, who sees the form.
    if (this.#shown === undefined) this.#show('form');
  }

  #show(page: PageName): void {
    this.#shown = page;
    if (this.#outcome('PAGE_LOAD') === undefined) return;
    this.#tell('PAGE_LOAD', { page: PAGES[page] ?? DESTINATION_FACTS[this.#page!.destination].page });
  }

  /** The page that stands behind an event, the transition, and the event. What cannot happen ends the timeline here. */
  #emit(event: EventConstant, details: Details): void {
    const next = this.#outcome(event);
    if (next === undefined && !this.#scenario.breaks_rules) return this.#skipToOpen();
    const page = event === 'PAGE_LOAD' ? this.#shown : PAGE_OF_EVENT[event];
    if (page && page !== this.#shown) this.#show(page);
    this.#state = next ?? this.#state;
    this.#tell(event, details);
  }

  #outcome(event: EventConstant): SessionState | undefined {
    return nextState(this.#state, event, this.#readings);
  }

  #tell(event: EventConstant, details: Details): void {
    const page = this.#page!;
    this.#untold.push(() => page.tell(event, details));
  }

  #tellAll(): void {
    if (!this.#connected) return;
    const untold = this.#untold;
    this.#untold = [];
    for (const tell of untold) tell();
  }

  #after(milliseconds: number, task: () => void): void {
    this.#stop = after(milliseconds, task);
  }
}
