import { describe, expect, it } from 'vitest';
import type { HoldRequest } from '../../contracts/generated/types.js';
import type { HeldAt } from './holds.js';
import { Program } from './program.js';

const holdsOf = (request: HoldRequest) => {
  const program = new Program({ username: 'test' }, 1, () => 0);
  program.holds.set(request);
  return { program, holds: program.holds };
};

const TOLD = { about: 'message', event: 'PAGE_LOAD', session: 's-1' } as const;
const EVENT = { at: 'event', event: 'PAGE_LOAD', session: 's-1' } as const satisfies HeldAt;
const WEBHOOK = { at: 'webhook', topic: 't', delivery: 'd-1' } as const satisfies HeldAt;

describe('a breakpoint', () => {
  it('is reached by the nth that matches, once', async () => {
    const { holds } = holdsOf({ at: 'event', match: { event: 'PAGE_LOAD', nth: 2 } });
    expect(holds.meet({ ...TOLD, event: 'TOKEN_SUCCESS' }, EVENT)).toBeUndefined();
    expect(holds.meet(TOLD, EVENT)).toBeUndefined();
    const held = holds.meet(TOLD, EVENT);
    expect(holds.state()).toEqual({ breakpoint: null, held: [EVENT] });
    expect(holds.meet(TOLD, EVENT)).toBeUndefined();
    expect(holds.release()).toEqual([EVENT]);
    expect(await held).toBe(true);
    expect(holds.release()).toEqual([]);
  });

  it('is for one kind of place alone', () => {
    const { holds } = holdsOf({ at: 'webhook' });
    expect(holds.awaits('event')).toBe(false);
    expect(holds.meet(TOLD, EVENT)).toBeUndefined();
    expect(holds.meet({ about: 'webhook', topic: 't' }, WEBHOOK)).toBeInstanceOf(Promise);
  });

  it('is replaced by the next, and goes when it is taken back', () => {
    const { program, holds } = holdsOf({ at: 'event' });
    holds.set({ at: 'request' });
    expect(holds.meet(TOLD, EVENT)).toBeUndefined();
    holds.unset();
    expect(holds.state()).toEqual({ breakpoint: null, held: [] });
    expect(program.journal.find({ kind: 'hold' })).toMatchObject([
      { change: 'set', breakpoint: { at: 'event' } },
      { change: 'set', breakpoint: { at: 'request' } },
      { change: 'unset', breakpoint: { at: 'request' } },
    ]);
  });

  it('that is forgotten says so to what waits', async () => {
    const { program, holds } = holdsOf({ at: 'event' });
    const held = holds.meet(TOLD, EVENT);
    program.reset();
    expect(await held).toBe(false);
    expect(program.clock.frozen).toBe(false);
  });

  it('stops the clock until the last one is released', () => {
    const { program, holds } = holdsOf({ at: 'event' });
    void holds.meet(TOLD, EVENT);
    holds.set({ at: 'event' });
    void holds.meet(TOLD, EVENT);
    expect(program.clock.frozen).toBe(true);
    expect(holds.release()).toHaveLength(2);
    expect(program.clock.frozen).toBe(false);
  });
});
