import type { Answer } from './http/answer.js';
import type { ReceivedRequest } from './http/received-request.js';
import type { Program } from './programs/program.js';
import type { IngoEndpoint } from './router.js';
import type { ServerServices } from './server.js';
import { authenticationFailure } from './sessions/refusals.js';
import { explain } from './signature/explain/explain.js';
import { verifySignature } from './signature/verify.js';

/** Lets a request through to an endpoint when its signature is right; else answers why it is not. */
export function signed(
  services: ServerServices,
  endpoint: (services: ServerServices, program: Program, request: ReceivedRequest) => Promise<Answer>,
): IngoEndpoint {
  const { programs } = services;
  return async (request) => {
    const program = verifySignature(request, (username) => programs.get(username));
    if (program) return { program, answer: await endpoint(services, program, request) };
    const { findings, ...explanation } = explain(request, programs);
    // Whoever the request claims to be finds the reason in that program's journal.
    const claimed = programs.get(explanation.username ?? '') ?? programs.default;
    return { program: claimed, answer: authenticationFailure(claimed.readings, findings, explanation) };
  };
}
