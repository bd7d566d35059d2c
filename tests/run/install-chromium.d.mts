/** What the installation asks of a system. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Path of a Chromium that runs. */
  find(say: (text: string) => void): string | undefined;
  /** Runs a command to its end; gives what went wrong, or undefined. */
  run(command: readonly string[], limit: number): Promise<string | undefined>;
}

/** One thing to try. */
export interface Attempt {
  readonly command: readonly string[];
  /** In milliseconds. */
  readonly limit: number;
}

/**
 * What to try, one after the other, until a Chromium is there.
 *
 * @param privilege what to put before a command that needs root (nothing for root itself); undefined: root is out of reach
 */
export function attemptsOf(
  platform: NodeJS.Platform,
  privilege: readonly string[] | undefined,
): readonly Attempt[];

/** What is left to the user when everything failed. */
export const WHAT_TO_DO: string;

/**
 * Finds a Chromium, or installs one, and gives its path. Says what it does.
 *
 * @throws Error with `WHAT_TO_DO` when there is none in the end.
 */
export function ensureChromium(say: (text: string) => void, system?: System): Promise<string>;

/** Runs a command, at most so many milliseconds; gives what went wrong, or undefined. */
export function runBounded(command: readonly string[], limit: number): Promise<string | undefined>;
