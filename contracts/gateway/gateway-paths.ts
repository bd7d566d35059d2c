import type { Fact } from '../facts.js';
import type { Rail } from './account-types.js';

/** What a gateway call does with an account. */
export type GatewayOperation = 'verify' | 'push' | 'pull';

/** Bare paths (docs/hub/api-specs). */
export const GATEWAY_PATHS = {
  verify: '/gateway/verify',
  push: '/gateway/process',
  pull: '/gateway/v12/debit/process',
} as const satisfies Record<GatewayOperation, string>;

const SUFFIXES: readonly (readonly [suffix: string, rail: Rail])[] = [
  ['card', 'card'],
  ['ach', 'ach'],
  ['billpay', 'billpay'],
  ['paypal-venmo', 'paypal'],
];

const BARE: Fact = { grade: 'documented', source: 'docs/hub/api-specs' };
const SUFFIXED: Fact = { grade: 'documented', source: 'the rendered pages of docs/ingopay' };

const PULLED: readonly Rail[] = ['card', 'ach'];

/** A path of the gateway, and what it does. */
export interface GatewayPath extends Fact {
  readonly path: string;
  readonly operation: GatewayOperation;
  /** What the suffix says; undefined for a bare path. */
  readonly rail?: Rail;
}

/**
 * Every path: bare, and with the suffix that rendered reference pages show. The suffix only makes the paths of a
 * specification unique, and real clients call the bare ones: both are served.
 */
export const ALL_GATEWAY_PATHS: readonly GatewayPath[] = (
  Object.entries(GATEWAY_PATHS) as [GatewayOperation, string][]
).flatMap(([operation, path]) => [
  { path, operation, ...BARE },
  ...SUFFIXES.filter(([, rail]) => operation !== 'pull' || PULLED.includes(rail)).map(([suffix, rail]) => ({
    path: `${path}--${suffix}`,
    operation,
    rail,
    ...SUFFIXED,
  })),
]);
