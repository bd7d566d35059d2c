import type { SchemaName } from '../../contracts/violations/check.js';
import { check } from '../schemas/check.js';

/** Something that the sandbox was about to say breaks a contract of its own: a defect of the sandbox. */
export class BrokenContractError extends Error {}

/**
 * Checks what is about to be said against its contract.
 *
 * @throws BrokenContractError that names the contract and every violation.
 */
export function certify(contract: SchemaName, value: unknown): void {
  const checked = check(contract, value);
  if ('value' in checked) return;
  const messages = checked.violations.map(({ message }) => message).join(' ');
  throw new BrokenContractError(`what was to be said breaks the contract "${contract}": ${messages}`);
}
