import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request is a browser's that opens a page: its Accept header names HTML, which programs leave out. */
export const acceptsHtml = ({ accept = '' }: IncomingHttpHeaders): boolean =>
  accept.split(',').some((one) => /^\s*text\/html\s*(;(?!\s*q=0(\.0*)?\s*$)|$)/i.test(one));
