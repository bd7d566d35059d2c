import type { SessionRequest } from '../../contracts/generated/types.js';
import type { Program } from '../programs/program.js';

/** The scenario of a session and why that one; `hint` when a plus-tag in the e-mail address nearly named another. */
export interface ScenarioChoice {
  readonly name: string;
  readonly by: 'queue' | 'match' | 'plus-tag' | 'default';
  readonly hint?: string | undefined;
}

/** Chooses the scenario of a session that was just created. */
export type ChooseScenario = (
  program: Program,
  session: string,
  request: SessionRequest,
) => Promise<ScenarioChoice>;
