import { describe, expect, it, vi } from 'vitest';
import { testReceiver } from './testing/receiver.js';
import { delivery, tokenization } from './testing/sample-webhook.js';
import type { WebhookStore } from './webhook-store.js';

const TOPIC = 'plugin.transaction.account.tokenization.success';
const SENT = delivery(tokenization());

/** A receiver with one handler, that is given the number of its call. */
function receiverOf(handler: (call: number) => unknown, store?: Partial<WebhookStore>) {
  let calls = 0;
  const right: WebhookStore = { claim: () => 'new', done: () => undefined, release: () => undefined };
  const on = { [TOPIC]: () => handler((calls += 1)) };
  const receiver = testReceiver({ on, ...(store && { store: { ...right, ...store } }) });
  const outcome = async (): Promise<string> => {
    const receipt = await receiver.receive(SENT);
    return `${receipt.status} ${receipt.outcome}`;
  };
  return { ...receiver, outcome, calls: () => calls };
}

/** A promise with its ends. */
function gate() {
  let [open, shut]: (() => void)[] = [];
  const promise = new Promise<void>((resolve, reject) => {
    [open, shut] = [resolve, () => reject(new Error('broken'))];
  });
  return { promise, open: open!, shut: shut! };
}

const messagesOf = (errors: readonly Error[]) => errors.map(({ message }) => message);

const failing = () => {
  throw new Error('the database is down');
};

describe('a webhook that is delivered again', () => {
  it('after it was handled is acknowledged, and not handled twice', async () => {
    const { outcome, calls } = receiverOf(() => undefined);
    expect([await outcome(), await outcome()]).toEqual(['200 handled', '200 duplicate']);
    expect(calls()).toBe(1);
  });

  it('while it is handled is not acknowledged, and not handled twice', async () => {
    const { promise, open } = gate();
    const { outcome, calls } = receiverOf(() => promise);
    const both = [outcome(), outcome()];
    expect(await both[1]).toBe('503 running');
    open();
    expect(await both[0]).toBe('200 handled');
    expect(calls()).toBe(1);
  });

  it('after its handler failed is handled again', async () => {
    for (const fail of [failing, () => Promise.reject(new Error('the database is down'))]) {
      const { outcome, calls, errors } = receiverOf((call) => call === 1 && fail());
      expect([await outcome(), await outcome()]).toEqual(['500 failed', '200 handled']);
      expect(calls()).toBe(2);
      expect(errors).toMatchObject([
        { reason: 'handler', topic: TOPIC, cause: new Error('the database is down') },
      ]);
      expect(messagesOf(errors)).toEqual(['The handler failed; Ingo will deliver it again.']);
    }
  });
});

describe('a handler that is slow', () => {
  it('is answered for at the deadline, and when it is done, the next delivery is a duplicate', async () => {
    const { promise, open } = gate();
    const { outcome, deadline, errors, calls } = receiverOf(() => promise);
    const first = outcome();
    deadline();
    expect(await first).toBe('503 late');
    expect(errors).toMatchObject([{ reason: 'late' }]);
    expect(errors[0]).not.toHaveProperty('cause');
    expect(messagesOf(errors)).toEqual([
      'The handler was not done within 8000 ms. It runs on; Ingo will deliver it again.',
    ]);
    expect(await outcome()).toBe('503 running');
    open();
    await promise;
    await vi.waitFor(async () => expect(await outcome()).toBe('200 duplicate'));
    expect(calls()).toBe(1);
  });

  it('that fails is reported, and is called again by the next delivery', async () => {
    const { promise, shut } = gate();
    const { outcome, deadline, reasons } = receiverOf((call) => call === 1 && promise);
    const first = outcome();
    deadline();
    expect(await first).toBe('503 late');
    shut();
    await vi.waitFor(() => expect(reasons()).toEqual(['late', 'handler']));
    expect(await outcome()).toBe('200 handled');
  });

  it('and never ends keeps its webhook from being handled twice', async () => {
    const { outcome, deadline, calls } = receiverOf(() => new Promise(() => undefined));
    const first = outcome();
    deadline();
    expect([await first, await outcome(), await outcome()]).toEqual([
      '503 late',
      '503 running',
      '503 running',
    ]);
    expect(calls()).toBe(1);
  });
});

describe('a store that fails', () => {
  it.each([
    ['throws', failing, 'the database is down'],
    ['gives what is no claim', () => true as unknown as 'new', 'claim gave true, not new, running, done'],
  ])('and %s when asked leaves the webhook to be delivered again', async (_, claim, cause) => {
    const { outcome, calls, errors } = receiverOf(() => undefined, { claim });
    expect(await outcome()).toBe('503 failed');
    expect(calls()).toBe(0);
    expect(errors).toMatchObject([{ reason: 'store' }]);
    expect(messagesOf(errors)).toEqual([
      'The store failed in claim(). The handler was not called; Ingo will deliver it again.',
    ]);
    expect((errors[0]!.cause as Error).message).toBe(cause);
  });

  it('and never answers is answered for at the deadline', async () => {
    const { outcome, deadline } = receiverOf(() => undefined, { claim: () => new Promise(() => undefined) });
    const first = outcome();
    deadline();
    expect(await first).toBe('503 late');
  });

  it('when told that it was handled does not call that back', async () => {
    const { outcome, reasons, errors } = receiverOf(() => undefined, { done: failing });
    expect(await outcome()).toBe('200 handled');
    expect(reasons()).toEqual(['store']);
    expect(messagesOf(errors)).toEqual([
      'The store failed in done(). The webhook was handled; should it be delivered again, it may be handled again.',
    ]);
  });

  it('when told that it was not changes nothing about that', async () => {
    const { outcome, reasons, errors } = receiverOf(failing, { release: failing });
    expect(await outcome()).toBe('500 failed');
    expect(reasons()).toEqual(['handler', 'store']);
    expect(messagesOf(errors)[1]).toBe(
      'The store failed in release(). Until the claim lapses, the webhook counts as being handled.',
    );
  });
});
