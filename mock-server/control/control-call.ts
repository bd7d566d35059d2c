import type { Checked, SchemaName } from '../../contracts/violations/check.js';
import { problem, type Answer } from '../http/answer.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import type { Program } from '../programs/program.js';
import type { Programs } from '../programs/programs.js';
import { check } from '../schemas/check.js';
import type { ScenarioRuns } from '../scenarios/scenario-runs.js';
import type { Outboxes } from '../webhooks/outboxes.js';
import type { SessionServices } from '../sessions/create-or-refresh.js';

/** What the control API works on. */
export interface ControlServices extends SessionServices {
  readonly programs: Programs;
  readonly runs: ScenarioRuns;
  readonly outboxes: Outboxes;
}

/** One call of the control API. */
export interface ControlCall {
  readonly services: ControlServices;
  /** The program that `?program=` names, or the default. */
  readonly program: Program;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

/** One endpoint of the control API. */
export type ControlEndpoint = (call: ControlCall) => Answer | Promise<Answer>;

/**
 * Reads and checks the JSON body of a call, then goes on with it; a bad body is answered with a problem document that
 * lists every violation. An empty body counts as `{}`.
 */
export async function withBody<Name extends SchemaName>(
  call: ControlCall,
  name: Name,
  next: (value: Checked<Name>) => Answer | Promise<Answer>,
): Promise<Answer> {
  const parsed = call.body.length === 0 ? { value: {} } : parseJsonBody(call.body);
  if ('finding' in parsed)
    return problem(400, 'Body not readable', `${parsed.finding.what} ${parsed.finding.fix}`);
  const checked = check(name, parsed.value);
  if ('value' in checked) return next(checked.value);
  const errors = checked.violations.map(({ path, message }) => ({ path, message }));
  return problem(422, 'Body not valid', errors.map(({ message }) => message).join(' '), { errors });
}
