import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BrokenContractError } from '../programs/certify.js';
import { MOST_PENDING, Outbox } from './outbox.js';
import { Poster } from './post.js';
import {
  about,
  EXPIRED,
  outboxWith,
  PAYMENT_RETURNED,
  RECEIVER_URL,
  REFUSED,
  signatureOf,
  SILENT,
  TERMINATED,
} from './testing/outbox-with.js';

describe('a webhook', () => {
  it('is posted at once, signed over its bytes, and recorded', async () => {
    const { program, outbox, posted, advance } = outboxWith();
    outbox.announce(about('one'));
    await advance(0);
    const { id, bytes } = posted[0]!;
    expect(posted).toEqual([
      {
        id,
        attempt: 1,
        url: new URL(RECEIVER_URL),
        bytes,
        acceptDevelopmentCertificate: false,
        slowly: false,
        headers: {
          'content-type': 'application/json',
          'x-ingo-signature': signatureOf(program, bytes),
          'x-sandbox-attempt': '1',
        },
      },
    ]);
    const at = '1970-01-01T00:00:00.000Z';
    const duration_ms = expect.any(Number) as number;
    expect(outbox.log.find()).toMatchObject([
      {
        id,
        state: 'delivered',
        announced_at: at,
        attempt_count: 1,
        attempts: [{ at, duration_ms, status: 204 }],
      },
    ]);
    expect(outbox.log.find()[0]!.attempts[0]!.duration_ms).toBeLessThan(60_000);
    const [entry] = program.journal.find({ kind: 'delivery' });
    const fact = {
      kind: 'delivery',
      delivery: id,
      topic: EXPIRED,
      session: 'one',
      attempt: 1,
      state: 'delivered',
    };
    expect(entry).toMatchObject({ ...fact, status: 204, duration_ms });
    expect(Object.keys(entry!)).not.toEqual(expect.arrayContaining(['error']));
    expect(entry).not.toHaveProperty('fault');
    expect(outbox.log.find()[0]!.attempts[0]).not.toHaveProperty('error');
    expect(program.inputs.list()).toMatchObject([
      { input: 'delivery', delivery: id, attempt: 1, status: 204 },
    ]);
    expect(program.inputs.ended).toBe(1);
  });

  it('goes to its receiver only once what led to it lasts', async () => {
    const { program, outbox, posted, advance } = outboxWith();
    let lasts = (): void => undefined;
    const settled = new Promise<void>((resolve) => (lasts = resolve));
    const nothing = (): undefined => undefined;
    const sink = { append: nothing, durable: nothing, check: nothing, noteSession: nothing, turn: nothing };
    program.inputs.keepIn({ ...sink, settled: () => settled });
    outbox.announce(about('one'));
    await new Promise(setImmediate);
    expect(posted).toHaveLength(0);
    lasts();
    await advance(0);
    expect(posted).toHaveLength(1);
  });

  it('is repeated by the schedule until it is acknowledged, with the same id and bytes', async () => {
    const { program, outbox, posted, advance, states } = outboxWith([REFUSED, SILENT]);
    outbox.announce(about('one'));
    await advance(4.999);
    expect(posted).toHaveLength(1);
    await advance(0.001);
    await advance(10);
    expect(states()).toEqual(['delivered']);
    expect(posted.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(posted.map(({ headers }) => headers['x-sandbox-attempt'])).toEqual(['1', '2', '3']);
    expect(new Set(posted.map(({ id, bytes }) => `${id} ${bytes.toString()}`)).size).toBe(1);
    const entries = program.journal.find({ kind: 'delivery' });
    expect(entries).toMatchObject([
      { state: 'pending', ...REFUSED },
      { error: SILENT.error },
      { status: 204 },
    ]);
    expect(entries[1]).not.toHaveProperty('status');
    const [refused, silent, taken] = program.inputs.list();
    expect(refused).toMatchObject({ attempt: 1, ...REFUSED });
    expect(refused).not.toHaveProperty('down');
    expect(silent).toMatchObject({ attempt: 2, ...SILENT });
    expect(silent).not.toHaveProperty('status');
    expect(taken).not.toHaveProperty('error');
  });

  it('is given up when the schedule is over, and the next of its session comes', async () => {
    const { program, outbox, sessions, states, advance } = outboxWith([REFUSED], {
      readings: { webhookRetrySchedule: 'none' },
    });
    outbox.announce(about('one'));
    outbox.announce(about('one'));
    await advance(0);
    expect([sessions(), states()]).toEqual([
      ['one', 'one'],
      ['given-up', 'delivered'],
    ]);
    expect(program.journal.find({ kind: 'delivery', state: 'given-up' })).toHaveLength(1);
    expect(outbox.log.pending).toBe(0);
  });

  it('waits for those of its session that were announced before, not for those of others', async () => {
    const { outbox, sessions, advance } = outboxWith([REFUSED]);
    outbox.announce(about('one'));
    outbox.announce(about('one'));
    outbox.announce(about('two'));
    await advance(0);
    expect(sessions()).toEqual(['one', 'two']);
  });

  it('of a payment waits for those of that payment alone, and names no session', async () => {
    const { program, outbox, posted, advance } = outboxWith([REFUSED]);
    for (const participant_unique_id1 of ['pay-1', 'pay-1', 'pay-2'])
      outbox.announce({ topic: PAYMENT_RETURNED, participant_unique_id1, participant_unique_id2: '' });
    await advance(0);
    expect(posted.map(({ bytes }) => /pay-\d/.exec(bytes.toString())![0])).toEqual(['pay-1', 'pay-2']);
    expect(outbox.log.find()[0]).toMatchObject({ session: '' });
    expect(program.journal.find({ kind: 'delivery' })[0]).not.toHaveProperty('session');
  });

  it('comes later where the announcement says so', async () => {
    const { outbox, posted, advance } = outboxWith();
    outbox.announce(about('one', { delay: 200 }));
    await advance(0.199);
    expect(posted).toEqual([]);
    await advance(0.001);
    expect(posted).toHaveLength(1);
  });

  it('keeps its forty latest attempts', async () => {
    const { outbox, advance } = outboxWith([REFUSED]);
    outbox.announce(about('one'));
    await advance(5);
    const { id } = outbox.log.find()[0]!;
    const attempts = () => outbox.log.find()[0]!;
    for (let count = 0; count < 38; count += 1) {
      outbox.resend(id);
      await advance(0);
    }
    expect(attempts().attempts).toHaveLength(40);
    expect(attempts().attempts[0]).toMatchObject({ status: 500 });
    outbox.resend(id);
    await advance(0);
    expect(attempts().attempts).toHaveLength(40);
    expect(attempts().attempts[0]).toMatchObject({ status: 204 });
    expect(attempts().attempt_count).toBe(41);
  });

  it('has an id that follows from the seed and the name of its program', () => {
    const idIn = (options: object) => {
      const { outbox } = outboxWith([], options);
      outbox.announce(about('one'));
      return outbox.log.find()[0]!.id;
    };
    expect(idIn({})).toBe(idIn({}));
    expect(new Set([idIn({}), idIn({ seed: 2 }), idIn({ username: 'other' })]).size).toBe(3);
  });

  it('keeps its contract, where contracts are checked', () => {
    const { outbox } = outboxWith([], {}, true);
    expect(() => outbox.announce(about('one'))).not.toThrow();
    expect(() => outbox.announce(about('one', { participant_unique_id1: 1 as never }))).toThrow(
      BrokenContractError,
    );
  });
});

describe('an endpoint', () => {
  it('gets the topics that it subscribes to, and no other', async () => {
    const { outbox, posted, advance } = outboxWith([], {
      webhooks: { url: RECEIVER_URL, topics: [TERMINATED] },
    });
    outbox.announce(about('one'));
    outbox.announce(about('two', { topic: TERMINATED, status: 1105 }));
    await advance(0);
    expect(posted).toHaveLength(1);
    expect(outbox.log.find()).toMatchObject([{ topic: TERMINATED, state: 'delivered' }]);
  });

  it('that is not there gets nothing until a resend', async () => {
    const { program, outbox, posted, advance, states } = outboxWith();
    program.sendWebhooksTo(undefined);
    outbox.announce(about('one'));
    await advance(3600);
    expect([posted, states()]).toEqual([[], ['no-endpoint']]);
    program.sendWebhooksTo({ url: RECEIVER_URL, accept_development_certificate: true });
    expect(outbox.resend(outbox.log.find()[0]!.id)).toBe(true);
    await advance(0);
    expect(posted).toMatchObject([{ acceptDevelopmentCertificate: true }]);
    expect(states()).toEqual(['delivered']);
  });

  it('that was taken away, or is not allowed, fails with the reason, which is no answer of a receiver', async () => {
    const { program, outbox, posted, advance } = outboxWith();
    outbox.announce(about('one', { delay: 1000 }));
    outbox.announce(about('two', { delay: 1000 }));
    program.sendWebhooksTo(undefined);
    await advance(1);
    program.sendWebhooksTo({ url: 'http://10.0.0.1/' });
    await advance(5);
    const { attempts } = outbox.log.find()[0]!;
    expect(attempts.map(({ error }) => error)).toEqual([
      'there is no endpoint any more',
      expect.stringContaining('is beyond this machine'),
    ]);
    expect([posted, program.inputs.list()]).toEqual([[], []]);
  });

  it('that changed gets at once what waits for its retry', async () => {
    const { outbox, posted, advance, states } = outboxWith([REFUSED]);
    outbox.announce(about('one'));
    await advance(0);
    outbox.endpointChanged();
    await advance(0);
    expect([posted.length, states()]).toEqual([2, ['delivered']]);
  });
});

describe('a receiver that does not answer', () => {
  it('gets what waits for it as soon as it answers another webhook', async () => {
    const { outbox, sessions, advance, states } = outboxWith([SILENT]);
    outbox.announce(about('one'));
    await advance(0);
    outbox.announce(about('two'));
    await advance(0); // no time passes, so no retry falls due
    expect(sessions()).toEqual(['one', 'two', 'one']);
    expect(states()).toEqual(['delivered', 'delivered']);
  });

  it('gets what it refused at its time, whatever it answers to others', async () => {
    const { outbox, sessions, advance } = outboxWith([REFUSED]);
    outbox.announce(about('one'));
    await advance(0);
    outbox.announce(about('two'));
    await advance(0);
    expect(sessions()).toEqual(['one', 'two']);
  });

  it('stands in the journal with the reason, and with the address where nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { program } = outboxWith();
    program.sendWebhooksTo({ url: `http://127.0.0.1:${port}/` });
    const poster = new Poster(10_000);
    const outbox = new Outbox(program, poster, []);
    onTestFinished(() => {
      outbox.close();
      poster.close();
    });
    outbox.announce(about('one'));
    await program.schedule.move(0, () => undefined);
    const error = `nothing listens on 127.0.0.1:${port} (ECONNREFUSED)`;
    expect(program.journal.find({ kind: 'delivery' })).toMatchObject([
      { state: 'pending', attempt: 1, error },
    ]);
    expect(outbox.log.find()).toMatchObject([{ attempts: [{ error }] }]);
  });

  it('fills no memory: of too many pending webhooks the oldest are given up, and the journal says why', async () => {
    const { program, outbox, advance } = outboxWith([SILENT, new Promise(() => undefined)]);
    outbox.announce(about('first'));
    await advance(0); // it waits for its retry
    for (let count = 0; count < MOST_PENDING; count += 1) outbox.announce(about('second'));
    expect(outbox.log.pending).toBe(MOST_PENDING);
    expect(outbox.log.find({ state: 'given-up' })).toMatchObject([{ session: 'first' }]);
    outbox.announce(about('third')); // the first of "second" is being sent
    expect(outbox.log.find({ state: 'given-up' })).toHaveLength(2);
    expect(outbox.log.find({ session: 'second', state: 'pending' })[0]!.id).toBe(
      outbox.log.find({ session: 'second' })[0]!.id,
    );
    const given = program.journal.find({ kind: 'delivery', state: 'given-up' });
    const error = `more than ${MOST_PENDING} webhooks were pending`;
    expect(given).toMatchObject([
      { session: 'first', error },
      { session: 'second', error },
    ]);
    expect(given[0]).not.toHaveProperty('duration_ms');
  });
});
