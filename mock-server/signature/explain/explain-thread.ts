import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Explanation } from './explain.js';
import type { ExplainTask } from './explain-task.js';

/** Built, the thread's file stands beside this one. From source it is TypeScript, which tsx reads. */
function createWorker(): Worker {
  const built = new URL('./explain-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(built))) return new Worker(built);
  const source = new URL('./explain-worker.ts', import.meta.url);
  const script = `import('${import.meta.resolve('tsx/esm/api')}').then(({ register }) => { register(); return import('${source}'); })`;
  return new Worker(script, { eval: true });
}

interface Waiting {
  readonly resolve: (explanation: Explanation) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that explains, started when it is first asked. It keeps no process alive, and is started anew after it
 * failed.
 */
export class ExplainThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #next = 0;

  /** Explains a request. Rejects when the thread fails or is closed. */
  explain(task: ExplainTask): Promise<Explanation> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.ref();
      this.#worker.postMessage({ id, task });
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = createWorker();
    worker.on('message', ({ id, explanation }: { id: number; explanation: Explanation }) => {
      this.#waiting.get(id)?.resolve(explanation);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.#failed(error));
    worker.on('exit', () => this.#failed(new Error('the thread that explains has ended')));
    return worker;
  }

  #failed(error: Error): void {
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
