import { pathToFileURL } from 'node:url';
import { spawnServer } from '../bench/spawn-server.js';
import { EXAMPLE_PAGES } from './example.js';
import { freshBuild } from './fresh-build.js';
import { SANDBOX_URL } from './sandbox.js';

/** Starts the one sandbox of all tests, a process of its own as users run it; gives what ends it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const build = freshBuild();
  try {
    const sandbox = await spawnServer([build.cli, 'start', '--port', '0', '--seed', '1', '--json']);
    process.env[SANDBOX_URL] = sandbox.url;
    process.env[EXAMPLE_PAGES] = pathToFileURL(`${build.example}/`).href;
    return async () => {
      await sandbox.stop();
      build.remove();
    };
  } catch (error) {
    build.remove();
    throw error;
  }
}
