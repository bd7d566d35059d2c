import type { FastifyInstance } from 'fastify';
import { createApp, type TlsOptions } from '../app.js';
import { createServices, type Outside, type ServiceOptions } from '../control/create-services.js';
import { forgetUnused, readForgetAfter } from '../control/forget-unused.js';
import type { CommandServices, RecordingService } from '../control/services.js';
import type { JournalEntry } from '../journal/entry.js';
import { writeRecording } from '../recordings/write-recording.js';
import { AnswersUnderWay } from '../requests/answers-under-way.js';
import type { LogLevel } from '../requests/log-level.js';
import { receiveInProcess, type ReceiveWebhook } from '../webhooks/receive-in-process.js';
import { realTime, realTimer } from '../world/world.js';
import type { OpenData } from './open-data.js';
import { replayRecording } from './replay-world.js';
import { restore } from './restore.js';

/** What a world is opened with; see `SandboxOptions`. */
export interface WorldOptions extends ServiceOptions {
  readonly forgetAfter?: string;
  readonly onNotice?: (text: string) => void;
  readonly receiveWebhook?: ReceiveWebhook;
  readonly publicUrl?: string;
  readonly requestTimeout?: number;
  readonly logLevel?: LogLevel;
  readonly https?: TlsOptions | undefined;
  readonly onRefusal?: (entry: JournalEntry, entryUrl: string) => void;
}

/** What a start determines. */
export interface StartedWith {
  readonly seed: number;
  /** Token of the sandbox; null where none is asked for. */
  readonly controlToken: string | null;
  /** What keeps its programs; absent: nothing does. */
  readonly data?: OpenData;
}

/** Programs and the application that serves them, which does not listen yet. */
export interface World {
  readonly app: FastifyInstance;
  readonly services: CommandServices;
  readonly recordings: RecordingService;
  /** Where clients find it. */
  readonly origin: () => string;
  /** Lets real time drive the programs that were brought back; `address` is where it listens. */
  goOn(address: string | undefined): Promise<void>;
  /**
   * Ends everything; what is durable stays.
   *
   * @returns how many webhooks were not delivered.
   */
  close(options?: { readonly drainMs?: number }): Promise<{ readonly undelivered: number }>;
}

/** How long a request may take to arrive, in milliseconds. */
export const REQUEST_TIMEOUT = 10_000;
/** The origin in addresses of a sandbox that does not listen. */
const NOWHERE = 'http://ingo-sandbox.invalid';

/** Makes the programs that are given, and brings back those that are kept. */
export async function openWorld(
  options: WorldOptions,
  { seed, controlToken, data }: StartedWith,
): Promise<World> {
  const afterMs = options.forgetAfter === undefined ? undefined : readForgetAfter(options.forgetAfter);
  const given = data ? { ...options, programs: data.programs } : options;
  const services = createServices(given, data?.seedOfStart ?? seed, outsideOf(options));
  services.teams.checkStart(options.programs ?? [], controlToken);
  const { programs, outboxes, runs } = services;
  const recordings: RecordingService = {
    origin: () => origin,
    record: (program, test) =>
      writeRecording(program, {
        origin,
        allowedWebhookHosts: outboxes.allowedHosts,
        ...(test && { test }),
      }),
    replay: replayRecording,
    restore: (program, snapshot) => restore({ app, services, program, controlToken }, snapshot),
  };
  let isBack = data === undefined;
  let origin = options.publicUrl ?? NOWHERE;
  const app = createApp({
    services,
    controlToken,
    recordings,
    origin: () => origin,
    requestTimeout: options.requestTimeout ?? REQUEST_TIMEOUT,
    logLevel: options.logLevel ?? 'silent',
    https: options.https,
    onRefusal: (entry, url) => isBack && options.onRefusal?.(entry, url),
    onDefect: options.onDefect ?? (() => undefined),
  });
  const underWay = new AnswersUnderWay(app.server);
  let endForgetting = (): void => undefined;
  const forgetting = {
    given: new Set(
      programs.list().flatMap(({ username }, index) => (index < givenCount(options) ? [username] : [])),
    ),
    time: realTime,
    startTimer: realTimer,
    say: options.onNotice ?? (() => undefined),
    onDefect: options.onDefect ?? (() => undefined),
  };
  const kept = await data?.bringBack({
    ...{ app, services, controlToken },
    origin: () => origin,
    at: (elsewhere) => (origin = elsewhere),
  });
  isBack = true;
  origin = options.publicUrl ?? NOWHERE;
  return {
    ...{ app, services, recordings },
    origin: () => origin,
    goOn: async (address) => {
      origin = options.publicUrl ?? address ?? NOWHERE;
      await kept?.goOn();
      if (afterMs !== undefined) endForgetting = forgetUnused(services, { afterMs, ...forgetting });
    },
    close: async ({ drainMs = 0 } = {}) => {
      endForgetting();
      for (const program of programs.list()) program.holds.forget();
      if (drainMs > 0) await underWay.drain(drainMs);
      const undelivered = data ? 0 : outboxes.pending; // what is kept is sent at the next start
      outboxes.close();
      for (const program of data ? programs.list() : []) {
        runs.forget(program);
        program.schedule.clear();
      }
      await app.close();
      await data?.close();
      return { undelivered };
    },
  };
}

/** How many of the first programs are there at every start; without any, the documented default. */
const givenCount = ({ programs = [] }: WorldOptions): number => Math.max(1, programs.length);

/** What lies outside: real time, and where webhooks go. */
function outsideOf({ receiveWebhook: receive, webhookTimeout }: WorldOptions): Outside {
  return { time: realTime, ...(receive && { poster: receiveInProcess(receive, webhookTimeout) }) };
}
