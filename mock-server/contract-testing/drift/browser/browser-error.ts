/** Why the browser half cannot run: one sentence without any secret. */
export class BrowserError extends Error {}
