import { json, problem, type Answer } from '../http/answer.js';
import { problemText, readScenario } from '../scenarios/read-scenario.js';
import type { ScenarioSet } from '../scenarios/scenario-set.js';
import { withBody, type ControlEndpoint } from './control-call.js';

/** `GET scenarios`: those that are built in and yours. */
export const listScenarios: ControlEndpoint = ({ services, program }) =>
  json(200, { scenarios: services.runs.scenariosOf(program).list() });

/** `GET scenarios/{name}`: the whole file. */
export const showScenario: ControlEndpoint = ({ services, program, params }) => {
  const set = services.runs.scenariosOf(program);
  const scenario = set.get(params['name']!);
  return scenario ? json(200, scenario) : noScenario(set, params['name']!);
};

/** `PUT scenarios/{name}`: a scenario file as body. What is wrong with it is told with line and key. */
export const putScenario: ControlEndpoint = ({ services, program, params, body }) => {
  const read = readScenario(body.toString('utf8'), params['name']!);
  if ('problems' in read) {
    const { problems } = read;
    const detail = problems.map((one) => problemText(one)).join(' ');
    return problem(422, 'Scenario not valid', detail, { errors: problems });
  }
  return withinLimits(() => {
    services.runs.scenariosOf(program).put(read.scenario);
    return json(200, read.scenario);
  });
};

/** `DELETE scenarios/{name}`: yours; the built-in one of that name, if any, is back. */
export const removeScenario: ControlEndpoint = ({ services, program, params }) => {
  const set = services.runs.scenariosOf(program);
  const name = params['name']!;
  return set.remove(name) ? json(200, { removed: name }) : noScenario(set, name);
};

/** `POST scenarios/next`: what happens in the next session that is created; more calls queue up. */
export const chooseNextScenario: ControlEndpoint = (call) =>
  withBody(call, 'nextScenario', ({ scenario }) => {
    const set = call.services.runs.scenariosOf(call.program);
    if (!set.get(scenario)) return noScenario(set, scenario);
    return withinLimits(() => {
      set.enqueue(scenario);
      return json(200, { queued: set.queued() });
    });
  });

/** A set of scenarios holds only so many. */
function withinLimits(change: () => Answer): Answer {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return problem(409, 'Too many scenarios', error.message);
  }
}

const noScenario = (set: ScenarioSet, name: string): Answer =>
  problem(
    404,
    'No such scenario',
    `There is no scenario "${name}" of yours or built in.${set.didYouMean(name)}`,
  );
