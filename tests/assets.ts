import { fileURLToPath } from 'node:url';
import { bundleClient } from '../client/bundle.mjs';
import { buildAssets } from '../sdk-stub/bundle.mjs';

/** Builds what browsers get, and the client, so that no test uses an older build. */
export default async function setup(): Promise<void> {
  await Promise.all([buildAssets(fileURLToPath(new URL('../dist/assets', import.meta.url))), bundleClient()]);
}
