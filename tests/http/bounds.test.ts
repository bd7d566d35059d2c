import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../mock-server/index.js';
import { Journal } from '../../mock-server/journal/journal.js';
import { JournalStream, MOST_READERS } from '../../mock-server/journal/journal-stream.js';
import { Programs, TooManyProgramsError } from '../../mock-server/programs/programs.js';
import { Program } from '../../mock-server/programs/program.js';
import { PageConnection } from '../../mock-server/scenarios/page-connection.js';
import { MOST_PENDING, Outbox } from '../../mock-server/webhooks/outbox.js';

describe('what could grow for ever has a bound', () => {
  it('programs: one too many is refused, until another is dropped', () => {
    const programs = new Programs(1, () => 0, [], undefined, false, undefined, 3);
    for (const username of ['p1', 'p2']) programs.make({ username });
    expect(() => programs.make()).toThrow(TooManyProgramsError);
    programs.drop('p1');
    expect(programs.make({ username: 'again' }).username).toBe('again');
  });

  it('faults that wait for webhooks: one too many is refused, and the message says what to do', async () => {
    const sandbox = await startSandbox({ listen: false });
    const queue = async () =>
      sandbox.fetch(
        new Request('http://127.0.0.1/_sandbox/api/webhooks/faults', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"fault":"late"}',
        }),
      );
    for (let each = 0; each < 100; each += 1) expect((await queue()).status).toBeLessThan(300);
    const refused = await queue();
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('reset the program');
    await sandbox.close();
  });

  it('readers of a journal', () => {
    const stream = new JournalStream(new Journal(() => 0));
    const readers = Array.from({ length: MOST_READERS }, () => new PassThrough());
    for (const reader of readers) stream.add(reader, 0);
    expect(stream.full).toBe(true);
    readers[0]!.destroy();
    return expect.poll(() => stream.full).toBe(false);
  });

  it('connections of a page: the oldest breaks', () => {
    const page = new PageConnection('token');
    const cut: number[] = [];
    for (let each = 0; each < 9; each += 1) {
      page.subscribe(
        0,
        () => undefined,
        () => cut.push(each),
      );
    }
    expect(cut).toEqual([0]);
  });

  it('webhooks that wait for their time: one that was given up is not sent then', async () => {
    const webhooks = { url: 'http://127.0.0.1:9/' };
    const program = new Program({ username: 'test', webhooks }, 1, () => 0);
    program.clock.freeze(true);
    const sent: string[] = [];
    const poster = {
      post: async ({ id }: { readonly id: string }) => (sent.push(id), { status: 204 }),
      close: () => undefined,
    };
    const outbox = new Outbox(program, poster, []);
    for (let count = 0; count <= MOST_PENDING; count += 1) {
      outbox.announce({
        topic: 'plugin.transaction.session.request.expired',
        session: { id: `session-${count}`, tracer_token: 'tracer' },
        participant_unique_id1: 'order-1',
        participant_unique_id2: '',
        delay: 1000,
      });
    }
    const [given] = outbox.log.find({ state: 'given-up' });
    await program.schedule.move(2000, () => undefined);
    expect(sent).toHaveLength(MOST_PENDING);
    expect(sent).not.toContain(given!.id);
    outbox.close();
  });
});
