import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Program } from '../programs/program.js';
import type { WebhookAnnouncement } from './announcement.js';
import { MOST_PENDING, Outbox } from './outbox.js';
import { Poster } from './post.js';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A receiver on a port; `answers` says whether it answers at all. */
function receiver(port = 0) {
  const state = { answers: true, topics: [] as string[] };
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      if (!state.answers) return;
      state.topics.push(
        (JSON.parse(text) as { data: { ancillary: { session_id: string } } }).data.ancillary.session_id,
      );
      response.writeHead(204).end();
    });
  });
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise<typeof state & { port: number; server: Server; state: typeof state }>((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve({ ...state, state, server, port: (server.address() as AddressInfo).port });
    });
  });
}

function outboxFor(url: string, timeoutMs = 100) {
  const program = new Program({ username: 'test', webhooks: { url } }, 1, () => 0);
  program.clock.freeze(true);
  const poster = new Poster(timeoutMs);
  const outbox = new Outbox(program, poster, []);
  open.push(
    () => outbox.close(),
    () => poster.close(),
  );
  return { program, outbox };
}

const about = (session: string): WebhookAnnouncement => ({
  topic: 'plugin.transaction.session.request.expired',
  session: { id: session, tracer_token: 'tracer' },
  participant_unique_id1: 'order-1',
  participant_unique_id2: '',
});

describe('a receiver that does not answer', () => {
  it('gets what waits for it as soon as it answers another webhook', async () => {
    const { state, port } = await receiver();
    const { program, outbox } = outboxFor(`http://127.0.0.1:${port}/`);
    state.answers = false;
    outbox.announce(about('one'));
    await program.schedule.move(0, () => undefined);
    expect(outbox.log.find()).toMatchObject([{ state: 'pending', attempt_count: 1 }]);
    state.answers = true;
    outbox.announce(about('two'));
    await program.schedule.move(0, () => undefined); // no time passes, so no retry falls due
    expect(outbox.log.find().map(({ session, state: reached }) => [session, reached])).toEqual([
      ['one', 'delivered'],
      ['two', 'delivered'],
    ]);
    expect(state.topics).toEqual(['two', 'one']);
  });

  it('stands in the journal with the reason, and with the address where nothing listens', async () => {
    const { port, server } = await receiver();
    await new Promise((resolve) => server.close(resolve));
    const { program, outbox } = outboxFor(`http://127.0.0.1:${port}/`);
    outbox.announce(about('one'));
    await program.schedule.move(0, () => undefined);
    const error = `nothing listens on 127.0.0.1:${port} (ECONNREFUSED)`;
    expect(program.journal.find({ kind: 'delivery' })).toMatchObject([
      { state: 'pending', attempt: 1, error, duration_ms: expect.any(Number) as number },
    ]);
    expect(outbox.log.find()).toMatchObject([{ attempts: [{ error }] }]);
  });
});

describe('a receiver that is gone for good', () => {
  it('fills no memory: of too many pending webhooks the oldest are given up, and the journal says why', async () => {
    const { port, server } = await receiver();
    await new Promise((resolve) => server.close(resolve));
    const { program, outbox } = outboxFor(`http://127.0.0.1:${port}/`);
    outbox.announce(about('first'));
    await program.schedule.move(0, () => undefined); // it waits for its retry
    for (let count = 0; count < MOST_PENDING; count += 1) outbox.announce(about('second'));
    expect(outbox.log.pending).toBe(MOST_PENDING);
    expect(outbox.log.find({ state: 'given-up' })).toMatchObject([{ session: 'first' }]);
    const given = program.journal.find({ kind: 'delivery', state: 'given-up' });
    expect(given).toMatchObject([
      { session: 'first', error: `more than ${MOST_PENDING} webhooks were pending` },
    ]);
  });
});
