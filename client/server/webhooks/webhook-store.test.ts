import { describe, expect, it } from 'vitest';
import { memoryWebhookStore } from './webhook-store.js';

describe('a store in memory', () => {
  it('gives an id to the first claim, and to no other while it is handled', () => {
    const store = memoryWebhookStore();
    expect([store.claim('a'), store.claim('a'), store.claim('b')]).toEqual(['new', 'running', 'new']);
  });

  it('remembers what was handled', () => {
    const store = memoryWebhookStore();
    void store.claim('a');
    store.done('a');
    expect(store.claim('a')).toBe('done');
  });

  it('gives an id again that was released', () => {
    const store = memoryWebhookStore();
    void store.claim('a');
    store.release('a');
    expect(store.claim('a')).toBe('new');
  });

  it('forgets the oldest that was handled, and nothing that is being handled', () => {
    const store = memoryWebhookStore({ limit: 2 });
    void store.claim('running');
    for (const id of ['a', 'b', 'c']) {
      void store.claim(id);
      store.done(id);
    }
    expect(['c', 'b', 'running', 'a'].map((id) => store.claim(id))).toEqual([
      'done',
      'done',
      'running',
      'new',
    ]);
  });

  it.each([0, 1.5, Number.NaN, '9'])('refuses the limit %j', (limit) => {
    expect(() => memoryWebhookStore({ limit: limit as number })).toThrow(/limit must be a whole number/);
  });
});
