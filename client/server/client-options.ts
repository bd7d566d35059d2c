import { createSecretKey } from 'node:crypto';
import {
  REQUIRED_SIGNED_HEADERS,
  SESSION_PATH,
  type SigningAlgorithm,
} from '../../contracts/signing/signing.js';
import type { TransportSettings } from './transport.js';
import { realWorld, type ClientWorld } from './world.js';

/** What a client is made of. */
export interface IngoClientOptions {
  /** Address of the Session API without its path, such as `https://iip-session-management-uat.ingo.money`. */
  readonly baseUrl: string;
  /** As issued by Ingo, one pair for each environment. */
  readonly username: string;
  /** As issued by Ingo; kept as a key that nothing prints. */
  readonly secret: string;
  /** Longest wait for an answer, per attempt, in milliseconds. Default: 10 000. */
  readonly timeoutMs?: number;
  /** How often a call is repeated where that is safe. 0 turns retries off. Default: 3. */
  readonly maxRetries?: number;
  /**
   * Names and order of the signed headers. `idempotency-key` and `accept` may be added.
   * Default: the five required ones in the order of the quick start.
   */
  readonly signedHeaders?: readonly string[];
  /** Default: `hmac-sha512`; `hmac-sha256` is for legacy integrations. */
  readonly algorithm?: SigningAlgorithm;
  /** Time, randomness, ids and waiting; for tests. Default: the real ones. */
  readonly world?: ClientWorld;
  /** What sends requests. Default: the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws TypeError that says which option, which value (never the secret), what was expected.
 */
export function settingsOf(options: IngoClientOptions): TransportSettings {
  const { username, secret, timeoutMs = 10_000, maxRetries = 3 } = options;
  if (typeof username !== 'string' || username === '') {
    throw new TypeError(
      `username must be a non-empty string, got ${username === '' ? 'an empty one' : typeof username}. ` +
        'Use the username that Ingo issued; is the environment variable it comes from set?',
    );
  }
  if (typeof secret !== 'string' || secret === '') {
    throw new TypeError(
      `secret must be a non-empty string, got ${secret === '' ? 'an empty one' : typeof secret}. ` +
        'Use the secret that Ingo issued, as it is; is the environment variable it comes from set?',
    );
  }
  return {
    baseUrl: checkBaseUrl(options.baseUrl),
    username,
    secret: createSecretKey(secret, 'utf8'),
    timeoutMs: checkWhole('timeoutMs', timeoutMs, 1, LONGEST_TIMEOUT_MS),
    maxRetries: checkWhole('maxRetries', maxRetries, 0, 100),
    signedHeaders: [...(options.signedHeaders ?? REQUIRED_SIGNED_HEADERS)],
    algorithm: options.algorithm ?? 'hmac-sha512',
    world: options.world ?? realWorld,
    // Looked up at each call: tests and tracers replace the global fetch after a client was made.
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
  };
}

function checkBaseUrl(value: unknown): URL {
  const example = 'Use an address such as "https://iip-session-management-uat.ingo.money".';
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new TypeError(
      `baseUrl must be an absolute URL, got ${JSON.stringify(value) ?? typeof value}. ${example}`,
    );
  }
  const url = new URL(value);
  if (url.username || url.password) {
    throw new TypeError(`baseUrl must not hold a username or password. ${example}`);
  }
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new TypeError(`baseUrl must begin with https:// (or http://), got "${value}". ${example}`);
  }
  if (url.search || url.hash || url.pathname.includes(SESSION_PATH)) {
    throw new TypeError(
      `baseUrl must be the address alone, without "${SESSION_PATH}", query or fragment, got "${value}". ${example}`,
    );
  }
  return url;
}

function checkWhole(name: string, value: unknown, least: number, most: number): number {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
    throw new TypeError(`${name} must be a whole number from ${least} to ${most}, got ${String(value)}.`);
  }
  return value as number;
}
