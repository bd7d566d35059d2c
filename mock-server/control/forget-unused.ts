import type { Program } from '../programs/program.js';
import { StoreUnavailable } from '../stores/store-unavailable.js';
import { parseDuration } from '../world/clock.js';
import type { StartTimer } from '../world/schedule.js';
import { dropProgram, resetProgram } from './commands/program-commands.js';
import type { CommandServices } from './services.js';

/** How often it is looked for them. */
const LOOK_MS = 60_000;

/** The least time that may be given: a log knows the last use to ten minutes. */
const LEAST_MS = 3_600_000;

/** When programs are forgotten, and by which time. */
export interface Forgetting {
  /** A program that was used within so many milliseconds stays. */
  readonly afterMs: number;
  /** Usernames of those that a start gives: they begin anew, since they have to be there. */
  readonly given: ReadonlySet<string>;
  /** Real time in milliseconds since 1970. */
  readonly time: () => number;
  readonly startTimer: StartTimer;
  /** Called with what was forgotten, in one sentence. */
  readonly say: (text: string) => void;
  readonly onDefect: (error: Error) => void;
}

/**
 * Reads after which time programs are forgotten, in milliseconds.
 *
 * @throws RangeError for what is no duration, or too short a one.
 */
export function readForgetAfter(text: string): number {
  const after = parseDuration(text);
  if (after !== undefined && after >= LEAST_MS) return after;
  throw new RangeError(`"${text}" is no time to forget programs after, expected 1h or more, such as 30d`);
}

/**
 * Drops programs that nobody used for a time, now and again and again: with everything they have, in every store. To use
 * one is to send it a request, whether or not that is refused, and to look at it by the control API.
 *
 * @returns ends it.
 */
export function forgetUnused(services: CommandServices, forgetting: Forgetting): () => void {
  const { startTimer, onDefect } = forgetting;
  let stop = (): void => undefined;
  const next = (): void => {
    void forgetNow(services, forgetting)
      .catch((error: Error) => {
        // What cannot be kept at present is forgotten the next time.
        if (!(error instanceof StoreUnavailable)) onDefect(error);
      })
      .finally(() => {
        if (!ended) stop = startTimer(LOOK_MS, next);
      });
  };
  let ended = false;
  next();
  return () => {
    ended = true;
    stop();
  };
}

async function forgetNow(
  services: CommandServices,
  { afterMs, given, time, say }: Forgetting,
): Promise<void> {
  const isUnused = ({ inputs }: Program): boolean => time() - inputs.usedAt >= afterMs;
  for (const program of services.programs.list().filter(isUnused)) {
    const { username } = program;
    const since = new Date(program.inputs.usedAt).toISOString();
    if (given.has(username)) {
      program.inputs.use();
      await resetProgram(services, program);
      say(`"${username}" was not used since ${since}, and began anew.`);
    } else {
      await dropProgram(services, program);
      say(`"${username}" was not used since ${since}, and was dropped.`);
    }
  }
}
