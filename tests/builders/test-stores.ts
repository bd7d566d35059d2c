import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { makeProgram } from '../../mock-server/control/commands/program-commands.js';
import { sandboxProgram } from '../../mock-server/control/sandbox-program.js';
import { injectRequest } from '../../mock-server/http/inject-request.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../mock-server/index.js';
import { replayRecording } from '../../mock-server/replay/replay-world.js';
import { startReplica } from '../../mock-server/replicas/replica.js';
import { CuttingProxy } from '../restarts/cutting-proxy.js';
import { RedisProcess } from '../restarts/redis-process.js';

/** What keeps the programs of a sandbox of tests. */
export interface TestStore {
  /** Starts a sandbox with what was kept. */
  start(options: SandboxOptions): Promise<Sandbox>;
  /** Ends one as a kill does: nothing more is kept of it. */
  kill(sandbox: Sandbox): Promise<void>;
  remove(): Promise<void>;
}

/** Stores by their name in `INGO_TEST_STORE`; any other name: the memory of the process. */
export const TEST_STORES: Readonly<Record<string, () => TestStore>> = {
  data: () => new TestData(),
  redis: () => new TestRedis(),
};

class TestData implements TestStore {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-data-'));
  #kills = 0;

  start(options: SandboxOptions): Promise<Sandbox> {
    return startSandbox({ ...options, data: this.#data() });
  }

  async kill(sandbox: Sandbox): Promise<void> {
    const before = this.#data();
    this.#kills += 1;
    cpSync(before, this.#data(), { recursive: true, filter: (file) => !file.endsWith('/lock') });
    await sandbox.close();
  }

  async remove(): Promise<void> {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #data = (): string => join(this.#folder, String(this.#kills));
}

/** A Redis of its own, to which a replica in this process connects through a proxy. */
class TestRedis implements TestStore {
  #redis: RedisProcess | undefined;
  #proxy: CuttingProxy | undefined;

  async start(options: SandboxOptions): Promise<Sandbox> {
    this.#redis ??= await RedisProcess.start();
    this.#proxy = await CuttingProxy.start(this.#redis.port);
    const replica = await startReplica(`redis://127.0.0.1:${this.#proxy.port}`, options);
    const world = () => {
      const { app, services, recordings } = replica.world()!;
      return {
        services,
        app,
        shown: (program: Parameters<typeof sandboxProgram>[1]) =>
          sandboxProgram(services, program, recordings, app),
      };
    };
    return {
      ...{ url: replica.url, address: replica.url, seed: replica.seed, controlToken: replica.controlToken },
      program: (given) => world().shown(makeProgram(world().services, given)),
      programs: () => world().services.programs.list().map(world().shown),
      fetch: (request) => injectRequest(world().app, request),
      replay: replayRecording,
      close: () => replica.close(),
    };
  }

  async kill(sandbox: Sandbox): Promise<void> {
    this.#proxy!.close();
    await sandbox.close();
    const client = new Redis(this.#redis!.url);
    const replicas = await client.keys('{ingo-sandbox}:replica:*');
    await client.del(...replicas, '-'); // as when its lease has run out
    client.disconnect();
  }

  async remove(): Promise<void> {
    this.#proxy?.close();
    await this.#redis?.remove();
  }
}
