import type { HoldRequest } from '../../../contracts/generated/types.js';
import { holdContradictions } from '../../faults/contradictions.js';
import { waitForEntries } from '../../journal/wait-for-entries.js';
import type { HeldAt, HoldState } from '../../programs/holds.js';
import type { Program } from '../../programs/program.js';
import { CommandError } from '../command-error.js';
import { valid } from '../valid.js';
import { recordCommand } from './record-command.js';

/** Sets the breakpoint of a program. Throws CommandError 422 for one that is not valid or can never be reached. */
export function setHold(program: Program, given: unknown): HoldState {
  const { holds } = program;
  const request = valid('holdRequest', given);
  const wrong = holdContradictions(request);
  if (wrong.length > 0) throw new CommandError(422, 'Contradictory breakpoint', wrong.join(' '));
  recordCommand(program, 'POST /_sandbox/api/hold', { body: request }).end();
  holds.set(request);
  return holds.state();
}

/** Lets what is held go on, and returns it; a breakpoint that was not reached stays. */
export function releaseHold(program: Program): readonly HeldAt[] {
  recordCommand(program, 'POST /_sandbox/api/release').end();
  return program.holds.release();
}

/** Takes the breakpoint back and lets the program go on; returns what was held. */
export function unsetHold(program: Program): readonly HeldAt[] {
  recordCommand(program, 'DELETE /_sandbox/api/hold').end();
  program.holds.unset();
  return program.holds.release();
}

/**
 * Waits until a program is held. Throws CommandError 409 where no breakpoint is set, 408 where it is not reached in time,
 * 429 where too many wait.
 */
export async function waitUntilHeld({ holds, journal }: Program, given: unknown): Promise<HeldAt> {
  const query = valid('holdQuery', given);
  const { held, breakpoint } = holds.state();
  if (held[0]) return held[0];
  if (!breakpoint) {
    throw new CommandError(
      409,
      'No breakpoint',
      'No breakpoint is set, so the program is never held; POST hold sets one.',
    );
  }
  const match = { kind: 'hold', change: 'held' };
  const waited = await waitForEntries(journal, { ...query, match, since: journal.newest });
  if (!waited)
    throw new CommandError(429, 'Too many waits', 'Too many wait for this program already; wait for fewer.');
  const [entry] = waited.entries;
  if (entry && 'what' in entry) return entry.what as HeldAt;
  const detail = `The breakpoint ${placeOf(breakpoint)} was not reached within ${waited.timeout} ms.`;
  throw new CommandError(408, 'Not held in time', detail);
}

const placeOf = ({ at, match = {} }: HoldRequest): string => `at ${at} ${JSON.stringify(match)}`;

/** Throws CommandError 409 for a program that is held: its clock is stopped. */
export function checkNotHeld({ holds, username }: Program): void {
  const [what] = holds.state().held;
  if (!what) return;
  const where = Object.values(what).join(' ');
  const detail = `"${username}" is held at ${where}, and its clock is stopped; POST release?program=${username} lets it go on.`;
  throw new CommandError(409, 'Program held', detail);
}
