import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { SAMPLE_REQUEST } from '../../tests/builders/session-record.js';
import type { TokenRecord } from '../stores/records.js';
import { sessionNotice, verificationNotices, type SessionFacts } from './webhook-notices.js';

const TOKEN = {
  customer_account_token: 'token-1',
  funding_destination: 'debit',
  last_4: '1111',
  network: 'VISA',
} as TokenRecord;

const facts = (changes: Partial<SessionFacts> = {}): SessionFacts => ({
  id: '00000001-abc',
  tracer_token: 'tracer',
  request: SAMPLE_REQUEST,
  attempts: 1,
  maxAttempts: 3,
  recipientVerification: {},
  typed: undefined,
  token: TOKEN,
  readings: DEFAULT_READINGS,
  now: Date.UTC(2026, 0, 31),
  ...changes,
});

const TOKENIZED = 'plugin.transaction.account.tokenization.success';
const PASSED = 'plugin.transaction.recipient.verification.rvdm.success';
const FAILED = 'plugin.transaction.recipient.verification.rvdm.failure';
const RETURNED = 'gateway.transaction.recipient.payment.status.returned';
const EXPIRED = 'plugin.transaction.session.request.expired';

describe('a webhook of a session', () => {
  it('names session, tracer and the ids of the request', () => {
    const request = { ...SAMPLE_REQUEST, participant_unique_id2: 'second' };
    expect(sessionNotice(EXPIRED, undefined, facts({ request }))).toEqual({
      topic: EXPIRED,
      status: expect.any(Number) as number,
      session: { id: '00000001-abc', tracer_token: 'tracer' },
      participant_unique_id1: SAMPLE_REQUEST.participant_unique_id1,
      participant_unique_id2: 'second',
      fields: {},
    });
    expect(sessionNotice(EXPIRED, undefined, facts()).participant_unique_id2).toBe('');
  });

  it('carries the usual status of its topic, or another', () => {
    expect(sessionNotice(TOKENIZED, undefined, facts()).status).toBe(100);
    expect(sessionNotice(TOKENIZED, 7, facts()).status).toBe(7);
  });

  it('of the gateway names no session, and the token where there is one', () => {
    const notice = sessionNotice(RETURNED, undefined, facts());
    expect(notice).not.toHaveProperty('session');
    expect(notice.fields).toEqual({ customer_account_token: 'token-1' });
    expect(sessionNotice(RETURNED, undefined, facts({ token: undefined })).fields).toEqual({});
  });

  it('that tells a token describes its account; the id of the account is that of the session', () => {
    expect(sessionNotice(TOKENIZED, undefined, facts()).fields).toMatchObject({
      customer_account_token: 'token-1',
      account_id: '100001',
      last_4: '1111',
      attempt_count: 1,
      max_attempts: 3,
    });
    expect(sessionNotice(TOKENIZED, undefined, facts({ id: 'ffffffff-abc' })).fields).toMatchObject({
      account_id: String((0xffffffff % 900_000) + 100_000),
    });
  });

  it('that tells a token that was never minted has empty fields', () => {
    const { fields } = sessionNotice(TOKENIZED, undefined, facts({ token: undefined }));
    expect(fields).toMatchObject({ customer_account_token: '', last_4: '' });
    const minted = sessionNotice(TOKENIZED, undefined, facts()).fields as { account_type: string };
    expect(fields).toMatchObject({ account_type: minted.account_type });
  });

  it('that tells a token says what is known of its issuer', () => {
    const issuersOf = (token: Partial<TokenRecord>) =>
      JSON.stringify(
        (
          sessionNotice(TOKENIZED, undefined, facts({ token: { ...TOKEN, ...token } })).fields as {
            issuers: unknown;
          }
        ).issuers,
      );
    expect(issuersOf({})).not.toBe(issuersOf({ network: 'MASTERCARD' }));
    const biller = { funding_destination: 'billpay' } as const;
    expect(issuersOf({ ...biller, biller: 'Acme' })).toContain('Acme');
  });
});

describe('how a recipient compared', () => {
  const rules = { first_name: 'soft', last_name: 'hard', city: 'bypass' } as const;
  const results = (status: number, changes: Partial<SessionFacts> = {}) => {
    const { fields } = sessionNotice(
      status === 1105 ? FAILED : PASSED,
      status,
      facts({ recipientVerification: rules, ...changes }),
    );
    const { field_results, ...rest } = fields as { field_results: { field_name: string }[] };
    const byName = Object.fromEntries(field_results.map(({ field_name, ...result }) => [field_name, result]));
    return { rest, byName, names: field_results.map(({ field_name }) => field_name) };
  };
  const { first_name: first, last_name: last } = SAMPLE_REQUEST.recipient_information;

  it('is told of every field, whether asked or not', () => {
    const { names, rest, byName } = results(1103);
    expect(names).toEqual([
      'FirstName',
      'LastName',
      'AddressLine1',
      'AddressLine2',
      'City',
      'State',
      'ZipCode',
    ]);
    expect(rest).toEqual({ has_passed: true, attempt_count: 1, max_attempts: 3, was_skipped: false });
    const unasked = {
      ...{ is_enabled: false, was_evaluated: false, is_matching: false, hard_fail_on_mismatch: false },
      ...{ client_provided_value: '', customer_provided_value: '' },
    };
    expect(byName['City']).toEqual(unasked);
    const asked = { is_enabled: true, was_evaluated: true, is_matching: true };
    expect(byName['FirstName']).toEqual({
      ...{ ...asked, hard_fail_on_mismatch: false },
      ...{ client_provided_value: first, customer_provided_value: first },
    });
    expect(byName['LastName']).toEqual({
      ...{ ...asked, hard_fail_on_mismatch: true },
      ...{ client_provided_value: last, customer_provided_value: last },
    });
  });

  it('is by what was typed', () => {
    const { byName } = results(1104, { typed: { first_name: 'Other' } });
    expect(byName['FirstName']).toMatchObject({ is_matching: false, customer_provided_value: 'Other' });
    expect(byName['LastName']).toMatchObject({ is_matching: false, customer_provided_value: '' });
  });

  it('lets the first field differ that the status is about, where nothing was typed', () => {
    const hard = results(1105);
    expect(hard.rest).toMatchObject({ has_passed: false });
    expect(hard.byName['LastName']).toMatchObject({
      is_matching: false,
      customer_provided_value: `not ${last}`,
    });
    expect(hard.byName['FirstName']).toMatchObject({ is_matching: true });
    const soft = results(1104);
    expect(soft.rest).toMatchObject({ has_passed: true });
    expect(soft.byName['FirstName']).toMatchObject({
      is_matching: false,
      customer_provided_value: `not ${first}`,
    });
    const none = results(1104, { recipientVerification: { last_name: 'hard' } });
    expect(none.byName['LastName']).toMatchObject({ is_matching: false });
  });

  it('was skipped where no field is asked', () => {
    expect(results(1103, { recipientVerification: { city: 'bypass' } }).rest).toMatchObject({
      was_skipped: true,
    });
  });
});

describe('the webhooks of a verification', () => {
  const topics = (status: 100, changes: Partial<SessionFacts> = {}) =>
    verificationNotices({ status, destination: 'debit' }, facts(changes)).map(({ topic, status: told }) => [
      topic,
      told,
    ]);

  it('tell of the recipient only where fields are compared', () => {
    const asked = { recipientVerification: { city: 'soft' } } as const;
    expect(topics(100, asked).some(([topic]) => topic === PASSED)).toBe(true);
    expect(topics(100).some(([topic]) => topic === PASSED)).toBe(false);
  });

  it('tell of each check that passed where a reading asks for all', () => {
    const passed = [
      ['plugin.transaction.account.verification.card.cns_cd.success', 100],
      ['plugin.transaction.account.verification.card.avs_cvv.success', 100],
    ];
    const readings = (
      accountVerificationWebhooks: SessionFacts['readings']['accountVerificationWebhooks'],
    ) => ({
      readings: { ...DEFAULT_READINGS, accountVerificationWebhooks },
    });
    expect(topics(100, readings('all'))).toEqual(passed);
    expect(topics(100, readings('failures'))).toEqual([]);
  });
});
