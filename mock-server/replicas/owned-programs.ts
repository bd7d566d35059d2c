import type { Redis } from 'ioredis';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import { CommandError } from '../control/command-error.js';
import { claimProgram } from '../control/commands/program-commands.js';
import { DEFAULT_PROGRAM } from '../programs/programs.js';
import { ProgramLogs } from '../recordings/program-logs.js';
import { applyGiven, bringBackKept, hashesOf, readKept, type Say } from '../replay/kept-programs.js';
import { openWorld, type World, type WorldOptions } from '../replay/open-world.js';
import { Lease } from '../stores/redis/lease.js';
import { allPrograms, RedisStore, type TakenProgram } from '../stores/redis/redis-store.js';
import type { Seal } from '../stores/seal.js';
import { StoreError } from '../stores/store-error.js';
import { Random } from '../world/random.js';
import { monotonicTime } from '../world/world.js';
import { otherReplicas } from './other-replicas.js';

/** What a replica has, whatever it owns. */
export interface ReplicaBase {
  readonly redis: Redis;
  readonly seed: number;
  readonly seal: Seal;
  /** Asked for by the control API beyond loopback. */
  readonly controlToken: string | null;
  /** Where other replicas reach this one. */
  readonly address: string;
  readonly options: WorldOptions;
  readonly say: Say;
}

/** Where a program is answered for: in this process, at an origin, or nowhere, as there is no such program. */
export type Place = { readonly at: 'here' } | { readonly at: string } | undefined;

const HERE: Place = { at: 'here' };

/** This process should have a program, and has not yet: it is being made, or a process that ended here had it. */
export class PlaceUnknown extends Error {
  constructor(username: string, address: string) {
    super(
      `"${username}" belongs to a replica at ${address}, as this one is; start each with an --advertise of its own`,
    );
  }
}

/** A program that cannot be brought back. */
interface Failure {
  readonly error: Error;
  readonly at: number;
}

/** After so long a program that could not be brought back is tried again, once somebody asks for it. */
const TRY_AGAIN_MS = 10_000;

/** The programs that a replica owns, from the time it takes its lease until it gives it up or loses it. */
export class OwnedPrograms {
  readonly world: World;
  /** Username of the default program of all replicas. */
  readonly defaultUsername: string;
  readonly #base: ReplicaBase;
  readonly #lease: Lease;
  readonly #store: RedisStore;
  readonly #logs: ProgramLogs;
  /** Programs whose place is being asked for, or which are being brought back. */
  readonly #asking = new Map<string, Promise<Place>>();
  /** Programs that cannot be brought back, and why. */
  readonly #failed = new Map<string, Failure>();
  /** One program is brought back after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  #ending = false;

  private constructor(
    base: ReplicaBase,
    defaultUsername: string,
    lease: Lease,
    store: RedisStore,
    { world, logs }: { readonly world: World; readonly logs: ProgramLogs },
  ) {
    this.#base = base;
    this.defaultUsername = defaultUsername;
    this.#lease = lease;
    this.#store = store;
    this.world = world;
    this.#logs = logs;
  }

  /**
   * Takes a lease, and makes the programs that are given where nobody has.
   *
   * @param onLost called once where the lease is lost: nothing may be answered any more.
   */
  static async open(base: ReplicaBase, onLost: () => void): Promise<OwnedPrograms> {
    const { redis, seal, options, address } = base;
    const lease = await Lease.begin(redis, address, onLost);
    let world: World | undefined;
    try {
      const kept = await allPrograms(redis);
      const [first = DEFAULT_PROGRAM.username] = kept.keys();
      const defaultUsername = options.programs?.[0]?.username ?? first;
      const store = new RedisStore(redis, lease, seal, (username) => hashesOf(options, username));
      const opened = await openEmpty(base, store, defaultUsername, lease.replica);
      ({ world } = opened);
      const owned = new OwnedPrograms(base, defaultUsername, lease, store, opened);
      world.services.replicas = otherReplicas(base, store, owned);
      await world.app.ready();
      await world.goOn(address);
      await owned.#makeGiven(new Set(kept.keys()));
      return owned;
    } catch (error) {
      await world?.close();
      await lease.release();
      throw error;
    }
  }

  /** Whether nobody else can own what it owns. */
  get isValid(): boolean {
    return this.#lease.isValid;
  }

  /** Name of the program of a session; undefined where it is not known. */
  async programOf(session: string): Promise<string | undefined> {
    const found = await this.world.services.store.session(session);
    return found?.program ?? this.#store.programOf(session);
  }

  /**
   * Where a program is answered for. One that nobody owns is taken, and brought back.
   *
   * @throws PlaceUnknown for a moment; StoreError for a program that cannot be brought back.
   */
  placeOf(username: string): Promise<Place> {
    const asking = this.#asking.get(username);
    if (asking) return asking;
    if (this.world.services.programs.get(username)) return Promise.resolve(HERE);
    const asked = this.#ask(username).finally(() => this.#asking.delete(username));
    this.#asking.set(username, asked);
    return asked;
  }

  /** Takes the programs that nobody owns, one after the other: other replicas do the same. */
  async takeFree(): Promise<void> {
    for (const username of await this.#store.free()) {
      if (!this.isValid || this.#ending) return;
      if (this.#failed.has(username)) continue;
      await this.placeOf(username).catch((error: Error) => {
        if (error instanceof StoreError) return; // said where it failed
        if (!(error instanceof PlaceUnknown)) throw error;
      });
    }
  }

  /** Takes none any more that nobody asks for. */
  end(): void {
    this.#ending = true;
  }

  /** Ends them in this process, and lets other replicas take them. */
  async close(): Promise<void> {
    await this.#queue;
    await this.world.close();
    await this.#lease.release();
  }

  async #ask(username: string): Promise<Place> {
    const failed = this.#failed.get(username);
    if (failed && monotonicTime() - failed.at < TRY_AGAIN_MS) throw failed.error;
    this.#failed.delete(username);
    const taken = await this.#store.take(username);
    if (taken === undefined) return undefined;
    if (taken === this.#base.address) throw new PlaceUnknown(username, taken);
    if (typeof taken === 'string') return { at: taken };
    const back = this.#queue.then(() => this.#bringBack(taken));
    this.#queue = back.catch(() => undefined);
    await back;
    return HERE;
  }

  async #bringBack({ owned, log, given: before }: TakenProgram): Promise<void> {
    const { world } = this;
    const { app, services, at } = world;
    const { options, controlToken, seal, say } = this.#base;
    try {
      const kept = await readKept(log, seal, say);
      const program = services.programs.make(kept.options);
      const to = { app, services, controlToken, program, at, logs: this.#logs };
      try {
        (await bringBackKept(to, kept, say))();
        applyGiven(services, program, options, before);
        await program.inputs.durable();
        await this.#store.keepGiven(owned, hashesOf(options, owned.name));
      } catch (error) {
        services.programs.giveUp(program);
        await this.#logs.giveUp(program);
        services.runs.forget(program);
        services.outboxes.forget(program);
        await services.store.forget(program.username);
        program.schedule.clear();
        throw error;
      }
    } catch (error) {
      const reason = error instanceof CommandError ? new StoreError(error.detail) : (error as Error);
      if (reason instanceof StoreError) {
        this.#failed.set(owned.name, { error: reason, at: monotonicTime() });
        say(reason.message);
      }
      await this.#store.giveUp(owned).catch(() => this.#lease.lose()); // else nobody could take it
      throw reason;
    }
  }

  /** Makes the programs that are given, or the documented default where there is none at all. */
  async #makeGiven(kept: ReadonlySet<string>): Promise<void> {
    const { seed, options } = this.#base;
    const { programs: given = [] } = options;
    const random = new Random(`programs/${seed}`);
    for (const one of given.length > 0 ? given : kept.size > 0 ? [] : [DEFAULT_PROGRAM]) {
      const withSeed: ProgramOptions = { seed: random.integer(0, 2 ** 32 - 1), ...one }; // whichever replica makes it
      if (kept.has(one.username!)) continue;
      await claimProgram(this.world.services, withSeed).catch((error: unknown) => {
        const madeElsewhere = error instanceof CommandError && error.status === 409;
        if (!madeElsewhere) throw error;
      });
    }
    await this.#logs.durable();
  }
}

/** Opens a world that has no program yet. */
async function openEmpty(
  { seed, controlToken, options }: ReplicaBase,
  store: RedisStore,
  defaultProgram: string,
  replica: number,
): Promise<{ readonly world: World; readonly logs: ProgramLogs }> {
  const { allowedWebhookHosts = [] } = options;
  let logs!: ProgramLogs;
  const world = await openWorld(options, {
    seed,
    controlToken,
    data: {
      begin: { defaultProgram },
      // What one replica leaves to chance does not come again at another.
      seedOfStart: replica > 1 ? `${seed}/${replica}` : seed,
      bringBack: async ({ services, origin }) => {
        const place = () => ({ origin: origin(), allowedWebhookHosts });
        logs = services.logs = new ProgramLogs(store, place, (username) => services.store.idsOf(username));
        return { goOn: async () => undefined };
      },
      close: () => logs.close(),
    },
  });
  return { world, logs };
}
