import type { IncomingMessage } from 'node:http';

/** Says of a request that another replica passed it on: it is passed on once. */
export const FORWARDED = 'x-sandbox-forwarded';

/** Whether another replica asks, and not a client. */
export const isForwarded = ({ headers }: IncomingMessage): boolean => FORWARDED in headers;
