import type { FastifyInstance } from 'fastify';
import type {
  FaultRule,
  HoldQuery,
  HoldRequest,
  ProgramPatch,
  Scenario,
  SessionEventRequest,
  TriggerRequest,
} from '../../contracts/generated/types.js';
import type { ExportFormatName } from '../../contracts/recordings/export-formats.js';
import { examine, type DoctorReport } from '../doctor/examine.js';
import type { FaultRuleState } from '../faults/program-faults.js';
import { findPayments, type LedgerEntry, type LedgerQuery } from '../gateway/describe-payment.js';
import type { JournalEntry } from '../journal/entry.js';
import { coverOutcomes, type Coverage } from '../outcomes/coverage.js';
import { clockState, type ClockState } from '../programs/move-clock.js';
import type { HeldAt } from '../programs/holds.js';
import type { Credentials, Program } from '../programs/program.js';
import type { ProgramWebhooks } from '../webhooks/program-webhooks.js';
import { moveClock } from './commands/clock-commands.js';
import { exportProgram } from './commands/export-command.js';
import { putFaults, setFaults } from './commands/fault-commands.js';
import { releaseHold, setHold, unsetHold, waitUntilHeld } from './commands/hold-commands.js';
import { restoreSnapshot, takeSnapshot } from './commands/recording-commands.js';
import * as programs from './commands/program-commands.js';
import { createSampleSession, type CreatedSession } from './commands/sample-session.js';
import { chooseNextScenario, putScenario } from './commands/scenario-commands.js';
import { causeEvent, listSessions } from './commands/session-commands.js';
import { trigger, type Triggered } from './commands/trigger-command.js';
import * as webhooks from './commands/webhook-commands.js';
import type { Exported } from '../recordings/export/exported.js';
import type { RecordedPlace } from '../recordings/recording-header.js';
import type { CommandServices, RecordingService } from './services.js';

/** What is triggered may carry; `session`: default the newest. */
export type TriggerFields = Omit<TriggerRequest, 'name'>;

/** What an event may carry: `error` of TERMINAL_FAILURE, `message` of the error events, `page` of PAGE_LOAD. */
export type EventFields = Omit<SessionEventRequest, 'event'>;

/** A program, as a test in the same process uses it. */
export interface SandboxProgram {
  readonly credentials: Credentials;
  readonly clock: {
    now(): Date;
    /**
     * Jumps forwards, such as `advance('31s')`; resolves when all that falls due has happened. Rejects with a
     * RangeError on anything that is no duration.
     */
    advance(duration: string): Promise<ClockState>;
    /** Jumps to an instant. */
    set(instant: Date): Promise<ClockState>;
    /** Stops the clock, or lets it run on. */
    freeze(frozen?: boolean): Promise<ClockState>;
  };
  readonly journal: {
    /** Entries that match, oldest first; every field of `match` must be equal. */
    find(match?: Record<string, unknown>, since?: number): JournalEntry[];
  };
  readonly sessions: {
    list(): Promise<object[]>;
    /**
     * Creates a session with a sample recipient by a signed call, as a server makes it; resolves with `data` of the answer.
     * Rejects with CommandError where the call is refused.
     */
    create(): Promise<CreatedSession>;
    /** Lets an event of the lifecycle table happen; a live page reports it. Rejects when it cannot. */
    fire(sessionId: string, event: string, fields?: EventFields): Promise<object>;
  };
  /** Fires an event or a webhook now. Rejects where it cannot, and for a name that is neither. */
  trigger(name: string, fields?: TriggerFields): Promise<Triggered>;
  readonly scenarios: {
    list(): object[];
    /** Adds a scenario, or replaces one. Throws RangeError that lists what is wrong with it. */
    put(name: string, scenario: Scenario): void;
    /** Says what happens in the next session that is created. Throws RangeError for an unknown name. */
    next(name: string): void;
  };
  readonly webhooks: ProgramWebhooks;
  readonly faults: {
    /** Lets something go wrong with requests to come; the rules before are dropped. Throws RangeError for contradictory rules. */
    set(rules: readonly FaultRule[]): void;
    /** The rules, each with how many requests it matched, and how often it fired. */
    list(): FaultRuleState[];
    /** Removes all faults. */
    clear(): void;
  };
  /**
   * Holds the program at a request, event or webhook to come: that waits, and the clock is stopped, until `release`. Replaces
   * a breakpoint that was not reached. Throws RangeError for one that can never be reached.
   *
   * @param place null: nowhere any more; what is held continues.
   */
  hold(place: HoldRequest | null): void;
  /** Resolves once the program is held, with what waits. Rejects with a RangeError where that is not so in time. */
  held(query?: HoldQuery): Promise<HeldAt>;
  /** Lets what is held go on, and returns it. */
  release(): readonly HeldAt[];
  readonly ledger: {
    /** Gateway calls, oldest first, and how often money moved; what is left out of the query matches everything. */
    find(query?: LedgerQuery): Promise<LedgerEntry[]>;
  };
  /** Which of the known outcomes happened, and which never, by what the journal holds. */
  coverage(): Coverage;
  /** Which mistakes the integration makes, and what it has yet to show, by what the journal holds. */
  doctor(): DoctorReport;
  /**
   * Everything since the program began, as a file that `sandbox.replay` plays again. Throws RecordingError where more came
   * in than is kept.
   *
   * @param test the failed test that it is of.
   */
  recording(test?: RecordedPlace['test']): string;
  /**
   * The recording as a test, a script, a scenario or a pact, see the formats of `ingo-sandbox export`. Throws CommandError
   * where there is nothing that the form could say.
   *
   * @param session only this one; default: all, of a scenario the last that failed, else the last.
   */
  export(as: ExportFormatName, session?: string): Exported;
  /** Keeps the present state under a name. Throws CommandError where too many are kept, or too much came in. */
  snapshot(name?: string): void;
  /**
   * Brings back a state that was kept: sessions, tokens, payments, clock, journal and settings. Pages that are open end.
   * Rejects with CommandError for a name that is not known.
   */
  restore(name?: string): Promise<void>;
  /** Changes readings, allowed origins and the like. Throws RangeError for a webhook endpoint that is not allowed. */
  tune(patch: ProgramPatch): void;
  /** Begins again: no sessions, a fresh journal, the clock at real time. */
  reset(): Promise<void>;
  /** Forgets the program with all its sessions. The default program stays. */
  drop(): Promise<void>;
}

/** A program in process: the commands of the control API, which throw what that answers with a problem document. */
export function sandboxProgram(
  services: CommandServices,
  program: Program,
  recordings: RecordingService,
  app: FastifyInstance,
): SandboxProgram {
  const { journal, username } = program;
  /** Resolves once what was done is durable. */
  const kept = async <Result>(done: Promise<Result>): Promise<Result> => {
    const result = await done;
    await program.inputs.durable();
    return result;
  };
  const move = (change: object): Promise<ClockState> => kept(moveClock(program, change));
  return {
    get credentials() {
      return program.credentials;
    },
    clock: {
      now: () => new Date(clockState(program).now),
      advance: (advance) => move({ advance }),
      set: (instant) => move({ set: instant.toISOString() }),
      freeze: (freeze = true) => move({ freeze }),
    },
    journal: { find: (match, since) => journal.find(match, since) },
    sessions: {
      list: () => listSessions(services, program),
      create: () => createSampleSession(app, program),
      fire: (id, event, fields = {}) => kept(causeEvent(services, program, id, { event, ...fields })),
    },
    trigger: (name, fields = {}) => kept(trigger(services, program, program, { name, ...fields })),
    scenarios: {
      list: () => services.runs.scenariosOf(program).list(),
      put: (name, scenario) => void putScenario(services, program, name, JSON.stringify(scenario, null, 2)),
      next: (scenario) => void chooseNextScenario(services, program, { scenario }),
    },
    webhooks: programWebhooks(services, program),
    faults: {
      set: (rules) => void putFaults(services, program, { rules }),
      list: () => services.faults.of(program).list(),
      clear: () => setFaults(services, program, []),
    },
    hold: (place) => void (place === null ? unsetHold(program) : setHold(program, place)),
    held: (query = {}) => waitUntilHeld(program, query),
    release: () => releaseHold(program),
    ledger: { find: (query) => findPayments(services.store, username, query) },
    coverage: () => coverOutcomes(journal.find()),
    doctor: () => examine(journal.find()),
    recording: (test) => recordings.record(program, test),
    export: (as, session) => exportProgram(recordings, program, as, session),
    snapshot: (name) => void takeSnapshot(services, recordings, program, name === undefined ? {} : { name }),
    restore: async (name) =>
      void (await kept(restoreSnapshot(services, recordings, program, name === undefined ? {} : { name }))),
    tune: (patch) => void programs.tuneProgram(services, program, patch),
    reset: async () => void (await kept(programs.resetProgram(services, program))),
    drop: () => programs.dropProgram(services, program),
  };
}

const programWebhooks = (services: CommandServices, program: Program): ProgramWebhooks => ({
  endpoint: (given) => {
    if (given === null) webhooks.removeEndpoint(program);
    else webhooks.putEndpoint(services, program, typeof given === 'string' ? { url: given } : given);
  },
  deliveries: (match) => services.outboxes.of(program).log.find(match),
  wait: (query = {}) => webhooks.waitForWebhooks(services, program, query),
  resend: (id) => webhooks.resendDelivery(services, program, id),
  resendSince: (instant) => webhooks.resendSince(services, program, { since: instant.toISOString() }),
  fault: (fault, options = {}) => void webhooks.queueWebhookFault(services, program, { fault, ...options }),
});
