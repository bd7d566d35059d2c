import { describe, expect, it } from 'vitest';
import type { Action } from '../../contracts/plugin/conversation.js';
import { PAGES, type PageName } from '../../contracts/plugin/pages.js';
import { TEST_VALUES } from '../../contracts/plugin/test-values.js';
import { VERIFICATION_FAILURES } from '../../contracts/plugin/verification-failures.js';
import { SAMPLE_REQUEST } from '../../tests/builders/session-record.js';
import { offeredOn, respond } from './respond.js';
import type { Situation } from './situation.js';

const situation = (changes: Partial<Situation> = {}): Situation => ({
  page: 'form',
  destination: 'debit',
  request: SAMPLE_REQUEST,
  recipientVerification: {},
  attempts: 0,
  maxAttempts: 3,
  error: undefined,
  now: 0,
  ...changes,
});
const submit = (card_number: string, more: object = {}): Action => ({
  action: 'submit',
  values: { card_number, expiration_date: '12/49', cvv: '123', postal_code: '30301', ...more },
});
const steps = (action: Action, changes: Partial<Situation> = {}) =>
  respond(action, situation(changes))?.steps;

describe('an action', () => {
  const names = [undefined, ...(Object.keys(PAGES) as PageName[])];
  it.each([
    [{ action: 'mount', funding_destination: 'debit' }, []],
    [submit('4111111111111111'), ['form']],
    [{ action: 'search', query: 'x' }, ['form']],
    [{ action: 'confirm' }, ['confirmation']],
    [{ action: 'cancel' }, ['confirmation']],
    [{ action: 'continue' }, ['terminal-failure']],
    [{ action: 'retry' }, ['verification-failure', 'could-not-be-verified', 'no-match']],
    [{ action: 'unsupported', message: 'm' }, [undefined, 'form']],
  ] as const)('is answered on the pages alone that offer it: %j', (action, pages) => {
    expect(names.filter((page) => respond(action as Action, situation({ page })) !== undefined)).toEqual(
      names.filter((page) => (pages as readonly unknown[]).includes(page)),
    );
    expect(offeredOn(action.action)).toEqual(pages);
  });
});

describe('what follows from a button', () => {
  it.each([
    ['confirm', 'confirmation', { emit: 'TOKEN_SUCCESS' }],
    ['cancel', 'confirmation', { emit: 'FUNDING_CANCELED' }],
    ['continue', 'terminal-failure', { emit: 'TERMINAL_FAILURE_ACKNOWLEDGED' }],
    ['retry', 'no-match', { show: 'form' }],
  ] as const)('%s', (action, page, step) => {
    expect(respond({ action }, situation({ page }))).toEqual({ steps: [step], answer: {} });
  });

  it('that acknowledges a failure repeats its error', () => {
    expect(steps({ action: 'continue' }, { page: 'terminal-failure', error: 7007 })).toEqual([
      { emit: 'TERMINAL_FAILURE_ACKNOWLEDGED', error: 7007 },
    ]);
  });

  it('that a browser presses which lacks something is its event', () => {
    expect(steps({ action: 'unsupported', message: 'It lacks fetch.' })).toEqual([
      { emit: 'UNSUPPORTED_BROWSER_DETECTED', message: 'It lacks fetch.' },
    ]);
  });
});

it('a search is answered with billers; one that finds none is an event', () => {
  const found = respond({ action: 'search', query: 'e' }, situation());
  expect(found).toEqual({
    steps: [],
    answer: { billers: expect.arrayContaining([expect.any(String)]) as string[] },
  });
  expect(respond({ action: 'search', query: 'nobody is called so' }, situation())).toEqual({
    steps: [{ emit: 'BILLPAY_SEARCH_NO_MATCH_FOUND' }],
    answer: { billers: [] },
  });
});

describe('a form', () => {
  it('with a mistake is answered with it, and nothing follows', () => {
    expect(respond(submit('4111111111111111', { cvv: '' }), situation())).toEqual({
      steps: [],
      answer: { errors: { cvv: expect.any(String) as string } },
    });
  });

  it('that is right leads to the confirmation', () => {
    expect(steps(submit('4111111111111111'))).toEqual([{ verify: 100 }, { show: 'confirmation' }]);
  });

  it('whose recipient is another leads on or not, as the program compares', () => {
    const { first_name, ...rest } = SAMPLE_REQUEST.recipient_information;
    const asked = (first: string, strictness: 'soft' | 'hard', card = '4111111111111111') =>
      steps(submit(card, { ...rest, first_name: first }), {
        recipientVerification: { first_name: strictness },
      });
    expect(asked(first_name, 'hard')).toEqual([{ verify: 100 }, { show: 'confirmation' }]);
    expect(asked('Other', 'soft')).toEqual([{ verify: 1104 }, { show: 'confirmation' }]);
    expect(asked('Other', 'hard')?.[0]).toEqual({ verify: 1105 });
    expect(asked('Other', 'hard', '4000000000007007')?.[0]).toEqual({ verify: 1105 });
  });

  it.each(TEST_VALUES.map((row) => [row.destination, row.label, row] as const))(
    'has the result of its test values: %s, %s',
    (destination, _, { values, result }) => {
      const [first, second] = steps({ action: 'submit', values }, { destination })!;
      if (result.outcome === 'not-verified') expect(first).toEqual({ emit: 'ACCOUNT_COULD_NOT_BE_VERIFIED' });
      else expect(first).toEqual({ verify: result.outcome === 'success' ? 100 : result.status });
      const isSoft = result.outcome === 'failure' && VERIFICATION_FAILURES[result.status].outcome === 'soft';
      if (result.outcome === 'success' || isSoft) expect(second).toEqual({ show: 'confirmation' });
    },
  );

  it('that fails for good says so', () => {
    expect(steps(submit('4000000000007007'))).toEqual([
      { verify: 700 },
      { emit: 'TERMINAL_FAILURE', error: 700 },
    ]);
  });

  it('that fails may be sent again, until the last attempt', () => {
    const failed = [{ verify: 753 }, { show: 'verification-failure', status: 753 }];
    expect(steps(submit('4000000000007536'))).toEqual(failed);
    expect(steps(submit('4000000000007536'), { attempts: 1 })).toEqual(failed);
    expect(steps(submit('4000000000007536'), { attempts: 2 })).toEqual([
      { verify: 753 },
      { emit: 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED' },
    ]);
  });
});
