import { CONTROL_TOKEN_LENGTH } from '../../contracts/control/team-options.js';
import { parseHttpDate } from '../signature/dates.js';
import { UsageError } from './usage-error.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** Collects the values of an option that may be repeated, or hold several with commas. */
export const collectValues = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(','),
];

/** Collects the values of an option that may be repeated. */
export const collectRepeated = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  value,
];

/** Reads a whole number within bounds. Throws UsageError otherwise. */
export function readNumber(option: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new UsageError(`${option} is "${text}", expected a whole number from ${min} to ${max}`);
}

/** Reads an instant in UTC, as ISO 8601 or as in X-Date. Throws UsageError if it is not one. */
export function readInstant(option: string, text: string): number {
  const instant = INSTANT.test(text) ? Date.parse(text) : parseHttpDate(text);
  if (instant !== undefined && !Number.isNaN(instant)) return instant;
  throw new UsageError(`${option} is "${text}", expected an instant in UTC such as 2026-01-31T12:00:00Z`);
}

/** Reads an origin such as http://127.0.0.1:4010. Throws UsageError if it is not one, or when a path follows it. */
export function readOrigin(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  throw new UsageError(
    `${option} is "${text}", expected an origin without a path, such as http://127.0.0.1:4010`,
  );
}

/** Reads an address to listen on. Throws UsageError when it is empty, which would mean every interface. */
export function readHost(option: string, text: string): string {
  if (text !== '') return text;
  throw new UsageError(`${option} is empty, expected an address such as 127.0.0.1`);
}

/** Reads the name of a directory. Throws UsageError when it is blank. */
export function readFolder(option: string, text: string): string {
  if (text.trim() !== '') return text;
  throw new UsageError(`${option} is empty, expected a directory such as ./sandbox-data`);
}

/** Reads where sandboxes keep everything. Throws UsageError for what is neither memory nor an address of Redis. */
export function readStore(option: string, text: string): string {
  if (text === 'memory' || (/^rediss?:\/\/[^/]/.test(text) && URL.canParse(text))) return text;
  throw new UsageError(
    `${option} is "${text}", expected memory, or an address such as redis://127.0.0.1:6379`,
  );
}

/** Reads a control token. Throws UsageError when it is too short to be safe. */
export function readToken(option: string, text: string): string {
  if (text.length >= CONTROL_TOKEN_LENGTH) return text;
  throw new UsageError(`${option} has ${text.length} characters, expected at least ${CONTROL_TOKEN_LENGTH}`);
}

/** Reads a command line. Throws UsageError when it is blank. */
export function readCommand(option: string, text: string): string {
  if (text.trim() !== '') return text;
  throw new UsageError(`${option} is empty, expected a command such as "npm test"`);
}
