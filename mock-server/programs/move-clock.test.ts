import { describe, expect, it } from 'vitest';
import type { ClockMove } from '../../contracts/generated/types.js';
import { clockState, moveClock } from './move-clock.js';
import { Program } from './program.js';

const NOON = Date.parse('2026-01-31T12:00:00Z');
const atNoon = () => new Program({ username: 'test' }, 1, () => NOON);

describe('a move of the clock', () => {
  it.each<[ClockMove, string, boolean]>([
    [{ advance: '31s' }, '2026-01-31T12:00:31.000Z', false],
    [{ advance: '1.5h' }, '2026-01-31T13:30:00.000Z', false],
    [{ advance: '0ms' }, '2026-01-31T12:00:00.000Z', false],
    [{ set: '2030-05-01T00:00Z' }, '2030-05-01T00:00:00.000Z', false],
    [{ set: '2020-01-17T19:59:29.5Z' }, '2020-01-17T19:59:29.500Z', false],
    [{ freeze: true }, '2026-01-31T12:00:00.000Z', true],
    [{ freeze: false }, '2026-01-31T12:00:00.000Z', false],
  ])('%j leads to %s', async (move, now, frozen) => {
    const program = atNoon();
    expect(await moveClock(program, move)).toEqual({ now, frozen, next_due: null });
    expect(clockState(program)).toEqual({ now, frozen, next_due: null });
  });

  it('is recorded, with where it led', async () => {
    const program = atNoon();
    await moveClock(program, { advance: '31s' });
    expect(program.journal.find({ kind: 'clock' })).toMatchObject([
      { at: '2026-01-31T12:00:31.000Z', move: { advance: '31s' }, now: '2026-01-31T12:00:31.000Z' },
    ]);
  });

  it('lets everything happen that falls due on the way, before it is recorded', async () => {
    const program = atNoon();
    program.schedule.after(1000, () => void program.journal.append({ kind: 'clock', move: {}, now: 'due' }));
    await moveClock(program, { advance: '31s' });
    expect(program.journal.find({ kind: 'clock' })).toMatchObject([
      { at: '2026-01-31T12:00:01.000Z', now: 'due' },
      { at: '2026-01-31T12:00:31.000Z' },
    ]);
  });

  it.each<[ClockMove, string]>([
    [{ advance: '31' }, '"31" is no duration; expected such as 31s, 500ms, 2h or 1d'],
    [{ advance: '-1s' }, '"-1s" is no duration; expected such as 31s, 500ms, 2h or 1d'],
    [{ set: 'noon' }, '"noon" is no instant; expected such as 2026-01-31T12:00:00Z'],
    [
      { set: '2026-02-30T25:00:00Z' },
      '"2026-02-30T25:00:00Z" is no instant; expected such as 2026-01-31T12:00:00Z',
    ],
    [{ set: '1969-12-31T23:59:59Z' }, 'the clock can show 1970-01-01 to 9999-12-31 only'],
    [{ advance: '9999999d' }, 'the clock can show 1970-01-01 to 9999-12-31 only'],
    [{ advance: `${'9'.repeat(400)}d` }, 'the clock can show 1970-01-01 to 9999-12-31 only'],
  ])('that cannot be made says why, and leaves the clock alone: %j', async (move, message) => {
    const program = atNoon();
    await expect(moveClock(program, move)).rejects.toThrow(new RangeError(message));
    expect(clockState(program)).toEqual({ now: '2026-01-31T12:00:00.000Z', frozen: false, next_due: null });
    expect(program.journal.find({ kind: 'clock' })).toEqual([]);
  });

  it('and says when something is due next', () => {
    const program = atNoon();
    program.schedule.after(60_000, () => undefined);
    const forget = program.schedule.after(31_000, () => undefined);
    expect(clockState(program).next_due).toBe('2026-01-31T12:00:31.000Z');
    forget();
    expect(clockState(program).next_due).toBe('2026-01-31T12:01:00.000Z');
  });
});
