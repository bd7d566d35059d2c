import { ALL_GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';

/** A route that faults apply to. */
export interface FaultedPath {
  readonly method: 'GET' | 'POST';
  /** As the router writes it: `:id` stands for a session. */
  readonly path: string;
  /** Whether it is answered with JSON. */
  readonly json: boolean;
}

/** Ingo's own routes that faults apply to; never the control API, nor the event stream of the page. */
export const FAULTED_PATHS: readonly FaultedPath[] = [
  { method: 'POST', path: SESSION_PATH, json: true },
  ...ALL_GATEWAY_PATHS.map(({ path }) => ({ method: 'POST', path, json: true }) as const),
  { method: 'GET', path: '/session/:id', json: false },
  { method: 'POST', path: '/session/:id/actions', json: true },
];
