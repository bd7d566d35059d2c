import type { RecordingHeader } from '../../contracts/generated/types.js';
import type { Checked, SchemaName } from '../../contracts/violations/check.js';
import type { JournalEntry } from '../journal/entry.js';
import type { Input, LogRecord, Unmasked } from '../journal/input-log.js';
import { check } from '../schemas/check.js';
import type { Seal } from '../stores/seal.js';
import { StoreError } from '../stores/store-error.js';
import type { RefusedStep, Step } from './replay.js';
import type { Snapshot } from './snapshots.js';

/** Version of the log of a program. A newer one is refused. */
export const LOG_VERSION = 1;

/** First line of the log of a program. */
export interface LogHeader {
  readonly log: number;
  /** As in a recording. */
  readonly header: RecordingHeader;
  /** The secret of the program, sealed. */
  readonly sealed: string;
  /** The team that owns the program. */
  readonly team?: string;
  /** When it was used last before its log began, ISO 8601. */
  readonly used?: string;
}

/** A state of the program that was kept under a name, and the latest under that name. */
export interface SnapshotRecord {
  readonly snapshot: string;
  readonly of: Snapshot;
}

/** The log of a program that was read so far. */
export interface ReadLog {
  readonly header: RecordingHeader;
  readonly secret: string;
  readonly team: string | undefined;
  /** What is to be played; to be read once. */
  readonly steps: AsyncIterable<Step>;
  /** How far the clock was ahead of real time, once every step was read. */
  readonly offset: () => number;
  /** When the program was used last, in milliseconds since 1970; undefined where that is not known. */
  readonly usedAt: () => number | undefined;
  /** Its snapshots, by name. */
  readonly snapshots: ReadonlyMap<string, Snapshot>;
}

/** The lines of a log, and where they are. */
export interface LogLines {
  readonly where: string;
  readonly lines: AsyncIterable<string>;
}

/**
 * Reads the log of a program: its first line now, the others as they are played.
 *
 * @throws StoreError with the line and what is wrong with it.
 */
export async function readLog({ where, lines }: LogLines, seal: Seal): Promise<ReadLog> {
  const rest = lines[Symbol.asyncIterator]();
  const { value: first, done } = await rest.next();
  const reader = new LogReader(where, seal);
  if (done) throw reader.wrong('it has no line');
  const { header, secret, team } = reader.header(first);
  return {
    ...{ header, secret, team },
    steps: reader.steps({ [Symbol.asyncIterator]: () => rest }),
    offset: () => reader.offset,
    usedAt: () => reader.usedAt,
    snapshots: reader.snapshots,
  };
}

class LogReader {
  offset = 0;
  usedAt: number | undefined;
  readonly snapshots = new Map<string, Snapshot>();
  readonly #where: string;
  readonly #seal: Seal;
  #line = 1;
  #inputs = 0;

  constructor(where: string, seal: Seal) {
    this.#where = where;
    this.#seal = seal;
  }

  header(text: string): Pick<ReadLog, 'header' | 'secret' | 'team'> {
    const { log, header, sealed, team, used } = this.#parse(text) as Partial<LogHeader>;
    if (used !== undefined) this.usedAt = Date.parse(used);
    if (typeof log === 'number' && log > LOG_VERSION) {
      throw new StoreError(
        `${this.#where} has version ${log}, and this sandbox reads up to ${LOG_VERSION}: install a newer ingo-sandbox.`,
      );
    }
    if (log !== LOG_VERSION) throw this.wrong('it begins with no {"log":1,…}');
    return { header: this.#checked('recordingHeader', header), secret: this.#open(sealed) as string, team };
  }

  /**
   * Whether an input was over before the next began is known only then. Whether the last one was is not known: nothing
   * waits for its end.
   */
  async *steps(lines: AsyncIterable<string>): AsyncGenerator<Step> {
    let before: { readonly step: Step; readonly nth: number | undefined } | undefined;
    for await (const text of lines) {
      this.#line += 1;
      const record = this.#parse(text) as LogRecord | SnapshotRecord;
      if (this.#isBeside(record)) continue;
      const { open = [], ...rest } = record as { open?: readonly number[] };
      if (before) yield open.includes(before.nth ?? 0) ? { ...before.step, overlaps: true } : before.step;
      before =
        'input' in record
          ? { step: this.#input(rest), nth: this.#inputs }
          : { step: this.#refused(rest), nth: undefined };
    }
    if (before) yield { ...before.step, overlaps: true };
  }

  /** Notes a record that is no step of a replay. */
  #isBeside(record: LogRecord | SnapshotRecord): record is Exclude<typeof record, Input | JournalEntry> {
    if ('clock' in record) this.offset = record.clock.offset;
    else if ('used' in record) this.usedAt = Date.parse(record.used);
    else if ('snapshot' in record) this.snapshots.set(record.snapshot, record.of);
    else return false;
    return true;
  }

  wrong(what: string): StoreError {
    return new StoreError(
      `${this.#where}, line ${this.#line}: ${what}. Put back a copy, or delete that log to give up its program.`,
    );
  }

  #input(record: object): Input {
    const { sealed, ...masked } = record as { readonly sealed?: string };
    const input = this.#checked('recordedInput', masked) as Input;
    this.#inputs += 1;
    return sealed === undefined ? input : ({ ...input, ...(this.#open(sealed) as Unmasked) } as Input);
  }

  #refused(record: object): RefusedStep {
    const entry = this.#checked('recordedEntry', record) as unknown as JournalEntry;
    return { input: 'refused', entry, at: entry.at, after: entry.seq - 1 };
  }

  #open(sealed: string | undefined): unknown {
    try {
      return this.#seal.open(sealed ?? '');
    } catch {
      throw this.wrong('what is sealed in it does not open with the key of the store');
    }
  }

  #parse(text: string): object {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // as for a value that is no object
    }
    throw this.wrong('it is no JSON object');
  }

  #checked<Name extends SchemaName>(name: Name, value: unknown): Checked<Name> {
    const result = check(name, value);
    if ('value' in result) return result.value;
    throw this.wrong(
      result.violations
        .map(({ message }) => message)
        .join(' ')
        .replace(/\.$/, ''),
    );
  }
}
