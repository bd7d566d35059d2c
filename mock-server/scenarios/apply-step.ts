import { EVENT_FACTS } from '../../contracts/events/event-facts.js';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { eventPayload } from '../../contracts/events/payload.js';
import type {
  ConnectionStep,
  EmitStep,
  FaultsStep,
  Scenario,
  SessionRequest,
  ShowStep,
  VerifyStep,
  WebhookStep,
  WebhookTiming,
} from '../../contracts/generated/types.js';
import { nextState } from '../../contracts/lifecycle/lifecycle.js';
import { PAGE_OF_EVENT, type PageName } from '../../contracts/plugin/pages.js';
import {
  VERIFICATION_FAILURES,
  type VerificationFailure,
} from '../../contracts/plugin/verification-failures.js';
import { TOPIC_OF_EVENT } from '../../contracts/webhooks/consequences.js';
import type { Finding } from '../http/finding.js';
import type { Program, ProgramSettings } from '../programs/program.js';
import { applyEvent } from '../sessions/fire-event.js';
import type { SessionRecord, TokenRecord } from '../stores/records.js';
import type { WebhookAnnouncement } from '../webhooks/announcement.js';
import { parseDuration } from '../world/clock.js';
import type { PageState } from './page-state.js';
import type { SessionEffect } from './session-effects.js';
import type { Situation } from './situation.js';
import { accountFacts, pageLoadName, shownAccount, viewOf, type ViewDetails } from './views.js';
import { sessionNotice, verificationNotices, type SessionFacts } from './webhook-notices.js';

/** A step that happens on the page or to the session; the others only say when steps happen. */
export type SessionStep = ShowStep | VerifyStep | EmitStep | WebhookStep | ConnectionStep | FaultsStep;

/** A session with its mounted page. */
export interface SessionAndPage {
  readonly session: SessionRecord;
  readonly page: PageState;
}

/** What a step depends on, beside session and page. */
export interface StepContext {
  readonly program: Pick<Program, 'username' | 'readings'> & {
    readonly settings: Pick<ProgramSettings, 'max_attempts' | 'recipient_verification'>;
  };
  /** Outcome of payments to the token, as the scenario names it. */
  readonly payments: Scenario['payments'];
  /** Whether an event happens although the lifecycle has no place for it. */
  readonly breaksRules: boolean;
  /** Milliseconds since 1970 by the clock of the program. */
  readonly now: number;
  /** The id of the token, should the step issue one; the same however often it is called. */
  readonly tokenId: () => string;
}

/** What follows from a step that happened. */
export interface StepResult extends SessionAndPage {
  /** A token that was issued. */
  readonly token?: TokenRecord | undefined;
  readonly effects: readonly SessionEffect[];
  /** Set where the webhooks go ahead: milliseconds until the rest follows. */
  readonly rest?: { readonly after: number; readonly effects: readonly SessionEffect[] } | undefined;
  readonly finding?: undefined;
}

/** What follows from a step, or why it cannot happen. */
export type StepOutcome = StepResult | { readonly finding: Finding };

/**
 * Applies one step to a session and its page: page, SDK event, token, webhook and journal entry are consequences of one
 * transition, and so they cannot disagree. Pure.
 */
export function applyStep(state: SessionAndPage, step: SessionStep, context: StepContext): StepOutcome {
  if ('show' in step) {
    return showPage(state, step.show, context, step.status === undefined ? {} : { status: step.status });
  }
  if ('verify' in step) return verify(state, step, context);
  if ('emit' in step) return emit(state, step, context);
  if ('connection' in step) {
    return { ...state, effects: [{ kind: 'connection', allowed: step.connection === 'restored' }] };
  }
  if ('faults' in step) {
    return { ...state, effects: [{ kind: 'faults', session: state.session.id, rules: step.faults }] };
  }
  const { webhook: topic, status, fault } = step;
  const notice = sessionNotice(topic, status, factsOf(state, context));
  return { ...state, effects: [{ kind: 'webhook', notice: { ...notice, ...(fault && { fault }) } }] };
}

/** Everything that the answer to a recipient's action depends on. */
export const situationOf = (
  { session, page }: SessionAndPage,
  { program: { settings }, now }: StepContext,
): Situation => ({
  page: page.page,
  destination: page.destination,
  request: requestOf(session),
  recipientVerification: settings.recipient_verification,
  attempts: session.attempts,
  maxAttempts: settings.max_attempts,
  error: page.error,
  now,
});

/** Ends the page where the session is over or waits for another mount. */
export function withEnd(result: StepResult): StepResult {
  const { session, page } = result;
  const open =
    session.state === 'mounted' || session.state === 'terminal_failure' || page.page === 'terminal-failure';
  return open ? result : { ...result, effects: [...result.effects, { kind: 'end' }] };
}

/** Shows a page, and reports PAGE_LOAD where the lifecycle has a place for it. */
function showPage(
  state: SessionAndPage,
  name: PageName,
  context: StepContext,
  details: ViewDetails = {},
): StepResult {
  const { session, page } = state;
  const account = page.typed?.shown ?? shownAccount(page.destination);
  const view = viewOf(name, situationOf(state, context), account, details);
  const shown = { session, page: { ...page, page: name } };
  const reports = nextState(session.state, 'PAGE_LOAD', context.program.readings) !== undefined;
  return {
    ...shown,
    effects: [
      { kind: 'show', view },
      ...(reports ? [eventEffect(shown, 'PAGE_LOAD', { page: pageLoadName(name, page.destination) })] : []),
    ],
  };
}

/** Records a verification and announces its webhooks; one that fails, and is not soft, counts as an attempt. */
function verify(
  { session: before, page }: SessionAndPage,
  { verify: status, webhooks }: VerifyStep,
  context: StepContext,
): StepResult {
  const failed = status !== 100 && VERIFICATION_FAILURES[status as VerificationFailure].outcome !== 'soft';
  const session = failed ? { ...before, attempts: before.attempts + 1 } : before;
  const state = { session, page };
  const fact = { status: status as 100 | VerificationFailure, destination: page.destination };
  const notices = verificationNotices(fact, factsOf(state, context));
  const recorded: SessionEffect = {
    kind: 'journal',
    fact: {
      kind: 'verification',
      session: session.id,
      status,
      attempt_count: session.attempts,
      max_attempts: context.program.settings.max_attempts,
    },
  };
  const after = webhooks?.order === 'before' ? durationOf(webhooks.delay) : 0;
  return {
    ...state,
    effects: [recorded, ...webhookEffects(notices, webhooks)],
    ...(after > 0 && { rest: { after, effects: [] } }),
  };
}

/** Lets an event happen: the page that belongs to it, the transition, the token, the webhook, the event of the SDK. */
function emit(before: SessionAndPage, step: EmitStep, context: StepContext): StepOutcome {
  const { emit: event, webhooks, ...fields } = step;
  const applied = applyEvent(before.session, event, context.program.readings);
  if (applied.finding && !context.breaksRules) return applied;

  const error = (EVENT_FACTS[event].fields as readonly string[]).includes('error')
    ? (fields.error ?? 700)
    : undefined;
  let state: SessionAndPage = { ...before, page: { ...before.page, error: error ?? before.page.error } };
  const effects: SessionEffect[] = [];
  const name = event === 'PAGE_LOAD' ? undefined : PAGE_OF_EVENT[event];
  if (name && name !== state.page.page) {
    const { message } = fields;
    const details = { ...(error && { status: error }), ...(message !== undefined && { message }) };
    const shown = showPage(state, name, context, details);
    state = shown;
    effects.push(...shown.effects);
  }

  const session = applied.finding ? before.session : applied.session;
  const token =
    event === 'TOKEN_SUCCESS'
      ? (session.token ?? issueToken(session.id, state.page, context))
      : session.token;
  state = { page: state.page, session: { ...session, token } };
  if (!applied.finding && applied.transition) effects.push({ kind: 'journal', fact: applied.transition });

  const reported = eventEffect(state, event, { ...fields, ...(error !== undefined && { error }) });
  const topic = TOPIC_OF_EVENT[event as keyof typeof TOPIC_OF_EVENT];
  const notices = topic ? [sessionNotice(topic, undefined, factsOf(state, context))] : [];
  const announced = webhookEffects(notices, webhooks);
  const result = { ...state, token: token === before.session.token ? undefined : (token ?? undefined) };
  if (webhooks?.order !== 'before') return { ...result, effects: [...effects, reported, ...announced] };
  const after = durationOf(webhooks.delay);
  if (after === 0) return { ...result, effects: [...effects, ...announced, reported] };
  return { ...result, effects: [...effects, ...announced], rest: { after, effects: [reported] } };
}

function issueToken(session: string, { destination, typed }: PageState, context: StepContext): TokenRecord {
  const { program, payments, now, tokenId } = context;
  return {
    customer_account_token: tokenId(),
    funding_destination: destination,
    ...(typed?.facts ?? accountFacts(destination)),
    program: program.username,
    session,
    ...(payments !== undefined && { payments }),
    issuedAt: now,
  };
}

function eventEffect(
  { session, page }: SessionAndPage,
  event: EventConstant,
  fields: Omit<EmitStep, 'emit'>,
): SessionEffect {
  const token = session.token?.customer_account_token;
  const payload = eventPayload(event, EVENT_FACTS[event].fields, {
    ...fields,
    session_identifier: session.id,
    tracer_token: page.tracer,
    funding_destination: page.destination,
    ...(token !== undefined && { customer_account_token: token }),
  });
  return { kind: 'event', session: session.id, event, payload };
}

/** The webhooks, later where they are to follow with a delay. */
const webhookEffects = (
  notices: readonly WebhookAnnouncement[],
  { order, delay, fault }: WebhookTiming = {},
): SessionEffect[] =>
  notices.map((notice) => ({
    kind: 'webhook',
    notice: { ...notice, delay: order === 'before' ? 0 : durationOf(delay), ...(fault && { fault }) },
  }));

const durationOf = (text = '0s'): number => parseDuration(text) ?? 0;

const requestOf = ({ body }: SessionRecord): SessionRequest => JSON.parse(body) as SessionRequest;

const factsOf = ({ session, page }: SessionAndPage, { program, now }: StepContext): SessionFacts => ({
  id: session.id,
  tracer_token: page.tracer,
  request: requestOf(session),
  attempts: session.attempts,
  maxAttempts: program.settings.max_attempts,
  recipientVerification: program.settings.recipient_verification,
  typed: page.typed?.recipient,
  token: session.token ?? undefined,
  readings: program.readings,
  now,
});
