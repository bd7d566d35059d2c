import type { Checked, SchemaName } from '../../contracts/violations/check.js';
import { check } from '../schemas/check.js';
import { notValid } from './command-error.js';

/**
 * Checks what a command was given.
 *
 * @throws CommandError 422 with every violation.
 */
export function valid<Name extends SchemaName>(name: Name, value: unknown): Checked<Name> {
  const checked = check(name, value);
  if ('value' in checked) return checked.value;
  throw notValid('Body', checked.violations);
}
