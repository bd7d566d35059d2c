import { json, problem, type Answer } from '../http/answer.js';
import { UsernameTakenError, type Programs } from '../programs/programs.js';
import type { Program } from '../programs/program.js';
import type { WebhookEndpoint } from '../../contracts/generated/types.js';
import { didYouMean } from '../../contracts/violations/violations.js';
import { withBody, type ControlCall, type ControlEndpoint } from './control-call.js';

/** `POST programs`: a world of its own; the answer is the only place that shows its secret. */
export const makeProgram: ControlEndpoint = (call) =>
  withBody(call, 'programOptions', (options) => {
    const refused = badEndpoint(call, options.webhooks);
    if (refused) return refused;
    try {
      const program = call.services.programs.make(options);
      return json(201, { ...program.toJSON(), secret: program.credentials.secret });
    } catch (error) {
      if (!(error instanceof UsernameTakenError)) throw error;
      return problem(
        409,
        'Username in use',
        `A program "${options.username}" exists. Choose another username, or leave it out.`,
      );
    }
  });

/** `GET programs` */
export const listPrograms: ControlEndpoint = ({ services }) =>
  json(200, { programs: services.programs.list() });

/** `GET programs/{username}` */
export const showProgram: ControlEndpoint = ({ services, params }) =>
  named(services.programs, params['username']!, (program) => json(200, program));

/** `PATCH programs/{username}`: readings given are merged into those in force. */
export const tuneProgram: ControlEndpoint = (call) =>
  named(call.services.programs, call.params['username']!, (program) =>
    withBody(call, 'programPatch', (patch) => {
      const refused = badEndpoint(call, patch.webhooks);
      if (refused) return refused;
      program.tune(patch);
      if (patch.webhooks) call.services.outboxes.of(program).endpointChanged();
      return json(200, program);
    }),
  );

/** `DELETE programs/{username}`: with all its sessions. The default program stays. */
export const dropProgram: ControlEndpoint = ({ services, params }) =>
  named(services.programs, params['username']!, async (program) => {
    const { username } = program;
    if (!services.programs.drop(username)) {
      return problem(
        409,
        'Default program',
        `"${username}" is the default program and stays; POST reset?program=${username} empties it.`,
      );
    }
    services.runs.forget(program);
    services.outboxes.forget(program);
    await services.store.forget(username);
    return json(200, { dropped: username });
  });

/** `POST reset`: the program as on its first moment. */
export const resetProgram: ControlEndpoint = async ({ services, program }) => {
  services.runs.forget(program);
  services.outboxes.forget(program);
  await services.store.forget(program.username);
  program.reset();
  return json(200, program);
};

/** Refuses an endpoint that webhooks may not be sent to. */
export function badEndpoint(
  { services }: ControlCall,
  endpoint: WebhookEndpoint | undefined,
): Answer | undefined {
  const refusal = endpoint && services.outboxes.refusal(endpoint.url);
  return refusal === undefined ? undefined : problem(422, 'Endpoint not allowed', refusal);
}

/** Finds a program by name and goes on with it, or answers that there is none. */
export function named<T>(programs: Programs, username: string, next: (program: Program) => T): T | Answer {
  const program = programs.get(username);
  if (program) return next(program);
  const known = programs.list().map((other) => other.username);
  const hint = didYouMean(username, known) || ` Known: ${known.slice(0, 10).join(', ')}.`;
  return problem(404, 'No such program', `There is no program "${username}".${hint}`);
}
