import type { Scenario } from '../../contracts/generated/types.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { illegalStep } from '../../contracts/scenarios/legal.js';
import { VERBS } from '../../contracts/scenarios/steps.js';
import * as validators from '../../contracts/generated/validators.js';
import { checkWith, type CheckResult } from '../../contracts/violations/check.js';
import { didYouMean, type SchemaValidator } from '../../contracts/violations/violations.js';
import { misuse, shown } from '../script/misuse.js';

const WHERE = 'createScriptedSdk({ scenario })';

/**
 * Validates a scenario, or finds the built-in one of this name.
 *
 * @throws TypeError for an unknown name, for an invalid step, for faults of messages, and for steps in an impossible
 *   order, unless the scenario sets `breaks_rules`.
 */
export function resolveScenario(scenario: unknown): Scenario {
  if (typeof scenario === 'string') return builtIn(scenario);
  const steps = (scenario as Partial<Scenario> | null | undefined)?.steps;
  if (Array.isArray(steps)) steps.forEach(checkStep);
  const { value } = valid(checkWith('scenario', validators.scenario, scenario), 'scenario');
  value.steps.forEach(checkFaults);
  const illegal = value.breaks_rules ? undefined : illegalStep(value.steps);
  if (!illegal) return value;
  throw misuse(
    WHERE,
    `steps[${illegal.index}] ${JSON.stringify(value.steps[illegal.index])}: ${illegal.message.replace(/\.$/, '')}`,
    'Change the order of the steps, or allow it with breaks_rules: true.',
  );
}

function builtIn(name: string): Scenario {
  const found = BUILT_IN_SCENARIOS.find((scenario) => scenario.name === name);
  if (found) return found;
  const names = BUILT_IN_SCENARIOS.map((scenario) => scenario.name);
  const hint = didYouMean(name, names) || ` Expected a scenario, or one of: ${names.join(', ')}.`;
  throw misuse(WHERE, `there is no built-in scenario ${shown(name)}`, hint.trim());
}

/** The verb of a step selects its schema, so that the message names the wrong field. */
function checkStep(step: unknown, index: number): void {
  const keys = typeof step === 'object' && step !== null ? Object.keys(step) : [];
  const verb = VERBS.find((known) => keys.includes(known));
  if (verb) {
    const name = `${verb}Step` as const;
    valid(checkWith(name, validators[name] as SchemaValidator<never>, step), `steps[${index}]`);
    return;
  }
  const hint = keys.map((key) => didYouMean(key, VERBS)).find((text) => text !== '') ?? '';
  throw misuse(
    WHERE,
    `steps[${index}] ${JSON.stringify(step)} is not a known step`,
    `Expected one of the keys ${VERBS.join(', ')}.${hint}`,
  );
}

/** What goes wrong on a network is left out, as webhooks are; but every event must be sent as it would be. */
function checkFaults(step: Scenario['steps'][number], index: number): void {
  const damaged = 'faults' in step && step.faults.find(({ fault }) => fault.startsWith('message-'));
  if (!damaged) return;
  throw misuse(
    WHERE,
    `steps[${index}] has the fault ${damaged.fault}, and no message goes wrong here`,
    'Play the scenario in the sandbox, or leave the fault out.',
  );
}

function valid<T>(result: CheckResult<T>, what: string): { readonly value: T } {
  if ('value' in result) return result;
  throw misuse(WHERE, `${what} is not valid`, result.violations.map(({ message }) => message).join(' '));
}
