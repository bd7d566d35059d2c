import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  ClockMove,
  ProgramOptions,
  ProgramPatch,
  Scenario,
  SessionEventRequest,
} from '../contracts/generated/types.js';
import { createApp } from './app.js';
import { findPayments, type LedgerEntry, type LedgerQuery } from './gateway/describe-payment.js';
import { isLoopback } from './http/loopback.js';
import type { JournalEntry } from './journal/entry.js';
import type { ClockState } from './programs/move-clock.js';
import { clockState, moveClock } from './programs/move-clock.js';
import type { Credentials, Program } from './programs/program.js';
import { Programs } from './programs/programs.js';
import { describeSession } from './sessions/describe-session.js';
import { readScenario, problemText, type NamedScenario } from './scenarios/read-scenario.js';
import { ScenarioRuns } from './scenarios/scenario-runs.js';
import { readEvent } from './sessions/fire-event.js';
import { MemoryStore } from './stores/memory-store.js';
import { Outboxes } from './webhooks/outboxes.js';
import { webhooksFace, type ProgramWebhooks } from './webhooks/webhooks-face.js';
import { Random } from './world/random.js';
import { freshSeed, realTime } from './world/world.js';

/** How to start a sandbox; every field may be left out. */
export interface SandboxOptions {
  /** Port to listen on. Default: 4010; 0 takes a free one. */
  readonly port?: number;
  /** Address to listen on. Default: 127.0.0.1. Beyond loopback the control API asks for a token. */
  readonly host?: string;
  /** Start of everything random, 0 to 2^32 - 1: the same seed gives the same ids. Default: a fresh one. */
  readonly seed?: number;
  /** Programs to begin with, the first being the default. */
  readonly programs?: readonly ProgramOptions[];
  /** Scenarios that every program has beside those that are built in. */
  readonly scenarios?: readonly NamedScenario[];
  /** Host names beyond this machine that webhooks may be sent to. Default: none. */
  readonly allowedWebhookHosts?: readonly string[];
  /** How long an acknowledgement of a webhook is waited for, in milliseconds. Default: 10,000, as documented. */
  readonly webhookTimeout?: number;
  /** Token of the control API off loopback. Default: made from the seed. */
  readonly controlToken?: string;
  /** Origin that clients see, when it is not the address listened on. */
  readonly publicUrl?: string;
  /**
   * Whether everything that the sandbox says is checked against its contracts first: what would break one is answered
   * with 500, and told to `onDefect`. Default: true where NODE_ENV is `test`.
   */
  readonly checks?: boolean;
  /** How long a request may take to arrive, in milliseconds. Default: 10,000. */
  readonly requestTimeout?: number;
  /** Told of every refused request, and where its journal entry can be read. */
  readonly onRefusal?: (entry: JournalEntry, entryUrl: string) => void;
  /** Told of an error that is the sandbox's own. */
  readonly onDefect?: (error: Error) => void;
}

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
    /** Lets an event of the lifecycle table happen; a live page tells it. Rejects when it cannot. */
    fire(sessionId: string, event: string, fields?: EventFields): Promise<object>;
  };
  readonly scenarios: {
    list(): object[];
    /** Adds a scenario, or replaces one. Throws RangeError that lists what is wrong with it. */
    put(name: string, scenario: Scenario): void;
    /** Says what happens in the next session that is created. Throws RangeError for an unknown name. */
    next(name: string): void;
  };
  readonly webhooks: ProgramWebhooks;
  readonly ledger: {
    /** Gateway calls, oldest first, and how often money moved; what is left out of the query matches everything. */
    find(query?: LedgerQuery): Promise<LedgerEntry[]>;
  };
  /** Changes readings, allowed origins and the like. Throws RangeError for a webhook endpoint that is not allowed. */
  tune(patch: ProgramPatch): void;
  /** Begins anew: no sessions, a fresh journal, the clock at real time. */
  reset(): Promise<void>;
  /** Forgets the program with all its sessions. The default program stays. */
  drop(): Promise<void>;
}

/** A running sandbox. */
export interface Sandbox {
  /** Origin of everything it serves. */
  readonly url: string;
  readonly seed: number;
  /** Asked for by the control API when listening beyond loopback, else null. */
  readonly controlToken: string | null;
  /** Makes a program of its own; without options, one with made-up credentials. */
  program(options?: ProgramOptions): SandboxProgram;
  /** The programs that are there, the default first. */
  programs(): SandboxProgram[];
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

const DEFAULT_PORT = 4010;
const DEFAULT_HOST = '127.0.0.1';
const REQUEST_TIMEOUT = 10_000;

/**
 * Starts a sandbox in this process.
 *
 * @throws the error of the operating system when it cannot listen (`EADDRINUSE`, `EACCES`, …); RangeError for a webhook
 *   endpoint that is not allowed.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, seed = freshSeed() } = options;
  const onDefect = options.onDefect ?? (() => undefined);
  const { allowedWebhookHosts: allowedHosts = [], webhookTimeout: timeoutMs } = options;
  const outboxes = new Outboxes({ allowedHosts, ...(timeoutMs !== undefined && { timeoutMs }) });
  for (const given of options.programs ?? []) checkEndpoint(outboxes, given);
  const checks = options.checks ?? process.env['NODE_ENV'] === 'test';
  const programs = new Programs(seed, realTime, options.programs, onDefect, checks);
  const store = new MemoryStore();
  const runs = new ScenarioRuns(store, outboxes, options.scenarios);
  const controlToken = isLoopback(host)
    ? null
    : (options.controlToken ?? new Random(`control/${seed}`).text(18));
  let origin = '';
  const app = createApp({
    programs,
    store,
    runs,
    outboxes,
    chooseScenario: (program, session, request) => runs.chooseScenario(program, session, request),
    controlToken,
    origin: () => origin,
    requestTimeout: options.requestTimeout ?? REQUEST_TIMEOUT,
    onRefusal: options.onRefusal ?? (() => undefined),
    onDefect,
  });
  const url = originOf(host, await listen(app, host, port));
  origin = options.publicUrl ?? url;
  const face = (program: Program): SandboxProgram => programFace(program, programs, store, runs, outboxes);
  return {
    url: origin,
    seed,
    controlToken,
    program: (made = {}) => {
      checkEndpoint(outboxes, made);
      return face(programs.make(made));
    },
    programs: () => programs.list().map(face),
    close: () => {
      outboxes.close();
      return close(app);
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** An address that a client can use: one that stands for every interface is reached as localhost. */
function originOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** @throws RangeError for a webhook endpoint that is not allowed. */
function checkEndpoint(outboxes: Outboxes, { webhooks }: Pick<ProgramOptions, 'webhooks'>): void {
  const refusal = webhooks && outboxes.refusal(webhooks.url);
  if (refusal !== undefined) throw new RangeError(refusal);
}

function programFace(
  program: Program,
  programs: Programs,
  store: MemoryStore,
  runs: ScenarioRuns,
  outboxes: Outboxes,
): SandboxProgram {
  const move = (change: ClockMove): Promise<ClockState> => moveClock(program, change);
  const describe = (session: Parameters<typeof describeSession>[0]): object =>
    describeSession(session, program.clock.now());
  return {
    get credentials() {
      return program.credentials;
    },
    clock: {
      now: () => new Date(clockState(program).now),
      advance: (duration) => move({ advance: duration }),
      set: (instant) => move({ set: instant.toISOString() }),
      freeze: (frozen = true) => move({ freeze: frozen }),
    },
    journal: { find: (match, since) => program.journal.find(match, since) },
    sessions: {
      list: async () => (await store.sessionsOf(program.username)).map(describe),
      fire: async (id, name, fields = {}) => {
        const read = readEvent(name);
        const finding =
          'finding' in read ? read.finding : await runs.fire(program, id, { emit: read.event, ...fields });
        if (finding) throw new RangeError(`${finding.what} ${finding.fix}`);
        return describe((await store.session(id))!);
      },
    },
    scenarios: {
      list: () => runs.scenariosOf(program).list(),
      put: (name, scenario) => {
        const read = readScenario(JSON.stringify(scenario, null, 2), name);
        if ('problems' in read) throw new RangeError(read.problems.map((one) => problemText(one)).join('\n'));
        runs.scenariosOf(program).put(read.scenario);
      },
      next: (name) => runs.scenariosOf(program).enqueue(name),
    },
    webhooks: webhooksFace(program, outboxes),
    ledger: { find: (query) => findPayments(store, program.username, query) },
    tune: (patch) => {
      checkEndpoint(outboxes, patch);
      program.tune(patch);
      if (patch.webhooks) outboxes.of(program).endpointChanged();
    },
    reset: async () => {
      runs.forget(program);
      outboxes.forget(program);
      await store.forget(program.username);
      program.reset();
    },
    drop: async () => {
      if (!programs.drop(program.username)) return;
      runs.forget(program);
      outboxes.forget(program);
      await store.forget(program.username);
    },
  };
}
