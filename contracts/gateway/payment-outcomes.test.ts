import { describe, expect, it } from 'vitest';
import { FAMILIES, familyOf } from '../status-codes/families.js';
import { STATUS_CODES } from '../status-codes/status-codes.js';
import { TOPICS } from '../webhooks/topics.js';
import { centsOf } from './money.js';
import { outcomeOf, PAYMENT_OUTCOMES, paymentOutcome } from './payment-outcomes.js';

describe('the outcomes of gateway calls', () => {
  it('have each a name and an amount of their own', () => {
    for (const key of ['name', 'amount'] as const) {
      const values = PAYMENT_OUTCOMES.map((outcome) => outcome[key]);
      expect(new Set(values).size).toBe(values.length);
    }
    expect(PAYMENT_OUTCOMES.filter(({ amount }) => centsOf(amount) === undefined)).toEqual([]);
  });

  it('give every status that the gateway table documents', () => {
    const documented = STATUS_CODES.filter(({ places }) => places.includes('gateway')).map(
      ({ status }) => status,
    );
    const given = PAYMENT_OUTCOMES.map(({ status }) => status);
    expect(documented.filter((status) => !given.includes(status))).toEqual([]);
  });

  it('give a status of every family that a refusal can have', () => {
    const refused = Object.entries(FAMILIES).filter(([, { advice }]) => advice !== 'done');
    const given = PAYMENT_OUTCOMES.map(({ status }) => familyOf(status));
    const missing = refused.map(([name]) => name).filter((name) => !given.includes(name as never));
    expect(missing).toEqual(['idempotency']); // 13723 is of the Session API
  });

  it('are followed by every gateway topic', () => {
    const told = new Set<string>(
      PAYMENT_OUTCOMES.flatMap(({ webhooks }) => webhooks.map(({ topic }) => topic)),
    );
    expect(TOPICS.filter((topic) => topic.startsWith('gateway.') && !told.has(topic))).toEqual([]);
  });
});

describe('the outcome of a call', () => {
  it('is what its amount says, before what the scenario says', () => {
    expect(outcomeOf('push', 1_085_199, 'returned').name).toBe('status-851');
    expect(outcomeOf('push', 2500, 'returned').name).toBe('returned');
    expect(outcomeOf('push', undefined, undefined).name).toBe('success');
  });

  it('is success where the operation knows no such outcome', () => {
    expect(outcomeOf('pull', 1_010_299, undefined).name).toBe('success');
    expect(outcomeOf('pull', 2500, 'stand-in').name).toBe('success');
    expect(paymentOutcome('stand-in')?.operations).toEqual(['push']);
  });
});
