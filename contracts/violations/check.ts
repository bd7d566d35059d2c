import { SCHEMAS } from '../generated/schemas.js';
import type { SchemaTypes } from '../generated/types.js';
import { didYouMean, violationsOf, type SchemaValidator, type Violation } from './violations.js';

/** Name of a schema that values can be validated with. */
export type SchemaName = keyof typeof SCHEMAS;

/** The type that a schema describes. */
export type Checked<Name extends SchemaName> = SchemaTypes[Name];

/** A value that keeps its schema, or every violation in words. */
export type CheckResult<T> = { readonly value: T } | { readonly violations: readonly Violation[] };

/**
 * Validates a value and puts every violation into words; an unknown key comes with the nearest known one.
 *
 * @param validate a validator of that schema, compiled at run time or at build time.
 */
export function checkWith<Name extends SchemaName>(
  name: Name,
  validate: SchemaValidator<Checked<Name>>,
  value: unknown,
): CheckResult<Checked<Name>> {
  if (validate(value)) return { value };
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
