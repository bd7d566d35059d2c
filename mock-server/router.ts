import type { ServerResponse } from 'node:http';
import findMyWay from 'find-my-way';
import type { ControlCall, ControlEndpoint } from './control/control-call.js';
import { json, problem, type Answer } from './http/answer.js';
import { observed } from './http/finding.js';
import type { ReceivedRequest } from './http/received-request.js';
import type { Program } from './programs/program.js';

/** Where the sandbox's own API begins. */
export const CONTROL_PREFIX = '/_sandbox/';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An endpoint of Ingo's: what it answers, and whose journal records it. */
export type IngoEndpoint = (
  request: ReceivedRequest,
  params: Readonly<Record<string, string>>,
) => Promise<{ readonly answer: Answer; readonly program: Program }>;

/** A control endpoint that goes on answering; an answer instead of null is a refusal. */
export type StreamEndpoint = (call: ControlCall, response: ServerResponse) => Answer | null;

/**
 * An endpoint between the plugin page and the server, or a file for browsers: ours, not Ingo's, so the journal has what
 * it leads to instead of the request. Null when it goes on answering by itself.
 */
export type PluginEndpoint = (
  request: ReceivedRequest,
  params: Readonly<Record<string, string>>,
  response: ServerResponse,
) => Promise<Answer | null>;

/** What is served, and where. */
export type Route =
  | readonly [kind: 'ingo', Method, path: string, IngoEndpoint]
  | readonly [kind: 'plugin', Method, path: string, PluginEndpoint]
  | readonly [kind: 'control', Method, path: string, ControlEndpoint]
  | readonly [kind: 'stream', Method, path: string, StreamEndpoint];

/** A route and what its path parameters are. */
export interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Longer than any path that Node's header limit lets through: no length makes a path another one. */
const MAX_PARAMETER = 64 * 1024;

/** Finds routes: those without parameters by their very path, which is most of the traffic, the others by a router. */
export function routeFinder(
  routes: readonly Route[],
): (method: string, target: string) => Found | 'bad url' | 'nothing' {
  const exact = new Map<string, Found>();
  const router = findMyWay({ onBadUrl: () => undefined, maxParamLength: MAX_PARAMETER });
  for (const route of routes) {
    const [, method, path] = route;
    if (!path.includes(':')) exact.set(`${method} ${path}`, { route, params: {} });
    router.on(method, path, () => undefined, route);
  }
  return (method, target) => {
    const known = exact.get(`${method} ${target}`);
    if (known) return known;
    const found = router.find(method as Method, target);
    if (!found || Object.values(found.params).includes('')) return 'nothing';
    const route = found.store as Route | null;
    return route ? { route, params: found.params as Record<string, string> } : 'bad url';
  };
}

/** Answers a request for which there is no route: which there are, or which methods the path has. */
export function notFound({ method, target }: ReceivedRequest, routes: readonly Route[]): Answer {
  const path = target.split('?')[0]!;
  const allowed = routes.filter(([, , pattern]) => matches(pattern, path)).map(([, known]) => known);
  const known = allowed.length > 0;
  // The gateway answers its paths with suffixes as well; they need no mention.
  const main = routes.filter(([kind, , pattern]) => kind === 'ingo' && !pattern.includes('--'));
  const ours = main.map(([, verb, pattern]) => `${verb} ${pattern}`);
  const what = known ? `${path} does not answer ${method}.` : `There is nothing at ${path}.`;
  const fix = known
    ? `Use ${allowed.join(' or ')}.`
    : `There are ${ours.join(', ')}, and the control API under ${CONTROL_PREFIX}.`;
  const status = known ? 405 : 404;
  const headers = known ? { allow: allowed.join(', ') } : {};
  if (path.startsWith(CONTROL_PREFIX)) return { ...problem(status, what, fix), headers };
  const finding = observed(known ? 'unknown-method' : 'unknown-path', what, fix);
  const message = known ? 'Method not allowed' : 'no Route matched with those values';
  return json(status, { message }, { headers, findings: [finding] });
}

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path);
