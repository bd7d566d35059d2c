import { SCHEMAS } from '../generated/schemas.js';
import * as validators from '../generated/validators.js';
import { didYouMean, violationsOf, type SchemaValidator, type Violation } from './violations.js';

/** Name of a schema that values can be checked with. */
export type SchemaName = keyof typeof SCHEMAS;

/** The type that a schema describes. */
export type Checked<Name extends SchemaName> =
  (typeof validators)[Name] extends SchemaValidator<infer T> ? T : never;

/**
 * Checks a value against a schema of ours.
 *
 * @returns the value, or every violation in words; a key that is not known comes with the nearest one that is.
 */
export function check<Name extends SchemaName>(
  name: Name,
  value: unknown,
): { readonly value: Checked<Name> } | { readonly violations: readonly Violation[] } {
  const validate = validators[name] as SchemaValidator;
  if (validate(value)) return { value: value as Checked<Name> };
  const violations = violationsOf(validate.errors ?? [], value).map((violation) => {
    if (violation.rule !== 'additionalProperties') return violation;
    const keys = violation.path.split('.');
    const known = knownKeys(SCHEMAS[name], keys.slice(0, -1));
    const hint = didYouMean(keys.at(-1)!, known) || ` Known: ${known.join(', ')}.`;
    return { ...violation, message: `${violation.message}${hint}` };
  });
  return { violations };
}

function knownKeys(schema: unknown, path: readonly string[]): string[] {
  const { properties, items } = schema as { properties?: Record<string, unknown>; items?: unknown };
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(properties ?? {});
  return knownKeys(properties?.[head] ?? items ?? {}, rest);
}
