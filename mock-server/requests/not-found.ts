import { didYouMean } from '../../contracts/violations/violations.js';
import type { BrokenRequest } from '../http/broken-request.js';
import { observed } from '../http/finding.js';

/** A method and a path as fastify has them: `:name` is a parameter. */
export interface ServedRoute {
  readonly method: string;
  readonly path: string;
}

/** Where the sandbox's own API begins. */
export const CONTROL_PREFIX = '/_sandbox/';

/**
 * Says which routes there are, or which methods a path has.
 *
 * @returns the refusal, and the methods of the path: none where there is no such path.
 */
export function notFound(
  method: string,
  path: string,
  routes: readonly ServedRoute[],
): BrokenRequest & { readonly allowed: readonly string[] } {
  const allowed = routes.filter((route) => matches(route.path, path)).map((route) => route.method);
  if (allowed.length > 0) {
    const what = `${path} does not answer ${method}.`;
    return {
      status: 405,
      finding: observed('unknown-method', what, `Use ${allowed.join(' or ')}.`),
      allowed,
    };
  }
  const fix = path.startsWith(CONTROL_PREFIX) ? controlFix(path, routes) : ingoFix(routes);
  return { status: 404, finding: observed('unknown-path', `There is nothing at ${path}.`, fix), allowed };
}

/** The nearest path of the control API, and where all of them are listed. */
function controlFix(path: string, routes: readonly ServedRoute[]): string {
  const paths = routes.map((route) => route.path).filter((known) => known.startsWith(CONTROL_PREFIX));
  return `${CONTROL_PREFIX}openapi.json lists every call.${didYouMean(path, paths)}`;
}

/** The routes of Ingo's, without those under suffixed names that the gateway answers as well. */
function ingoFix(routes: readonly ServedRoute[]): string {
  const own = routes
    .filter(({ path }) => /^\/(api|gateway|session\/:id$)/.test(path) && !path.includes('--'))
    .map(({ method, path }) => `${method} ${path}`);
  return `There are ${own.join(', ')}, and the control API under ${CONTROL_PREFIX}.`;
}

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path);
