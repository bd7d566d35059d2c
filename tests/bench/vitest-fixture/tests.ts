/** How many tests a file has: enough to make the start of the sandbox, which they share, count little. */
export const TESTS = 500;
