import { createSecretKey } from 'node:crypto';
import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { STAND_IN_SECONDS } from '../../contracts/gateway/stand-in.js';
import {
  REQUIRED_SIGNED_HEADERS,
  SESSION_PATH,
  type SigningAlgorithm,
} from '../../contracts/signing/signing.js';
import { checkInteger } from './check-integer.js';
import { checkResends, checkStandIn } from './gateway/check-call.js';
import type { GatewaySettings } from './gateway/gateway.js';
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
  /** Address of the IngoPay gateway without its path, such as `https://payapi-sandbox.ingo.money`. Default: `baseUrl`. */
  readonly gatewayUrl?: string;
  /** Number that Ingo issued with the username, as a number or as text; calls of the gateway need it. */
  readonly participantId?: number | string;
  /** Longest wait for an answer of the Session API, per attempt, in milliseconds. Default: 10 000. */
  readonly timeoutMs?: number;
  /** How often a call is repeated where that is safe. 0 turns retries off. Default: 3. */
  readonly maxRetries?: number;
  /**
   * How long Ingo waits for the network before it stands in, in seconds; set per program. Payments are sent again no sooner
   * than 4 seconds beyond it. Default: 60, the documented most.
   */
  readonly standInSeconds?: number;
  /** How often a payment is sent again while its result is unknown. Default: 2. */
  readonly resends?: number;
  /**
   * Longest wait for an answer of the gateway, per attempt, in milliseconds. Default: 10 seconds beyond `standInSeconds`,
   * since Ingo may take that long to answer.
   */
  readonly gatewayTimeoutMs?: number;
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
const SESSION_EXAMPLE = 'https://iip-session-management-uat.ingo.money';
const GATEWAY_EXAMPLE = 'https://payapi-sandbox.ingo.money';

/**
 * Checks the options and fills in the defaults.
 *
 * @throws TypeError that says which option, which value (never the secret), what was expected.
 */
export function clientSettings(options: IngoClientOptions): TransportSettings & GatewaySettings {
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
  const { standInSeconds = STAND_IN_SECONDS, resends = 2, gatewayTimeoutMs } = options;
  const baseUrl = checkUrl('baseUrl', options.baseUrl, SESSION_PATH, SESSION_EXAMPLE);
  return {
    baseUrl,
    gatewayUrl:
      options.gatewayUrl === undefined
        ? baseUrl
        : checkUrl('gatewayUrl', options.gatewayUrl, GATEWAY_PATHS.push, GATEWAY_EXAMPLE),
    participantId: checkParticipantId(options.participantId),
    standInSeconds: checkStandIn(standInSeconds),
    resends: checkResends(resends),
    gatewayTimeoutMs:
      gatewayTimeoutMs === undefined
        ? undefined
        : checkInteger('gatewayTimeoutMs', gatewayTimeoutMs, 1, LONGEST_TIMEOUT_MS),
    username,
    secret: createSecretKey(secret, 'utf8'),
    timeoutMs: checkInteger('timeoutMs', timeoutMs, 1, LONGEST_TIMEOUT_MS),
    maxRetries: checkInteger('maxRetries', maxRetries, 0, 100),
    signedHeaders: [...(options.signedHeaders ?? REQUIRED_SIGNED_HEADERS)],
    algorithm: options.algorithm ?? 'hmac-sha512',
    world: options.world ?? realWorld,
    // Looked up at each call: tests and tracers replace the global fetch after a client was made.
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
  };
}

function checkUrl(name: string, value: unknown, path: string, sample: string): URL {
  const example = `Use an address such as "${sample}".`;
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new TypeError(
      `${name} must be an absolute URL, got ${JSON.stringify(value) ?? typeof value}. ${example}`,
    );
  }
  const url = new URL(value);
  if (url.username || url.password) {
    throw new TypeError(`${name} must not hold a username or password. ${example}`);
  }
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new TypeError(`${name} must begin with https:// (or http://), got "${value}". ${example}`);
  }
  if (url.search || url.hash || url.pathname.includes(path)) {
    throw new TypeError(
      `${name} must be the address alone, without "${path}", query or fragment, got "${value}". ${example}`,
    );
  }
  return url;
}

/** Environment variables are text. */
function checkParticipantId(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value;
  if (Number.isInteger(number) && (number as number) >= 1 && (number as number) <= 99_999)
    return number as number;
  throw new TypeError(
    `participantId must be the number of 1 to 5 digits that Ingo issued, got ${JSON.stringify(value) ?? typeof value}.`,
  );
}
