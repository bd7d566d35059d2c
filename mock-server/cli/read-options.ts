import { UsageError } from './usage-error.js';

/** Reads a whole number within bounds. Throws UsageError otherwise. */
export function readNumber(option: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new UsageError(`${option} is "${text}", expected a whole number from ${min} to ${max}`);
}

/** Reads an instant. Throws UsageError when it is none. */
export function readInstant(option: string, text: string): number {
  const instant = Date.parse(text);
  if (!Number.isNaN(instant)) return instant;
  throw new UsageError(`${option} is "${text}", expected an instant such as 2026-01-31T12:00:00Z`);
}

/** Reads an origin such as http://127.0.0.1:4010. Throws UsageError when it is none. */
export function readOrigin(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text).origin;
  throw new UsageError(`"${text}" is no address, expected such as http://127.0.0.1:4010`);
}
