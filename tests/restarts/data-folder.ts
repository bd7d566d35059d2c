import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../mock-server/index.js';

/** A folder for data directories, removed after the tests of a file. */
export function useDataFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/** Starts a sandbox in what a crash at this moment would leave of a data directory. */
export async function startAfterCrash(data: string, options: SandboxOptions = {}): Promise<Sandbox> {
  const left = `${data}-crashed-${(crashes += 1)}`;
  cpSync(data, left, { recursive: true, filter: (file) => !file.endsWith('/lock') });
  return startSandbox({ port: 0, ...options, data: left });
}

let crashes = 0;
