import type { ServerOptions } from 'node:http';
import { fastify, type FastifyInstance } from 'fastify';
import { controlApi } from './control/control-api.js';
import type { CommandServices, RecordingService } from './control/services.js';
import { faults } from './faults/faults.js';
import { gatewayApi } from './gateway/gateway-api.js';
import { BODY_LIMIT, rawRequests } from './http/raw-requests.js';
import { inspector } from './inspector/inspector.js';
import { metrics } from './metrics/metrics.js';
import type { LogLevel } from './requests/log-level.js';
import { loggerOptions } from './requests/logging.js';
import { hostedPlugin } from './plugin/hosted-plugin.js';
import { answerHalfClosed } from './requests/half-closed.js';
import { handleErrors } from './requests/handle-errors.js';
import { CONTROL_PREFIX } from './requests/not-found.js';
import { recordAnswers, type RecordingOptions } from './requests/record-answers.js';
import { noteInput, recordInputs } from './requests/record-inputs.js';
import { refuseUnparsed, refuseUnrouted, unparsedRequests } from './requests/unparsed-requests.js';
import { sessionApi } from './sessions/session-api.js';
import { Explainer } from './signature/explain/explainer.js';
import { claimedProgram, verifySignatures } from './signature/verify-signatures.js';

/** Key and certificate of a server, in PEM. */
export interface TlsOptions {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/** What the application serves with. */
export interface AppOptions extends RecordingOptions {
  readonly services: CommandServices;
  readonly recordings: RecordingService;
  /** Asked for by the control API beyond loopback; null on loopback. */
  readonly controlToken: string | null;
  /** How long a request may take to arrive, in milliseconds. */
  readonly requestTimeout: number;
  readonly logLevel: LogLevel;
  /** Key and certificate where it speaks TLS. */
  readonly https?: TlsOptions | undefined;
  /** Called at an error that is the sandbox's own. */
  readonly onDefect: (error: Error) => void;
}

const KEEP_ALIVE_MS = 72_000;
/** Longer than any path that Node's header limit lets through: no length makes a path another one. */
const LONGEST_PARAMETER = 64 * 1024;

const httpOptions = (requestTimeout: number) => ({
  headersTimeout: requestTimeout,
  connectionsCheckingInterval: Math.min(1000, requestTimeout),
  requireHostHeader: false, // refused by a hook, where the journal sees it
});

/** Options of a server that hands requests to the application. */
export const serverOptions = (requestTimeout: number): ServerOptions => ({
  ...httpOptions(requestTimeout),
  requestTimeout,
  keepAliveTimeout: KEEP_ALIVE_MS,
});

/** The sandbox as a fastify application, which does not listen yet. */
export function createApp(options: AppOptions): FastifyInstance {
  const { services, controlToken, requestTimeout, onDefect, origin, onRefusal, recordings } = options;
  const { programs, store, runs, outboxes } = services;
  const recording = { origin, onRefusal };
  const programOf = async (id: string) => programs.get((await store.session(id))?.program ?? '');
  const unparsed = { ...recording, program: () => programs.default };

  const server = httpOptions(requestTimeout);
  const app = fastify({
    logger: loggerOptions(options.logLevel),
    bodyLimit: BODY_LIMIT,
    requestTimeout,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // One type for both: nothing here asks whether a connection is encrypted.
    ...((options.https ? { https: { ...server, ...options.https } } : { http: server }) as { http: object }),
    clientErrorHandler: refuseUnparsed(unparsed),
    frameworkErrors: (error, { raw }, reply) => refuseUnrouted(unparsed, error, raw, reply.raw),
  });
  app.decorateRequest('program');
  app.decorateRequest('skew', 0);
  app.addHook('onRequest', async (request) => {
    request.program = programs.default;
  });

  app.register(metrics, { services, controlToken });
  app.register(rawRequests);
  app.register(answerHalfClosed);
  app.register(recordAnswers, recording);
  app.register(unparsedRequests, unparsed);
  app.register(handleErrors, { onDefect });

  app.register(recordInputs, {
    programOf,
    programNamed: (username) => programs.get(username),
    durable: ({ url, routeOptions, program }) => {
      if (routeOptions.url === '/_sandbox/health') return undefined; // says itself what cannot be kept
      return url.startsWith(CONTROL_PREFIX) ? services.logs?.durable() : program.inputs.durable();
    },
  });
  app.register(faults, {
    faults: services.faults,
    claimedProgram: (request) => claimedProgram(request, programs),
    noteInput,
  });
  app.register(async (signed) => {
    const explainer = new Explainer();
    signed.addHook('preHandler', verifySignatures(programs, explainer));
    signed.addHook('onClose', () => explainer.close());
    signed.register(sessionApi, {
      store,
      origin,
      chooseScenario: (program, session, request) => runs.chooseScenario(program, session, request),
    });
    signed.register(gatewayApi, { store, outboxes });
  });
  app.register(hostedPlugin, { programs, store, runs, faults: services.faults, origin });
  app.register(controlApi, { services, controlToken, recordings, origin: () => origin(programs.default) });
  app.register(inspector);
  return app;
}
