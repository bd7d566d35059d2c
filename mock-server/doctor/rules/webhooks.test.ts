import { describe, expect, it } from 'vitest';
import { captured, casesOf, delivered, pushed } from '../testing/journal-of.js';

const TOPIC = 'plugin.transaction.account.tokenization.success';
const refused = (attempt: number, more = {}) =>
  delivered(attempt, {
    status: 500,
    state: 'pending',
    error: 'only a status from 200 to 299 acknowledges',
    ...more,
  });

describe('webhook-answered-late', () => {
  it('is an answer after more than ten seconds', () => {
    expect(casesOf('webhook-answered-late', delivered(1, { duration_ms: 10_000 }))).toEqual([]);
    expect(casesOf('webhook-answered-late', delivered(1, { duration_ms: 10_001 }))).toEqual([
      `${TOPIC}, attempt 1: answered after 10001 ms.`,
    ]);
  });

  it('is an answer that was not waited for any longer', () => {
    const error = 'no answer within 10 s';
    expect(casesOf('webhook-answered-late', delivered(1, { error, state: 'pending' }))).toEqual([
      `${TOPIC}, attempt 1: no answer within 10 s.`,
    ]);
  });
});

describe('webhook-not-acknowledged', () => {
  const rule = 'webhook-not-acknowledged';

  it('is a webhook whose last attempt was refused, or reached nobody', () => {
    expect(casesOf(rule, refused(1))).toEqual([
      `${TOPIC} was never acknowledged; attempt 1: answered with 500.`,
    ]);
    const error = 'nothing listens on 127.0.0.1:4020 (ECONNREFUSED)';
    expect(casesOf(rule, delivered(1, { error, state: 'given-up' }))).toEqual([
      `${TOPIC} was never acknowledged; attempt 1: ${error}.`,
    ]);
  });

  it('is a repeated one that is refused', () => {
    expect(casesOf(rule, delivered(1), refused(2, { status: 409 }))).toHaveLength(1);
  });

  it('is not reported once it was acknowledged, nor where a forged one was refused', () => {
    expect(casesOf(rule, refused(1), delivered(2))).toEqual([]);
    expect(casesOf(rule, refused(1, { fault: 'bad-signature', status: 401 }))).toEqual([]);
    expect(casesOf(rule, refused(2, { fault: 'bad-signature', status: 401 }))).toHaveLength(1);
  });

  it('is told once where the answer was late', () => {
    expect(casesOf(rule, delivered(1, { error: 'no answer within 10 s', state: 'pending' }))).toEqual([]);
  });
});

it('forged-webhook-accepted is a wrong signature that was acknowledged', () => {
  const fault = 'bad-signature';
  expect(casesOf('forged-webhook-accepted', delivered(1, { fault }))).toEqual([
    `${TOPIC} with a wrong signature was acknowledged.`,
  ]);
  expect(
    casesOf('forged-webhook-accepted', refused(1, { fault, status: 401 }), delivered(2, { fault })),
  ).toEqual([]);
});

describe('webhook-processed-twice', () => {
  const rule = 'webhook-processed-twice';
  const what = 'The account of session s was paid as one and as two, around deliveries of one webhook.';

  it('is a payment for each delivery, made before the answer or after it', () => {
    const before = [pushed('one', 100), delivered(1), pushed('two', 100), delivered(2)];
    expect(casesOf(rule, captured('s'), ...before)).toEqual([what]);
    const after = [delivered(1), pushed('one', 100), delivered(2), pushed('two', 100)];
    expect(casesOf(rule, captured('s'), ...after)).toEqual([what]);
  });

  it('is not reported for two payments after both deliveries, for one payment sent again, or for one that was declined', () => {
    const deliveries = [delivered(1), delivered(2)] as const;
    expect(casesOf(rule, captured('s'), ...deliveries, pushed('one', 100), pushed('two', 100))).toEqual([]);
    const sent = (first: ReturnType<typeof pushed>, second: ReturnType<typeof pushed>) =>
      casesOf(rule, captured('s'), delivered(1), first, delivered(2), second);
    expect(sent(pushed('one', 100), pushed('one', 101))).toEqual([]);
    expect(sent(pushed('one', 851), pushed('two', 100))).toEqual([]);
    expect(sent(pushed('one', 100), pushed('two', 100, { amount: '25.01' }))).toEqual([]);
    expect(sent(pushed('one', 100), pushed('two', 100, { account: '••••••••0000' }))).toEqual([]);
  });

  it('is not reported where the webhook came once', () => {
    expect(casesOf(rule, captured('s'), pushed('one', 100), delivered(1), pushed('two', 100))).toEqual([]);
  });
});
