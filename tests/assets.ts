import { fileURLToPath } from 'node:url';
import { buildAssets } from '../sdk-stub/bundle.mjs';

/** Builds what browsers are served, so that tests of the sources never meet an older build. */
export default async function setup(): Promise<void> {
  await buildAssets(fileURLToPath(new URL('../dist/assets', import.meta.url)));
}
