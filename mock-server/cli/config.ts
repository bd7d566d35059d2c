import type { ProgramOptions, SandboxConfig } from '../../contracts/generated/types.js';
import { READINGS } from '../../contracts/readings/readings.js';
import { didYouMean } from '../../contracts/violations/violations.js';
import { DEFAULT_PROGRAM } from '../programs/programs.js';
import { readJsonFile } from './json-file.js';
import { UsageError } from './usage-error.js';

/**
 * Reads a config file.
 *
 * @throws UsageError naming the file and every key that is wrong.
 */
export const readConfig = (file: string): SandboxConfig => readJsonFile('config', 'sandboxConfig', file);

/**
 * Adds readings to the default program.
 *
 * @param option what the user calls them: the flag or its variable.
 * @param choices each `name=value`.
 * @throws UsageError when a name or value is not known.
 */
export function withReadings(
  programs: readonly ProgramOptions[] | undefined,
  option: string,
  choices: readonly string[],
): readonly ProgramOptions[] | undefined {
  if (choices.length === 0) return programs;
  const readings = Object.fromEntries(choices.map((choice) => readChoice(option, choice)));
  return changeDefault(programs, (first) => ({ readings: { ...first.readings, ...readings } }));
}

/** Sends the webhooks of the default program to an address. */
export function withWebhookUrl(
  programs: readonly ProgramOptions[] | undefined,
  url: string | undefined,
): readonly ProgramOptions[] | undefined {
  if (url === undefined) return programs;
  return changeDefault(programs, (first) => ({ webhooks: { ...first.webhooks, url } }));
}

/** Changes the default program, which is the first, or the documented one where none is given. */
export function changeDefault(
  programs: readonly ProgramOptions[] | undefined,
  change: (first: ProgramOptions) => ProgramOptions,
): readonly ProgramOptions[] {
  const [first = {}, ...rest]: readonly ProgramOptions[] = programs ?? [DEFAULT_PROGRAM];
  return [{ ...first, ...change(first) }, ...rest];
}

function readChoice(option: string, choice: string): readonly [name: string, value: string] {
  const [name = '', value = ''] = choice.split('=', 2);
  if (!Object.hasOwn(READINGS, name)) {
    throw new UsageError(
      `${option} ${choice}: "${name}" is no reading.${didYouMean(name, Object.keys(READINGS))}`,
    );
  }
  const values = Object.keys(READINGS[name as keyof typeof READINGS].values);
  if (!values.includes(value)) {
    throw new UsageError(
      `${option} ${choice}: "${value}" is no value of ${name}; expected one of ${values.join(', ')}`,
    );
  }
  return [name, value];
}
