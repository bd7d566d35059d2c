import {
  checkWith,
  type Checked,
  type CheckResult,
  type SchemaName,
} from '../../contracts/violations/check.js';
import { validatorOf } from './validator.js';

/**
 * Validates a value against a schema of the contracts.
 *
 * @returns the value, or every violation in words; an unknown key comes with the nearest known one.
 */
export function check<Name extends SchemaName>(name: Name, value: unknown): CheckResult<Checked<Name>> {
  return checkWith(name, validatorOf(name), value);
}
