import type { ProgramOptions } from '../../contracts/generated/types.js';
import { Faults } from '../faults/program-faults.js';
import { Programs } from '../programs/programs.js';
import { Snapshots } from '../recordings/snapshots.js';
import type { NamedScenario } from '../scenarios/read-scenario.js';
import { ScenarioRuns } from '../scenarios/scenario-runs.js';
import { MemoryStore } from '../stores/memory-store.js';
import { Outboxes } from '../webhooks/outboxes.js';
import type { PostsWebhooks } from '../webhooks/post.js';
import type { StartTimer } from '../world/schedule.js';
import { realTime } from '../world/world.js';
import { checkFaults } from './commands/fault-commands.js';
import { checkEndpoint, giveAtBeginning } from './commands/program-commands.js';
import type { CommandServices } from './services.js';

/** What services are made for; see `SandboxOptions`. */
export interface ServiceOptions {
  readonly programs?: readonly ProgramOptions[];
  /** Username of the default program; then no program is there to begin with. */
  readonly defaultProgram?: string;
  readonly scenarios?: readonly NamedScenario[];
  readonly allowedWebhookHosts?: readonly string[];
  readonly webhookTimeout?: number;
  readonly checks?: boolean;
  readonly onDefect?: (error: Error) => void;
}

/** What lies outside of a sandbox; a replay has its own. */
export interface Outside {
  /** Real time in milliseconds since 1970. */
  readonly time: () => number;
  /** How real time brings what is due. */
  readonly startTimer?: StartTimer;
  /** What sends webhooks. */
  readonly poster?: PostsWebhooks;
}

/**
 * Makes everything that commands work on, and the programs to begin with.
 *
 * @throws RangeError for a webhook endpoint that is not allowed, and for faults that are contradictory.
 */
export function createServices(
  options: ServiceOptions,
  seed: number | string,
  { time, startTimer, poster }: Outside = { time: realTime },
): CommandServices {
  const { allowedWebhookHosts: allowedHosts = [], webhookTimeout: timeoutMs } = options;
  const outboxes = new Outboxes({
    allowedHosts,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(poster && { poster }),
  });
  const given = (options.programs ?? []).map(({ faults: rules = [], ...program }) => ({ program, rules }));
  for (const { program, rules } of given) {
    checkEndpoint({ outboxes }, program.webhooks);
    checkFaults(rules);
  }
  const checks = options.checks ?? process.env['NODE_ENV'] === 'test';
  const first = options.defaultProgram ?? given.map(({ program }) => program);
  const programs = new Programs(seed, time, first, options.onDefect, checks, startTimer);
  const store = new MemoryStore();
  const faults = new Faults();
  const runs = new ScenarioRuns(store, outboxes, faults, options.scenarios);
  const services = { programs, store, outboxes, faults, snapshots: new Snapshots(), runs };
  programs.list().forEach((program, index) => giveAtBeginning(services, program, given[index]?.rules ?? []));
  return services;
}
