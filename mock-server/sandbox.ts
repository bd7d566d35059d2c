import type { AddressInfo } from 'node:net';
import type { ProgramOptions } from '../contracts/generated/types.js';
import type { TlsOptions } from './app.js';
import { makeProgram } from './control/commands/program-commands.js';
import { sandboxProgram, type SandboxProgram } from './control/sandbox-program.js';
import { injectRequest } from './http/inject-request.js';
import type { JournalEntry } from './journal/entry.js';
import type { Replayed, ReplayOptions } from './recordings/replay.js';
import { controlTokenOf, originOf } from './replay/addresses.js';
import type { OpenDirectory } from './replay/open-data.js';
import { openWorld } from './replay/open-world.js';
import { replayRecording } from './replay/replay-world.js';
import type { LogLevel } from './requests/log-level.js';
import type { NamedScenario } from './scenarios/read-scenario.js';
import type { ReceiveWebhook } from './webhooks/receive-in-process.js';
import { freshSeed, freshToken } from './world/world.js';

/** How to start a sandbox; every field may be left out. */
export interface SandboxOptions {
  /** Whether to listen. Default: true; else `fetch` alone reaches the sandbox. */
  readonly listen?: boolean;
  /** Port to listen on. Default: 4010; 0 takes a free one. */
  readonly port?: number;
  /** Address to listen on. Default: 127.0.0.1. Beyond loopback the control API asks for a token. */
  readonly host?: string;
  /** Start of everything random, 0 to 2^32 - 1: the same seed gives the same ids. Default: a fresh one. */
  readonly seed?: number;
  /** Programs to begin with, the first being the default. */
  readonly programs?: readonly ProgramOptions[];
  /**
   * Directory that keeps everything across restarts: what is answered is on disk. It is made where it is not there.
   * Default: none, and all ends with the process.
   */
  readonly data?: string;
  /** Scenarios that every program has beside those that are built in. */
  readonly scenarios?: readonly NamedScenario[];
  /** Host names beyond this machine that webhooks may be sent to. Default: none. */
  readonly allowedWebhookHosts?: readonly string[];
  /** How long an acknowledgement of a webhook is waited for, in milliseconds. Default: 10,000, as documented. */
  readonly webhookTimeout?: number;
  /**
   * Takes every webhook in this process, in place of a connection, and says which status answers it. An endpoint must be
   * set all the same; nothing has to listen there. Default: webhooks go over HTTP.
   */
  readonly receiveWebhook?: ReceiveWebhook;
  /** Token of the control API off loopback. Default: a fresh one; with `data`, that of the directory. */
  readonly controlToken?: string;
  /** Serves HTTPS with this key and certificate, in PEM. Default: HTTP. */
  readonly https?: TlsOptions;
  /** Origin that clients see, when it is not the address listened on. */
  readonly publicUrl?: string;
  /**
   * Whether everything that the sandbox says is checked against its contracts first: what would break one is answered
   * with 500, and passed to `onDefect`. Default: true where NODE_ENV is `test`.
   */
  readonly checks?: boolean;
  /** How long a request may take to arrive, in milliseconds. Default: 10,000. */
  readonly requestTimeout?: number;
  /** How much is logged to standard error, as JSON lines. Default: silent. */
  readonly logLevel?: LogLevel;
  /** Called at every refused request, with the address of its journal entry. */
  readonly onRefusal?: (entry: JournalEntry, entryUrl: string) => void;
  /** Called at an error that is the sandbox's own. */
  readonly onDefect?: (error: Error) => void;
  /** Called with what is worth knowing of the data directory, in one sentence. */
  readonly onNotice?: (text: string) => void;
}

/** How to end. */
export interface CloseOptions {
  /**
   * How long requests that are under way are waited for, in milliseconds; nothing new is taken meanwhile, and streams
   * end. Default: 0, they are cut.
   */
  readonly drainMs?: number;
}

/** What was left at the end. */
export interface Closed {
  readonly undelivered: number;
}

/** A running sandbox. */
export interface Sandbox {
  /** Origin of everything it serves. */
  readonly url: string;
  /** Origin it listens on, which `publicUrl` does not change; null where it does not listen. */
  readonly address: string | null;
  readonly seed: number;
  /** Asked for by the control API when listening beyond loopback, else null. */
  readonly controlToken: string | null;
  /**
   * Makes a program of its own; without options, one with made-up credentials. Throws RangeError for options that are not
   * valid.
   */
  program(options?: ProgramOptions): SandboxProgram;
  /** The programs that are there, the default first. */
  programs(): SandboxProgram[];
  /** Answers a request without a connection, as `fetch` would over one. Its address may name any host. */
  fetch(request: Request): Promise<Response>;
  /**
   * Plays a recording in a world of its own, without a port and without sending anything, and compares what comes out.
   * Rejects with RecordingError for a file that cannot be replayed.
   */
  replay(recording: string, options?: ReplayOptions): Promise<Replayed>;
  /**
   * Stops listening and ends every connection.
   *
   * @returns how many webhooks were not delivered, and now are not sent any more.
   */
  close(options?: CloseOptions): Promise<Closed>;
}

const DEFAULT_PORT = 4010;
const DEFAULT_HOST = '127.0.0.1';

/**
 * Starts a sandbox in this process.
 *
 * @throws the error of the operating system when it cannot listen (`EADDRINUSE`, `EACCES`, …); RangeError for a webhook
 *   endpoint that is not allowed, and for faults that are contradictory; StoreError for a data directory that cannot be
 *   used.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (options.data === undefined) return serve(options, options.seed ?? freshSeed());
  const { openData } = await import('./replay/open-data.js');
  const data = await openData(options.data, options);
  try {
    return await serve(options, data.seed, data);
  } catch (error) {
    await data.close();
    throw error;
  }
}

/** @param data what keeps its programs; absent: nothing does. */
async function serve(options: SandboxOptions, seed: number, data?: OpenDirectory): Promise<Sandbox> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT } = options;
  const controlToken = controlTokenOf(host, options.controlToken, () => data?.controlToken ?? freshToken());
  const world = await openWorld(options, { seed, controlToken, ...(data && { data }) });
  const { app, services, recordings } = world;
  const { programs } = services;
  let address: string | null = null;
  if (options.listen === false) await app.ready();
  else {
    await app.listen({ host, port });
    address = originOf(options.https ? 'https' : 'http', host, (app.server.address() as AddressInfo).port);
  }
  await world.goOn(address ?? undefined);
  return {
    url: world.origin(),
    address,
    seed,
    controlToken,
    program: (given) => sandboxProgram(services, makeProgram(services, given), recordings, app),
    programs: () => programs.list().map((program) => sandboxProgram(services, program, recordings, app)),
    fetch: (request) => injectRequest(app, request),
    replay: replayRecording,
    close: world.close,
  };
}
