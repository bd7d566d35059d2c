import { describe, expect, it, vi } from 'vitest';
import { webhookDelivery } from '../../tests/builders/webhook-delivery.js';
import { DeliveryQueues, type DeliveryQueue } from './delivery-queues.js';
import type { WebhookDelivery } from './delivery.js';

/** The webhook "a1" of the queue "a". */
const webhook = (id: string): WebhookDelivery => webhookDelivery({ id, queue: id[0]! });

/** Queues that note what is sent, in order. */
function noting(most = 32) {
  const sent: string[] = [];
  const byKey = new Map<string, DeliveryQueue>();
  const queues = new DeliveryQueues(most, (queue, first) => {
    sent.push(first.id);
    byKey.set(first.queue, queue);
  });
  const push = (...ids: string[]): void => ids.forEach((id) => queues.push(webhook(id)));
  const acknowledge = (key: string): void => {
    byKey.get(key)!.pending.shift();
    queues.done(byKey.get(key)!, key);
  };
  /** Lets the first of a queue wait for its retry; returns what cancels it. */
  const fail = (key: string, down: boolean) => {
    const cancel = vi.fn();
    queues.wait(byKey.get(key)!, cancel, down);
    queues.done(byKey.get(key)!, key);
    return cancel;
  };
  return { queues, sent, push, acknowledge, fail, resume: (key: string) => queues.resume(byKey.get(key)!) };
}

describe('webhooks', () => {
  it('of one queue go one after the other, queues go side by side', () => {
    const { sent, push, acknowledge } = noting();
    push('a1', 'a2', 'b1');
    expect(sent).toEqual(['a1', 'b1']);
    acknowledge('a');
    expect(sent).toEqual(['a1', 'b1', 'a2']);
  });

  it('go on in a queue that was empty for a while', () => {
    const { sent, push, acknowledge } = noting();
    push('a1');
    acknowledge('a');
    push('a2', 'a3');
    expect(sent).toEqual(['a1', 'a2']);
  });

  it('for which there is no room follow in order, one for each that was sent', () => {
    const { sent, push, acknowledge } = noting(2);
    push('a1', 'b1', 'c1', 'd1');
    expect(sent).toEqual(['a1', 'b1']);
    acknowledge('b');
    expect(sent).toEqual(['a1', 'b1', 'c1']);
    acknowledge('c');
    expect(sent).toEqual(['a1', 'b1', 'c1', 'd1']);
  });
});

describe('a queue that waits for its retry', () => {
  it('sends nothing, then the same webhook again', () => {
    const { sent, push, fail, resume } = noting();
    push('a1', 'a2');
    fail('a', false);
    push('a3');
    expect(sent).toEqual(['a1']);
    resume('a');
    expect(sent).toEqual(['a1', 'a1']);
  });

  it('continues as soon as its silent receiver answers, and its timer is cancelled', () => {
    const { queues, sent, push, fail } = noting();
    push('a1', 'b1');
    const cancel = fail('a', true);
    queues.receiverAnswered();
    expect(sent).toEqual(['a1', 'b1', 'a1']);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('keeps its time when the receiver had answered, with a refusal', () => {
    const { queues, sent, push, fail, resume } = noting();
    push('a1');
    fail('a', true);
    resume('a');
    fail('a', false);
    queues.receiverAnswered();
    expect(sent).toEqual(['a1', 'a1']);
  });

  it('continues when every retry is to happen now; others are not disturbed', () => {
    const { queues, sent, push, fail } = noting();
    push('a1', 'b1', 'c1');
    fail('a', false);
    fail('b', true);
    queues.resumeAll();
    expect(sent).toEqual(['a1', 'b1', 'c1', 'a1', 'b1']);
  });

  it('leaves its room to others', () => {
    const { sent, push, fail } = noting(1);
    push('a1', 'b1');
    fail('a', false);
    expect(sent).toEqual(['a1', 'b1']);
  });
});

describe('a webhook that is held back', () => {
  it('comes after the next one of its queue', () => {
    const { queues, sent, push, acknowledge } = noting();
    const release = queues.hold(webhook('a1'));
    push('b1', 'a2');
    expect(sent).toEqual(['b1', 'a2']);
    acknowledge('a');
    release(); // too late: it is being sent
    acknowledge('a');
    expect(sent).toEqual(['b1', 'a2', 'a1']);
  });

  it('comes alone when it is released, once', () => {
    const { queues, sent, push, acknowledge } = noting();
    const release = queues.hold(webhook('a1'));
    release();
    release();
    acknowledge('a');
    push('a2');
    expect(sent).toEqual(['a1', 'a2']);
  });

  it('stays held while another webhook of its queue is taken out', () => {
    const { queues, sent, push } = noting(1);
    push('b1');
    const second = webhook('a2');
    const release = queues.hold(webhook('a1'));
    queues.hold(second);
    expect(queues.remove(second)).toBe(true);
    push('a3');
    release();
    expect(sent).toEqual(['b1']);
  });
});

describe('a webhook that is taken out', () => {
  it('is not sent any more; the others of its queue are', () => {
    const { queues, sent, push, acknowledge } = noting();
    const second = webhook('a2');
    push('a1');
    queues.push(second);
    push('a3');
    expect(queues.remove(second)).toBe(true);
    acknowledge('a');
    acknowledge('a');
    expect(sent).toEqual(['a1', 'a3']);
  });

  it('stays where it is being sent', () => {
    const { queues, sent } = noting();
    const first = webhook('a1');
    queues.push(first);
    expect(queues.remove(first)).toBe(false);
    expect(sent).toEqual(['a1']);
  });

  it('ends the waiting of its queue where it was the first', () => {
    const { queues, sent, push, fail } = noting();
    const first = webhook('a1');
    queues.push(first);
    push('a2');
    const cancel = fail('a', true);
    expect(queues.remove(first)).toBe(true);
    expect(cancel).toHaveBeenCalledOnce();
    expect(sent).toEqual(['a1', 'a2']);
  });

  it('lets its queue wait on where it was another', () => {
    const { queues, sent, push, fail } = noting();
    const second = webhook('a2');
    push('a1');
    queues.push(second);
    const cancel = fail('a', true);
    queues.remove(second);
    expect(cancel).not.toHaveBeenCalled();
    expect(sent).toEqual(['a1']);
  });

  it('may be one of a queue that is not there', () => {
    expect(noting().queues.remove(webhook('a1'))).toBe(true);
  });

  it('takes no room when its turn comes', () => {
    const { queues, sent, push, acknowledge } = noting(1);
    const waiting = webhook('b1');
    push('a1');
    queues.push(waiting);
    queues.remove(waiting);
    acknowledge('a');
    push('c1');
    expect(sent).toEqual(['a1', 'c1']);
  });
});

describe('queues that are cleared', () => {
  it('send nothing more, and cancel their retries', () => {
    const { queues, sent, push, acknowledge, fail } = noting(2);
    push('a1', 'b1', 'b2', 'c1');
    const release = queues.hold(webhook('d1'));
    const cancel = fail('a', true); // and c1 is sent
    queues.clear();
    acknowledge('b');
    acknowledge('c');
    release();
    queues.receiverAnswered();
    queues.resumeAll();
    expect(sent).toEqual(['a1', 'b1', 'c1']);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('keep the order of what is pushed afterwards, also when the old first is done', () => {
    const { queues, sent, push } = noting();
    let old: DeliveryQueue | undefined;
    const once = new DeliveryQueues(32, (queue, first) => {
      sent.push(first.id);
      old ??= queue;
    });
    once.push(webhook('a1'));
    once.clear();
    once.push(webhook('a2'));
    once.done(old!, 'a');
    once.push(webhook('a3'));
    expect(sent).toEqual(['a1', 'a2']);
    push('b1');
    expect(queues.remove(webhook('b9'))).toBe(true);
  });
});
