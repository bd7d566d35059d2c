import type { BrokenRequest } from '../http/broken-request.js';
import { observed } from '../http/finding.js';

/** A method and a path as fastify has them: `:name` stands for a parameter. */
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
  const fix = `There are ${ingosOwn(routes).join(', ')}, and the control API under ${CONTROL_PREFIX}.`;
  return { status: 404, finding: observed('unknown-path', `There is nothing at ${path}.`, fix), allowed };
}

/** The routes of Ingo's that have a name of their own: the gateway answers its paths with suffixes as well. */
const ingosOwn = (routes: readonly ServedRoute[]): string[] =>
  routes
    .filter(({ path }) => /^\/(api|gateway|session\/:id$)/.test(path) && !path.includes('--'))
    .map(({ method, path }) => `${method} ${path}`);

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path);
