import type { Worker } from 'node:worker_threads';
import { realTimer } from '../../world/world.js';
import type { ProofReply } from './explain-worker.js';
import type { Proof, ProofTask } from './prove.js';
import { startExplainWorker } from './start-explain-worker.js';

/** Longest time for one proof, the start of the thread included; usual are 0.1 s. */
const TIMEOUT_MS = 10_000;

/** After this time without work the thread ends, and its memory is free. */
const IDLE_MS = 30_000;

interface Job {
  readonly task: ProofTask;
  readonly resolve: (proof: Proof) => void;
  readonly reject: (error: Error) => void;
}

/** How long to wait, and how the thread is started; both for tests. */
export interface ThreadOptions {
  readonly timeoutMs?: number;
  readonly idleMs?: number;
  readonly start?: () => Worker;
}

/**
 * Proves in a worker thread, one task after the other. The thread starts with the first task, and again after a failure. It
 * keeps the process alive only while it works.
 */
export class ExplainThread {
  readonly #timeoutMs: number;
  readonly #idleMs: number;
  readonly #start: () => Worker;
  readonly #queue: Job[] = [];
  #worker: Worker | undefined;
  #job: Job | undefined;
  #stopTimer = (): void => undefined;

  constructor({ timeoutMs = TIMEOUT_MS, idleMs = IDLE_MS, start = startExplainWorker }: ThreadOptions = {}) {
    this.#timeoutMs = timeoutMs;
    this.#idleMs = idleMs;
    this.#start = start;
  }

  /**
   * Proves how a request was signed.
   *
   * @throws Error when the thread ends or fails, or takes longer than allowed.
   */
  prove(task: ProofTask): Promise<Proof> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      if (!this.#job) this.#next();
    });
  }

  #next(): void {
    this.#stopTimer();
    this.#job = this.#queue.shift();
    if (!this.#job) {
      this.#worker?.unref();
      this.#stopTimer = realTimer(this.#idleMs, () => this.#end());
      return;
    }
    const { task } = this.#job;
    this.#stopTimer = realTimer(this.#timeoutMs, () =>
      this.#fail(new Error(`it took longer than ${this.#timeoutMs / 1000} s`)),
    );
    try {
      this.#worker ??= this.#open();
      this.#worker.ref();
      // Only its own bytes: a Buffer may be a view of a larger piece of memory, which would be copied whole.
      const body = new Uint8Array(task.request.body);
      this.#worker.postMessage({ ...task, request: { ...task.request, body } });
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  #open(): Worker {
    const worker = this.#start();
    const isCurrent = (): boolean => worker === this.#worker;
    worker.on('message', (reply: ProofReply) => {
      if (isCurrent()) this.#settle(reply);
    });
    worker.on('error', (error: Error) => {
      if (isCurrent()) this.#fail(error);
    });
    worker.on('exit', (code) => {
      if (isCurrent()) this.#fail(new Error(`its thread ended with code ${code}`));
    });
    return worker;
  }

  #settle(reply: ProofReply): void {
    if ('proof' in reply) this.#job?.resolve(reply.proof);
    else this.#job?.reject(new Error(reply.error));
    this.#next();
  }

  /** Gives up on a thread; the next task gets a new one. */
  #fail(error: Error): void {
    this.#end();
    this.#job?.reject(error);
    this.#next();
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }
}
