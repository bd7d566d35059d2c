import type { ClockMove } from '../../contracts/generated/types.js';
import { checkInstant, parseDuration } from '../world/clock.js';
import type { Program } from './program.js';

/** The time of a program's clock. */
export interface ClockState {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly frozen: boolean;
  /** When something happens next by this clock, ISO 8601: a retry, a step of a scenario; null where nothing waits. */
  readonly next_due: string | null;
}

/** Reads a program's clock. */
export const clockState = ({ clock, schedule }: Program): ClockState => ({
  now: clock.isoDate(),
  frozen: clock.frozen,
  next_due: schedule.next === undefined ? null : new Date(schedule.next).toISOString(),
});

/**
 * Moves a program's clock and records the move, once everything has happened that falls due on the way.
 *
 * @throws RangeError when the move is no duration or instant, or leads outside 1970 to 9999.
 */
export async function moveClock(program: Program, move: ClockMove): Promise<ClockState> {
  const { clock, schedule } = program;
  const target = targetOf(move, clock.now());
  checkInstant(target);
  await schedule.move(target, () => {
    if (move.freeze !== undefined) clock.freeze(move.freeze);
    // A running clock went on meanwhile: an advance is never taken back.
    else clock.set(move.advance === undefined ? target : Math.max(target, clock.now()));
  });
  const state = clockState(program);
  program.journal.append({ kind: 'clock', move, now: state.now });
  return state;
}

function targetOf(move: ClockMove, now: number): number {
  if (move.advance !== undefined) return now + durationOf(move.advance);
  return move.set === undefined ? now : instantOf(move.set);
}

function durationOf(text: string): number {
  const duration = parseDuration(text);
  if (duration === undefined)
    throw new RangeError(`"${text}" is no duration; expected such as 31s, 500ms, 2h or 1d`);
  return duration;
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  // Date.parse turns 31 February into 3 March.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text.slice(0, 10))
    throw new RangeError(`"${text}" is no instant; expected such as 2026-01-31T12:00:00Z`);
  return instant;
}
