import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { ControlCallRow } from '../../contracts/control/control-call-row.js';
import { CONTROL_CALLS } from '../../contracts/control/control-calls.js';
import { SCHEMAS } from '../../contracts/generated/schemas.js';
import { acceptsHtml } from '../http/accepts-html.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import { sendProblem } from '../http/send-problem.js';
import { maskCards, withoutCards } from '../journal/mask.js';
import type { Program } from '../programs/program.js';
import { CommandError } from './command-error.js';
import { findProgram } from './commands/program-commands.js';
import { controlHandlers } from './control-handlers.js';
import { checkMediaType, guard } from './guard.js';
import type { CommandServices, RecordingService } from './services.js';
import { validatorCompiler } from './validator-compiler.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The program that `?program=` names; null where the call names none. */
    asked: Program | null;
  }
  interface FastifyContextConfig {
    /** Type of a body that is no JSON. */
    takes?: string;
  }
}

/** Options of the control API. */
export interface ControlOptions {
  readonly services: CommandServices;
  readonly recordings: RecordingService;
  /** Asked for beyond loopback; null on loopback. */
  readonly controlToken: string | null;
  /** Where clients reach the sandbox. */
  readonly origin: () => string;
}

/** The control API: each row of CONTROL_CALLS is a route, and `controlHandlers` has what it does. */
export const controlApi: FastifyPluginAsync<ControlOptions> = async (
  app,
  { services, controlToken, recordings, origin },
) => {
  app.decorateRequest('asked', null);

  app.addHook('onRequest', async (request, reply) => {
    const page = pageOf(request);
    if (page !== undefined) return reply.redirect(page, 303);
  });

  app.addHook('onRequest', async (request) => {
    const { program, token } = singleParameters(request.query);
    guard(request.raw.headers, controlToken, token);
    if (program === undefined) return;
    request.asked = findProgram(services, program);
    request.program = request.asked;
  });

  app.addHook('preValidation', async (request) => {
    const bytes = request.body;
    if (Buffer.isBuffer(bytes) && bytes.length > 0) {
      checkMediaType(request.raw.headers, request.routeOptions.config.takes);
    }
    if (request.routeOptions.schema?.body) request.body = parseBody(request);
  });

  app.addHook('onSend', async (_request, reply, payload) => {
    const isJson = String(reply.getHeader('content-type')).startsWith('application/json');
    return isJson && typeof payload === 'string' ? maskCards(payload) : payload;
  });

  app.setValidatorCompiler(validatorCompiler);

  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof CommandError)) throw error; // for the handler that all routes share
    const { status, title, detail, more } = error;
    return sendProblem(reply, withoutCards({ status, title, detail, ...more }));
  });

  const handlers = controlHandlers(services, recordings, origin);
  for (const call of CONTROL_CALLS) {
    const { method, path: url, body, query, status = 200, takes, bodyLimit }: ControlCallRow = call;
    const handle = handlers[`${call.method} ${call.path}` as keyof typeof handlers];
    app.route({
      method,
      url,
      ...(bodyLimit !== undefined && { bodyLimit }),
      config: { ...(takes && { takes }) },
      schema: {
        // A scenario is read from its text, so that line and column of what is wrong can be said.
        ...(body && body !== 'scenario' && { body: SCHEMAS[body] }),
        ...(query && { querystring: { type: 'object', properties: query } }),
      },
      handler: async (request, reply) => handle(request, reply.code(status)),
    });
  }
};

/** The parameters that every call may have. Throws CommandError 400 for one that is given twice. */
function singleParameters(query: unknown): { readonly program?: string; readonly token?: string } {
  const given = query as Readonly<Record<string, string | readonly string[] | undefined>>;
  const repeated = ['program', 'token'].find((name) => typeof given[name] === 'object');
  if (repeated === undefined) return given as { program?: string; token?: string };
  throw new CommandError(400, 'Query not valid', `"${repeated}" is given more than once; give it once.`);
}

/** Where a browser that opens an address of the API is sent: an entry has a page, which is for people. */
function pageOf({ url, routeOptions, raw }: FastifyRequest): string | undefined {
  const entry = routeOptions.url === ENTRY && acceptsHtml(raw.headers) && !/[?&]format=/.test(url);
  return entry ? url.replace('/api/', '/') : undefined;
}

const ENTRY = '/_sandbox/api/journal/:seq' satisfies (typeof CONTROL_CALLS)[number]['path'];

/** The JSON value of a body; an empty body counts as `{}`. Throws CommandError 400. */
function parseBody({ received }: FastifyRequest): unknown {
  if (received.body.length === 0) return {};
  const parsed = parseJsonBody(received.body);
  if ('value' in parsed) return parsed.value;
  throw new CommandError(400, 'Body not readable', `${parsed.finding.what} ${parsed.finding.fix}`);
}
