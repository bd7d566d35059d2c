import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../mock-server/index.js';

/** A data directory of its own. */
function temporaryData(): { readonly options: SandboxOptions; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-data-'));
  return {
    options: { data: folder },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * A sandbox for the tests of a file or of a describe: started before the first of them, closed after the last.
 *
 * Where `INGO_TEST_STORE` is `data`, it keeps its programs in a data directory (`npm run test:data`).
 *
 * @param options by default it listens on a free port and has seed 1.
 * @returns the sandbox, whose members can be used from the first test on.
 */
export function useSandbox(options: SandboxOptions = {}): Sandbox {
  let started: Sandbox | undefined;
  const data = process.env['INGO_TEST_STORE'] === 'data' ? temporaryData() : undefined;
  beforeAll(async () => {
    started = await startSandbox({ port: 0, seed: 1, ...data?.options, ...options });
  });
  afterAll(async () => {
    await started?.close();
    data?.remove();
  });
  return new Proxy({} as Sandbox, {
    get: (_, member) => {
      if (!started) throw new Error(`sandbox.${String(member)} is used before the first test`);
      return Reflect.get(started, member) as unknown;
    },
  });
}
