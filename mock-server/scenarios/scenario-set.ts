import type { Scenario } from '../../contracts/generated/types.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { didYouMean } from '../../contracts/violations/violations.js';
import type { NamedScenario } from './read-scenario.js';

/** A scenario as listed. */
export interface ScenarioRow {
  readonly name: string;
  readonly description: string;
  readonly source: 'built-in' | 'yours';
  /** Absent: all. */
  readonly destinations?: NonNullable<Scenario['destinations']>;
  readonly match?: NonNullable<Scenario['match']>;
}

/** How many scenarios may wait for the sessions to come. */
export const QUEUE_LIMIT = 1000;

/** How many scenarios a program may be given. */
export const SCENARIO_LIMIT = 1000;

const BUILT_IN: ReadonlyMap<string, NamedScenario> = new Map(
  BUILT_IN_SCENARIOS.map((scenario) => [scenario.name, scenario]),
);

/** The scenarios of one program: those that are there from the start, those it was given, and the queue of the next. */
export class ScenarioSet {
  /** In the order in which they were put. */
  readonly #yours = new Map<string, NamedScenario>();
  #queue: string[] = [];

  /** Every scenario: the built-in ones first, each as it runs now, then yours in the order in which they were put. */
  list(): ScenarioRow[] {
    return this.#names().map((name) => {
      const { description, destinations, match } = this.get(name)!;
      return {
        name,
        description,
        source: this.#yours.has(name) ? 'yours' : 'built-in',
        ...(destinations && { destinations }),
        ...(match && { match }),
      };
    });
  }

  /** The scenario of that name; yours wins over a built-in one. */
  get(name: string): NamedScenario | undefined {
    return this.#yours.get(name) ?? BUILT_IN.get(name);
  }

  /**
   * Adds a scenario, or replaces the one of its name.
   *
   * @throws RangeError when the program holds too many.
   */
  put(scenario: NamedScenario): void {
    if (this.#yours.size >= SCENARIO_LIMIT && !this.#yours.has(scenario.name)) {
      throw new RangeError(
        `The program holds ${SCENARIO_LIMIT} scenarios already. Remove some, or mint a program per test.`,
      );
    }
    // Put again, it is the latest: its match rule comes first.
    this.#yours.delete(scenario.name);
    this.#yours.set(scenario.name, scenario);
  }

  /**
   * Removes one of yours; a built-in one that it hid is back.
   *
   * @returns whether there was one.
   */
  remove(name: string): boolean {
    const removed = this.#yours.delete(name);
    if (!this.get(name)) this.#queue = this.#queue.filter((queued) => queued !== name);
    return removed;
  }

  /** Those that were put, in that order. */
  yours(): NamedScenario[] {
    return [...this.#yours.values()];
  }

  /** Those with a match rule, latest first. */
  matching(): NamedScenario[] {
    return [...this.#yours.values()].filter(({ match }) => match).reverse();
  }

  /**
   * Puts a scenario in the queue: the next session runs it, or the one after those that wait already.
   *
   * @throws RangeError when the name is not known, or the queue is full.
   */
  enqueue(name: string): void {
    if (!this.get(name)) throw new RangeError(`There is no scenario "${name}".${this.didYouMean(name)}`);
    if (this.#queue.length >= QUEUE_LIMIT) {
      throw new RangeError(
        `${QUEUE_LIMIT} scenarios wait in the queue already. Create sessions, which take them, or reset the program.`,
      );
    }
    this.#queue.push(name);
  }

  /** Names of the scenarios that wait, next first. */
  queued(): readonly string[] {
    return [...this.#queue];
  }

  /** The scenario of the next session, which stays in the queue. */
  peekNext(): string | undefined {
    return this.#queue[0];
  }

  /** Takes the scenario of the next session out of the queue. */
  takeNext(): string | undefined {
    return this.#queue.shift();
  }

  /** Empties the queue, as a reset does; scenarios that were put stay. */
  clear(): void {
    this.#queue = [];
  }

  /** Forgets the scenarios that were put, too. */
  forget(): void {
    this.clear();
    this.#yours.clear();
  }

  /** ` Did you mean "…"?` where a scenario has a name like that, else nothing. */
  didYouMean(name: string): string {
    return didYouMean(name, this.#names());
  }

  #names(): string[] {
    return [...new Set([...BUILT_IN.keys(), ...this.#yours.keys()])];
  }
}
