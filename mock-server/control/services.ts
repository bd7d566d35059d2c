import type { Faults } from '../faults/program-faults.js';
import type { Program } from '../programs/program.js';
import type { Programs } from '../programs/programs.js';
import type { ProgramLogs } from '../recordings/program-logs.js';
import type { Replayed, ReplayOptions } from '../recordings/replay.js';
import type { Snapshot, Snapshots } from '../recordings/snapshots.js';
import type { RecordedPlace } from '../recordings/recording-header.js';
import type { ScenarioRuns } from '../scenarios/scenario-runs.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { Outboxes } from '../webhooks/outboxes.js';

/** Writes down programs, and plays what was written down. All throw RecordingError. */
export interface RecordingService {
  readonly record: (program: Program, test?: RecordedPlace['test']) => string;
  /** Brings a program back to a state. */
  readonly restore: (program: Program, snapshot: Snapshot) => Promise<void>;
  readonly replay: (text: string, options?: ReplayOptions) => Promise<Replayed>;
}

/** The other replicas of a sandbox, whose programs this process does not have. */
export interface OtherReplicas {
  /** How many programs there are, of all replicas. */
  count(): Promise<number>;
  /** All programs as they show themselves, the default first, then in the order in which they were made. */
  list(): Promise<readonly object[]>;
  /** What the others measure of what they keep, added up, by the name of the measure. */
  figures(): Promise<Readonly<Record<string, number>>>;
  /**
   * Passes a call on to the replica that has a session.
   *
   * @returns its answer; undefined where no other replica has it.
   */
  callFor(session: string, path: string, body: unknown): Promise<PassedAnswer | undefined>;
}

/** What another replica answered. */
export interface PassedAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** What commands work on. */
export interface CommandServices {
  readonly programs: Programs;
  readonly store: MemoryStore;
  readonly runs: ScenarioRuns;
  readonly outboxes: Outboxes;
  readonly faults: Faults;
  readonly snapshots: Snapshots;
  /** Keeps programs beyond the life of this process; absent where nothing does. */
  logs?: ProgramLogs;
  /** Absent where this process has all programs. */
  replicas?: OtherReplicas;
}
