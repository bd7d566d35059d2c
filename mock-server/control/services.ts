import type { Faults } from '../faults/program-faults.js';
import type { Program } from '../programs/program.js';
import type { ProgramSet } from '../programs/programs.js';
import type { Teams } from '../programs/teams.js';
import type { ProgramLogs } from '../recordings/program-logs.js';
import type { Replayed, ReplayOptions } from '../recordings/replay.js';
import type { Snapshot, Snapshots } from '../recordings/snapshots.js';
import type { RecordedPlace } from '../recordings/recording-header.js';
import type { ScenarioRuns } from '../scenarios/scenario-runs.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { Outboxes } from '../webhooks/outboxes.js';

/** Writes down programs, and plays what was written down. All throw RecordingError. */
export interface RecordingService {
  /** Where clients find the sandbox. */
  readonly origin: () => string;
  readonly record: (program: Program, test?: RecordedPlace['test']) => string;
  /** Brings a program back to a state. */
  readonly restore: (program: Program, snapshot: Snapshot) => Promise<void>;
  readonly replay: (text: string, options?: ReplayOptions) => Promise<Replayed>;
}

/** What commands work on. */
export interface CommandServices {
  readonly programs: ProgramSet;
  readonly teams: Teams;
  /** The team whose commands these are, of which `programs` are; absent: everybody's. */
  readonly actingTeam?: string;
  readonly store: MemoryStore;
  readonly runs: ScenarioRuns;
  readonly outboxes: Outboxes;
  readonly faults: Faults;
  readonly snapshots: Snapshots;
  /** Keeps programs beyond the life of this process; absent where nothing does. */
  logs?: ProgramLogs | undefined;
}
