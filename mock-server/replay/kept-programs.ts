import { hash } from 'node:crypto';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import { tuneProgram } from '../control/commands/program-commands.js';
import { putScenario } from '../control/commands/scenario-commands.js';
import type { CommandServices } from '../control/services.js';
import { valid } from '../control/valid.js';
import type { Program } from '../programs/program.js';
import { readLog, type ReadLog } from '../recordings/read-log.js';
import type { ProgramLogs } from '../recordings/program-logs.js';
import type { NamedScenario } from '../scenarios/read-scenario.js';
import type { KeptLog, ProgramStore } from '../stores/program-store.js';
import type { Seal } from '../stores/seal.js';
import { bringBack } from './bring-back.js';
import type { SendAgain } from './send-again.js';

/** What is given at a start. */
export interface Given {
  readonly programs?: readonly ProgramOptions[] | undefined;
  readonly scenarios?: readonly NamedScenario[] | undefined;
}

/** What was given, by name: a hash of each. */
export type GivenHashes = Readonly<Record<string, string>>;

/** A program that was kept, before it is brought back. */
export interface Kept {
  readonly options: ProgramOptions & { readonly username: string };
  readonly log: ReadLog;
  readonly file: KeptLog;
}

/** What programs are brought back with. */
export type BringBack = Omit<SendAgain, 'program'> & {
  readonly logs: ProgramLogs;
  /** Says where clients saw the sandbox while a program was kept; undefined: where they see it now. */
  readonly at: (program: Program, origin: string | undefined) => void;
};

/** Says what is worth knowing, in one sentence. */
export type Say = (text: string) => void;

/**
 * Reads how a program that is kept began.
 *
 * @throws StoreError for a log that cannot be read.
 */
export async function readKept(file: KeptLog, seal: Seal, say: Say): Promise<Kept> {
  const cut = (bytes: number): void =>
    say(`${file.where} ended in a line that was cut off; its ${bytes} bytes were never acknowledged.`);
  const log = await readLog({ where: file.where, lines: file.read(cut) }, seal);
  return { options: optionsOf(log), log, file };
}

/**
 * Brings a program back, and keeps it on.
 *
 * @returns lets real time drive it.
 * @throws StoreError for a log that cannot be read or plays otherwise.
 */
export async function bringBackKept(
  { logs, at, ...to }: BringBack & { readonly program: Program },
  { log, file }: Kept,
  say: Say,
): Promise<() => void> {
  const { program } = to;
  at(program, log.header.origin);
  const { inputs, goOn } = await bringBack(to, log, file.where).finally(() => at(program, undefined));
  logs.goOn(program, file.writer, log.offset());
  if (inputs >= MANY_INPUTS) say(manyInputs(program, inputs));
  return goOn;
}

/** Hashes of what a program is given. */
export function hashesOf({ programs = [], scenarios = [] }: Given, username: string): GivenHashes {
  const given = programs.find((one) => one.username === username);
  return Object.fromEntries([
    ...(given ? [[programKey(username), hashOf(patchOf(given))]] : []),
    ...scenarios.map(({ name, ...file }) => [scenarioKey(name), hashOf(file)]),
  ]) as GivenHashes;
}

/**
 * Gives a program what is given otherwise than it was before. Throws CommandError for what is not valid.
 *
 * @param before what it was given before.
 */
export function applyGiven(
  services: CommandServices,
  program: Program,
  given: Given,
  before: GivenHashes,
): void {
  const { programs = [], scenarios = [] } = given;
  const now = hashesOf(given, program.username);
  const isNew = (name: string): boolean => now[name] !== undefined && now[name] !== before[name];
  const options = programs.find(({ username }) => username === program.username);
  if (options && isNew(programKey(program.username))) tuneProgram(services, program, patchOf(options));
  for (const { name, ...file } of scenarios) {
    if (isNew(scenarioKey(name))) putScenario(services, program, name, JSON.stringify(file));
  }
}

/** Throws RangeError for a program that is given without a username. */
export function checkGiven({ programs = [] }: Given): void {
  if (programs.every(({ username }) => username !== undefined)) return;
  throw new RangeError('a program is given without a username, by which a store finds it again');
}

/** The programs that a store keeps. */
export class KeptPrograms {
  readonly #store: ProgramStore;
  readonly #given: Given;
  readonly #kept: ReadonlyMap<string, Kept>;
  readonly #say: Say;

  private constructor(store: ProgramStore, given: Given, kept: readonly Kept[], say: Say) {
    this.#store = store;
    this.#given = given;
    this.#kept = new Map(kept.map((one) => [one.options.username, one]));
    this.#say = say;
  }

  /**
   * Reads which programs are kept. Throws StoreError for a log that cannot be read; RangeError for a program that is given
   * without a username.
   */
  static async read(store: ProgramStore, given: Given, say: Say): Promise<KeptPrograms> {
    checkGiven(given);
    const kept: Kept[] = [];
    for (const file of await store.kept()) kept.push(await readKept(file, store.seal, say));
    return new KeptPrograms(store, given, kept, say);
  }

  /** Options of every program: those that are given first, then the others that are kept. */
  programs(): readonly ProgramOptions[] {
    const given = this.#given.programs ?? [];
    const names = new Set(given.map(({ username }) => username));
    return [
      ...given.map((one) => this.#kept.get(one.username!)?.options ?? one),
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
  async bringBack(to: BringBack): Promise<() => void> {
    const goOn: (() => void)[] = [];
    for (const program of to.services.programs.list()) {
      const kept = this.#kept.get(program.username);
      goOn.push(
        kept ? await bringBackKept({ ...to, program }, kept, this.#say) : () => to.logs.begin(program), // once it is known where the sandbox listens
      );
    }
    return () => {
      for (const next of goOn) next();
    };
  }

  /** Applies what is given otherwise than at the start before. Throws CommandError for what is not valid. */
  async applyGiven({ services, logs }: Pick<BringBack, 'services' | 'logs'>): Promise<void> {
    const now: Record<string, string> = {};
    for (const program of services.programs.list()) {
      Object.assign(now, hashesOf(this.#given, program.username));
      if (!this.#kept.has(program.username)) continue;
      applyGiven(services, program, this.#given, this.#store.given);
    }
    await logs.durable();
    await this.#store.keepGiven(now);
  }
}

/** So many inputs take seconds to bring back. */
const MANY_INPUTS = 50_000;

const manyInputs = ({ username }: Program, inputs: number): string =>
  `"${username}" has ${inputs} inputs, which each start plays again; POST reset?program=${username} begins it anew.`;

const programKey = (username: string): string => `program ${username}`;
const scenarioKey = (name: string): string => `scenario ${name}`;

const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(value));

/** What of a program that is given can change later. */
const patchOf = (given: ProgramOptions): object =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => !['username', 'seed', 'faults'].includes(name)),
  );

/** A program as it began. The secret is kept apart. */
function optionsOf({ header, secret }: ReadLog): Kept['options'] {
  const options = valid('programOptions', { ...header.program, secret });
  return { ...options, username: options.username! };
}
