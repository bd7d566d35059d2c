import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { FAULTS } from '../../contracts/faults/faults.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { sendAnswer } from '../http/send-answer.js';
import { maskQuery } from '../journal/mask.js';
import type { Program } from '../programs/program.js';
import '../programs/request-program.js';
import { realDelay } from '../world/world.js';
import type { RequestSubject } from '../programs/match-subject.js';
import { forbidFraming, malformed, reset, sendHalf, sendSlowly } from './damage.js';
import type { Firing } from './decide.js';
import { faultAnswer } from './fault-answers.js';
import { FAULTED_PATHS } from './faulted-paths.js';
import type { Faults } from './program-faults.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The outcome of its answer; null for an answer that arrives as it is. */
    damage: Firing | null;
    /** To be called once it is answered, see `Encounter`; null where nothing counts it. */
    over: (() => void) | null;
  }
}

/** Options of `faults`. */
export interface FaultOptions {
  readonly faults: Faults;
  /** The program that a signed request claims to be from, its signature not verified yet. */
  readonly claimedProgram: (request: ReceivedRequest) => Program | undefined;
  /** Notes a request as an input of its program, before anything happens to it. */
  readonly noteInput: (request: FastifyRequest, program: Program) => Promise<void>;
}

/**
 * Lets things go wrong with Ingo's routes as the rules of the program say. Before a request is handled, and after its
 * signature is verified, it is decided what happens; what damages an answer happens on its way out, behind the journal.
 * How far the clock is off is decided before the signature is verified. A request that is the breakpoint of its program
 * waits first.
 */
export const faults = fastifyPlugin<FaultOptions>(async (app, options) => {
  app.decorateRequest('damage', null);
  app.decorateRequest('over', null);
  app.addHook('onRoute', (route) => {
    const faulted = FAULTED_PATHS.find(({ path, method }) => path === route.url && method === route.method);
    if (!faulted) return;
    // Hooks of a route come after those of its plugin: after the signature, and after the journal.
    const decide = (request: FastifyRequest, reply: FastifyReply) =>
      meet(options, request, reply, faulted.about);
    route.preHandler = [...[route.preHandler ?? []].flat(), decide];
    route.onSend = [...[route.onSend ?? []].flat(), damage];
    if (faulted.about !== 'call') return;
    const skewed = (request: FastifyRequest): Promise<void> => skewClock(options, request);
    route.preValidation = [...[route.preValidation ?? []].flat(), skewed];
  });
});

/** Runs before the signature is verified; a replay needs the request also where its date is refused then. */
async function skewClock(
  { faults, claimedProgram, noteInput }: FaultOptions,
  request: FastifyRequest,
): Promise<void> {
  const program = faults.everSkewed ? claimedProgram(request.received) : undefined;
  if (!program) return;
  const rules = faults.of(program);
  if (!rules.hasSkew) return;
  await noteInput(request, program);
  const [skew] = rules.meet(requestSubject(request, 'signature'), request.received.target).happenings;
  if (skew) request.skew = skew.ms!;
}

async function meet(
  { faults, noteInput }: FaultOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  about: RequestSubject['about'],
): Promise<unknown> {
  const { program } = request;
  const rules = faults.of(program);
  if (!rules.any && !program.holds.awaits('request')) return;
  const subject = requestSubject(request, about);
  const { method, target } = request.received;
  await program.holds.meet(subject, { at: 'request', method, target: maskQuery(target) });
  if (request.input?.isForgotten) return noteInput(request, program); // an input of what the program is now
  const { happenings, over } = rules.meet(subject, target);
  if (over) reply.raw.once('close', (request.over = once(over))); // 'close' for a client that went away
  for (const happening of happenings) {
    if (isDelay(happening)) {
      await pass(program, happening.ms!);
      if (request.input?.isForgotten) return noteInput(request, program);
    } else if (happening.fault === 'reset-before') {
      reply.hijack();
      return reset(reply);
    } else {
      const answer = faultAnswer(happening, program.readings);
      if (answer) return sendAnswer(reply, answer);
      request.damage = happening;
    }
  }
}

function once(task: () => void): () => void {
  let done = false;
  return () => {
    if (!done) task();
    done = true;
  };
}

const isDelay = ({ fault }: Firing): boolean => 'delays' in FAULTS[fault];

/** Waits on the clock of the program; where that is reset, not at all. */
const pass = (program: Program, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const goOn = async (): Promise<void> => {
      resolve();
      await realDelay(0); // handled at this instant, before the clock moves on
    };
    program.schedule.after(ms, goOn, resolve);
  });

function requestSubject(
  { received, params }: FastifyRequest,
  about: RequestSubject['about'],
): RequestSubject {
  const { method, target, headers, body } = received;
  const { id } = params as { id?: string };
  const parsed = body.length > 0 ? parseJsonBody(body) : undefined;
  return {
    about,
    method,
    path: target.split('?')[0]!,
    headers,
    body: parsed && 'value' in parsed ? parsed.value : undefined,
    ...(id !== undefined && { session: id }),
  };
}

type Done = (error: null, payload?: unknown) => void;

function damage(request: FastifyRequest, reply: FastifyReply, payload: unknown, done: Done): void {
  request.over?.();
  const firing = request.damage;
  if (!firing) return done(null, payload);
  if (firing.fault === 'frame-blocked') return done(null, forbidFraming(reply, payload));
  const body = Buffer.from(payload as string | Buffer);
  if (firing.fault === 'malformed-json') return done(null, malformed(body.toString('utf8')));
  reply.hijack();
  if (firing.fault === 'reset-after') reset(reply);
  else if (firing.fault === 'slow-body') sendSlowly(reply, body, request.program, firing);
  else sendHalf(reply, body, firing.fault === 'reset-in');
}
