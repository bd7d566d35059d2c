import type { Readings } from '../../contracts/readings/readings.js';
import { statusCode } from '../../contracts/status-codes/status-codes.js';
import { json, type Answer } from '../http/answer.js';
import type { Finding } from '../http/finding.js';

/** What Kong's hmac-auth says, by what is wrong. Inferred: see the reading authenticationFailure. */
const KONG_MESSAGES: readonly (readonly [names: RegExp, message: string])[] = [
  [/^(no|proxy)-authorization$/, 'Unauthorized'],
  [
    /^date-/,
    'HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication',
  ],
  [
    /^(wrong-scheme|dialect-|username-|unknown-|missing-parameter|malformed-|list-|listed-|required-|duplicate-|legacy-)/,
    'HMAC signature cannot be verified',
  ],
  [/./, 'HMAC signature does not match'],
];

/** Ingo's numeric status for a request at fault: 400 where something is missing, 402 for the date, else 401. */
function statusOf(finding: Finding): number {
  if (/^(no-authorization|proxy-authorization|missing-|field-missing|body-empty)/.test(finding.name))
    return 400;
  return finding.name === 'date-stale' ? 402 : 401;
}

const envelope = (http: number, status: number, message = statusCode(status)?.client_message): Answer =>
  json(http, { status, client_message: message }, { contract: 'statusEnvelope' });

/** A request whose signature is refused, by the reading authenticationFailure. */
export function authenticationFailure(
  readings: Readings,
  findings: readonly Finding[],
  explanation: unknown,
): Answer {
  const [first] = findings as [Finding, ...Finding[]];
  const message = KONG_MESSAGES.find(([names]) => names.test(first.name))![1];
  const shapes: Record<Readings['authenticationFailure'], () => Answer> = {
    'kong-401': () => json(401, { message }),
    'kong-403': () => json(403, { message }),
    'envelope-401': () => envelope(401, statusOf(first)),
    'envelope-200': () => envelope(200, statusOf(first)),
  };
  return { ...shapes[readings.authenticationFailure](), findings, explanation };
}

/**
 * A well-signed request that cannot be served, by the reading validationFailure.
 *
 * @param message replaces the client_message of the status table.
 */
export function validationFailure(
  readings: Readings,
  findings: readonly Finding[],
  message?: string,
): Answer {
  const [first] = findings as [Finding, ...Finding[]];
  const shapes: Record<Readings['validationFailure'], () => Answer> = {
    'envelope-400': () => envelope(400, statusOf(first), message),
    'envelope-200': () => envelope(200, statusOf(first), message),
    'problem-400': () =>
      json(400, {
        type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
        title: 'One or more validation errors occurred.',
        status: 400,
        errors: byField(findings),
      }),
  };
  return { ...shapes[readings.validationFailure](), findings };
}

function byField(findings: readonly Finding[]): Record<string, string[]> {
  const errors = Object.create(null) as Record<string, string[]>; // fields may be named like what every object has
  for (const { name, field = name, what } of findings) (errors[field] ??= []).push(what);
  return errors;
}

/** The same key with different parameters, by the reading idempotencyMismatch. */
export function idempotencyMismatch(readings: Readings, finding: Finding): Answer {
  const http: Record<Readings['idempotencyMismatch'], number> = {
    'http-200': 200,
    'http-400': 400,
    'http-409': 409,
    'http-422': 422,
  };
  return { ...envelope(http[readings.idempotencyMismatch], 13723), findings: [finding] };
}

/** A host_uri that is not on the list, by the reading hostUriNotAllowed. */
export function hostUriNotAllowed(readings: Readings, finding: Finding): Answer {
  const http: Record<Readings['hostUriNotAllowed'], number> = {
    'envelope-400': 400,
    'envelope-403': 403,
    'envelope-200': 200,
  };
  return { ...envelope(http[readings.hostUriNotAllowed], 401), findings: [finding] };
}

/** A body that is not JSON by its content type. Chosen: HTTP has a status for this. */
export const unsupportedMediaType = (finding: Finding): Answer => ({
  ...envelope(415, 401),
  findings: [finding],
});
