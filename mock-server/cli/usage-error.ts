/** An error that the user of the command line can fix: its message is one sentence, the exit code is 2. */
export class UsageError extends Error {}

/** The command did its work, and what it found is below a limit that the user set: the exit code is 1. */
export class LimitError extends Error {}
