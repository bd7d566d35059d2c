import type { FaultRule, ProgramOptions } from '../../../contracts/generated/types.js';
import { didYouMean } from '../../../contracts/violations/violations.js';
import type { Program } from '../../programs/program.js';
import { TooManyProgramsError, UsernameTakenError } from '../../programs/programs.js';
import { CommandError } from '../command-error.js';
import type { CommandServices } from '../services.js';
import { valid } from '../valid.js';
import { checkFaults, setFaults } from './fault-commands.js';
import { recordCommand } from './record-command.js';
import { putScenarios } from './scenario-commands.js';

/** Finds a program by its username. Throws CommandError 404. */
export function findProgram({ programs }: CommandServices, username: string): Program {
  const program = programs.get(username);
  if (program) return program;
  const known = programs.list().map((other) => other.username);
  const some = known.slice(0, 10).join(', ');
  const hint = didYouMean(username, known) || (some && ` Known: ${some}.`);
  throw new CommandError(404, 'No such program', `There is no program "${username}".${hint}`);
}

/** Makes a program. Throws CommandError for options that are not valid, and 409 for a username that is in use. */
export function makeProgram(services: CommandServices, given: unknown = {}): Program {
  const { faults = [], team, ...options } = readOptions(services, given);
  try {
    const program = services.programs.make(options);
    services.teams.give(program, team);
    giveAtBeginning(services, program, faults);
    services.logs?.begin(program);
    return program;
  } catch (error) {
    throw notMade(options, error as Error);
  }
}

/** Makes a program where other processes may make one at the same time. Throws as `makeProgram`. */
export async function claimProgram(services: CommandServices, given: unknown): Promise<Program> {
  const { logs, programs } = services;
  const options = readOptions(services, given);
  const { username = programs.freshUsername() } = options;
  if (programs.get(username)) throw notMade(options, new UsernameTakenError(username));
  try {
    await logs?.claim(username);
  } catch (error) {
    throw notMade(options, error as Error);
  }
  try {
    return makeProgram(services, { ...options, username });
  } catch (error) {
    await logs?.unclaim(username);
    throw error;
  }
}

function readOptions(services: CommandServices, given: unknown): ProgramOptions {
  const options = valid('programOptions', given);
  checkEndpoint(services, options.webhooks);
  checkFaults(options.faults ?? []);
  services.logs?.check();
  const team = ownerOfNew(services, options.team);
  return team === undefined ? options : { ...options, team };
}

function notMade({ username }: ProgramOptions, error: Error): Error {
  if (error instanceof TooManyProgramsError) {
    return new CommandError(429, 'Too many programs', `${error.message}.`);
  }
  if (!(error instanceof UsernameTakenError)) return error;
  const detail = `A program "${username}" exists. Choose another username, or leave it out.`;
  return new CommandError(409, 'Username in use', detail);
}

/** How a program is shown: everything but its secret, and the team that owns it. */
export function showProgram({ teams }: Pick<CommandServices, 'teams'>, program: Program): object {
  const team = teams.ownerOf(program);
  return { ...program.toJSON(), ...(team !== undefined && { team }) };
}

/** Whose a program that is made becomes. Throws CommandError 422 for an unknown team, 403 for another than one's own. */
function ownerOfNew({ teams, actingTeam }: CommandServices, named: string | undefined): string | undefined {
  if (named === undefined || named === actingTeam) return actingTeam;
  if (actingTeam !== undefined) {
    const detail = `"team" is "${named}", and the token is that of "${actingTeam}". Leave "team" out.`;
    throw new CommandError(403, 'Another team', detail);
  }
  const refusal = teams.refusal(named);
  if (refusal !== undefined) throw new CommandError(422, 'Unknown team', refusal);
  return named;
}

/** Changes a program; readings given are merged into those in force. Throws CommandError for what is not valid. */
export function tuneProgram(services: CommandServices, program: Program, given: unknown): Program {
  const patch = valid('programPatch', given);
  checkEndpoint(services, patch.webhooks);
  const { username } = program;
  const input = recordCommand(program, 'PATCH /_sandbox/api/programs/:username', {
    params: { username },
    body: patch,
  });
  program.tune(patch);
  if (patch.webhooks) services.outboxes.of(program).endpointChanged();
  input.end();
  return program;
}

/** Drops a program with all its sessions. Throws CommandError 409 for the default program, which stays. */
export async function dropProgram(services: CommandServices, program: Program): Promise<void> {
  const { username } = program;
  if (!services.programs.drop(username)) {
    const detail = `"${username}" is the default program and stays; POST reset?program=${username} empties it.`;
    throw new CommandError(409, 'Default program', detail);
  }
  await forgetSessions(services, program);
  program.holds.forget();
  await services.logs?.drop(program);
}

/** Begins a program again: no sessions, a fresh journal, the clock at real time, no faults. Credentials and readings stay. */
export async function resetProgram(services: CommandServices, program: Program): Promise<Program> {
  services.logs?.check();
  await forgetSessions(services, program);
  services.faults.of(program).forget();
  program.reset();
  giveAtBeginning(services, program, []);
  services.logs?.begin(program);
  return program;
}

/** Forgets all that a program has beside its settings: sessions, webhooks, faults, scenarios that were put. */
export async function forgetEverything(services: CommandServices, program: Program): Promise<void> {
  await forgetSessions(services, program);
  services.faults.of(program).forget();
  services.runs.scenariosOf(program).forget();
}

/** What a program is given beside its settings: faults, and scenarios that were put or came with the start. */
export function giveAtBeginning(
  services: Pick<CommandServices, 'faults' | 'runs'>,
  program: Program,
  faults: readonly FaultRule[],
): void {
  putScenarios(services, program);
  if (faults.length > 0) setFaults(services, program, faults);
}

async function forgetSessions({ runs, outboxes, store }: CommandServices, program: Program): Promise<void> {
  runs.forget(program);
  outboxes.forget(program);
  await store.forget(program.username);
}

/** Throws CommandError 422 for an address that webhooks may not be sent to. */
export function checkEndpoint(
  { outboxes }: Pick<CommandServices, 'outboxes'>,
  endpoint: { readonly url: string } | undefined,
): void {
  const refusal = endpoint && outboxes.refusal(endpoint.url);
  if (refusal !== undefined) throw new CommandError(422, 'Endpoint not allowed', refusal);
}
