import { bundleClient } from '../../client/bundle.mjs';
import { spawnServer } from '../bench/spawn-server.js';
import { freshBuild } from './fresh-build.js';
import { SANDBOX_URL } from './sandbox.js';

/** Builds, and starts the one sandbox of all tests in a process of its own; returns a function that stops it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await bundleClient();
  const build = freshBuild();
  try {
    const sandbox = await spawnServer([build.cli, 'start', '--port', '0', '--seed', '1', '--json']);
    process.env[SANDBOX_URL] = sandbox.url;
    return async () => {
      await sandbox.stop();
      build.remove();
    };
  } catch (error) {
    build.remove();
    throw error;
  }
}
