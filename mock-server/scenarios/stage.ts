import { EVENT_FACTS } from '../../contracts/events/event-facts.js';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { eventPayload, shapePayload, tracerToken } from '../../contracts/events/payload.js';
import type { EmitStep, Scenario, SessionRequest } from '../../contracts/generated/types.js';
import { nextState } from '../../contracts/lifecycle/lifecycle.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { PAGE_OF_EVENT, type PageName } from '../../contracts/plugin/pages.js';
import {
  VERIFICATION_FAILURES,
  type VerificationFailure,
} from '../../contracts/plugin/verification-failures.js';
import type { Finding } from '../http/finding.js';
import { maskText } from '../journal/mask.js';
import type { Program } from '../programs/program.js';
import { fireEvent, impossibleEvent } from '../sessions/fire-event.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { SessionRecord } from '../stores/records.js';
import type { Conversation } from './conversation.js';
import type { Situation } from './situation.js';
import { pageLoadName, shownAccount, viewOf, type ShownAccount, type ViewDetails } from './views.js';

type Step = Scenario['steps'][number];

/** Until the SDK has said what it mounts. */
const UNTOLD: FundingDestination = 'debit';

/**
 * What happens on the stage of one session: pages, events, verifications. Each step is one transition of the
 * lifecycle, and page, SDK event, token and journal entry are its consequences; so they cannot disagree.
 */
export class Stage {
  readonly #store: MemoryStore;
  readonly #program: Program;
  readonly #id: string;
  readonly #request: SessionRequest;
  #tracer: string;
  /** The mounted page; absent until one was opened. */
  conversation: Conversation | undefined;
  destination: FundingDestination = UNTOLD;
  /** What the recipient typed last, as the confirmation page shows it: the number itself is not kept. */
  #account: ShownAccount | undefined;
  #page: PageName | undefined;
  #error: number | undefined;

  constructor(store: MemoryStore, program: Program, session: SessionRecord) {
    this.#store = store;
    this.#program = program;
    this.#id = session.id;
    this.#request = JSON.parse(session.body) as SessionRequest;
    this.#tracer = newTracer(program);
  }

  /** The page that is shown. */
  get page(): PageName | undefined {
    return this.#page;
  }

  /** Remembers the account that was typed, masked. */
  remember(typed: Readonly<Record<string, string>>): void {
    this.#account = shownAccount(this.destination, typed);
  }

  /** Leaves the stage to a page that was opened anew. */
  enter(conversation: Conversation): void {
    this.conversation?.tell({ show: { page: 'moved' } });
    this.conversation?.tell({ end: true });
    this.conversation = conversation;
    this.#tracer = newTracer(this.#program);
    this.#page = undefined;
    this.#account = undefined;
  }

  /** Tells the page that nothing more will come, once the session is over or waits for another mount. */
  async leave(): Promise<void> {
    const state = (await this.#session())?.state;
    const live = state === 'mounted' || state === 'terminal_failure' || this.#page === 'terminal-failure';
    if (!live) this.conversation?.tell({ end: true });
  }

  async situation(): Promise<Situation> {
    const { recipientVerification, maxAttempts, clock } = this.#program;
    return {
      page: this.#page,
      destination: this.destination,
      request: this.#request,
      recipientVerification,
      attempts: (await this.#session())?.attempts ?? 0,
      maxAttempts,
      error: this.#error,
      now: clock.now(),
    };
  }

  /** Shows a page, which PAGE_LOAD tells where the lifecycle has a place for it. */
  async show(page: PageName, details: ViewDetails = {}): Promise<void> {
    const account = this.#account ?? shownAccount(this.destination);
    const view = viewOf(page, await this.situation(), account, details);
    this.#page = page;
    this.conversation?.tell({ show: view });
    if ((await this.#refusal('PAGE_LOAD')) === undefined) {
      await this.#tell('PAGE_LOAD', { page: pageLoadName(page, this.destination) });
    }
  }

  /** Records a verification; one that did not pass, and is not soft, counts as an attempt. */
  async verify(status: Extract<Step, { verify: unknown }>['verify']): Promise<void> {
    const failed = status !== 100 && VERIFICATION_FAILURES[status as VerificationFailure].outcome !== 'soft';
    const updated = await this.#store.update(this.#id, (session) =>
      failed ? { ...session, attempts: session.attempts + 1 } : undefined,
    );
    this.#program.journal.append({
      kind: 'verification',
      session: this.#id,
      status,
      attempt_count: updated?.after.attempts ?? 0,
      max_attempts: this.#program.maxAttempts,
    });
  }

  /**
   * Lets an event happen: the page that stands behind it, the transition, the token, what the SDK is told.
   *
   * @param breakingRules whether it happens although the lifecycle has no place for it.
   * @returns why it cannot happen; undefined when it did.
   */
  async emit(step: EmitStep, breakingRules: boolean): Promise<Finding | undefined> {
    const { emit: event, ...fields } = step;
    const refusal = await this.#refusal(event);
    if (refusal && !breakingRules) return refusal;
    const error = EVENT_FACTS[event].fields.some((field) => field === 'error')
      ? (fields.error ?? 700)
      : undefined;
    this.#error = error ?? this.#error;
    const page = event === 'PAGE_LOAD' ? this.#page : PAGE_OF_EVENT[event];
    if (page && page !== this.#page) {
      const { message } = fields;
      await this.show(page, { ...(error && { status: error }), ...(message !== undefined && { message }) });
    }
    const token = event === 'TOKEN_SUCCESS' ? await this.#token() : undefined;
    if (!refusal) await fireEvent(this.#store, this.#program, this.#id, event, token ? { token } : {});
    await this.#tell(event, { ...fields, ...(error !== undefined && { error }) });
    return undefined;
  }

  async #session(): Promise<SessionRecord | undefined> {
    return this.#store.session(this.#id);
  }

  async #refusal(event: EventConstant): Promise<Finding | undefined> {
    const state = (await this.#session())?.state ?? 'terminated';
    if (nextState(state, event, this.#program.readings) !== undefined) return undefined;
    return impossibleEvent(event, state, this.#program);
  }

  /** One token a session, however often it is told. */
  async #token(): Promise<SessionRecord['token']> {
    const known = (await this.#session())?.token;
    return (
      known ?? {
        customer_account_token: this.#program.random.uuid(),
        funding_destination: this.destination,
      }
    );
  }

  async #tell(event: EventConstant, fields: Omit<EmitStep, 'emit'>): Promise<void> {
    const token = (await this.#session())?.token?.customer_account_token;
    const payload = eventPayload(event, EVENT_FACTS[event].fields, {
      ...fields,
      session_identifier: this.#id,
      tracer_token: this.#tracer,
      funding_destination: this.destination,
      ...(token !== undefined && { customer_account_token: token }),
    });
    this.#program.journal.append({
      kind: 'event',
      session: this.#id,
      event,
      payload: JSON.parse(maskText(JSON.stringify(payload))) as object,
    });
    this.conversation?.tell({ event, payload: shapePayload(payload, this.#program.readings.eventPayload) });
  }
}

/** Follows one mount; its shape is a reading. */
export const newTracer = ({ clock, credentials, random, readings }: Program): string =>
  tracerToken(readings.tracerToken, credentials.participant_id, clock.now(), random.uuid());
