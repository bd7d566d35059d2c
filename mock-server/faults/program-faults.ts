import type { FaultRule } from '../../contracts/generated/types.js';
import { maskText } from '../journal/mask.js';
import type { MessageSubject, RequestSubject, Subject } from '../programs/match-subject.js';
import type { Program } from '../programs/program.js';
import { Random } from '../world/random.js';
import { decide, type Firing, type ReadRule, type RuleCount } from './decide.js';
import { readRules } from './read-rules.js';

/** A rule with what became of it; secrets in it masked. */
export type FaultRuleState = FaultRule & Pick<RuleCount, 'matched' | 'fired'>;

/** What happens to a request. */
export interface Encounter {
  readonly firings: readonly Firing[];
  /** Must be called once the request is over, where it is there: a limit counts the calls that are under way. */
  readonly over?: () => void;
}

interface Entry {
  readonly read: ReadRule;
  readonly random: Random;
  count: RuleCount;
}

/** The rules of one program, and how often each matched and fired. */
export class ProgramFaults {
  readonly #program: Program;
  #entries: readonly Entry[] = [];

  constructor(program: Program) {
    this.#program = program;
  }

  /** Whether there is any rule. */
  get any(): boolean {
    return this.#entries.length > 0;
  }

  /** Replaces the rules, which must not contradict themselves; counts and randomness begin anew. */
  set(rules: readonly FaultRule[]): void {
    const changed = this.any || rules.length > 0;
    this.#entries = readRules(structuredClone(rules), this.#program.clock.now()).map((read, index) => ({
      read,
      random: this.#stream(String(index)),
      count: NOTHING_YET,
    }));
    if (changed) this.#record();
  }

  /** Drops every rule; the journal, which a reset clears, has no entry of it. */
  forget(): void {
    this.#entries = [];
  }

  /** The rules in their order. */
  list(): FaultRuleState[] {
    return this.#entries.map(({ read, count: { matched, fired } }) => ({ ...masked(read), matched, fired }));
  }

  /** A rule as it was set. */
  rule(index: number): FaultRule {
    return this.#entries[index]!.read.rule;
  }

  /** Says what happens to a request, counts it, and records what happens. */
  meet(request: RequestSubject, target: string): Encounter {
    const { method } = request;
    const { firings, entered } = this.#decide(request);
    for (const firing of firings) this.#program.journal.append({ kind: 'fault', ...firing, method, target });
    return { firings, ...(entered.length > 0 && { over: () => entered.forEach(leave) }) };
  }

  /** Says what happens to an event on its way to the SDK; undefined where nothing does. */
  meetMessage({ event, session }: Omit<MessageSubject, 'about'>): Firing | undefined {
    const [firing] = this.#decide({ about: 'message', event, session }).firings;
    if (firing) this.#program.journal.append({ kind: 'fault', ...firing, session, event });
    return firing;
  }

  #decide(subject: Subject): { readonly firings: readonly Firing[]; readonly entered: readonly Entry[] } {
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
    return { firings, entered };
  }

  #stream(name: string): Random {
    const { seed, username } = this.#program;
    return new Random(`faults/${seed}/${username}/${name}`);
  }

  #record(): void {
    const rules = this.#entries.map(({ read }) => masked(read));
    this.#program.journal.append({ kind: 'fault-rules', rules });
  }
}

/** The faults of all programs. */
export class Faults {
  readonly #byProgram = new WeakMap<Program, ProgramFaults>();

  /** The faults of a program. */
  of(program: Program): ProgramFaults {
    let faults = this.#byProgram.get(program);
    if (!faults) this.#byProgram.set(program, (faults = new ProgramFaults(program)));
    return faults;
  }
}

const NOTHING_YET: RuleCount = { matched: 0, fired: 0 };

const underWay = ({ underWay: count = 0 }: RuleCount): number => count;

const leave = (entry: Entry): void => {
  entry.count = { ...entry.count, underWay: underWay(entry.count) - 1 };
};

/** A rule may match by a header or a field that is secret. */
function masked({ rule }: ReadRule): FaultRule {
  const { header } = rule.match ?? {};
  const hidden = Object.keys(header ?? {}).filter((name) => /^authorization$/i.test(name));
  const shown = JSON.parse(maskText(JSON.stringify(rule))) as FaultRule;
  for (const name of hidden) shown.match!.header![name] = '•'.repeat(8);
  return shown;
}
