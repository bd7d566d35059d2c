import type { JournalEntry } from '../../journal/entry.js';
import { RecordingError, type Recording } from '../recording.js';

type Kind = 'text' | 'number' | 'list' | 'object';

/** Fields that an export reads, by kind of entry. */
const FIELDS: Partial<Readonly<Record<JournalEntry['kind'], Readonly<Record<string, Kind>>>>> = {
  request: {
    method: 'text',
    target: 'text',
    headers: 'list',
    body: 'text',
    answer: 'object',
    findings: 'list',
  },
  transition: { session: 'text', event: 'text', from: 'text', to: 'text' },
  scenario: { session: 'text', scenario: 'text' },
  recipient: { session: 'text', action: 'text' },
  verification: { session: 'text', status: 'number' },
  event: { session: 'text', event: 'text', payload: 'object' },
  delivery: { delivery: 'text', topic: 'text', attempt: 'number', state: 'text' },
  payment: { operation: 'text', participant_unique_id1: 'text', status: 'number' },
  fault: { fault: 'text' },
};

const IS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  list: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/**
 * Checks of the entries of a recording what an export reads: reading a file checks only that each has a place and a kind.
 *
 * @throws RecordingError with the entry, the field and what is expected.
 */
export function checkEntries({ entries }: Recording): void {
  for (const entry of entries) {
    checkFields(entry, `Entry ${entry.seq} (${entry.kind})`, FIELDS[entry.kind] ?? {});
    if (entry.kind !== 'request') continue;
    checkFields(entry.answer, `Entry ${entry.seq} (request), answer`, { status: 'number', body: 'text' });
    if (!entry.headers.every(IS.text))
      throw new RecordingError(`Entry ${entry.seq}: "headers" holds no text.`);
    for (const finding of entry.findings)
      checkFields(Object(finding) as object, `Entry ${entry.seq}, finding`, { name: 'text' });
  }
}

function checkFields(value: object, where: string, fields: Readonly<Record<string, Kind>>): void {
  for (const [name, kind] of Object.entries(fields)) {
    const given: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (!IS[kind](given))
      throw new RecordingError(`${where}: "${name}" is ${JSON.stringify(given)}, expected ${kind}.`);
  }
}
