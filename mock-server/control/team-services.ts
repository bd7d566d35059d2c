import type { GivenOptions, Program } from '../programs/program.js';
import type { ProgramSet } from '../programs/programs.js';
import type { Teams } from '../programs/teams.js';
import { CommandError } from './command-error.js';
import type { CommandServices, OtherReplicas } from './services.js';

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
    get replicas() {
      return services.replicas && teamReplicas(services.replicas, services.teams, team);
    },
    programs: new TeamPrograms(services, team),
    actingTeam: team,
  };
}

/** The other replicas, for one team. */
function teamReplicas(replicas: OtherReplicas, teams: Teams, team: string): OtherReplicas {
  const token = teams.list().find(({ name }) => name === team)!.control_token;
  const list = async (): Promise<readonly object[]> =>
    (await replicas.list()).filter((program) => (program as { team?: string }).team === team);
  return {
    ...replicas,
    list,
    count: async () => (await list()).length,
    callFor: (session, path, body) => replicas.callFor(session, path, body, token),
  };
}

/** The programs of one team, of those that this process has. */
class TeamPrograms implements ProgramSet {
  readonly #services: CommandServices;
  readonly #team: string;

  constructor(services: CommandServices, team: string) {
    this.#services = services;
    this.#team = team;
  }

  /** The first one. Throws CommandError 404 where there is none, and 422 where only all replicas know. */
  get default(): Program {
    if (this.#services.replicas) {
      const detail = 'Name a program by ?program=: with the token of a team, replicas have no default.';
      throw new CommandError(422, 'No program named', detail);
    }
    const first = this.list()[0];
    if (first) return first;
    const detail = `The team "${this.#team}" has no program yet. Make one by POST programs.`;
    throw new CommandError(404, 'No program', detail);
  }

  freshUsername(): string {
    return this.#all.freshUsername();
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

  giveUp(program: Program): void {
    this.#all.giveUp(program);
  }

  get #all(): ProgramSet {
    return this.#services.programs;
  }

  #owns(program: Program): boolean {
    return this.#services.teams.ownerOf(program) === this.#team;
  }
}
