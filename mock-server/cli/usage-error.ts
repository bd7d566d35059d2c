/** Something the user of the command line can mend; its message is one sentence, and the exit code is 2. */
export class UsageError extends Error {}
