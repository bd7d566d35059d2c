import { Worker } from 'node:worker_threads';

/**
 * Starts the thread of `explain-worker`, which is beside this file with the same extension: as the compiler leaves
 * both, or beside the bundled command line. Where the sandbox runs from its source, the thread loads TypeScript first.
 */
export function startExplainWorker(): Worker {
  const extension = /\.\w+$/.exec(import.meta.url)![0];
  const file = extension === '.ts' ? './explain-worker-from-source.mjs' : `./explain-worker${extension}`;
  return new Worker(new URL(file, import.meta.url), { execArgv: [] });
}
