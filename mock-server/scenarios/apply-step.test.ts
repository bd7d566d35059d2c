import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { sessionRecord } from '../../tests/builders/session-record.js';
import type { WebhookTiming } from '../../contracts/generated/types.js';
import type { SessionRecord } from '../stores/records.js';
import { applyStep, withEnd, type SessionStep, type StepContext, type StepResult } from './apply-step.js';
import { newPage, type PageState } from './page-state.js';

const context = (changes: Partial<StepContext> = {}): StepContext => ({
  program: {
    username: 'test',
    readings: DEFAULT_READINGS,
    settings: { max_attempts: 3, recipient_verification: {} },
  },
  payments: undefined,
  breaksRules: false,
  now: 5000,
  tokenId: () => 'token-1',
  ...changes,
});

const stateOf = (session: Partial<SessionRecord> = {}, page: Partial<PageState> = {}) => ({
  session: sessionRecord({ id: '00000001-abc', state: 'mounted', ...session }),
  page: { ...newPage('tracer-1'), page: 'form' as const, ...page },
});

function applied(step: SessionStep, state = stateOf(), changes: Partial<StepContext> = {}): StepResult {
  const outcome = applyStep(state, step, context(changes));
  if (outcome.finding) throw new Error(outcome.finding.what);
  return outcome;
}

/** The effects in short: kind, and what it is about. */
const inShort = (effects: StepResult['effects']): string[] =>
  effects.map((effect) => {
    if (effect.kind === 'show') return `show ${effect.view.page}`;
    if (effect.kind === 'event') return `event ${effect.event}`;
    if (effect.kind === 'webhook') return `webhook ${effect.notice.topic}`;
    if (effect.kind === 'journal') return `journal ${effect.fact.kind}`;
    return effect.kind;
  });

const TOKENIZED = 'webhook plugin.transaction.account.tokenization.success';

describe('a step', () => {
  it('changes neither the session nor the page that it is given', () => {
    const state = stateOf();
    const before = structuredClone(state);
    applied({ emit: 'TOKEN_SUCCESS' }, state);
    expect(state).toEqual(before);
  });

  it('gives the same for the same, however often it is applied', () => {
    const state = stateOf();
    expect(applied({ emit: 'TOKEN_SUCCESS' }, state)).toEqual(applied({ emit: 'TOKEN_SUCCESS' }, state));
  });
});

/** Views, payloads and notices of the effects of a kind. */
const shownIn = ({ effects }: StepResult) =>
  effects.flatMap((one) => (one.kind === 'show' ? [one.view] : []));
const payloadsIn = ({ effects }: StepResult) =>
  effects.flatMap((one) => (one.kind === 'event' ? [one.payload] : []));
const noticesIn = ({ effects }: StepResult) =>
  effects.flatMap((one) => (one.kind === 'webhook' ? [one.notice] : []));

describe('an event', () => {
  it('carries its error and its words to the page, its error to the SDK', () => {
    const failed = applied({ emit: 'TERMINAL_FAILURE', error: 754, message: 'Sorry' });
    expect(shownIn(failed)).toEqual([
      { page: 'terminal-failure', destination: 'debit', status: 754, message: 'Sorry' },
    ]);
    expect(payloadsIn(failed)).toMatchObject([
      { event_name: 'iip.webplugin.page_load', page: 'TerminalFailure' },
      { event_name: 'iip.webplugin.terminal_failure', error: 754 },
    ]);
    expect(payloadsIn(applied({ emit: 'TERMINAL_FAILURE' }))[1]).toMatchObject({ error: 700 });
  });

  it('without an error or words carries none', () => {
    const done = applied({ emit: 'TOKEN_SUCCESS' });
    expect(shownIn(done)).toEqual([{ page: 'success', destination: 'debit' }]);
    expect(payloadsIn(done)[1]).not.toHaveProperty('error');
    expect(done.token).not.toHaveProperty('payments');
    const [loaded] = payloadsIn(applied({ show: 'form' }));
    expect(loaded).not.toHaveProperty('customer_account_token');
  });

  it('issues a token only where it is TOKEN_SUCCESS', () => {
    expect(applied({ emit: 'TERMINAL_FAILURE' })).toMatchObject({
      token: undefined,
      session: { token: null },
    });
  });

  it('lets its webhook come later and go wrong, as the step says', () => {
    const noticeOf = (webhooks?: WebhookTiming) =>
      noticesIn(applied({ emit: 'TOKEN_SUCCESS', ...(webhooks && { webhooks }) }))[0];
    expect(noticeOf({ delay: '3s', fault: 'duplicate' })).toMatchObject({ delay: 3000, fault: 'duplicate' });
    expect(noticeOf()).toMatchObject({ delay: 0 });
    expect(noticeOf()).not.toHaveProperty('fault');
    expect(noticeOf({ order: 'before', delay: '200ms' })).toMatchObject({ delay: 0 });
  });
});

describe('a page that is shown', () => {
  it('names the status that the step says, and no other', () => {
    expect(shownIn(applied({ show: 'terminal-failure', status: 753 }))).toMatchObject([{ status: 753 }]);
    expect(shownIn(applied({ show: 'form' }))[0]).not.toHaveProperty('status');
  });

  it('is reported by PAGE_LOAD', () => {
    const { page, effects } = applied({ show: 'confirmation' });
    expect(page.page).toBe('confirmation');
    expect(inShort(effects)).toEqual(['show confirmation', 'event PAGE_LOAD']);
  });

  it('is not reported where the lifecycle has no place for it', () => {
    const { effects } = applied({ show: 'success' }, stateOf({ state: 'completed' }));
    expect(inShort(effects)).toEqual(['show success']);
  });
});

describe('a verification', () => {
  it('that fails counts as an attempt', () => {
    const { session, effects } = applied({ verify: 754 }, stateOf({ attempts: 1 }));
    expect(session.attempts).toBe(2);
    expect(effects[0]).toEqual({
      kind: 'journal',
      fact: { kind: 'verification', session: session.id, status: 754, attempt_count: 2, max_attempts: 3 },
    });
  });

  it.each([100, 1104] as const)('that ends with %i counts as none', (status) => {
    expect(applied({ verify: status }).session.attempts).toBe(0);
  });

  it('holds the next step back while its webhooks go ahead', () => {
    const { rest } = applied({ verify: 754, webhooks: { order: 'before', delay: '2s' } });
    expect(rest).toEqual({ after: 2000, effects: [] });
    expect(applied({ verify: 754, webhooks: { delay: '2s' } }).rest).toBeUndefined();
  });
});

describe('TOKEN_SUCCESS', () => {
  it('shows its page, moves the session, issues the token, and reports all of it in order', () => {
    const { session, token, page, effects } = applied({ emit: 'TOKEN_SUCCESS' });
    expect([session.state, session.token, page.page]).toEqual(['completed', token, 'success']);
    expect(token).toMatchObject({ customer_account_token: 'token-1', program: 'test', issuedAt: 5000 });
    expect(inShort(effects)).toEqual([
      'show success',
      'event PAGE_LOAD',
      'journal transition',
      'event TOKEN_SUCCESS',
      TOKENIZED,
    ]);
    expect(effects[3]).toMatchObject({
      payload: { customer_account_token: 'token-1', tracer_token: 'tracer-1' },
    });
  });

  it('issues one token, however often it is reported', () => {
    const first = applied({ emit: 'TOKEN_SUCCESS' });
    const again = applied({ emit: 'TOKEN_SUCCESS' }, first, { breaksRules: true, tokenId: () => 'token-2' });
    expect(again.token).toBeUndefined();
    expect(again.session.token?.customer_account_token).toBe('token-1');
    expect(inShort(again.effects)).toEqual(['event TOKEN_SUCCESS', TOKENIZED]);
  });

  it('that breaks the rules carries a token, though the state stays', () => {
    const { session, token, effects } = applied({ emit: 'TOKEN_SUCCESS' }, stateOf({ state: 'canceled' }), {
      breaksRules: true,
    });
    expect(session).toMatchObject({ state: 'canceled', token });
    expect(effects).toContainEqual(
      expect.objectContaining({ payload: expect.objectContaining({ customer_account_token: 'token-1' }) }),
    );
  });

  it('keeps what the scenario says of payments with the token', () => {
    expect(applied({ emit: 'TOKEN_SUCCESS' }, stateOf(), { payments: 'slow' }).token).toMatchObject({
      payments: 'slow',
    });
  });

  it('comes after its webhook where the order says so, and later where there is a delay', () => {
    const { effects, rest } = applied({ emit: 'TOKEN_SUCCESS', webhooks: { order: 'before', delay: '2s' } });
    expect(inShort(effects).at(-1)).toBe(TOKENIZED);
    expect(rest?.after).toBe(2000);
    expect(inShort(rest!.effects)).toEqual(['event TOKEN_SUCCESS']);
    const atOnce = applied({ emit: 'TOKEN_SUCCESS', webhooks: { order: 'before', delay: '0s' } });
    expect(inShort(atOnce.effects).slice(-2)).toEqual([TOKENIZED, 'event TOKEN_SUCCESS']);
    expect(atOnce.rest).toBeUndefined();
  });
});

describe('an event', () => {
  it('that the lifecycle has no place for is refused, with what can happen', () => {
    const outcome = applyStep(stateOf({ state: 'completed' }), { emit: 'FUNDING_CANCELED' }, context());
    expect(outcome).toMatchObject({ finding: { name: 'impossible-event' } });
    expect(outcome).not.toHaveProperty('effects');
  });

  it('of a failure keeps its error for the acknowledgement', () => {
    expect(applied({ emit: 'TERMINAL_FAILURE', error: 753 }).page.error).toBe(753);
    expect(applied({ emit: 'TERMINAL_FAILURE' }).page.error).toBe(700);
    expect(applied({ emit: 'PLUGIN_ERROR' }, stateOf({}, { error: 753 })).page.error).toBe(753);
  });

  it('does not show its page again', () => {
    const state = stateOf({}, { page: 'plugin-error' });
    expect(inShort(applied({ emit: 'PLUGIN_ERROR' }, state).effects)).toEqual(['event PLUGIN_ERROR']);
  });
});

describe('other steps', () => {
  it('announce a webhook with its fault', () => {
    const topic = 'plugin.transaction.session.request.expired';
    const { effects } = applied({ webhook: topic, fault: 'duplicate' });
    expect(effects).toMatchObject([{ kind: 'webhook', notice: { topic, fault: 'duplicate' } }]);
  });

  it('break the connection, and restore it', () => {
    expect(applied({ connection: 'lost' }).effects).toEqual([{ kind: 'connection', allowed: false }]);
    const rules = [{ fault: 'message-lost' as const }];
    expect(applied({ faults: rules }).effects).toEqual([{ kind: 'faults', session: '00000001-abc', rules }]);
    expect(applied({ connection: 'restored' }).effects).toEqual([{ kind: 'connection', allowed: true }]);
  });
});

describe('the end of a page', () => {
  it.each<[string, Partial<SessionRecord>, Partial<PageState>, boolean]>([
    ['is near once the session has ended', { state: 'completed' }, {}, true],
    ['is near while the session waits for another mount', { state: 'active' }, {}, true],
    ['is not near while the page is mounted', { state: 'mounted' }, {}, false],
    ['is not near while a failure can be acknowledged', { state: 'terminal_failure' }, {}, false],
    [
      'is not near while the Continue button is shown',
      { state: 'terminated' },
      { page: 'terminal-failure' },
      false,
    ],
  ])('%s', (_, session, page, ends) => {
    const { effects } = withEnd({ ...stateOf(session, page), effects: [] });
    expect(inShort(effects)).toEqual(ends ? ['end'] : []);
  });
});
