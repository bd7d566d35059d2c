import type { ClockMove } from '../../contracts/generated/types.js';
import { parseDuration } from '../world/clock.js';
import type { Program } from './program.js';

/** Where a program's clock stands. */
export interface ClockState {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly frozen: boolean;
}

/** Reads a program's clock. */
export const clockState = ({ clock }: Program): ClockState => ({
  now: clock.isoDate(),
  frozen: clock.frozen,
});

/**
 * Moves a program's clock and records the move.
 *
 * @throws RangeError when the move is no duration or instant, or leads outside 1970 to 9999.
 */
export function moveClock(program: Program, move: ClockMove): ClockState {
  const { clock } = program;
  if (move.advance !== undefined) clock.advance(durationOf(move.advance));
  if (move.set !== undefined) clock.set(instantOf(move.set));
  if (move.freeze !== undefined) clock.freeze(move.freeze);
  const state = clockState(program);
  program.journal.append({ kind: 'clock', move, now: state.now });
  return state;
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
