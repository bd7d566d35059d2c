import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Checked, SchemaName } from '../../contracts/violations/check.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import { check } from '../schemas/check.js';
import { readFile } from './read-file.js';
import { UsageError } from './usage-error.js';

/**
 * Reads a JSON file and validates it.
 *
 * @param kind its name in messages: `baseline`.
 * @throws UsageError naming the file and every key that is wrong.
 */
export function readJsonFile<Name extends SchemaName>(kind: string, name: Name, file: string): Checked<Name> {
  const parsed = parseJsonBody(readFile(file));
  if ('finding' in parsed) {
    throw new UsageError(`${kind} ${file}: ${parsed.finding.what.replace('The body', 'the file')}`);
  }
  const checked = check(name, parsed.value);
  if ('value' in checked) return checked.value;
  const messages = checked.violations.map(({ message }) => message.replace('"the body"', 'the file'));
  throw new UsageError(`${kind} ${file}: ${messages.join(' ')}`);
}

/**
 * Writes a JSON file atomically: an interruption leaves the old file or the new one.
 *
 * @throws UsageError when it cannot be written.
 */
export function writeJsonFile(file: string, value: unknown): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}
