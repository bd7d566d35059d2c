import { describe, expect, it } from 'vitest';
import type { Action } from '../../contracts/plugin/conversation.js';
import { accountField, TEST_VALUES } from '../../contracts/plugin/test-values.js';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { sessionRecord } from '../../tests/builders/session-record.js';
import type { SessionRecord } from '../stores/records.js';
import { applyAction } from './apply-action.js';
import { newPage, type PageState } from './page-state.js';

const { values } = TEST_VALUES.find(({ destination }) => destination === 'debit')!;

function act(action: Action, page: Partial<PageState>, session: Partial<SessionRecord> = {}) {
  const outcome = applyAction(
    { session: sessionRecord({ state: 'mounted', ...session }), page: { ...newPage('tracer'), ...page } },
    action,
    {
      program: {
        username: 'test',
        readings: DEFAULT_READINGS,
        settings: { max_attempts: 3, recipient_verification: {} },
      },
      payments: undefined,
      breaksRules: false,
      now: 0,
      tokenId: () => 'token-1',
    },
  );
  return outcome;
}

describe('an action of the recipient', () => {
  it('that the page does not offer is refused, with the pages that offer it', () => {
    expect(act({ action: 'confirm' }, { page: 'form' })).toEqual({
      finding: {
        name: 'action-not-offered',
        proof: 'observed',
        what: 'The page form does not offer "confirm".',
        fix: 'It is offered on: confirmation.',
      },
    });
  });

  it('with values that are wrong changes nothing, and does not interrupt the scenario', () => {
    const page = { page: 'form' } as const;
    const outcome = act({ action: 'submit', values: {} }, page);
    expect(outcome).toMatchObject({
      interrupts: false,
      effects: [],
      page: { page: 'form', typed: undefined },
    });
    expect(outcome).toHaveProperty('answer.errors');
  });

  it('leads to all its steps at once: what was typed, the verification, the next page', () => {
    const outcome = act({ action: 'submit', values }, { page: 'form' });
    expect(outcome).toMatchObject({
      interrupts: true,
      answer: {},
      page: { page: 'confirmation', typed: { shown: { account: expect.stringMatching(/^•••• \d{4}$/) } } },
      effects: [
        { kind: 'journal', fact: { kind: 'verification', status: 100 } },
        { kind: 'show', view: { page: 'confirmation' } },
        { kind: 'event', event: 'PAGE_LOAD' },
      ],
    });
    expect(JSON.stringify(outcome)).not.toContain(values[accountField('debit')]!);
  });

  it('ends the page with the session', () => {
    const outcome = act({ action: 'confirm' }, { page: 'confirmation' });
    expect(outcome).toMatchObject({
      session: { state: 'completed', token: { customer_account_token: 'token-1' } },
      token: { customer_account_token: 'token-1' },
    });
    expect('effects' in outcome && outcome.effects.at(-1)).toEqual({ kind: 'end' });
  });

  it('that meets a session which has ended meanwhile leaves the reason in the journal', () => {
    const outcome = act({ action: 'confirm' }, { page: 'confirmation' }, { state: 'canceled' });
    expect(outcome).toMatchObject({
      session: { state: 'canceled', token: null },
      effects: [{ kind: 'journal', fact: { kind: 'impossible' } }, { kind: 'end' }],
    });
  });
});
