import { afterAll, beforeAll } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../mock-server/index.js';

/**
 * A sandbox for the tests of a file or of a describe: started before the first of them, closed after the last.
 *
 * @param options by default it listens on a free port and has seed 1.
 * @returns the sandbox, whose members can be used from the first test on.
 */
export function useSandbox(options: SandboxOptions = {}): Sandbox {
  let started: Sandbox | undefined;
  beforeAll(async () => {
    started = await startSandbox({ port: 0, seed: 1, ...options });
  });
  afterAll(() => started?.close());
  return new Proxy({} as Sandbox, {
    get: (_, member) => {
      if (!started) throw new Error(`sandbox.${String(member)} is used before the first test`);
      return Reflect.get(started, member) as unknown;
    },
  });
}
