import { describe, expect, it } from 'vitest';
import type { PostResult } from './post.js';
import {
  about,
  EXPIRED,
  outboxWith,
  PAYMENT_RETURNED,
  REFUSED,
  signatureOf,
  TERMINATED,
} from './testing/outbox-with.js';

describe('a fault', () => {
  it('duplicate: the webhook is acknowledged twice, with one id', async () => {
    const { outbox, posted, advance, states } = outboxWith([REFUSED]);
    outbox.announce(about('one', { fault: 'duplicate' }));
    await advance(5);
    expect(states()).toEqual(['delivered']);
    expect(posted).toHaveLength(3);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
  });

  it('late: five minutes more', async () => {
    const { outbox, posted, advance } = outboxWith();
    outbox.announce(about('one', { fault: 'late', delay: 1000 }));
    await advance(300.999);
    expect(posted).toEqual([]);
    await advance(0.001);
    expect(posted).toHaveLength(1);
  });

  it('missing: never, until it is resent without the fault', async () => {
    const { program, outbox, posted, advance, states } = outboxWith();
    outbox.announce(about('one', { fault: 'missing' }));
    await advance(3600);
    expect([posted, states()]).toEqual([[], ['missing']]);
    outbox.resend(outbox.log.find()[0]!.id);
    await advance(0);
    expect([posted.length, states()]).toEqual([1, ['delivered']]);
    expect(program.journal.find({ kind: 'delivery' })[0]).not.toHaveProperty('fault');
  });

  it('bad-signature: wrong at first, right when it is repeated', async () => {
    const { program, outbox, posted, advance } = outboxWith([REFUSED]);
    outbox.announce(about('one', { fault: 'bad-signature' }));
    await advance(5);
    expect(posted.map(({ headers }) => headers['x-ingo-signature'])).toEqual([
      signatureOf(program, `${posted[0]!.bytes.toString()} `),
      signatureOf(program, posted[0]!.bytes),
    ]);
    expect(program.journal.find({ kind: 'delivery' })[0]).toMatchObject({ fault: 'bad-signature' });
  });

  it('slow: its bytes are to come little by little', async () => {
    const { outbox, posted, advance } = outboxWith();
    outbox.announce(about('one', { fault: 'slow' }));
    await advance(0);
    expect(posted).toMatchObject([{ slowly: true }]);
  });

  it('reordered: after the next of its session, or after a minute', async () => {
    const { outbox, posted, advance } = outboxWith();
    const order = () => posted.map(({ bytes }) => /"topic":"[^"]*\.([a-z]+)"/.exec(bytes.toString())![1]);
    outbox.announce(about('one', { fault: 'reordered' }));
    outbox.announce(about('one', { topic: TERMINATED }));
    await advance(0);
    expect(order()).toEqual(['terminated', 'expired']);
    outbox.announce(about('two', { fault: 'reordered', delay: 1000 }));
    await advance(60.999);
    expect(posted).toHaveLength(2);
    await advance(0.001);
    expect(posted).toHaveLength(3);
  });

  it('that waits happens to the next webhook of its topic, so many times, unless that has a fault of its own', () => {
    const { outbox } = outboxWith();
    outbox.queueFault('missing', TERMINATED, 2);
    outbox.queueFault('late');
    const topics = [EXPIRED, TERMINATED, TERMINATED, TERMINATED, EXPIRED] as const;
    outbox.announce(about('one', { topic: TERMINATED, fault: 'slow' }));
    for (const topic of topics) outbox.announce(about('one', { topic }));
    expect(outbox.log.find().map(({ fault }) => fault)).toEqual([
      'slow',
      'late',
      'missing',
      'missing',
      undefined,
      undefined,
    ]);
  });
});

describe('a webhook that is sent once more', () => {
  it('goes now where it waits for its retry', async () => {
    const { outbox, posted, advance } = outboxWith([REFUSED]);
    outbox.announce(about('one'));
    await advance(0);
    expect(outbox.resend(outbox.log.find()[0]!.id)).toBe(true);
    await advance(0);
    expect(posted).toHaveLength(2);
    await advance(3600);
    expect(posted).toHaveLength(2);
  });

  it('is retried by the schedule from its beginning, and is acknowledged once', async () => {
    const { outbox, posted, advance, states } = outboxWith([
      REFUSED,
      { status: 200 },
      { status: 200 },
      REFUSED,
    ]);
    outbox.announce(about('one', { fault: 'duplicate' }));
    await advance(5);
    outbox.resend(outbox.log.find()[0]!.id);
    await advance(0);
    expect([posted.length, states()]).toEqual([4, ['pending']]);
    expect(outbox.log.pending).toBe(1);
    await advance(5);
    expect([posted.length, states()]).toEqual([5, ['delivered']]);
    expect(outbox.log.find()[0]).not.toHaveProperty('fault');
  });

  it('may be unknown', () => expect(outboxWith().outbox.resend('none')).toBe(false));

  it('is one of those since an instant', async () => {
    const { outbox, sessions, advance } = outboxWith();
    outbox.announce(about('one'));
    await advance(1);
    outbox.announce(about('two'));
    outbox.announce(about('three'));
    await advance(0);
    const ids = outbox.log.find().map(({ id }) => id);
    expect(outbox.resendSince(1000)).toEqual(ids.slice(1));
    await advance(0);
    expect(sessions()).toEqual(['one', 'two', 'three', 'two', 'three']);
  });
});

describe('an outbox that is closed', () => {
  it('sends nothing more, and notes nothing of what was under way', async () => {
    let answer: (result: PostResult) => void = () => undefined;
    const { program, outbox, posted, advance } = outboxWith([new Promise((resolve) => (answer = resolve))]);
    outbox.announce(about('one'));
    outbox.announce(about('one'));
    outbox.close();
    answer({ status: 204 });
    await advance(0);
    expect(posted).toHaveLength(1);
    expect(program.journal.find({ kind: 'delivery' })).toEqual([]);
    expect(program.inputs.list()).toEqual([]);
  });
});

describe('a breakpoint at a webhook', () => {
  const held = async () => {
    const made = outboxWith();
    made.program.holds.set({ at: 'webhook', match: { topic: TERMINATED } });
    made.outbox.announce(about('two'));
    made.outbox.announce(about('one', { topic: TERMINATED }));
    await made.program.schedule.runDue();
    await Promise.resolve();
    expect(made.sessions()).toEqual(['two']);
    return made;
  };

  it('holds it until it is released, and says what is held', async () => {
    const { program, outbox, sessions, advance } = await held();
    const { id } = outbox.log.find({ session: 'one' })[0]!;
    expect(program.holds.state().held).toEqual([
      { at: 'webhook', topic: TERMINATED, delivery: id, session: 'one' },
    ]);
    program.holds.release();
    await advance(0);
    expect(sessions()).toEqual(['two', 'one']);
  });

  it('that is forgotten lets it never come', async () => {
    const { program, sessions, advance } = await held();
    program.holds.forget();
    await advance(0);
    expect(sessions()).toEqual(['two']);
  });

  it('at a webhook of the gateway names no session', async () => {
    const { program, outbox } = outboxWith();
    program.holds.set({ at: 'webhook' });
    outbox.announce({ topic: PAYMENT_RETURNED, participant_unique_id1: 'pay-1', participant_unique_id2: '' });
    await Promise.resolve();
    expect(program.holds.state().held[0]).not.toHaveProperty('session');
  });
});
