/** An error that the user of the command line can fix: its message is one sentence, the exit code is 2. */
export class UsageError extends Error {}
