import { EVENT_FACTS } from '../../contracts/events/event-facts.js';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { eventPayload, shapePayload, tracerToken } from '../../contracts/events/payload.js';
import type {
  EmitStep,
  Scenario,
  SessionRequest,
  VerifyStep,
  WebhookStep,
  WebhookTiming,
} from '../../contracts/generated/types.js';
import { nextState } from '../../contracts/lifecycle/lifecycle.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { PAGE_OF_EVENT, type PageName } from '../../contracts/plugin/pages.js';
import {
  VERIFICATION_FAILURES,
  type VerificationFailure,
} from '../../contracts/plugin/verification-failures.js';
import { TOPIC_OF_EVENT } from '../../contracts/webhooks/consequences.js';
import type { Finding } from '../http/finding.js';
import { maskText } from '../journal/mask.js';
import type { Program } from '../programs/program.js';
import { fireEvent, impossibleEvent } from '../sessions/fire-event.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { SessionRecord } from '../stores/records.js';
import type { Notice } from '../webhooks/notice.js';
import type { Outbox } from '../webhooks/outbox.js';
import { parseDuration } from '../world/clock.js';
import type { Conversation } from './conversation.js';
import { askedFields, type Situation } from './situation.js';
import {
  accountFacts,
  pageLoadName,
  shownAccount,
  viewOf,
  type AccountFacts,
  type ShownAccount,
  type ViewDetails,
} from './views.js';
import { sessionNotice, verificationNotices, type SessionFacts } from './webhook-notices.js';

/** Until the SDK has said what it mounts. */
const UNTOLD: FundingDestination = 'debit';

/**
 * What happens on the stage of one session: pages, events, verifications. Each step is one transition of the
 * lifecycle, and page, SDK event, token and journal entry are its consequences; so they cannot disagree.
 */
export class Stage {
  readonly #store: MemoryStore;
  readonly #program: Program;
  readonly #outbox: Outbox;
  readonly #id: string;
  readonly #request: SessionRequest;
  readonly #payments: Scenario['payments'];
  #tracer: string;
  /** The mounted page; absent until one was opened. */
  conversation: Conversation | undefined;
  destination: FundingDestination = UNTOLD;
  /** What the recipient typed last, as the confirmation page shows it: the number itself is not kept. */
  #account: ShownAccount | undefined;
  /** What may be kept of it, and what was typed of the recipient. */
  #facts: AccountFacts | undefined;
  #recipient: Readonly<Record<string, string>> | undefined;
  #page: PageName | undefined;
  #error: number | undefined;

  /**
   * @param payments what the scenario says of payments to the token.
   * @param tracer follows the first mount.
   */
  constructor(
    store: MemoryStore,
    program: Program,
    outbox: Outbox,
    session: SessionRecord,
    payments: Scenario['payments'],
    tracer = newTracer(program),
  ) {
    this.#store = store;
    this.#program = program;
    this.#outbox = outbox;
    this.#payments = payments;
    this.#id = session.id;
    this.#request = JSON.parse(session.body) as SessionRequest;
    this.#tracer = tracer;
  }

  /** The page that is shown. */
  get page(): PageName | undefined {
    return this.#page;
  }

  /** Remembers the account that was typed, masked. */
  remember(typed: Readonly<Record<string, string>>): void {
    this.#account = shownAccount(this.destination, typed);
    this.#facts = accountFacts(this.destination, typed);
    const asked = askedFields(this.#program.recipientVerification);
    this.#recipient = Object.fromEntries(asked.map((field) => [field, typed[field] ?? '']));
  }

  /** Leaves the stage to a page that was opened anew. */
  enter(conversation: Conversation): void {
    this.conversation?.tell({ show: { page: 'moved' } });
    this.conversation?.tell({ end: true });
    this.conversation = conversation;
    this.#tracer = newTracer(this.#program);
    this.#page = undefined;
    this.#account = undefined;
    this.#facts = undefined;
    this.#recipient = undefined;
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

  /**
   * Records a verification, and tells it by webhook; one that did not pass, and is not soft, counts as an attempt.
   *
   * @returns how long the next step waits, in milliseconds, since the webhooks come before it.
   */
  async verify({ verify: status, webhooks }: VerifyStep): Promise<number> {
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
    const fact = { status: status as 100 | VerificationFailure, destination: this.destination };
    return this.#announce(verificationNotices(fact, await this.#sessionFacts()), webhooks);
  }

  /**
   * Lets an event happen: the page that stands behind it, the transition, the token, the webhook, what the SDK is told.
   *
   * @param breakingRules whether it happens although the lifecycle has no place for it.
   */
  async emit(step: EmitStep, breakingRules: boolean): Promise<Emitted> {
    const { emit: event, webhooks, ...fields } = step;
    const refusal = await this.#refusal(event);
    if (refusal && !breakingRules) return { finding: refusal };
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
    const tell = (): Promise<void> => this.#tell(event, { ...fields, ...(error !== undefined && { error }) });
    const topic = TOPIC_OF_EVENT[event as keyof typeof TOPIC_OF_EVENT];
    if (webhooks?.order !== 'before') await tell();
    const notices = topic ? [sessionNotice(topic, undefined, await this.#sessionFacts())] : [];
    const after = this.#announce(notices, webhooks);
    if (webhooks?.order !== 'before') return {};
    if (after > 0) return { after, tell };
    await tell();
    return {};
  }

  /** Announces a webhook that no event leads to: now, or when its time has come. */
  async webhook({ webhook: topic, status, delay, fault }: WebhookStep): Promise<void> {
    const announce = async (): Promise<void> => {
      const notice = sessionNotice(topic, status, await this.#sessionFacts());
      this.#outbox.announce({ ...notice, ...(fault && { fault }) });
    };
    if (delay === undefined) await announce();
    else this.#program.schedule.after(parseDuration(delay) ?? 0, announce);
  }

  #announce(notices: readonly Notice[], { order, delay: text, fault }: WebhookTiming = {}): number {
    const delay = parseDuration(text ?? '0s') ?? 0;
    const later = order === 'before' ? 0 : delay;
    for (const notice of notices) this.#outbox.announce({ ...notice, delay: later, ...(fault && { fault }) });
    return order === 'before' ? delay : 0;
  }

  async #sessionFacts(): Promise<SessionFacts> {
    const { clock, username, readings, maxAttempts, recipientVerification } = this.#program;
    const session = await this.#session();
    const token = session?.token && (await this.#store.token(username, session.token.customer_account_token));
    return {
      id: this.#id,
      tracer_token: this.#tracer,
      request: this.#request,
      attempts: session?.attempts ?? 0,
      maxAttempts,
      recipientVerification,
      typed: this.#recipient,
      token: token ?? undefined,
      accountId: accountIdOf(this.#id),
      readings,
      now: clock.now(),
    };
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
    if (known) return known;
    const { random, username, clock } = this.#program;
    const token = { customer_account_token: random.uuid(), funding_destination: this.destination };
    await this.#store.keepToken({
      ...token,
      ...(this.#facts ?? accountFacts(this.destination)),
      program: username,
      ...(this.#payments !== undefined && { payments: this.#payments }),
      issuedAt: clock.now(),
    });
    return token;
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
    this.#program.certify(event, () => payload);
    this.#program.journal.append({
      kind: 'event',
      session: this.#id,
      event,
      payload: JSON.parse(maskText(JSON.stringify(payload))) as object,
    });
    this.conversation?.tell({ event, payload: shapePayload(payload, this.#program.readings.eventPayload) });
  }
}

/** What an event came to: why it cannot happen, or what is told later, after milliseconds of the clock. */
export type Emitted =
  | { readonly finding?: Finding; readonly after?: undefined }
  | { readonly finding?: undefined; readonly after: number; readonly tell: () => Promise<void> };

/** A number as text, the same for one session whenever it is told. */
const accountIdOf = (session: string): string =>
  String((Number.parseInt(session.slice(0, 8), 16) % 900_000) + 100_000);

/** Follows one mount; its shape is a reading. */
export const newTracer = ({ clock, credentials, random, readings }: Program): string =>
  tracerToken(readings.tracerToken, credentials.participant_id, clock.now(), random.uuid());
