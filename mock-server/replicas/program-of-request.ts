import type { IncomingMessage } from 'node:http';
import { ALL_GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { CONTROL_PREFIX } from '../requests/not-found.js';
import { inspectAuthorization } from '../signature/authorization.js';

/** What a request says of the program that it belongs to; nothing: it is the default one. */
export interface NamedProgram {
  /** Any replica can answer. */
  readonly any?: true;
  readonly username?: string;
  readonly session?: string;
}

/** Calls of servers, which name a program in their signature. */
const SIGNED_PATHS: ReadonlySet<string> = new Set([
  SESSION_PATH,
  ...ALL_GATEWAY_PATHS.map(({ path }) => path),
]);

/** What concerns all programs or none. */
const ANY = /^\/($|metrics$|assets\/|_sandbox\/(?!api\/)|_sandbox\/api\/programs$)/;

/** Paths that name a program or a session. */
const NAMES: readonly (readonly [path: RegExp, names: 'username' | 'session'])[] = [
  [/^\/_sandbox\/api\/programs\/([^/]+)$/, 'username'],
  [/^\/_sandbox\/api\/sessions\/([^/]+)/, 'session'],
  [/^\/session\/([^/]+)/, 'session'],
];

/** Reads which program a request belongs to, before anything of it is checked. */
export function namedProgram({
  url = '',
  method,
  headers,
}: Pick<IncomingMessage, 'url' | 'method' | 'headers'>): NamedProgram {
  const [path = '', ...rest] = url.split('?');
  if (method === 'POST' && SIGNED_PATHS.has(path)) {
    const { username } = inspectAuthorization(headers.authorization).parts;
    return username === undefined ? {} : { username };
  }
  const asked = new URLSearchParams(rest.join('?')).getAll('program');
  const takesProgram = path.startsWith(CONTROL_PREFIX) || path.startsWith('/sdk/');
  if (takesProgram && asked.length === 1) return { username: asked[0]! };
  if (ANY.test(path)) return { any: true };
  for (const [pattern, names] of NAMES) {
    const [, found] = pattern.exec(path) ?? [];
    if (found !== undefined) return { [names]: decoded(found) };
  }
  return {};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // the router refuses it
  }
}
