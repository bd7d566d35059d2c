import { createHmac, hash } from 'node:crypto';
import {
  MAX_CLOCK_SKEW_SECONDS,
  REQUIRED_SIGNED_HEADERS,
  SIGNING_ALGORITHMS,
} from '../../contracts/signing/signing.js';
import { duplicatedHeaders, headerOf, type ReceivedRequest } from '../http/received-request.js';
import { sameSecret } from '../http/same-secret.js';
import type { Program } from '../programs/program.js';
import { parseAuthorization } from './authorization.js';
import { parseSignatureDate } from './dates.js';
import { buildStringToSign, lowerNames } from './string-to-sign.js';

/** Finds the program that a username names. */
export type FindProgram = (username: string) => Program | undefined;

/**
 * Decides whether a request is authentic: known username, intact body, fresh date, right signature.
 *
 * This is the verdict only; `explain` finds out why a request is refused.
 *
 * @param skew how far the clock that judges is ahead of the program's, in milliseconds.
 * @returns the program that signed the request; undefined when it is refused.
 */
export function verifySignature(request: ReceivedRequest, find: FindProgram, skew = 0): Program | undefined {
  const authorization = parseAuthorization(headerOf(request, 'authorization') ?? '');
  const program = authorization && find(authorization.username);
  if (!program || duplicatedHeaders(request).length > 0) return undefined;
  const { algorithm, list, signature } = authorization;
  const { readings } = program;
  if (algorithm !== 'hmac-sha512' && !(algorithm === 'hmac-sha256' && readings.legacySha256 === 'accepted')) {
    return undefined;
  }
  const dateHeader = dateHeaderOf(request, program);
  if (uncovered(list, dateHeader).length > 0) return undefined;
  const date = headerOf(request, dateHeader);
  const instant = date === undefined ? undefined : parseSignatureDate(date, readings.dateParsing);
  if (instant === undefined || !isFresh(instant, program.clock.now() + skew)) return undefined;
  if (headerOf(request, 'content-length') !== String(request.body.length)) return undefined;
  if (digestOf(request.body) !== headerOf(request, 'content-sha512')) return undefined;
  const text = buildStringToSign(request, list);
  if (text === undefined) return undefined;
  return sameSecret(macOf(SIGNING_ALGORITHMS[algorithm], program.key, text), signature) ? program : undefined;
}

/** Base64 of the SHA-512 of a body, the value of Content-sha512. */
export const digestOf = (body: Buffer): string => hash('sha512', body, 'base64');

/** Base64 of the HMAC of a string to sign. Header values are Latin-1 views of their bytes, so this restores them. */
export const macOf = (algorithm: 'sha512' | 'sha256', key: Program['key'] | Buffer, text: string): string =>
  createHmac(algorithm, key).update(text, 'latin1').digest('base64');

/** The header that dates a request, by the program's reading. */
export function dateHeaderOf(
  request: ReceivedRequest,
  program: Pick<Program, 'readings'>,
): 'x-date' | 'date' {
  const mayBeDate = program.readings.dateHeader === 'x-date-or-date';
  return mayBeDate && headerOf(request, 'x-date') === undefined ? 'date' : 'x-date';
}

/** Names of required headers that a list leaves out. */
export function uncovered(list: readonly string[], dateHeader: 'x-date' | 'date'): string[] {
  const names = lowerNames(list);
  return REQUIRED_BY_DATE[dateHeader].filter((name) => !names.includes(name));
}

const REQUIRED_BY_DATE = {
  'x-date': [...REQUIRED_SIGNED_HEADERS],
  date: REQUIRED_SIGNED_HEADERS.map((name) => (name === 'x-date' ? 'date' : name)),
} as const;

/** Whether the date of a request is near enough to the clock. */
export const isFresh = (instant: number, now: number): boolean =>
  Math.abs(now - instant) <= MAX_CLOCK_SKEW_SECONDS * 1000;
