import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureGenerated } from '../contracts/generated/ensure-generated.mjs';
import { buildAssets } from '../sdk-stub/bundle.mjs';

/**
 * Generates what the schemas give and builds what browsers are served, so that tests of the sources never meet an older
 * state; in watch mode before each run.
 */
export default async function setup(project: TestProject): Promise<void> {
  const prepare = async (): Promise<void> => {
    ensureGenerated();
    await buildAssets(fileURLToPath(new URL('../dist/assets', import.meta.url)));
  };
  await prepare();
  project.onTestsRerun(prepare);
}
