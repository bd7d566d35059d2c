import type { FastifyServerOptions } from 'fastify';
import type { LogLevel } from './log-level.js';
import { maskQuery } from '../journal/mask.js';

/** The token of a connection and the hash of a URL prove who may open a page. */
const SECRET_PARAMETER = /([?&](?:c|h)=)[^&]*/g;

/** Options of fastify's logger: none where nothing is logged. Headers and bodies are never logged. */
export const loggerOptions = (level: LogLevel): NonNullable<FastifyServerOptions['logger']> =>
  level !== 'silent' && {
    level,
    stream: process.stderr, // standard output belongs to what `start` prints
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({
        method,
        url: maskQuery(url.replace(SECRET_PARAMETER, '$1***')),
      }),
    },
  };
