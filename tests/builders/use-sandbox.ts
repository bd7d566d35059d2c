import { afterAll, beforeAll, beforeEach } from 'vitest';
import {
  startSandbox,
  type Sandbox,
  type SandboxOptions,
  type SandboxProgram,
} from '../../mock-server/index.js';
import { TEST_STORES } from './test-stores.js';

/** Where there are kills, one comes before every test of such a number. */
const KILL_EVERY = 5;

/**
 * A sandbox for the tests of a file or of a describe: started before the first of them, closed after the last.
 *
 * Where `INGO_TEST_STORE` is `data` or `redis`, it keeps its programs there; with `INGO_TEST_KILL=1` it is then killed
 * before every fifth test, and started again (`npm run test:data`, `npm run test:redis`).
 *
 * @param options by default it listens on a free port and has seed 1.
 * @returns the sandbox, whose members can be used from the first test on. Its programs are there again after a kill.
 */
export function useSandbox(options: SandboxOptions = {}): Sandbox {
  let started: Sandbox | undefined;
  const store = TEST_STORES[process.env['INGO_TEST_STORE'] ?? '']?.();
  const start = (more: SandboxOptions = {}): Promise<Sandbox> => {
    const given = { port: 0, seed: 1, ...options, ...more };
    return store ? store.start(given) : startSandbox(given);
  };
  beforeAll(async () => {
    started = await start();
  });
  afterAll(async () => {
    await started?.close();
    await store?.remove();
  });
  if (store && process.env['INGO_TEST_KILL']) {
    let tests = 0;
    beforeEach(async () => {
      if ((tests += 1) % KILL_EVERY > 0) return;
      const { url } = started!;
      await fetch(`${url}/_sandbox/api/clock`); // what was done in this process is durable
      await store.kill(started!);
      started = await start({ port: Number(new URL(url).port) });
    });
  }
  const running = (member: string): Sandbox => {
    if (!started) throw new Error(`sandbox.${member} is used before the first test`);
    return started;
  };
  if (!store) return proxyOf({} as Sandbox, running);
  const lasting = (program: SandboxProgram): SandboxProgram => {
    const { username } = program.credentials;
    const now = () =>
      running('program')
        .programs()
        .find((one) => one.credentials.username === username);
    return proxyOf(program, () => now() ?? program);
  };
  return proxyOf({} as Sandbox, (member) => ({
    ...running(member),
    program: (given) => lasting(running('program').program(given)),
    programs: () => running('programs').programs().map(lasting),
  }));
}

/** Stands in for an object with the members of another one, which may change. */
function proxyOf<Value extends object>(like: Value, present: (member: string) => Value): Value {
  return new Proxy(like, {
    get: (_, member) => {
      const value = present(String(member));
      const found = Reflect.get(value, member) as unknown;
      return typeof found === 'function' ? (found.bind(value) as unknown) : found;
    },
  });
}
