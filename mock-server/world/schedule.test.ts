import { describe, expect, it } from 'vitest';
import { Clock } from './clock.js';
import { Schedule } from './schedule.js';

/** A schedule whose real time stands still until it is told to pass. */
function scheduled() {
  let real = 1000;
  const timers = new Map<() => void, number>();
  const clock = new Clock(
    () => real,
    (over) => over(),
  );
  const errors: Error[] = [];
  const schedule = new Schedule(
    clock,
    (milliseconds, callback) => {
      timers.set(callback, real + milliseconds);
      return () => timers.delete(callback);
    },
    (error) => errors.push(error),
  );
  const log: string[] = [];
  const note = (name: string) => () => void log.push(`${name}@${clock.now()}`);
  const pass = async (milliseconds: number) => {
    real += milliseconds;
    for (const [callback, due] of [...timers]) {
      if (due > real) continue;
      timers.delete(callback);
      callback();
    }
    await schedule.move(clock.now(), () => undefined);
  };
  const advance = (milliseconds: number) => {
    const target = clock.now() + milliseconds;
    return schedule.move(target, () => clock.set(target));
  };
  return { clock, schedule, log, note, pass, advance, timers, errors };
}

describe('what is scheduled', () => {
  it('happens when its time has come by itself', async () => {
    const { schedule, log, note, pass } = scheduled();
    schedule.after(50, note('a'));
    await pass(49);
    expect(log).toEqual([]);
    await pass(1);
    expect(log).toEqual(['a@1050']);
  });

  it('waits for longer than the longest timer of Node in several timers', async () => {
    const { schedule, log, note, pass, timers } = scheduled();
    const longest = 2 ** 31 - 1;
    schedule.after(longest + 2, note('a'));
    expect([...timers.values()]).toEqual([1000 + longest]);
    await pass(longest);
    expect([log, [...timers.values()]]).toEqual([[], [1002 + longest]]);
    await pass(2);
    expect(log).toEqual([`a@${1002 + longest}`]);
  });

  it('happens on the way when the clock is moved, in order, each at its own instant', async () => {
    const { schedule, log, note, advance, clock } = scheduled();
    schedule.after(300, note('late'));
    schedule.after(100, note('early'));
    schedule.after(100, note('early too'));
    schedule.after(301, note('not yet'));
    await advance(300);
    expect(log).toEqual(['early@1100', 'early too@1100', 'late@1300']);
    expect(clock.now()).toBe(1300);
  });

  it('may schedule more, which happens on the same way', async () => {
    const { schedule, log, note, advance } = scheduled();
    schedule.after(10, () => void schedule.after(10, note('second')));
    await advance(20);
    expect(log).toEqual(['second@1020']);
  });

  it('is over before the move is', async () => {
    const { schedule, log, note, advance } = scheduled();
    schedule.after(10, async () => {
      await Promise.resolve();
      note('slow')();
    });
    await advance(10);
    expect(log).toEqual(['slow@1010']);
  });

  it('does not happen once it is called off, or everything is', async () => {
    const { schedule, log, note, advance, timers } = scheduled();
    schedule.after(10, note('a'))();
    schedule.after(10, note('b'));
    schedule.clear();
    expect(timers.size).toBe(0);
    await advance(20);
    expect(log).toEqual([]);
  });

  it('waits while the clock is frozen', async () => {
    const { schedule, clock, log, note, pass, advance } = scheduled();
    await schedule.move(clock.now(), () => clock.freeze(true));
    schedule.after(10, note('a'));
    await pass(1000);
    expect(log).toEqual([]);
    await advance(10);
    expect(log).toEqual(['a@1010']);
  });

  it('does not happen because the clock is set back', async () => {
    const { schedule, clock, log, note } = scheduled();
    schedule.after(10, note('a'));
    await schedule.move(500, () => clock.set(500));
    expect(log).toEqual([]);
    expect(clock.now()).toBe(500);
  });

  it('that fails on a move fails the move, and by itself is reported', async () => {
    const { schedule, advance, pass, errors } = scheduled();
    schedule.after(10, () => Promise.reject(new Error('broken')));
    await expect(advance(10)).rejects.toThrow('broken');
    schedule.after(10, () => Promise.reject(new Error('broken again')));
    await pass(10);
    expect(errors.map(({ message }) => message)).toEqual(['broken again']);
  });

  it('waits while the clock stands, also in a move that is under way', async () => {
    const { schedule, clock, log, note, pass, advance } = scheduled();
    let goOn = (): void => undefined;
    schedule.after(10, () => {
      note('a')();
      goOn = schedule.stand();
    });
    schedule.after(20, note('b'));
    const moved = advance(50).then(note('moved'));
    await Promise.resolve();
    await expect.poll(() => log).toEqual(['a@1010']);
    expect(clock.frozen).toBe(true);
    goOn();
    await moved;
    expect(log).toEqual(['a@1010', 'b@1020', 'moved@1050']);
    expect(clock.frozen).toBe(false);

    schedule.after(10, note('c'));
    goOn = schedule.stand();
    const passed = pass(1000);
    goOn();
    await passed;
    expect(log).not.toContain('c@1060');
    await pass(10);
    expect(log.at(-1)).toBe('c@1060');
  });

  it('leaves a clock frozen that was so before it stood', () => {
    const { schedule, clock } = scheduled();
    clock.freeze(true);
    schedule.stand()();
    expect(clock.frozen).toBe(true);
  });
});
