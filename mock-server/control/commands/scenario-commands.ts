import type { Program } from '../../programs/program.js';
import { problemText, readScenario, type NamedScenario } from '../../scenarios/read-scenario.js';
import type { ScenarioSet } from '../../scenarios/scenario-set.js';
import { CommandError } from '../command-error.js';
import type { CommandServices } from '../services.js';
import { valid } from '../valid.js';
import { recordCommand } from './record-command.js';

type Runs = Pick<CommandServices, 'runs'>;

/** A scenario by its name. Throws CommandError 404. */
export function findScenario({ runs }: Runs, program: Program, name: string): NamedScenario {
  const set = runs.scenariosOf(program);
  const scenario = set.get(name);
  if (scenario) return scenario;
  throw noScenario(set, name);
}

/**
 * Adds a scenario, or replaces the one of its name. Throws CommandError 422 with line and key of what is wrong, and 409
 * where the program holds too many.
 *
 * @param text a scenario file.
 */
export function putScenario({ runs }: Runs, program: Program, name: string, text: string): NamedScenario {
  const read = readScenario(text, name);
  if ('problems' in read) {
    const detail = read.problems.map((one) => problemText(one)).join(' ');
    throw new CommandError(422, 'Scenario not valid', detail, { errors: read.problems });
  }
  recordCommand(program, 'PUT /_sandbox/api/scenarios/:name', { params: { name }, body: text }).end();
  withinLimits(() => runs.scenariosOf(program).put(read.scenario));
  return read.scenario;
}

/** Notes the scenarios that a program has from its beginning beside those that are built in: a replay needs them. */
export function putScenarios({ runs }: Runs, program: Program): void {
  for (const scenario of runs.scenariosOf(program).yours()) {
    const { name, ...file } = scenario;
    recordCommand(program, 'PUT /_sandbox/api/scenarios/:name', { params: { name }, body: file }).end();
  }
}

/** Removes a scenario of the user's; the built-in one of that name, if any, is back. Throws CommandError 404. */
export function removeScenario({ runs }: Runs, program: Program, name: string): void {
  const set = runs.scenariosOf(program);
  recordCommand(program, 'DELETE /_sandbox/api/scenarios/:name', { params: { name } }).end();
  if (!set.remove(name)) throw noScenario(set, name);
}

/**
 * Chooses what happens in the next session that is created; more calls queue up. Throws CommandError 404 for an unknown
 * name, and 409 where the queue is full.
 *
 * @returns the names in the queue.
 */
export function chooseNextScenario({ runs }: Runs, program: Program, given: unknown): readonly string[] {
  const { scenario } = valid('nextScenario', given);
  const set = runs.scenariosOf(program);
  if (!set.get(scenario)) throw noScenario(set, scenario);
  recordCommand(program, 'POST /_sandbox/api/scenarios/next', { body: { scenario } }).end();
  withinLimits(() => set.enqueue(scenario));
  return set.queued();
}

/** A set of scenarios holds only so many. */
function withinLimits(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(409, 'Too many scenarios', error.message);
  }
}

const noScenario = (set: ScenarioSet, name: string): CommandError =>
  new CommandError(
    404,
    'No such scenario',
    `There is no scenario "${name}" of yours or built in.${set.didYouMean(name)}`,
  );
