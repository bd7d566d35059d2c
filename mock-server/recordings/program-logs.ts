import type { JournalEntry } from '../journal/entry.js';
import type { KnownToSink, LogRecord, RecordSink, Unmasked } from '../journal/input-log.js';
import { Turns } from '../journal/turns.js';
import type { Program } from '../programs/program.js';
import { PROGRAM_LIMIT, TooManyProgramsError, UsernameTakenError } from '../programs/programs.js';
import type { Teams } from '../programs/teams.js';
import type { LogWriter } from '../stores/log-writer.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { LogStore } from '../stores/program-store.js';
import { LOG_VERSION, type LogHeader, type SnapshotRecord } from './read-log.js';
import { recordingHeader, type RecordedPlace } from './recording-header.js';
import type { Snapshot, Snapshots } from './snapshots.js';

/** Whether everything can be kept at present. */
export interface StoreHealth {
  readonly status: 'ok' | 'unavailable';
  /** Why not, and what helps. */
  readonly detail?: string;
}

/** What programs have beside their settings and inputs. */
interface Owned {
  readonly store: Pick<MemoryStore, 'idsOf'>;
  readonly teams: Teams;
  readonly snapshots: Snapshots;
}

/** Keeps the programs of a sandbox in logs. */
export class ProgramLogs {
  readonly #store: LogStore;
  readonly #place: () => RecordedPlace;
  readonly #owned: Owned;
  readonly #writers = new Map<Program, LogWriter>();
  readonly #turns = new Turns();

  /** @param place where the sandbox is, as clients see it. */
  constructor(store: LogStore, place: () => RecordedPlace, owned: Owned) {
    this.#store = store;
    this.#place = place;
    this.#owned = owned;
  }

  /**
   * Claims the username of a program that is about to be made: another process may make one, too.
   *
   * @throws UsernameTakenError, TooManyProgramsError.
   */
  async claim(username: string): Promise<void> {
    const refused = await this.#store.claim?.(username, PROGRAM_LIMIT);
    if (refused === 'taken') throw new UsernameTakenError(username);
    if (refused === 'full') throw new TooManyProgramsError();
  }

  /** Frees a username that was claimed, as its program cannot be made. */
  async unclaim(username: string): Promise<void> {
    await this.#store.unclaim?.(username);
  }

  /** Keeps a program from its beginning on: one that is new, or began again. */
  begin(program: Program): void {
    const writer = this.#writers.get(program) ?? this.#store.make(program.username);
    const { teams, snapshots } = this.#owned;
    const team = teams.ownerOf(program);
    const { usedAt } = program.inputs;
    const header: LogHeader = {
      log: LOG_VERSION,
      header: recordingHeader(program.beginning, this.#place()),
      sealed: this.#store.seal.close(program.credentials.secret),
      ...(team !== undefined && { team }),
      used: new Date(usedAt).toISOString(),
    };
    const kept = [...snapshots.of(program)].map(([name, snapshot]) => snapshotRecord(name, snapshot));
    writer.begin([header, ...kept, ...recordsSoFar(program)].map((line) => JSON.stringify(line)));
    this.goOn(program, writer, { offset: 0, usedAt });
  }

  /**
   * Keeps a program on in its log.
   *
   * @param known what the log has already.
   */
  goOn(program: Program, writer: LogWriter, known: KnownToSink): void {
    this.#writers.set(program, writer);
    program.inputs.keepIn(new SealedRecords(writer, this.#store, this.#turns), known);
    for (const id of this.#owned.store.idsOf(program.username)) program.inputs.noteSession(id);
  }

  /** Keeps a snapshot of a program. */
  keepSnapshot(program: Program, name: string, snapshot: Snapshot): void {
    this.#writers.get(program)?.append(JSON.stringify(snapshotRecord(name, snapshot)));
  }

  /** Resolves once a command may begin, see `Turns`; undefined where it may now. */
  turn(): Promise<void> | undefined {
    return this.#turns.take();
  }

  /** Keeps nothing of a program until it begins again. */
  pause(program: Program): void {
    program.inputs.keepIn(undefined);
  }

  /** Keeps nothing more of a program that continues elsewhere. */
  async giveUp(program: Program): Promise<void> {
    this.pause(program);
    const writer = this.#writers.get(program);
    this.#writers.delete(program);
    await writer?.close();
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
  readonly #store: LogStore;
  readonly #turns: Turns;

  constructor(writer: LogWriter, store: LogStore, turns: Turns) {
    this.#writer = writer;
    this.#store = store;
    this.#turns = turns;
  }

  turn(): Promise<void> | undefined {
    return this.#turns.take();
  }

  append(record: LogRecord, unmasked?: Unmasked): void {
    const line = unmasked ? { ...record, sealed: this.#store.seal.close(unmasked) } : record;
    this.#writer.append(JSON.stringify(line));
  }

  noteSession(id: string): void {
    const line = this.#store.sessionLine?.(id);
    if (line !== undefined) this.#writer.append(line);
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
