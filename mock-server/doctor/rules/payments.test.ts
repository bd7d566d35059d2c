import { describe, expect, it } from 'vitest';
import { casesOf, pushed } from '../testing/journal-of.js';

describe('push-repeated-under-new-id', () => {
  const rule = 'push-repeated-under-new-id';

  it.each(['never', 104] as const)('is the same payment under another id after %s', (answer) => {
    expect(casesOf(rule, pushed('one', answer), pushed('two', 100))).toEqual([
      'one got no final answer, and the same payment was sent again as two.',
    ]);
  });

  it('is one where the answer was lost on its way', () => {
    const { target, method } = pushed('one', 100);
    for (const fault of ['reset-after', 'truncated-body', 'malformed-json']) {
      const lost = { kind: 'fault', rule: 0, fault, method, target } as const;
      expect(casesOf(rule, lost, pushed('one', 100), pushed('two', 100))).toHaveLength(1);
    }
  });

  it('is not reported where the first id was sent again and answered before', () => {
    expect(casesOf(rule, pushed('one', 'never'), pushed('one', 101), pushed('two', 100))).toEqual([]);
    expect(casesOf(rule, pushed('one', 'never'), pushed('one', 104), pushed('two', 100))).toHaveLength(1);
  });

  it('is not reported for the same id, another amount, another account, or after an answer', () => {
    expect(casesOf(rule, pushed('one', 'never'), pushed('one', 101))).toEqual([]);
    expect(casesOf(rule, pushed('one', 'never'), pushed('two', 100, { amount: '25.01' }))).toEqual([]);
    expect(casesOf(rule, pushed('one', 'never'), pushed('two', 100, { account: '••••••••0000' }))).toEqual(
      [],
    );
    expect(casesOf(rule, pushed('one', 100), pushed('two', 100))).toEqual([]);
  });

  it('takes an amount for the same however it is written', () => {
    expect(casesOf(rule, pushed('one', 'never'), pushed('two', 100, { amount: '25' }))).toHaveLength(1);
  });
});

it.each([
  [850, 0],
  [851, 1],
  [867, 1],
  [868, 0],
  [100, 0],
])('declined-push-repeated after %i: %i', (status, times) => {
  expect(casesOf('declined-push-repeated', pushed('one', status), pushed('two', 100))).toHaveLength(times);
});
