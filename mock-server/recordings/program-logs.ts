import type { JournalEntry } from '../journal/entry.js';
import type { KnownToSink, LogRecord, RecordSink, Unmasked } from '../journal/input-log.js';
import type { Program } from '../programs/program.js';
import type { Teams } from '../programs/teams.js';
import type { LogWriter } from '../stores/log-writer.js';
import type { ProgramStore } from '../stores/program-store.js';
import type { Seal } from '../stores/seal.js';
import { LOG_VERSION, type LogHeader, type SnapshotRecord } from './read-log.js';
import { recordingHeader, type RecordedPlace } from './recording-header.js';
import type { Snapshot, Snapshots } from './snapshots.js';

/** Whether everything can be kept at present. */
export interface StoreHealth {
  readonly status: 'ok' | 'unavailable';
  /** Why not, and what helps. */
  readonly detail?: string;
}

/** What programs have that is no part of their world, and is kept all the same. */
interface Owned {
  readonly teams: Teams;
  readonly snapshots: Snapshots;
}

/** Keeps the programs of a sandbox in logs. */
export class ProgramLogs {
  readonly #store: ProgramStore;
  readonly #place: () => RecordedPlace;
  readonly #owned: Owned;
  readonly #writers = new Map<Program, LogWriter>();

  /** @param place where the sandbox is, as clients see it. */
  constructor(store: ProgramStore, place: () => RecordedPlace, owned: Owned) {
    this.#store = store;
    this.#place = place;
    this.#owned = owned;
  }

  /** Keeps a program from its beginning on: one that is new, or began anew. */
  begin(program: Program): void {
    const writer = this.#writers.get(program) ?? this.#store.make();
    const { teams, snapshots } = this.#owned;
    const team = teams.ownerOf(program);
    const header: LogHeader = {
      log: LOG_VERSION,
      header: recordingHeader(program.beginning, this.#place()),
      sealed: this.#store.seal.close(program.credentials.secret),
      ...(team !== undefined && { team }),
    };
    const { usedAt } = program.inputs;
    const used: LogRecord = { used: new Date(usedAt).toISOString() };
    const kept = [...snapshots.of(program)].map(([name, snapshot]) => snapshotRecord(name, snapshot));
    writer.begin([header, used, ...kept, ...recordsSoFar(program)].map((line) => JSON.stringify(line)));
    this.goOn(program, writer, { offset: 0, usedAt });
  }

  /**
   * Keeps a program on in its log.
   *
   * @param known what the log has already.
   */
  goOn(program: Program, writer: LogWriter, known: KnownToSink): void {
    this.#writers.set(program, writer);
    program.inputs.keepIn(new SealedRecords(writer, this.#store.seal), known);
  }

  /** Keeps a snapshot of a program. */
  keepSnapshot(program: Program, name: string, snapshot: Snapshot): void {
    this.#writers.get(program)?.append(JSON.stringify(snapshotRecord(name, snapshot)));
  }

  /** Keeps nothing of a program until it begins anew. */
  pause(program: Program): void {
    program.inputs.keepIn(undefined);
  }

  /** Forgets a program that was dropped. */
  async drop(program: Program): Promise<void> {
    this.pause(program);
    const writer = this.#writers.get(program);
    this.#writers.delete(program);
    await writer?.remove();
  }

  /** Resolves once everything so far is durable; undefined where it is. Rejects with StoreUnavailable. */
  durable(): Promise<unknown> | undefined {
    const waits = [...this.#writers.keys()].flatMap((program) => program.inputs.durable() ?? []);
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /** @throws StoreUnavailable where something cannot be kept at present. */
  check(): void {
    for (const writer of this.#writers.values()) writer.check();
  }

  /** Whether everything can be kept at present. */
  health(): StoreHealth {
    const failure = [...this.#writers.values()].find((writer) => writer.failure)?.failure;
    return failure ? { status: 'unavailable', detail: failure.message } : { status: 'ok' };
  }

  /** Writes what is left. */
  async close(): Promise<void> {
    await Promise.all([...this.#writers.values()].map((writer) => writer.close()));
  }
}

const snapshotRecord = (snapshot: string, of: Snapshot): SnapshotRecord => ({ snapshot, of });

/** Records of one program, sealed where something in them is masked. */
class SealedRecords implements RecordSink {
  readonly #writer: LogWriter;
  readonly #seal: Seal;

  constructor(writer: LogWriter, seal: Seal) {
    this.#writer = writer;
    this.#seal = seal;
  }

  append(record: LogRecord, unmasked?: Unmasked): void {
    const line = unmasked ? { ...record, sealed: this.#seal.close(unmasked) } : record;
    this.#writer.append(JSON.stringify(line));
  }

  durable(): Promise<void> | undefined {
    return this.#writer.durable();
  }

  settled(): Promise<void> | undefined {
    return this.#writer.settled();
  }

  check(): void {
    this.#writer.check();
  }
}

/** What came into a program since it began, in order. */
function recordsSoFar({ inputs, journal }: Program): LogRecord[] {
  const all = inputs.list();
  const recorded = new Set(all.map(({ entry }) => entry));
  const refused = journal
    .find({ kind: 'request' })
    .filter(({ seq }) => !recorded.has(seq))
    .map((entry: JournalEntry) => ({ after: entry.seq - 1, record: entry as LogRecord }));
  const begun = all.map((input) => ({ after: input.after, record: input as LogRecord }));
  return [...begun, ...refused].sort((one, other) => one.after - other.after).map(({ record }) => record);
}
