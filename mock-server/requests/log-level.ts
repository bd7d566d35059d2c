/** How much is logged, least first. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** One of them. */
export type LogLevel = (typeof LOG_LEVELS)[number];
