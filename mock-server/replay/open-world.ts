import type { FastifyInstance } from 'fastify';
import { createApp, type TlsOptions } from '../app.js';
import { createServices, type Outside, type ServiceOptions } from '../control/create-services.js';
import type { CommandServices, RecordingService } from '../control/services.js';
import type { JournalEntry } from '../journal/entry.js';
import type { Program } from '../programs/program.js';
import { writeRecording } from '../recordings/write-recording.js';
import { AnswersUnderWay } from '../requests/answers-under-way.js';
import type { LogLevel } from '../requests/log-level.js';
import { receiveInProcess, type ReceiveWebhook } from '../webhooks/receive-in-process.js';
import { realTime } from '../world/world.js';
import type { BringBack } from './kept-programs.js';
import type { OpenData } from './open-data.js';
import { replayRecording } from './replay-world.js';
import { restore } from './restore.js';

/** What a world is opened with; see `SandboxOptions`. */
export interface WorldOptions extends ServiceOptions {
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
  /** Asked for by the control API beyond loopback; null on loopback. */
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
  readonly at: BringBack['at'];
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
  const services = createServices(
    { ...options, ...data?.begin },
    data?.seedOfStart ?? seed,
    outsideOf(options),
  );
  const { programs, outboxes, runs } = services;
  const recordings: RecordingService = {
    record: (program, test) =>
      writeRecording(program, {
        origin: origin(),
        allowedWebhookHosts: outboxes.allowedHosts,
        ...(test && { test }),
      }),
    replay: replayRecording,
    restore: (program, snapshot) => restore({ app, services, program, controlToken }, snapshot),
  };
  let address: string | undefined;
  const origin = (): string => options.publicUrl ?? address ?? NOWHERE;
  /** Where clients saw programs that are being brought back. */
  const before = new Map<Program, string>();
  const at: World['at'] = (program, was) =>
    void (was === undefined ? before.delete(program) : before.set(program, was));
  const app = createApp({
    services,
    controlToken,
    recordings,
    origin: (program) => before.get(program) ?? origin(),
    requestTimeout: options.requestTimeout ?? REQUEST_TIMEOUT,
    logLevel: options.logLevel ?? 'silent',
    https: options.https,
    onRefusal: (entry, url, program) => void (before.has(program) || options.onRefusal?.(entry, url)),
    onDefect: options.onDefect ?? (() => undefined),
  });
  const underWay = new AnswersUnderWay(app.server);
  const kept = await data?.bringBack({ app, services, controlToken, origin, at });
  return {
    ...{ app, services, recordings, origin, at },
    goOn: async (listens) => {
      address = listens;
      await kept?.goOn();
    },
    close: async ({ drainMs = 0 } = {}) => {
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

/** What lies outside: real time, and where webhooks go. */
function outsideOf({ receiveWebhook: receive, webhookTimeout }: WorldOptions): Outside {
  return { time: realTime, ...(receive && { poster: receiveInProcess(receive, webhookTimeout) }) };
}
