import type { Clock } from './clock.js';

/** Calls back once after real milliseconds, unless the returned function is called before. */
export type StartTimer = (milliseconds: number, callback: () => void) => () => void;

/** Something that is due at an instant of the clock. */
interface Task {
  readonly due: number;
  readonly run: () => void | Promise<void>;
  /** Called instead when every task is forgotten. */
  readonly forgotten: (() => void) | undefined;
}

/** Node turns longer timers into immediate ones. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * What will happen, by the clock of one program. As the clock runs, tasks come by real time; when it is moved, every
 * task on the way happens in order, each at its own instant, before the move is over.
 */
export class Schedule {
  readonly #clock: Clock;
  readonly #startTimer: StartTimer;
  readonly #onError: (error: Error) => void;
  /** Ordered by `due`; equal ones in the order in which they were asked for. */
  readonly #tasks: Task[] = [];
  #stopTimer: (() => void) | undefined;
  #moves: Promise<void> = Promise.resolve();
  #moving = 0;
  readonly #underWay = new Set<Promise<unknown>>();
  /** Resolves when the clock continues. */
  #standing: Promise<void> | undefined;

  /** @param onError called when a task fails that ran by real time: no caller waits for it. */
  constructor(clock: Clock, startTimer: StartTimer, onError: (error: Error) => void) {
    this.#clock = clock;
    this.#startTimer = startTimer;
    this.#onError = onError;
  }

  /** When the next task is due, in milliseconds since 1970; undefined where there is none. */
  get next(): number | undefined {
    return this.#tasks[0]?.due;
  }

  /**
   * Lets a task happen after milliseconds of the clock, unless the returned function is called before.
   *
   * @param forgotten called instead when every task is forgotten.
   */
  after(milliseconds: number, run: Task['run'], forgotten?: () => void): () => void {
    const task: Task = { due: this.#clock.now() + milliseconds, run, forgotten };
    this.#tasks.splice(firstAfter(this.#tasks, task.due), 0, task);
    this.#arm();
    return () => {
      const at = this.#tasks.lastIndexOf(task, firstAfter(this.#tasks, task.due));
      if (at >= 0) this.#tasks.splice(at, 1);
      this.#arm();
    };
  }

  /**
   * Work that takes real time, such as a delivery: a move of the clock waits until it is over, so that what follows
   * from it can fall due on the way. As the clock merely runs, nothing waits for it.
   */
  during(work: Promise<unknown>): void {
    const over: Promise<unknown> = work.catch(this.#onError).finally(() => this.#underWay.delete(over));
    this.#underWay.add(over);
  }

  /** Real time drives it again, after somebody else did. */
  resume(): void {
    this.#arm();
  }

  /** Whether the clock is being moved: then what is due comes on the way. */
  get moving(): boolean {
    return this.#moving > 0;
  }

  /**
   * Lets what is due by an instant happen, each at its own; nothing that takes real time is waited for.
   *
   * @returns undefined where nothing is due, or a move that is under way will come to it.
   */
  runDue(instant = this.#clock.now()): Promise<void> | undefined {
    const [first] = this.#tasks;
    if (!first || first.due > instant || this.moving) return undefined;
    return this.#next(async () => {
      await this.#runUntil(instant);
      this.#arm();
    });
  }

  /**
   * Moves the clock by `move`; what falls due on the way to the instant happens first.
   *
   * @param target where the move leads; instants before now let nothing happen.
   */
  move(target: number, move: () => void): Promise<void> {
    this.#moving += 1;
    return this.#next(async () => {
      await this.#settle();
      await this.#runUntil(target, () => this.#settle());
      while (this.#standing) await this.#standing;
      this.#clock.hold();
      move();
    }).finally(() => {
      this.#moving -= 1;
      this.#arm();
    });
  }

  /** Stops the clock, so that nothing falls due, also in a move that is under way, until the returned function is called. */
  stand(): () => void {
    const { frozen } = this.#clock;
    let goOn = (): void => undefined;
    this.#standing = new Promise((resolve) => (goOn = resolve));
    this.#clock.freeze(true);
    this.#arm();
    return () => {
      this.#standing = undefined;
      this.#clock.freeze(frozen);
      this.#arm();
      goOn();
    };
  }

  #next(run: () => Promise<void>): Promise<void> {
    const done = this.#moves.then(run);
    this.#moves = done.catch(() => undefined);
    return done;
  }

  /** Forgets every task. */
  clear(): void {
    const tasks = this.#tasks.splice(0);
    this.#arm();
    for (const { forgotten } of tasks) forgotten?.();
  }

  /** Waits until nothing is under way any more, whatever was begun meanwhile included. */
  async #settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async #runUntil(target: number, settle?: () => Promise<void>): Promise<void> {
    for (;;) {
      while (this.#standing) await this.#standing;
      const task = this.#tasks[0];
      if (!task || task.due > target) return;
      this.#tasks.shift();
      if (task.due > this.#clock.now()) this.#clock.set(task.due);
      this.#clock.hold(task.due);
      await task.run();
      await settle?.();
    }
  }

  #arm(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    const next = this.#tasks[0];
    if (!next || this.#clock.frozen) return;
    const wait = Math.min(LONGEST_TIMER, Math.max(0, next.due - this.#clock.now()));
    this.#stopTimer = this.#startTimer(wait, () => {
      this.#stopTimer = undefined;
      const due = this.runDue();
      if (due) due.catch(this.#onError);
      else if (!this.moving) this.#arm();
    });
  }
}

/** Index of the first task that is due after an instant, by halving: a thousand open pages have a thousand tasks. */
function firstAfter(tasks: readonly Task[], instant: number): number {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tasks[middle]!.due > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
