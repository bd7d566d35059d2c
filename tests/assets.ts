import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundleClient } from '../client/bundle.mjs';
import { ensureGenerated } from '../contracts/generated/ensure-generated.mjs';
import { buildInspector } from '../mock-server/inspector/bundle.mjs';
import { buildAssets } from '../sdk-stub/bundle.mjs';
import { beginRun } from './run/once-per-run.js';

/**
 * Generates what the schemas give and builds what browsers get, and the client, so that no test uses an older build; in
 * watch mode before each run.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  let endRun = (): void => undefined;
  const prepare = async (): Promise<void> => {
    ensureGenerated();
    endRun = beginRun();
    await Promise.all([
      buildAssets(fileURLToPath(new URL('../dist/assets', import.meta.url))),
      bundleClient(),
      buildInspector(),
    ]);
  };
  await prepare();
  project.onTestsRerun(prepare);
  return () => endRun();
}
