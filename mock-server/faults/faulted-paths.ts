import type { FaultSubject } from '../../contracts/faults/faults.js';
import { ALL_GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';

/** A route that faults apply to. */
export interface FaultedPath {
  readonly method: 'GET' | 'POST';
  /** As the router writes it: `:id` and `:name` match any name. */
  readonly path: string;
  /** What a request to it is, once its signature is verified where it has one. */
  readonly about: Exclude<FaultSubject, 'message' | 'signature'>;
}

/** What Ingo serves and faults apply to; never the control API, nor the event stream of the page. */
export const FAULTED_PATHS: readonly FaultedPath[] = [
  { method: 'POST', path: SESSION_PATH, about: 'call' },
  ...ALL_GATEWAY_PATHS.map(({ path }) => ({ method: 'POST', path, about: 'call' }) as const),
  { method: 'GET', path: '/session/:id', about: 'page' },
  { method: 'POST', path: '/session/:id/actions', about: 'action' },
  { method: 'GET', path: '/sdk/:name', about: 'script' },
];
