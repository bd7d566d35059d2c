import type { Fact } from '../facts.js';
import { ALL_GATEWAY_PATHS, type GatewayOperation } from '../gateway/gateway-paths.js';
import { SDK_PATH } from '../plugin/sdk-path.js';
import { AUTHORIZED_URL_SECONDS, SESSION_PATH } from '../signing/signing.js';

/** An endpoint of Ingo's that the sandbox serves. */
export interface Endpoint extends Fact {
  readonly method: 'GET' | 'POST';
  /** `{name}` is a parameter. */
  readonly path: string;
  readonly summary: string;
  /** Whether a call must be signed. */
  readonly signed: boolean;
}

const OPERATIONS: Readonly<Record<GatewayOperation, string>> = {
  verify: 'Verifies an account.',
  push: 'Pays an account.',
  pull: 'Takes money from an account.',
};

/** Every endpoint of Ingo's that the sandbox serves: one row each. */
export const ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'POST',
    path: SESSION_PATH,
    summary: 'Creates a session, or refreshes the one of the Idempotency-Key.',
    signed: true,
    grade: 'documented',
    source: 'docs/iframe/quick-start',
  },
  ...ALL_GATEWAY_PATHS.map(({ path, operation, grade, source }): Endpoint => ({
    method: 'POST',
    path,
    summary: OPERATIONS[operation],
    signed: true,
    grade,
    source,
  })),
  {
    method: 'GET',
    path: '/session/{session_identifier}',
    summary: `The hosted page. Only the SDK opens it, by authorized_url, which has a query and is valid for ${AUTHORIZED_URL_SECONDS} seconds.`,
    signed: false,
    grade: 'documented',
    source: 'docs/iframe/quick-start',
  },
  {
    method: 'GET',
    path: SDK_PATH,
    summary: 'The SDK script for the browser.',
    signed: false,
    grade: 'documented',
    source: 'docs/iframe/quick-start: integrators host it themselves, under a path of their own',
  },
];
