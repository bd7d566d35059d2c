import { hash } from 'node:crypto';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import { tuneProgram } from '../control/commands/program-commands.js';
import { putScenario } from '../control/commands/scenario-commands.js';
import { valid } from '../control/valid.js';
import type { Program } from '../programs/program.js';
import { readLog, type ReadLog } from '../recordings/read-log.js';
import type { ProgramLogs } from '../recordings/program-logs.js';
import type { NamedScenario } from '../scenarios/read-scenario.js';
import type { KeptLog, ProgramStore } from '../stores/program-store.js';
import { bringBack } from './bring-back.js';
import type { SendAgain } from './send-again.js';

/** What is given at a start. */
export interface Given {
  readonly programs?: readonly ProgramOptions[] | undefined;
  readonly scenarios?: readonly NamedScenario[] | undefined;
}

/** A program that was kept, before it is brought back. */
interface Kept {
  readonly options: ProgramOptions & { readonly username: string };
  readonly log: ReadLog;
  readonly file: KeptLog;
}

/** What programs are brought back with. */
export type BringBack = Omit<SendAgain, 'program'> & {
  readonly logs: ProgramLogs;
  /** Says where the sandbox is, as clients see it: where it was while a program was kept. */
  readonly at: (origin: string) => void;
};

/** The programs that a store keeps. */
export class KeptPrograms {
  readonly #store: ProgramStore;
  readonly #given: Given;
  readonly #kept: ReadonlyMap<string, Kept>;
  readonly #say: (text: string) => void;

  private constructor(store: ProgramStore, given: Given, kept: readonly Kept[], say: (text: string) => void) {
    this.#store = store;
    this.#given = given;
    this.#kept = new Map(kept.map((one) => [one.options.username, one]));
    this.#say = say;
  }

  /**
   * Reads which programs are kept.
   *
   * @param say called with what is worth knowing, in one sentence.
   * @throws StoreError for a log that cannot be read; RangeError for a program that is given without a username.
   */
  static async read(store: ProgramStore, given: Given, say: (text: string) => void): Promise<KeptPrograms> {
    for (const { username } of given.programs ?? []) {
      if (username !== undefined) continue;
      throw new RangeError('a program is given without a username, by which a store finds it again');
    }
    const kept: Kept[] = [];
    for (const file of await store.kept()) {
      const cut = (bytes: number): void =>
        say(`${file.where} ended in a line that was cut off; its ${bytes} bytes were never acknowledged.`);
      const log = await readLog({ where: file.where, lines: file.read(cut) }, store.seal);
      kept.push({ options: optionsOf(log), log, file });
    }
    return new KeptPrograms(store, given, kept, say);
  }

  /** Options of every program: those that are given first, then the others that are kept. */
  programs(): readonly ProgramOptions[] {
    const given = this.#given.programs ?? [];
    const names = new Set(given.map(({ username }) => username));
    return [
      ...given.map((one) => givenAgain(one, this.#kept.get(one.username!)?.options)),
      ...[...this.#kept.values()]
        .map(({ options }) => options)
        .filter(({ username }) => !names.has(username)),
    ];
  }

  /**
   * Brings back what is kept, and keeps what is new.
   *
   * @returns lets real time drive the programs.
   * @throws StoreError for a log that cannot be read or plays otherwise.
   */
  async bringBack({ logs, at, ...to }: BringBack): Promise<() => void> {
    const goOn: (() => void)[] = [];
    for (const program of to.services.programs.list()) {
      const kept = this.#kept.get(program.username);
      if (!kept) {
        goOn.push(() => logs.begin(program)); // once it is known where the sandbox listens
        continue;
      }
      at(kept.log.header.origin);
      const { inputs, goOn: next } = await bringBack({ ...to, program }, kept.log, kept.file.where);
      goOn.push(next);
      const team = to.services.teams.ownerOf(program);
      if (team !== undefined && to.services.teams.refusal(team) !== undefined) {
        this.#say(ofUnknownTeam(program, team));
      }
      const snapshots = to.services.snapshots.of(program);
      for (const [name, snapshot] of kept.log.snapshots) snapshots.set(name, snapshot);
      const { usedAt } = program.inputs; // where the log does not know, it was used now
      logs.goOn(program, kept.file.writer, {
        offset: kept.log.offset(),
        usedAt: kept.log.usedAt() ?? usedAt,
      });
      if (inputs >= MANY_INPUTS) this.#say(manyInputs(program, inputs));
    }
    return () => {
      for (const next of goOn) next();
    };
  }

  /** Applies what is given otherwise than at the start before. Throws CommandError for what is not valid. */
  async applyGiven({ services, logs }: Pick<BringBack, 'services' | 'logs'>): Promise<void> {
    const { programs = [], scenarios = [] } = this.#given;
    const before = this.#store.given;
    const now: Record<string, string> = {};
    const isNew = (name: string, value: unknown): boolean => {
      now[name] = hash('sha256', JSON.stringify(value));
      return before[name] !== now[name];
    };
    for (const { username, ...options } of programs) {
      const patch = Object.fromEntries(
        Object.entries(options).filter(([name]) => !['seed', 'faults', 'team'].includes(name)),
      );
      const program = this.#kept.has(username!) ? services.programs.get(username!) : undefined;
      if (isNew(`program ${username}`, patch) && program) tuneProgram(services, program, patch);
    }
    for (const { name, ...file } of scenarios) {
      if (!isNew(`scenario ${name}`, file)) continue;
      for (const kept of this.#kept.keys()) {
        const program = services.programs.get(kept);
        if (program) putScenario(services, program, name, JSON.stringify(file));
      }
    }
    await logs.durable();
    await this.#store.keepGiven(now);
  }
}

/** So many inputs take seconds to bring back. */
const MANY_INPUTS = 50_000;

const manyInputs = ({ username }: Program, inputs: number): string =>
  `"${username}" has ${inputs} inputs, which each start plays again; POST reset?program=${username} begins it anew.`;

const ofUnknownTeam = ({ username }: Program, team: string): string =>
  `"${username}" belongs to the team "${team}", which is not configured: only the control token of the sandbox reaches it.`;

/** A program that is kept, and given at this start, too: whose it is, is not kept. */
function givenAgain(given: ProgramOptions, kept: Kept['options'] | undefined): ProgramOptions {
  if (!kept) return given;
  const { team } = given;
  const options = { ...kept };
  delete options.team;
  return team === undefined ? options : { ...options, team };
}

/** A program as it began. The secret is kept apart. */
function optionsOf({ header, secret, team }: ReadLog): Kept['options'] {
  const options = valid('programOptions', {
    ...{ ...header.program, secret },
    ...(team !== undefined && { team }),
  });
  return { ...options, username: options.username! };
}
