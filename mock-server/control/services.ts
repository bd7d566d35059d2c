import type { Faults } from '../faults/program-faults.js';
import type { Programs } from '../programs/programs.js';
import type { ScenarioRuns } from '../scenarios/scenario-runs.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { Outboxes } from '../webhooks/outboxes.js';

/** What commands work on. */
export interface CommandServices {
  readonly programs: Programs;
  readonly store: MemoryStore;
  readonly runs: ScenarioRuns;
  readonly outboxes: Outboxes;
  readonly faults: Faults;
}
