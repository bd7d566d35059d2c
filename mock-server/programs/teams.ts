import { CONTROL_TOKEN_LENGTH } from '../../contracts/control/team-options.js';
import type { ProgramOptions, TeamOptions } from '../../contracts/generated/types.js';
import { didYouMean } from '../../contracts/violations/violations.js';
import type { Program } from './program.js';

/**
 * The teams that share a sandbox, and which program is whose. That is kept outside of programs, since a program plays the
 * same whoever owns it.
 */
export class Teams {
  readonly #teams: readonly TeamOptions[];
  /** Name of the team with a control token. */
  readonly #byToken = new Map<string, string>();
  readonly #owners = new WeakMap<Program, string>();

  /** @throws RangeError for two teams with one name or one token, and for a token that is too short. */
  constructor(teams: readonly TeamOptions[] = []) {
    const names = new Set<string>();
    for (const { name, control_token: token } of teams) {
      if (names.has(name)) {
        throw new RangeError(`there are two teams "${name}": give each a name of its own`);
      }
      if (token.length < CONTROL_TOKEN_LENGTH) {
        const length = `has ${token.length} characters, expected at least ${CONTROL_TOKEN_LENGTH}`;
        throw new RangeError(`the control_token of the team "${name}" ${length}`);
      }
      const other = this.#byToken.get(token);
      if (other !== undefined) throw sameToken(`the teams "${other}" and "${name}" have`);
      names.add(name);
      this.#byToken.set(token, name);
    }
    this.#teams = teams;
  }

  /** Name and control token of each. */
  list(): readonly TeamOptions[] {
    return this.#teams;
  }

  /** The team that owns a program; undefined: none does. */
  ownerOf(program: Program): string | undefined {
    return this.#owners.get(program);
  }

  /** Says that a program belongs to a team from now on. */
  give(program: Program, team: string | undefined): void {
    if (team === undefined) this.#owners.delete(program);
    else this.#owners.set(program, team);
  }

  /** Why a program cannot be given to a team; undefined where it can. */
  refusal(team: string): string | undefined {
    const names = this.#teams.map(({ name }) => name);
    if (names.includes(team)) return undefined;
    const known = names.length > 0 ? `Known: ${names.join(', ')}.` : 'No teams are configured.';
    return `There is no team "${team}".${didYouMean(team, names) || ` ${known}`}`;
  }

  /** @throws RangeError for programs that are given to an unknown team, and for a team with the token of the sandbox. */
  checkStart(programs: readonly ProgramOptions[], controlToken: string | null): void {
    for (const { team, username = 'without a username' } of programs) {
      const refusal = team === undefined ? undefined : this.refusal(team);
      if (refusal !== undefined)
        throw new RangeError(`the program "${username}" has a wrong team. ${refusal}`);
    }
    const same = this.#byToken.get(controlToken ?? '');
    if (same !== undefined) throw sameToken(`the sandbox and the team "${same}" have`);
  }
}

const sameToken = (who: string): RangeError =>
  new RangeError(`${who} the same control_token: give each a token of its own`);
