import { nextTurn, realTimer } from '../world/world.js';
import { StoreUnavailable } from './store-unavailable.js';

/** Lines that are made durable together. */
export interface Batch {
  /** They begin the log again: what it held before is forgotten. */
  readonly fresh: boolean;
  readonly lines: readonly string[];
}

/** Where the lines of one log are kept. */
export interface LogFile {
  /**
   * Makes lines durable: all of a fresh batch, or none. After a failure it is called again with the same lines, and
   * maybe more behind them.
   */
  write(batch: Batch): Promise<void>;
  /** Forgets the log. */
  remove(): Promise<void>;
}

/** A batch that waits, and those who wait for it. */
interface Waiting {
  fresh: boolean;
  readonly lines: string[];
  /** Made when somebody waits for it. */
  written?: PromiseWithResolver | undefined;
}

interface PromiseWithResolver {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const RETRY_MS = 250;

const CLOSED = 'What came last was not kept: the sandbox ended, or another replica took over. Send it again.';

/**
 * Appends the lines of one log in order. Lines that come while others are being written are made durable together. Where
 * writing fails it is tried again until it succeeds; meanwhile `check` and `durable` refuse.
 */
export class LogWriter {
  readonly #file: LogFile;
  #pending: Waiting = { fresh: false, lines: [] };
  #current: Waiting | undefined;
  #running: Promise<void> | undefined;
  #failure: StoreUnavailable | undefined;
  #wake: () => void = () => undefined;
  #closed = false;

  constructor(file: LogFile) {
    this.#file = file;
  }

  /** Why nothing can be written at present; undefined where it can. */
  get failure(): StoreUnavailable | undefined {
    return this.#failure;
  }

  /** Appends a line, which is written soon. */
  append(line: string): void {
    if (this.#closed) this.#failure ??= new StoreUnavailable(CLOSED);
    else {
      this.#pending.lines.push(line);
      this.#running ??= this.#run();
    }
  }

  /** Begins the log again with these lines. */
  begin(lines: readonly string[]): void {
    const { written } = this.#pending;
    this.#pending = { fresh: true, lines: [...lines], written };
    this.#running ??= this.#run();
  }

  /** Resolves once every line so far is durable; undefined where it is. Rejects with StoreUnavailable. */
  durable(): Promise<void> | undefined {
    if (this.#failure) return Promise.reject(this.#failure);
    const last = this.#last();
    if (!last || !this.#running) return undefined;
    last.written ??= promiseWithResolver();
    return last.written.promise;
  }

  /** Resolves once every line so far is durable, however long it takes; undefined where it is. */
  settled(): Promise<void> | undefined {
    const last = this.#running && this.#last();
    return last && this.#settled();
  }

  /** @throws StoreUnavailable where nothing can be written at present. */
  check(): void {
    if (this.#failure) throw this.#failure;
  }

  /** Forgets the log. */
  async remove(): Promise<void> {
    await this.close();
    await this.#file.remove();
  }

  /** Writes what is left, where that is possible, and takes no more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#running;
  }

  #last(): Waiting | undefined {
    return this.#pending.lines.length > 0 ? this.#pending : this.#current;
  }

  async #settled(): Promise<void> {
    while (!this.#closed) {
      const waiting = this.durable();
      if (!waiting) return;
      const failed = await waiting.then(
        () => false,
        () => true,
      );
      if (!failed) return;
      await new Promise<void>((resolve) => void realTimer(RETRY_MS, resolve));
    }
    await new Promise(() => undefined); // it never will be
  }

  /** Writes batch after batch until nothing is left. */
  async #run(): Promise<void> {
    await nextTurn(); // what else comes in this turn goes into the same batch
    while (this.#pending.lines.length > 0) {
      this.#current = this.#pending;
      this.#pending = { fresh: false, lines: [] };
      try {
        await this.#file.write(this.#current);
        this.#failure = undefined;
        this.#current.written?.resolve();
      } catch (error) {
        this.#failed(this.#current, error as Error);
        if (this.#closed) break;
        await new Promise<void>((resolve) => ((this.#wake = resolve), void realTimer(RETRY_MS, resolve)));
      }
      this.#current = undefined;
    }
    this.#running = undefined;
  }

  /** Puts lines that were not written back in front of what came meanwhile. */
  #failed(batch: Waiting, error: Error): void {
    this.#failure = error instanceof StoreUnavailable ? error : new StoreUnavailable(error.message);
    batch.written?.reject(this.#failure);
    if (this.#pending.fresh) return; // they are forgotten
    const { lines, written } = this.#pending;
    this.#pending = { fresh: batch.fresh, lines: [...batch.lines, ...lines], written };
    written?.reject(this.#failure);
    this.#pending.written = undefined;
  }
}

function promiseWithResolver(): PromiseWithResolver {
  let [resolve, reject]: [() => void, (error: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<void>((resolved, rejected) => ([resolve, reject] = [resolved, rejected]));
  promise.catch(() => undefined); // who waits for it handles it
  return { promise, resolve, reject };
}
