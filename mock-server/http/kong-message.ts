import { STATUS_CODES } from 'node:http';

/**
 * Messages of refusals that no endpoint made. Chosen: Kong is an analogue of what Ingo runs, and these are its messages as
 * we know them; no page of Ingo has them.
 */
const MESSAGES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'no Route matched with those values',
  405: 'Method not allowed',
  408: 'Request timeout',
  413: 'Request size limit exceeded',
  429: 'API rate limit exceeded',
  431: 'Request header fields too large',
  500: 'An unexpected error occurred',
  502: 'An invalid response was received from the upstream server',
  503: 'The upstream server is currently unavailable',
  504: 'The upstream server is timing out',
};

/** What Kong says with a status. */
export const kongMessage = (status: number): string =>
  MESSAGES[status] ?? STATUS_CODES[status] ?? 'An unexpected error occurred';
