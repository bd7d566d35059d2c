import { moveClock as move, type ClockState } from '../../programs/move-clock.js';
import type { Program } from '../../programs/program.js';
import { CommandError } from '../command-error.js';
import { valid } from '../valid.js';
import { checkNotHeld } from './hold-commands.js';
import { recordCommand } from './record-command.js';

/**
 * Advances, sets or freezes the clock of a program; resolves when all that fell due has happened. Throws CommandError
 * 422 for what is no duration or instant, or leads outside 1970 to 9999, and 409 where the program is held.
 */
export async function moveClock(program: Program, given: unknown): Promise<ClockState> {
  const change = valid('clockMove', given);
  checkNotHeld(program);
  const input = recordCommand(program, 'POST /_sandbox/api/clock', { body: change });
  try {
    return await move(program, change);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(422, 'Clock not moved', `${error.message}.`);
  } finally {
    input.end();
  }
}
