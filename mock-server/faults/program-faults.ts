import type { FaultName } from '../../contracts/faults/faults.js';
import type { FaultRule } from '../../contracts/generated/types.js';
import { maskQuery } from '../journal/mask.js';
import { maskMatch } from '../programs/mask-match.js';
import type { MessageSubject, RequestSubject, Subject } from '../programs/match-subject.js';
import type { Program } from '../programs/program.js';
import { Random } from '../world/random.js';
import { decide, type Firing, type ReadRule, type RuleCount } from './decide.js';
import { readRules } from './read-rules.js';

/** A rule with its result; secrets in it masked. */
export type FaultRuleState = FaultRule &
  Pick<RuleCount, 'matched' | 'fired'> & {
    /** The session whose scenario set it; absent where the program has it. */
    readonly session?: string;
  };

/** A fault that happens, with its rule as it was set. */
export interface Happening extends Firing {
  readonly given: FaultRule;
}

/** What happens to a request. */
export interface Encounter {
  readonly happenings: readonly Happening[];
  /** Must be called once the request is over, where it is there: a limit counts the calls that are under way. */
  readonly over?: () => void;
}

/** Of more rules that scenarios set, the oldest is dropped. */
const MOST_OF_SCENARIOS = 100;

interface Entry {
  /** Counts from 0 since the rules were set. */
  readonly number: number;
  readonly read: ReadRule;
  readonly random: Random;
  count: RuleCount;
}

/** The rules of one program, and how often each matched and fired. */
export class ProgramFaults {
  readonly #program: Program;
  #entries: readonly Entry[] = [];
  readonly #onSkew: () => void;
  #next = 0;

  /** @param onSkew called at a rule that lets the clock be off. */
  constructor(program: Program, onSkew: () => void = () => undefined) {
    this.#program = program;
    this.#onSkew = onSkew;
  }

  /** Whether there is any rule. */
  get any(): boolean {
    return this.#entries.length > 0;
  }

  /** Whether a rule lets the clock be off. */
  get hasSkew(): boolean {
    return this.#entries.some(({ read }) => read.skew !== undefined);
  }

  /** Replaces the rules, which must not contradict themselves; counts and randomness begin again. */
  set(rules: readonly FaultRule[]): void {
    const changed = this.any || rules.length > 0;
    this.forget();
    this.#entries = this.#begin(rules);
    if (changed) this.#program.journal.append({ kind: 'fault-rules', rules: this.#entries.map(shown) });
  }

  /** Adds rules of a scenario, which must not contradict themselves; of pages and messages they are about its session. */
  add(rules: readonly FaultRule[], session: string): void {
    const added = this.#begin(rules, session);
    const ofScenarios = this.#entries.filter(({ read }) => read.session !== undefined);
    const dropped = new Set(
      ofScenarios.slice(0, Math.max(0, ofScenarios.length + added.length - MOST_OF_SCENARIOS)),
    );
    this.#entries = [...this.#entries.filter((entry) => !dropped.has(entry)), ...added];
    this.#program.journal.append({ kind: 'fault-rules', rules: added.map(shown), session });
  }

  /** Drops every rule; the journal, which a reset clears, has no entry of it. */
  forget(): void {
    this.#entries = [];
    this.#next = 0;
  }

  /** The rules in their order. */
  list(): FaultRuleState[] {
    return this.#entries.map((entry) => {
      const { matched, fired } = entry.count;
      const { session } = entry.read;
      return { ...shown(entry), matched, fired, ...(session !== undefined && { session }) };
    });
  }

  /** Says what happens to a request, counts it, and records what happens. */
  meet(request: RequestSubject, target: string): Encounter {
    const { method } = request;
    const { happenings, entered } = this.#decide(request);
    for (const { given, ...firing } of happenings) {
      void given; // the journal has it with the rules
      this.#program.journal.append({ kind: 'fault', ...firing, method, target: maskQuery(target) });
    }
    return { happenings, ...(entered.length > 0 && { over: () => entered.forEach(leave) }) };
  }

  /** Says what happens to an event on its way to the SDK; undefined where nothing does. */
  meetMessage({ event, session }: Omit<MessageSubject, 'about'>): FaultName | undefined {
    const [happening] = this.#decide({ about: 'message', event, session }).happenings;
    if (!happening) return undefined;
    const { rule, fault } = happening;
    this.#program.journal.append({ kind: 'fault', rule, fault, session, event });
    return fault;
  }

  #decide(subject: Subject): { readonly happenings: Happening[]; readonly entered: readonly Entry[] } {
    const entries = this.#entries;
    const { firings, counts } = decide(
      entries.map(({ read }) => read),
      entries.map(({ count }) => count),
      subject,
      this.#program.clock.now(),
      (rule) => entries[rule]!.random.bytes(4).readUInt32BE() / 2 ** 32,
    );
    const entered = entries.filter(({ count }, index) => underWay(counts[index]!) > underWay(count));
    entries.forEach((entry, index) => (entry.count = counts[index]!));
    const happenings = firings.map((firing) => {
      const { number, read } = entries[firing.rule]!;
      return { ...firing, rule: number, given: read.rule };
    });
    return { happenings, entered };
  }

  #begin(rules: readonly FaultRule[], session?: string): Entry[] {
    const { seed, username, clock } = this.#program;
    return readRules(structuredClone(rules), clock.now()).map((read) => {
      const number = this.#next++;
      if (read.skew !== undefined) this.#onSkew();
      return {
        number,
        read: { ...read, ...(session !== undefined && { session }) },
        random: new Random(`faults/${seed}/${username}/${number}`),
        count: NOTHING_YET,
      };
    });
  }
}

/** The faults of all programs. */
export class Faults {
  readonly #byProgram = new WeakMap<Program, ProgramFaults>();
  #skew = false;

  /** Whether a rule of any program ever let the clock be off: else no request needs to be asked who signed it. */
  get everSkewed(): boolean {
    return this.#skew;
  }

  /** The faults of a program. */
  of(program: Program): ProgramFaults {
    let faults = this.#byProgram.get(program);
    if (!faults)
      this.#byProgram.set(program, (faults = new ProgramFaults(program, () => (this.#skew = true))));
    return faults;
  }
}

const shown = ({ read }: Entry): FaultRule => maskMatch(read.rule);

const NOTHING_YET: RuleCount = { matched: 0, fired: 0 };

const underWay = ({ underWay: count = 0 }: RuleCount): number => count;

const leave = (entry: Entry): void => {
  entry.count = { ...entry.count, underWay: underWay(entry.count) - 1 };
};
