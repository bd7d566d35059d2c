import { describe, expect, it, vi } from 'vitest';
import { Program } from '../programs/program.js';
import { Outboxes } from './outboxes.js';
import { Poster, type PostsWebhooks } from './post.js';

const poster = () =>
  ({ post: vi.fn(() => Promise.resolve({ status: 204 })), close: vi.fn() }) satisfies PostsWebhooks;

function frozenProgram(): Program {
  const program = new Program({ username: 'test', webhooks: { url: 'http://127.0.0.1:4020/' } }, 1, () => 0);
  program.clock.freeze(true);
  return program;
}

const NOTICE = {
  topic: 'plugin.transaction.session.request.expired',
  participant_unique_id1: 'order-1',
  participant_unique_id2: '',
} as const;

describe('the outbox of a program', () => {
  it('is one for each program, until it is forgotten', () => {
    const outboxes = new Outboxes();
    const [one, other] = [frozenProgram(), frozenProgram()];
    const outbox = outboxes.of(one);
    expect(outboxes.of(one)).toBe(outbox);
    expect(outboxes.of(other)).not.toBe(outbox);
    outboxes.forget(other);
    expect(outboxes.of(one)).toBe(outbox);
    outboxes.forget(one);
    expect(outboxes.of(one)).not.toBe(outbox);
    outboxes.close();
  });

  it('sends by the poster that was given, until that is replaced for the program', async () => {
    const [general, own] = [poster(), poster()];
    const outboxes = new Outboxes({ poster: general });
    expect(outboxes.poster).toBe(general);
    const program = frozenProgram();
    outboxes.of(program).announce(NOTICE);
    outboxes.replace(program, own);
    outboxes.of(program).announce(NOTICE);
    await program.schedule.move(0, () => undefined);
    expect([general.post, own.post].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it.each(['forget', 'replace', 'close'] as const)('sends nothing more after %s', async (how) => {
    const general = poster();
    const outboxes = new Outboxes({ poster: general });
    const program = frozenProgram();
    outboxes.of(program).announce({ ...NOTICE, delay: 1000 });
    const before = outboxes.of(program);
    if (how === 'replace') outboxes.replace(program, poster());
    else outboxes[how](program);
    await program.schedule.move(1000, () => program.clock.set(1000));
    before.announce(NOTICE);
    expect(before.log.find({ state: 'delivered' })).toEqual([]);
    expect(outboxes.of(program)).not.toBe(before);
    expect(general.close).toHaveBeenCalledTimes(how === 'close' ? 1 : 0);
  });
});

describe('an address', () => {
  it('is refused with a reason, unless its host is allowed by name', () => {
    const outboxes = new Outboxes({ allowedHosts: ['hooks.example'], poster: poster() });
    expect(outboxes.allowedHosts).toEqual(['hooks.example']);
    expect(outboxes.refusal('https://hooks.example/')).toBeUndefined();
    expect(outboxes.refusal('https://other.example/')).toContain('beyond this machine');
    expect(new Outboxes().allowedHosts).toEqual([]);
    expect(new Outboxes().poster).toBeInstanceOf(Poster);
  });

  it('is refused to what was announced before, too', async () => {
    const outboxes = new Outboxes({ poster: poster(), allowedHosts: ['hooks.example'] });
    const program = frozenProgram();
    for (const host of ['hooks.example', 'other.example']) {
      program.sendWebhooksTo({ url: `https://${host}/` });
      outboxes.of(program).announce({ ...NOTICE, participant_unique_id1: host });
      await program.schedule.move(0, () => undefined);
    }
    const states = outboxes.of(program).log.find();
    expect(states.map(({ state }) => state)).toEqual(['delivered', 'pending']);
    outboxes.close();
  });
});
