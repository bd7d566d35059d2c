import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { FAULTED_PATHS } from '../faults/faulted-paths.js';
import type { InputUnderWay } from '../journal/input-log.js';
import type { Program } from '../programs/program.js';
import { unavailable } from './unavailable.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request as an input of its program; null if it is not one. */
    input: InputUnderWay | null;
  }
}

/** Options of `recordInputs`. */
export interface InputOptions {
  /** The program of a session; undefined where there is none. */
  readonly programOf: (session: string) => Promise<Program | undefined>;
  /** The program of a username; undefined where there is none. */
  readonly programNamed: (username: string) => Program | undefined;
  /** Resolves once what led to the answer of a request is durable; undefined where it is. */
  readonly durable: (request: FastifyRequest) => Promise<unknown> | undefined;
}

/**
 * Notes every request to Ingo's routes that its program acts on: those whose signature is right, and those of the page.
 * What fell due before comes first, so that a replay keeps the order. An answer leaves once what led to it is durable.
 */
export const recordInputs = fastifyPlugin<InputOptions>(async (app, options) => {
  app.decorateRequest('input', null);
  app.addHook('onRoute', (route) => {
    if (!FAULTED_PATHS.some(({ path, method }) => path === route.url && method === route.method)) return;
    // Hooks of a route come after those of its plugin: after the signature.
    const begin = async (request: FastifyRequest): Promise<void> => {
      const program = await programOf(options, request);
      request.program = program;
      if (!request.input) await noteInput(request, program);
    };
    route.preHandler = [...[route.preHandler ?? []].flat(), begin];
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    request.input?.end();
    const durable = options.durable(request);
    if (!durable) return done();
    durable.then(
      () => done(),
      (error: Error) => done(null, unavailable(reply, error)),
    );
  });
  app.addHook('onResponse', (request, _reply, done) => {
    request.input?.end(); // an answer that never comes
    done();
  });
});

/** The program of a session, or the one that the address of the SDK script names; else the one that signed. */
async function programOf(
  { programOf, programNamed }: InputOptions,
  { params, query, program }: FastifyRequest,
): Promise<Program> {
  const { id, name } = params as { id?: string; name?: string };
  const { program: username = '' } = query as { program?: string };
  const found = id !== undefined ? await programOf(id) : name !== undefined && programNamed(username);
  return found || program;
}

/**
 * Notes a request as an input of its program; what fell due before comes first.
 *
 * @throws StoreUnavailable where it has to be durable, and cannot be.
 */
export async function noteInput(request: FastifyRequest, program: Program): Promise<void> {
  program.inputs.check();
  await program.inputs.turn();
  await program.schedule.runDue();
  const { method, target, rawHeaders, body } = request.received;
  request.input = program.inputs.beginRequest({
    method,
    target,
    headers: rawHeaders,
    body: body.toString('utf8'),
  });
}
