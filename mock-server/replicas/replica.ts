import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import type { Redis } from 'ioredis';
import { serverOptions } from '../app.js';
import { FORWARDED, isForwarded } from '../http/forwarded.js';
import { controlTokenOf, originOf } from '../replay/addresses.js';
import { checkGiven } from '../replay/kept-programs.js';
import { REQUEST_TIMEOUT, type World, type WorldOptions } from '../replay/open-world.js';
import { connectRedis, shown } from '../stores/redis/connect.js';
import { keptCredentials, openSandbox, type KeptCredentials } from '../stores/redis/redis-store.js';
import type { Seal } from '../stores/seal.js';
import { StoreError } from '../stores/store-error.js';
import { freshSeed, monotonicTime, realDelay } from '../world/world.js';
import { createForwarder, unavailable, type Forwarder } from './forward.js';
import { OwnedPrograms, PlaceUnknown, type Place } from './owned-programs.js';
import { namedProgram, type NamedProgram } from './program-of-request.js';

/** How a replica is started; see `SandboxOptions`. */
export interface ReplicaOptions extends WorldOptions {
  readonly host?: string;
  readonly port?: number;
  readonly seed?: number;
  readonly controlToken?: string;
  /** Origin at which other replicas reach this one. Default: where it listens. */
  readonly advertise?: string;
  readonly onNotice?: (text: string) => void;
}

/** One of the processes that serve the programs that are kept in one Redis. */
export interface Replica {
  readonly url: string;
  readonly seed: number;
  readonly controlToken: string | null;
  /** The programs that there were when it started, the default first, each with its credentials of the beginning. */
  programs(): readonly { readonly credentials: KeptCredentials }[];
  /**
   * Lets other replicas take its programs, and ends.
   *
   * @returns how many webhooks are lost: none, since other replicas send them.
   */
  close(): Promise<{ readonly undelivered: 0 }>;
}

/** A replica with what is inside. */
export interface OpenReplica extends Replica {
  /** The programs that it owns, and the application that serves them; undefined while its lease is not valid. */
  world(): World | undefined;
}

/** How often a replica looks whether its lease is valid. */
const LOOK_MS = 250;

/** How often it looks for programs that nobody owns. */
const FREE_MS = 1000;

/** How long a request waits for the owner of its program. */
const PATIENCE_MS = 5000;

/**
 * Starts a replica. Each program has one owner at a time, to which the others pass its requests on; when a replica ends or
 * is cut off, others take its programs.
 *
 * @throws StoreError for a Redis that cannot be used; RangeError for a program that is given without a username; the error
 *   of the operating system where it cannot listen.
 */
export async function startReplica(url: string, options: ReplicaOptions): Promise<OpenReplica> {
  checkGiven(options);
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

class RunningReplica implements OpenReplica {
  url = '';
  readonly seed: number;
  readonly controlToken: string | null;
  readonly #redis: Redis;
  readonly #where: string;
  readonly #seal: Seal;
  readonly #options: ReplicaOptions;
  readonly #forwarder: Forwarder;
  readonly #server: Server;
  #address = '';
  #credentials: readonly KeptCredentials[] = [];
  #owned: OwnedPrograms | undefined;
  /** Answers that its own programs are giving; streams may be long. */
  readonly #answering = new Set<ServerResponse>();
  #looking: Promise<void> = Promise.resolve();
  #lookedForFree = 0;
  #closed = false;
  /** Why it owns nothing, where that is known. */
  #failure = '';

  constructor(
    redis: Redis,
    where: string,
    { seed, seal }: { readonly seed: number; readonly seal: Seal },
    options: ReplicaOptions,
    forwarder: Forwarder,
  ) {
    this.#redis = redis;
    this.#where = where;
    this.seed = seed;
    this.#seal = seal;
    this.#options = options;
    this.#forwarder = forwarder;
    const { host = '127.0.0.1', controlToken } = options;
    this.controlToken = controlTokenOf(host, controlToken, () => seal.controlToken);
    this.#server = createServer(
      serverOptions(options.requestTimeout ?? REQUEST_TIMEOUT),
      (request, response) => void this.#answer(request, response),
    );
    this.#passOn('clientError');
    this.#passOn('connect');
    this.#passOn('checkExpectation');
  }

  /** Listens, and waits until there are programs. */
  async start(): Promise<void> {
    const { host = '127.0.0.1', port = 4010, advertise, publicUrl } = this.#options;
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
    const address = originOf('http', host, (this.#server.address() as AddressInfo).port);
    this.#address = advertise ?? address;
    this.url = publicUrl ?? address;
    await this.#look(); // what is wrong with the records is said at start
    while (this.#credentials.length === 0) {
      this.#credentials = await keptCredentials(this.#redis, this.#seal, this.#owned?.defaultUsername);
      if (this.#credentials.length === 0) await realDelay(LOOK_MS); // another replica makes them
    }
    this.#looking = this.#keepLooking();
  }

  programs(): readonly { readonly credentials: KeptCredentials }[] {
    return this.#credentials.map((credentials) => ({ credentials }));
  }

  world(): World | undefined {
    return this.#valid()?.world;
  }

  async close(): Promise<{ readonly undelivered: 0 }> {
    this.#closed = true;
    this.#owned?.end();
    await this.#looking;
    await this.#dropOwned();
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
        if (await this.#look()) this.#failure = '';
      } catch (error) {
        this.#failed(error as Error);
        if (!this.#valid()) await this.#dropOwned();
      }
    }
  }

  /**
   * Begins to own programs where it does not, and takes those that nobody owns.
   *
   * @returns whether Redis was asked, and answered.
   */
  async #look(): Promise<boolean> {
    if (this.#owned && !this.#valid()) await this.#dropOwned();
    if (this.#closed) return false;
    if (!this.#owned) {
      const { seed, controlToken } = this;
      const [redis, seal, address, options] = [this.#redis, this.#seal, this.#address, this.#options];
      const say = options.onNotice ?? (() => undefined);
      const base = { redis, seed, seal, controlToken, address, options, say };
      this.#owned = await OwnedPrograms.open(base, () => this.#cutAnswers());
    } else if (monotonicTime() - this.#lookedForFree < FREE_MS) return false;
    this.#lookedForFree = monotonicTime();
    await this.#owned.takeFree();
    return true;
  }

  async #dropOwned(): Promise<void> {
    const owned = this.#owned;
    this.#owned = undefined;
    this.#cutAnswers();
    await owned?.close();
  }

  #valid(): OwnedPrograms | undefined {
    return this.#owned?.isValid ? this.#owned : undefined;
  }

  /** Pages that are open connect again, to the next owner. */
  #cutAnswers(): void {
    for (const response of this.#answering) response.destroy();
    this.#answering.clear();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = monotonicTime() + PATIENCE_MS;
    const wasForwarded = isForwarded(request);
    const named = namedProgram(request);
    let why = 'its program has no owner yet';
    do {
      const owned = this.#valid();
      try {
        const place = owned && (await this.#placeOf(owned, named));
        if (place?.at === 'here' && this.#valid() === owned) {
          if (!named.any) forgetHeader(request, FORWARDED);
          return this.#answerItself(owned!, request, response);
        }
        if (place && place.at !== 'here' && !wasForwarded) {
          return this.#forwarder.forward(request, response, place.at);
        }
      } catch (error) {
        if (error instanceof StoreError) return unavailable(response, error.message);
        if (error instanceof PlaceUnknown) why = error.message;
        else this.#failed(error as Error);
      }
      why = this.#failure || why;
      if (this.#failure !== '') break;
      await realDelay(LOOK_MS / 10);
    } while (monotonicTime() < end && !this.#closed);
    unavailable(response, `The request was not answered: ${why.replace(/\.$/, '')}. Send it again.`);
  }

  /** Where a request is answered; undefined: nowhere yet. */
  async #placeOf(owned: OwnedPrograms, { any, session, ...named }: NamedProgram): Promise<Place> {
    const { username = session && (await owned.programOf(session)) } = named;
    if (any) return { at: 'here' };
    const place = username === undefined ? undefined : await owned.placeOf(username);
    return place ?? owned.placeOf(owned.defaultUsername);
  }

  #answerItself({ world }: OwnedPrograms, request: IncomingMessage, response: ServerResponse): void {
    this.#answering.add(response);
    response.once('close', () => this.#answering.delete(response));
    world.app.routing(request, response);
  }

  #failed({ message }: Error): void {
    const why = `${this.#where} cannot be used: ${message}`;
    if (why !== this.#failure) this.#options.onNotice?.(why);
    this.#failure = why;
  }

  /** What never becomes a request is refused by the application, where there is one. */
  #passOn(event: 'clientError' | 'connect' | 'checkExpectation'): void {
    this.#server.on(event, (...given: unknown[]) => {
      const world = this.world();
      if (world) world.app.server.emit(event, ...given);
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
