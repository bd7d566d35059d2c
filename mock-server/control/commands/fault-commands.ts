import type { FaultRule } from '../../../contracts/generated/types.js';
import type { FaultRuleState } from '../../faults/program-faults.js';
import { contradictionsIn } from '../../faults/contradictions.js';
import type { Program } from '../../programs/program.js';
import { CommandError } from '../command-error.js';
import type { CommandServices } from '../services.js';
import { valid } from '../valid.js';
import { recordCommand } from './record-command.js';

/** Replaces the rules of a program; returns them. Throws CommandError 422 for rules that are not valid or contradictory. */
export function putFaults(
  { faults }: Pick<CommandServices, 'faults'>,
  program: Program,
  given: unknown,
): FaultRuleState[] {
  const { rules } = valid('faultRules', given);
  checkFaults(rules);
  setFaults({ faults }, program, rules);
  return faults.of(program).list();
}

/** Sets rules that were checked, or drops all where there are none. */
export function setFaults(
  { faults }: Pick<CommandServices, 'faults'>,
  program: Program,
  rules: readonly FaultRule[],
): void {
  recordCommand(program, 'PUT /_sandbox/api/faults', { body: { rules } }).end();
  faults.of(program).set(rules);
}

/** Throws CommandError 422 for rules that are not valid or contradict themselves. */
export function checkFaults(given: unknown): void {
  const wrong = contradictionsIn(valid('faultRules', { rules: given }).rules);
  if (wrong.length > 0) throw new CommandError(422, 'Contradictory faults', wrong.join(' '));
}
