import { NO_ANSWER, adviceFor } from '../../contracts/status-codes/status-codes.js';
import { familyOf, type Advice, type Family } from '../../contracts/status-codes/families.js';
import {
  IngoAuthenticationError,
  IngoError,
  IngoIdempotencyError,
  IngoRateLimitError,
  IngoRequestError,
  IngoSystemError,
  type IngoErrorDetails,
} from './errors.js';

/** How errors name the server that refused: the two APIs have different hosts. */
export interface ApiWords {
  readonly name: string;
  /** The option that holds its address. */
  readonly address: 'baseUrl' | 'gatewayUrl';
  /** What makes a repeated call the same call. */
  readonly sameKey: string;
}

/** The Session Management API. */
export const SESSION_API: ApiWords = {
  name: 'Session API',
  address: 'baseUrl',
  sameKey: 'the same idempotency key',
};

/** The IngoPay gateway. */
export const GATEWAY_API: ApiWords = {
  name: 'gateway',
  address: 'gatewayUrl',
  sameKey: 'the same participant_unique_id1',
};

interface Kind {
  readonly error: new (message: string, details: IngoErrorDetails) => IngoError;
  /** Absent: the advice of the status. */
  readonly advice?: Advice;
  readonly what: string;
  readonly fix: string | ((api: ApiWords) => string);
}

const AUTHENTICATION: Kind = {
  error: IngoAuthenticationError,
  advice: 'fix',
  what: 'Ingo did not accept who signed the request, or the signature',
  fix: ({ address }) =>
    `Check that username and secret belong together and to the environment of ${address}, and that the clock is right.`,
};
const REQUEST: Kind = {
  error: IngoRequestError,
  advice: 'fix',
  what: 'Ingo refused the request',
  fix: ({ address }) =>
    `Correct the fields that the message names; where it names none, check ${address} and the credentials, too.`,
};
const REDIRECT: Kind = {
  error: IngoRequestError,
  advice: 'fix',
  what: 'The server answered with a redirect, which is not followed since the signature is for one address only',
  fix: ({ name, address }) => `Set ${address} to the address that serves the ${name} itself.`,
};
const IDEMPOTENCY: Kind = {
  error: IngoIdempotencyError,
  advice: 'fix',
  what: 'This idempotency key was used before with a different request',
  fix: 'To refresh a session send exactly the request that created it; for another session use another key.',
};
const SYSTEM: Kind = {
  error: IngoSystemError,
  advice: NO_ANSWER.session,
  what: 'The server failed',
  fix: ({ sameKey }) => `Send the same request with ${sameKey} later.`,
};
const RATE_LIMIT: Kind = {
  error: IngoRateLimitError,
  advice: 'retry',
  what: 'Too many requests',
  fix: 'Stay within five simultaneous requests a second, or arrange for more with Ingo.',
};
const OTHER: Kind = {
  error: IngoError,
  what: 'Ingo did not carry out the request',
  fix: 'Look the status up in the list of status codes.',
};

/** Families that have a class of their own; the status of any other is an `IngoError`. */
const KIND_OF_FAMILY: Readonly<Partial<Record<Family, Kind>>> = {
  request: REQUEST,
  validation: REQUEST,
  system: SYSTEM,
  idempotency: IDEMPOTENCY,
};

/**
 * Makes the error for an answer that refuses.
 *
 * @returns undefined where the answer does not refuse: its HTTP status is 2xx and its own status none of failure.
 */
export function refusal(
  details: Omit<IngoErrorDetails, 'advice'> & { httpStatus: number },
  api: ApiWords = SESSION_API,
): IngoError | undefined {
  const { httpStatus, status } = details;
  const kind = kindOf(httpStatus, status);
  if (!kind) return undefined;
  const advice = kind.advice ?? (status === undefined ? 'do-not-retry' : adviceFor(status));
  return new kind.error(sentence(kind, details, api), { ...details, advice });
}

function kindOf(httpStatus: number, status: number | undefined): Kind | undefined {
  if (httpStatus === 429) return RATE_LIMIT;
  if (httpStatus >= 500) return SYSTEM;
  // 0 is what a browser-like fetch gives in place of the redirect.
  if (httpStatus === 0 || (httpStatus >= 300 && httpStatus < 400)) return REDIRECT;
  // 402 is the only status that is about the signature alone. An envelope with HTTP 403 may be about host_uri.
  if (status === 402 || httpStatus === 401 || (httpStatus === 403 && status === undefined))
    return AUTHENTICATION;
  if (status !== undefined && adviceFor(status) !== 'done') {
    const family = familyOf(status);
    return (family && KIND_OF_FAMILY[family]) ?? OTHER;
  }
  return httpStatus >= 400 ? REQUEST : undefined;
}

function sentence(kind: Kind, details: Omit<IngoErrorDetails, 'advice'>, api: ApiWords): string {
  const { httpStatus, status, clientMessage, explanation } = details;
  const numbers = status === undefined ? `HTTP ${httpStatus}` : `status ${status}, HTTP ${httpStatus}`;
  const said = clientMessage === undefined ? 'without a message' : JSON.stringify(clip(clientMessage));
  const fix = typeof kind.fix === 'string' ? kind.fix : kind.fix(api);
  return [`${kind.what} (${numbers}): ${said}.`, fix, explanation].filter(Boolean).join(' ');
}

const clip = (text: string): string => (text.length > 500 ? `${text.slice(0, 499)}…` : text);
