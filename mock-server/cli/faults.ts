import { FAULT_NAMES } from '../../contracts/faults/faults.js';
import type { FaultRule, ProgramOptions } from '../../contracts/generated/types.js';
import { didYouMean } from '../../contracts/violations/violations.js';
import { contradictionsIn } from '../faults/contradictions.js';
import type { Sandbox } from '../index.js';
import { check } from '../schemas/check.js';
import { changeDefault } from './config.js';
import { UsageError } from './usage-error.js';

/**
 * Adds rules of faults to the default program.
 *
 * @param option what the user calls them: the flag or its variable.
 * @param texts each the name of a fault, a rule as JSON, or an array of such.
 * @throws UsageError if one is invalid, or when they contradict themselves.
 */
export function withFaults(
  programs: readonly ProgramOptions[] | undefined,
  option: string,
  texts: readonly string[],
): readonly ProgramOptions[] | undefined {
  if (texts.length === 0) return programs;
  const added = texts.flatMap((text) => readFaults(option, text));
  return changeDefault(programs, (first) => {
    const faults = [...(first.faults ?? []), ...added];
    const wrong = contradictionsIn(faults);
    if (wrong.length > 0) throw new UsageError(`${option}: ${wrong.join(' ')}`);
    return { faults };
  });
}

/** Says which rules never fired: one line a rule, empty where every rule did. */
export const unfiredFaults = (sandbox: Sandbox): string =>
  sandbox
    .programs()
    .flatMap(({ credentials, faults }) =>
      faults.list().map(({ matched, fired, ...rule }, index) => {
        if (fired > 0) return '';
        const what = rule.fault.startsWith('message-') ? 'message' : 'request';
        const why = matched === 0 ? `matched no ${what}` : `matched ${times(matched, what)}, and never fired`;
        return `ingo-sandbox: rule ${index} of the faults of ${credentials.username} ${why}: ${JSON.stringify(rule)}\n`;
      }),
    )
    .join('');

const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function readFaults(option: string, text: string): FaultRule[] {
  const rules = /^\s*[[{]/.test(text) ? [parse(option, text)].flat() : [{ fault: text.trim() }];
  const checked = check('faultRules', { rules });
  if ('value' in checked) return checked.value.rules;
  if (!text.includes('{')) {
    const hint = didYouMean(text, FAULT_NAMES) || ` There are ${FAULT_NAMES.join(', ')}.`;
    throw new UsageError(`${option} ${text}: "${text}" is no fault.${hint}`);
  }
  throw new UsageError(`${option} ${text}: ${checked.violations.map(({ message }) => message).join(' ')}`);
}

function parse(option: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      `${option} ${text}: not JSON, expected such as {"fault":"status","status":503}, or the name of a fault`,
    );
  }
}
