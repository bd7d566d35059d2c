import type { GivenOptions, Program } from '../programs/program.js';
import type { ProgramSet } from '../programs/programs.js';
import type { Teams } from '../programs/teams.js';
import { CommandError } from './command-error.js';
import type { CommandServices } from './services.js';

/**
 * What the commands of a team work on: its own programs. Those of others are not there for it, so that every command
 * answers for them as for programs that do not exist.
 */
export function teamServices(services: CommandServices, team: string): CommandServices {
  return {
    ...services,
    get logs() {
      return services.logs; // there once the programs were brought back
    },
    programs: new TeamPrograms(services.programs, services.teams, team),
    actingTeam: team,
  };
}

/** The programs of one team. */
class TeamPrograms implements ProgramSet {
  readonly #all: ProgramSet;
  readonly #teams: Teams;
  readonly #team: string;

  constructor(all: ProgramSet, teams: Teams, team: string) {
    this.#all = all;
    this.#teams = teams;
    this.#team = team;
  }

  /** The first one. Throws CommandError 404 where there is none. */
  get default(): Program {
    const first = this.list()[0];
    if (first) return first;
    const detail = `The team "${this.#team}" has no program yet. Make one by POST programs.`;
    throw new CommandError(404, 'No program', detail);
  }

  make(options: GivenOptions): Program {
    return this.#all.make(options);
  }

  get(username: string): Program | undefined {
    const program = this.#all.get(username);
    return program && this.#owns(program) ? program : undefined;
  }

  drop(username: string): boolean {
    return this.get(username) !== undefined && this.#all.drop(username);
  }

  list(): Program[] {
    return this.#all.list().filter((program) => this.#owns(program));
  }

  #owns(program: Program): boolean {
    return this.#teams.ownerOf(program) === this.#team;
  }
}
