import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { parseJsonBody } from '../http/parse-json-body.js';
import { sendAnswer } from '../http/send-answer.js';
import type { Program } from '../programs/program.js';
import '../programs/request-program.js';
import { realDelay } from '../world/world.js';
import { malformed, reset, sendHalf, sendSlowly } from './damage.js';
import type { FaultedRequest, Firing } from './decide.js';
import { faultAnswer } from './fault-answers.js';
import { FAULTED_PATHS } from './faulted-paths.js';
import type { Faults } from './program-faults.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What becomes of its answer; null for an answer that arrives as it is. */
    damage: Firing | null;
  }
}

/** Options of `faults`. */
export interface FaultOptions {
  readonly faults: Faults;
}

/**
 * Lets things go wrong with Ingo's routes as the rules of the program say. Before a request is handled, and after its
 * signature is verified, it is decided what happens; what damages an answer happens on its way out, behind the journal.
 */
export const faults = fastifyPlugin<FaultOptions>(async (app, options) => {
  app.decorateRequest('damage', null);
  app.addHook('onRoute', (route) => {
    const faulted = FAULTED_PATHS.find(({ path, method }) => path === route.url && method === route.method);
    if (!faulted) return;
    // Hooks of a route come after those of its plugin: after the signature, and after the journal.
    const decide = (request: FastifyRequest, reply: FastifyReply) =>
      meet(options, request, reply, faulted.json);
    route.preHandler = [...[route.preHandler ?? []].flat(), decide];
    route.onSend = [...[route.onSend ?? []].flat(), damage];
  });
});

async function meet(
  { faults }: FaultOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  json: boolean,
): Promise<unknown> {
  const { program } = request;
  const rules = faults.of(program);
  if (!rules.any) return;
  for (const firing of rules.meet(faultedRequest(request, json), request.received.target)) {
    if (firing.fault === 'latency') await pass(program, firing.ms!);
    else if (firing.fault === 'reset-before') {
      reply.hijack();
      return reset(reply);
    } else {
      const answer = faultAnswer(firing, rules.rule(firing.rule), program.readings);
      if (answer) return sendAnswer(reply, answer);
      request.damage = firing;
    }
  }
}

/** Waits on the clock of the program; where that is reset, not at all. */
const pass = (program: Program, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const goOn = async (): Promise<void> => {
      resolve();
      await realDelay(0); // handled at this instant, before the clock moves on
    };
    program.schedule.after(ms, goOn, resolve);
  });

function faultedRequest({ received }: FastifyRequest, json: boolean): FaultedRequest {
  const { method, target, headers, body } = received;
  const parsed = body.length > 0 ? parseJsonBody(body) : undefined;
  return {
    method,
    path: target.split('?')[0]!,
    headers,
    body: parsed && 'value' in parsed ? parsed.value : undefined,
    json,
  };
}

type Done = (error: null, payload?: unknown) => void;

function damage(request: FastifyRequest, reply: FastifyReply, payload: unknown, done: Done): void {
  const firing = request.damage;
  if (!firing) return done(null, payload);
  const body = Buffer.from(payload as string | Buffer);
  if (firing.fault === 'malformed-json') return done(null, malformed(body.toString('utf8')));
  reply.hijack();
  if (firing.fault === 'reset-after') reset(reply);
  else if (firing.fault === 'slow-body') sendSlowly(reply, body, request.program, firing);
  else sendHalf(reply, body, firing.fault === 'reset-in');
}
