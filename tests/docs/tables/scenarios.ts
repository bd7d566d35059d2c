import { BUILT_IN_SCENARIOS } from '../../../contracts/scenarios/built-in.js';
import { code, table } from '../markdown.js';

/** Every built-in scenario. */
export const scenarioTable = (): string =>
  table(
    ['Scenario', 'What happens'],
    BUILT_IN_SCENARIOS.map(({ name, description }) => [code(name), description]),
  );
