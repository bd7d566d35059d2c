import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import type { Redis } from 'ioredis';
import { serverOptions } from '../app.js';
import { controlTokenOf, originOf } from '../replay/addresses.js';
import { openStore } from '../replay/open-data.js';
import { openWorld, REQUEST_TIMEOUT, type World, type WorldOptions } from '../replay/open-world.js';
import { connectRedis, shown } from '../stores/redis/connect.js';
import { Lease, readOwner } from '../stores/redis/lease.js';
import {
  keptCredentials,
  RedisStore,
  openSandbox,
  type KeptCredentials,
} from '../stores/redis/redis-store.js';
import { freshSeed, monotonicTime, realDelay } from '../world/world.js';
import { createForwarder, FORWARDED, problem, type Forwarder } from './forward.js';

/** How a replica is started; see `SandboxOptions`. */
export interface ReplicaOptions extends WorldOptions {
  readonly host?: string;
  readonly port?: number;
  readonly seed?: number;
  readonly controlToken?: string;
  /** Origin at which other replicas reach this one. Default: where it listens. */
  readonly advertise?: string;
}

/** One of the processes that serve the programs that are kept in one Redis. */
export interface Replica {
  readonly url: string;
  readonly seed: number;
  readonly controlToken: string | null;
  /** The programs that there were when it started, the default first, each with its credentials of the beginning. */
  programs(): readonly { readonly credentials: KeptCredentials }[];
  /** Whether it owns the programs now. */
  readonly isOwner: () => boolean;
  /**
   * Lets another replica take over, and ends.
   *
   * @returns how many webhooks are lost: none, since another replica sends them.
   */
  close(): Promise<{ readonly undelivered: 0 }>;
}

/** How often a replica looks whether the programs have an owner. */
const LOOK_MS = 250;

/** How long a request waits for an owner. */
const PATIENCE_MS = 5000;

/**
 * Starts a replica: one of them owns the programs at a time, the others pass requests on to it, and one takes over when
 * it ends or is cut off.
 *
 * @throws StoreError for a Redis that cannot be used; the error of the operating system where it cannot listen.
 */
export async function startReplica(url: string, options: ReplicaOptions): Promise<Replica> {
  const redis = await connectRedis(url);
  let running: RunningReplica | undefined;
  try {
    const sandbox = await openSandbox(redis, options.seed, freshSeed);
    running = new RunningReplica(redis, shown(url), sandbox, options, await createForwarder());
    await running.start();
    return running;
  } catch (error) {
    await running?.close();
    redis.disconnect();
    throw error;
  }
}

class RunningReplica implements Replica {
  url = '';
  readonly seed: number;
  readonly controlToken: string | null;
  readonly #redis: Redis;
  readonly #where: string;
  readonly #options: ReplicaOptions;
  readonly #forwarder: Forwarder;
  readonly #server: Server;
  #address = '';
  #credentials: readonly KeptCredentials[] = [];
  #lease: Lease | undefined;
  #world: World | undefined;
  /** Answers that the world is giving; streams may be long. */
  readonly #answering = new Set<ServerResponse>();
  #looking: Promise<void> = Promise.resolve();
  #closed = false;
  /** Why there is no owner, where that is known. */
  #failure = '';

  constructor(
    redis: Redis,
    where: string,
    { seed, controlToken }: { readonly seed: number; readonly controlToken: string },
    options: ReplicaOptions,
    forwarder: Forwarder,
  ) {
    this.#redis = redis;
    this.#where = where;
    this.seed = seed;
    this.#options = options;
    this.#forwarder = forwarder;
    this.controlToken = controlTokenOf(options, () => controlToken);
    this.#server = createServer(
      serverOptions(options.requestTimeout ?? REQUEST_TIMEOUT),
      (request, response) => void this.#answer(request, response),
    );
    this.#passOn('clientError');
    this.#passOn('connect');
    this.#passOn('checkExpectation');
  }

  /** Listens, and waits until the programs have an owner. */
  async start(): Promise<void> {
    const { host = '127.0.0.1', port = 4010, advertise, publicUrl } = this.#options;
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
    const address = originOf('http', host, (this.#server.address() as AddressInfo).port);
    this.#address = advertise ?? address;
    this.url = publicUrl ?? address;
    await this.#look(); // what is wrong with the records is said at start
    while (this.#credentials.length === 0) {
      this.#credentials = await keptCredentials(this.#redis);
      if (this.#credentials.length === 0) await realDelay(LOOK_MS); // another replica makes them
    }
    this.#looking = this.#keepLooking();
  }

  programs(): readonly { readonly credentials: KeptCredentials }[] {
    return this.#credentials.map((credentials) => ({ credentials }));
  }

  readonly isOwner = (): boolean => this.#world !== undefined && this.#lease?.isValid === true;

  async close(): Promise<{ readonly undelivered: 0 }> {
    this.#closed = true;
    await this.#looking;
    await this.#dropWorld();
    this.#server.close();
    this.#server.closeAllConnections();
    await this.#forwarder.close();
    this.#redis.disconnect();
    return { undelivered: 0 };
  }

  async #keepLooking(): Promise<void> {
    while (!this.#closed) {
      await realDelay(LOOK_MS);
      try {
        await this.#look();
        this.#failure = '';
      } catch (error) {
        const why = `${this.#where} cannot be used: ${(error as Error).message}`;
        if (why !== this.#failure) this.#options.onNotice?.(why);
        this.#failure = why;
        await this.#dropWorld();
      }
    }
  }

  /** Takes the programs where nobody owns them, and gives them up where the lease is lost. */
  async #look(): Promise<void> {
    if (this.#lease?.isValid) return;
    if (this.#lease) await this.#dropWorld();
    if (this.#closed) return;
    const lease = await Lease.take(this.#redis, this.#address, () => this.#cutAnswers());
    if (!lease) return;
    this.#lease = lease;
    const store = await RedisStore.open(this.#redis, lease);
    const data = await openStore(store, this.#options);
    const world = await openWorld(this.#options, { seed: this.seed, controlToken: this.controlToken, data });
    await world.app.ready();
    await world.goOn(this.#address);
    if (lease.isValid) this.#world = world;
    else await world.close();
  }

  async #dropWorld(): Promise<void> {
    const world = this.#world;
    this.#world = undefined;
    this.#cutAnswers();
    await world?.close();
    await this.#lease?.release();
    this.#lease = undefined;
  }

  /** Pages that are open connect again, to the next owner. */
  #cutAnswers(): void {
    for (const response of this.#answering) response.destroy();
    this.#answering.clear();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = monotonicTime() + PATIENCE_MS;
    const wasForwarded = FORWARDED in request.headers;
    do {
      if (this.isOwner()) return this.#answerItself(request, response);
      const owner = wasForwarded || this.#lease ? undefined : await this.#owner();
      if (owner !== undefined) return this.#forwarder.forward(request, response, owner);
      if (this.#failure !== '') break;
      await realDelay(LOOK_MS / 10);
    } while (monotonicTime() < end && !this.#closed);
    const body = problem(this.#failure || 'no replica owns the programs yet');
    response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' }).end(body);
  }

  #answerItself(request: IncomingMessage, response: ServerResponse): void {
    forgetHeader(request, FORWARDED);
    this.#answering.add(response);
    response.once('close', () => this.#answering.delete(response));
    this.#world!.app.routing(request, response);
  }

  /** Where the owner is, unless that is this replica. */
  async #owner(): Promise<string | undefined> {
    const owner = await readOwner(this.#redis).catch((error: Error) => {
      this.#failure = `${this.#where} cannot be used: ${error.message}`;
      return undefined;
    });
    return owner?.address === this.#address ? undefined : owner?.address;
  }

  /** What never becomes a request is refused by the application, where there is one. */
  #passOn(event: 'clientError' | 'connect' | 'checkExpectation'): void {
    this.#server.on(event, (...given: unknown[]) => {
      if (this.isOwner()) this.#world!.app.server.emit(event, ...given);
      else (given.find((one) => typeof (one as Socket).destroy === 'function') as Socket).destroy();
    });
  }
}

/** Removes a header that clients did not send. */
function forgetHeader({ headers, rawHeaders }: IncomingMessage, name: string): void {
  delete headers[name];
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2) {
    if (rawHeaders[at]!.toLowerCase() === name) rawHeaders.splice(at, 2);
  }
}
