import type { FaultRule } from '../../contracts/generated/types.js';
import { maskQuery, maskText } from '../journal/mask.js';
import type { Program } from '../programs/program.js';
import { Random } from '../world/random.js';
import { decide, type FaultedRequest, type Firing, type ReadRule, type RuleCount } from './decide.js';
import { readRules } from './read-rules.js';

/** A rule with what became of it; secrets in it masked. */
export type FaultRuleState = FaultRule & RuleCount;

/** The rules of one program, and how often each matched and fired. */
export class ProgramFaults {
  readonly #program: Program;
  #rules: readonly ReadRule[] = [];
  #counts: readonly RuleCount[] = [];
  #streams: readonly Random[] = [];

  constructor(program: Program) {
    this.#program = program;
  }

  /** Whether there is any rule. */
  get any(): boolean {
    return this.#rules.length > 0;
  }

  /** Replaces the rules, which must not contradict themselves; counts and randomness begin anew. */
  set(rules: readonly FaultRule[]): void {
    const changed = this.any || rules.length > 0;
    this.#replace(readRules(structuredClone(rules), this.#program.clock.now()));
    if (changed) this.#program.journal.append({ kind: 'fault-rules', rules: this.#rules.map(masked) });
  }

  /** Drops every rule; the journal, which a reset clears, has no entry of it. */
  forget(): void {
    this.#replace([]);
  }

  /** The rules in their order. */
  list(): FaultRuleState[] {
    return this.#rules.map((read, index) => ({ ...masked(read), ...this.#counts[index]! }));
  }

  /** A rule as it was set. */
  rule(index: number): FaultRule {
    return this.#rules[index]!.rule;
  }

  /** Says what happens to a request, counts it, and records what happens. */
  meet(request: FaultedRequest, target: string): readonly Firing[] {
    const { clock, journal } = this.#program;
    const draw = (rule: number): number => this.#streams[rule]!.bytes(4).readUInt32BE() / 2 ** 32;
    const { firings, counts } = decide(this.#rules, this.#counts, request, clock.now(), draw);
    this.#counts = counts;
    for (const firing of firings)
      journal.append({ kind: 'fault', ...firing, method: request.method, target: maskQuery(target) });
    return firings;
  }

  #replace(rules: readonly ReadRule[]): void {
    const { seed, username } = this.#program;
    this.#rules = rules;
    this.#counts = rules.map(() => ({ matched: 0, fired: 0 }));
    this.#streams = rules.map((_, index) => new Random(`faults/${seed}/${username}/${index}`));
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

/** A rule may match by a header or a field that is secret. */
function masked({ rule }: ReadRule): FaultRule {
  const { header } = rule.match ?? {};
  const hidden = Object.keys(header ?? {}).filter((name) => /^authorization$/i.test(name));
  const shown = JSON.parse(maskText(JSON.stringify(rule))) as FaultRule;
  for (const name of hidden) shown.match!.header![name] = '•'.repeat(8);
  return shown;
}
