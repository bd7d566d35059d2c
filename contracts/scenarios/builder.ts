import type {
  AwaitStep,
  ConnectionStep,
  EmitStep,
  FaultRule,
  Scenario,
  ShowStep,
  VerifyStep,
  WebhookStep,
  WebhookTiming,
} from '../generated/types.js';
import type { FundingDestination } from '../plugin/funding-destinations.js';
import type { VerificationFailure } from '../plugin/verification-failures.js';

/** A length of time by the clock of the program: `'200ms'`, `'3s'`. */
export type Duration = `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

/** The result of a builder: plain data, as in a scenario file. */
export type BuiltScenario = Scenario & { name: string; description: string };

type Match = NonNullable<Scenario['match']>;

interface Buildable {
  /** The scenario, as plain data. */
  build(): BuiltScenario;
}

interface Openable {
  /** The browser opens the URL and gets the page. */
  open(): OpenStage;
  /** The page comes later than it should. */
  openLate(after: Duration): OpenStage;
  /** No answer comes, until the browser gives up. */
  openNever(): ClosedStage;
  /** The URL has expired, as if the 30 s had passed: SESSION_EXPIRED. */
  openExpired(): ClosedStage;
  /** The browser lacks what the page needs: UNSUPPORTED_BROWSER_DETECTED. */
  openUnsupportedBrowser(): ClosedStage;
}

/** What a webhook that no event leads to may say beside its topic. */
export type WebhookDetails = Omit<WebhookStep, 'webhook'>;

interface Webhooks<Stage> {
  /** A webhook that no other step leads to, such as those of OFAC screening. */
  webhook(topic: WebhookStep['webhook'], details?: WebhookDetails): Stage;
}

interface Faults<Stage> {
  /** Rules of faults, beside those of the program, from now on. */
  faults(...rules: [FaultRule, ...FaultRule[]]): Stage;
}

/** The beginning: what the scenario is for, then its first opening. */
export interface UnopenedStage extends Openable {
  /** It can be played for these destinations only. */
  for(...destinations: [FundingDestination, ...FundingDestination[]]): UnopenedStage;
  /** It plays for every create request that holds this: `{recipient_information: {last_name: 'Doe'}}`. */
  when(match: Match): UnopenedStage;
  /** From here on every step is allowed anywhere: what follows is wrong on purpose. */
  breakingRules(): AnyOrderStage;
  /** The outcome of every payment to or from the token of the session. */
  payments(outcome: NonNullable<Scenario['payments']>): UnopenedStage;
}

/** No page is open, and the session may be opened again. */
export interface ClosedStage extends Openable, Buildable, Webhooks<ClosedStage>, Faults<ClosedStage> {
  /** Time passes on the clock of the program. */
  pause(duration: Duration): ClosedStage;
}

/** The page is open: anything may happen. */
export interface OpenStage extends Openable, Buildable, Webhooks<OpenStage>, Faults<OpenStage> {
  /** Shows a page, which PAGE_LOAD reports. `status`: of the verification that the page is about. */
  show(page: ShowStep['show'], status?: VerificationFailure): OpenStage;
  /** Time passes on the clock of the program. */
  pause(duration: Duration): OpenStage;
  /** The next step is left to the recipient. */
  await(deed: AwaitStep['await']): OpenStage;
  /** A verification with its result: 100 passed, else why not. `webhooks`: when its webhooks come. */
  verify(status: VerifyStep['verify'], webhooks?: WebhookTiming): OpenStage;
  /** Cuts the connection between page and server, or lets the page connect again. */
  connection(state: ConnectionStep['connection']): OpenStage;
  /** Any event of the table, for those that have no method of their own here; what follows is not checked by the types. */
  emit(event: EmitStep['emit'], details?: Omit<EmitStep, 'emit'>): AnyOrderStage;
  /** PAGE_LOAD of a page by the name it reports. */
  pageLoad(page: string): OpenStage;
  /** TOKEN_SUCCESS: the session is completed. `webhooks`: when its webhook comes. */
  tokenSuccess(webhooks?: WebhookTiming): EndedStage;
  /** FUNDING_CANCELED: by one reading the session may be opened again. */
  fundingCanceled(): ClosedStage;
  /** TERMINAL_FAILURE, with 700 unless another code is given. */
  terminalFailure(error?: VerificationFailure): FailedStage;
  /** MAX_VERIFICATION_ATTEMPTS_EXCEEDED: the session has ended. `webhooks`: when its webhook comes. */
  maxAttemptsExceeded(webhooks?: WebhookTiming): EndedStage;
  /** BILLPAY_SEARCH_NO_MATCH_FOUND. */
  billPayNoMatch(): OpenStage;
  /** ACCOUNT_COULD_NOT_BE_VERIFIED. */
  couldNotBeVerified(): OpenStage;
  /** PLUGIN_ERROR: the page itself fails. */
  pluginError(message?: string): OpenStage;
  /** SESSION_ERROR: the session fails while its page is open. */
  sessionError(message?: string): OpenStage;
  /** SESSION_EXPIRED: the page outlives its session. */
  sessionExpired(message?: string): OpenStage;
  /** UNSUPPORTED_BROWSER_DETECTED: found out while the page is open. */
  unsupportedBrowser(message?: string): OpenStage;
}

/** The page says that the verification failed permanently; the session may be opened again. */
export interface FailedStage extends Openable, Buildable, Webhooks<FailedStage>, Faults<FailedStage> {
  /** Time passes on the clock of the program. */
  pause(duration: Duration): FailedStage;
  /** The next step is left to the recipient, who can only continue. */
  await(deed: 'continue'): FailedStage;
  /** TERMINAL_FAILURE_ACKNOWLEDGED: the recipient pressed Continue. */
  acknowledged(): ClosedStage;
}

/** The session has ended: nothing can happen any more, but webhooks may still come, and payments go wrong. */
export interface EndedStage extends Buildable, Webhooks<EndedStage>, Faults<EndedStage> {}

// OpenStage comes last: where two stages know a method, its parameters are those of the last.
type EveryStage = UnopenedStage & ClosedStage & FailedStage & OpenStage;

/** Every step is allowed anywhere. */
export type AnyOrderStage = Buildable & {
  [Method in Exclude<keyof EveryStage, 'build'>]: (...args: Parameters<EveryStage[Method]>) => AnyOrderStage;
};

/**
 * Begins a scenario. Its steps follow one another as the lifecycle allows; in any other order they do not compile.
 * Each call gives a new builder, so that several scenarios may go on from one beginning.
 *
 * ```ts
 * scenario('doe-fails', 'the Does fail, then succeed')
 *   .when({ recipient_information: { last_name: 'Doe' } })
 *   .open().show('form').terminalFailure(1042).acknowledged()
 *   .open().show('form').verify(100).await('confirm').tokenSuccess()
 *   .build();
 * ```
 *
 * @param name small letters, digits and dashes.
 * @param description what it shows, in a sentence.
 */
export function scenario(name: string, description = ''): UnopenedStage {
  return new Builder({ name, description, steps: [] });
}

type Step = Scenario['steps'][number];

/** Knows every step and no order; the order is in the types alone. */
class Builder {
  readonly #built: BuiltScenario;

  constructor(built: BuiltScenario) {
    this.#built = built;
  }

  for = (...destinations: [FundingDestination, ...FundingDestination[]]) => this.#with({ destinations });
  when = (match: Match) => this.#with({ match });
  payments = (outcome: NonNullable<Scenario['payments']>) => this.#with({ payments: outcome });
  breakingRules = () => this.#with({ breaks_rules: true });

  open = () => this.#then({ open: 'normally' });
  openLate = (after: Duration) => this.#then({ open: 'late', after });
  openNever = () => this.#then({ open: 'never' });
  openExpired = () => this.#then({ open: 'expired' });
  openUnsupportedBrowser = () => this.#then({ open: 'unsupported-browser' });

  show = (page: ShowStep['show'], status?: VerificationFailure) =>
    this.#then({ show: page, ...(status !== undefined && { status }) });
  pause = (duration: Duration) => this.#then({ pause: duration });
  await = (deed: AwaitStep['await']) => this.#then({ await: deed });
  verify = (status: VerifyStep['verify'], webhooks?: WebhookTiming) =>
    this.#then({ verify: status, ...(webhooks && { webhooks }) });
  webhook = (topic: WebhookStep['webhook'], details: WebhookDetails = {}) =>
    this.#then({ webhook: topic, ...details });
  connection = (state: ConnectionStep['connection']) => this.#then({ connection: state });

  faults = (...faults: [FaultRule, ...FaultRule[]]) => this.#then({ faults });

  emit = (event: EmitStep['emit'], details: Omit<EmitStep, 'emit'> = {}) =>
    this.#then({ emit: event, ...details });

  pageLoad = (page: string) => this.emit('PAGE_LOAD', { page });
  tokenSuccess = (webhooks?: WebhookTiming) => this.emit('TOKEN_SUCCESS', { ...(webhooks && { webhooks }) });
  fundingCanceled = () => this.emit('FUNDING_CANCELED');
  terminalFailure = (error: VerificationFailure = 700) => this.emit('TERMINAL_FAILURE', { error });
  acknowledged = () => this.emit('TERMINAL_FAILURE_ACKNOWLEDGED');
  maxAttemptsExceeded = (webhooks?: WebhookTiming) =>
    this.emit('MAX_VERIFICATION_ATTEMPTS_EXCEEDED', { ...(webhooks && { webhooks }) });
  billPayNoMatch = () => this.emit('BILLPAY_SEARCH_NO_MATCH_FOUND');
  couldNotBeVerified = () => this.emit('ACCOUNT_COULD_NOT_BE_VERIFIED');
  pluginError = (message?: string) => this.#fail('PLUGIN_ERROR', message);
  sessionError = (message?: string) => this.#fail('SESSION_ERROR', message);
  sessionExpired = (message?: string) => this.#fail('SESSION_EXPIRED', message);
  unsupportedBrowser = (message?: string) => this.#fail('UNSUPPORTED_BROWSER_DETECTED', message);

  /** A copy: what the caller does to it changes no other scenario. */
  build = (): BuiltScenario => structuredClone(this.#built);

  #fail(event: EmitStep['emit'], message: string | undefined): Builder {
    return this.emit(event, message === undefined ? {} : { message });
  }

  #then(step: Step): Builder {
    return this.#with({ steps: [...this.#built.steps, step] });
  }

  #with(more: Partial<BuiltScenario>): Builder {
    return new Builder({ ...this.#built, ...more });
  }
}
