import { json, problem, type Answer } from '../http/answer.js';
import type { Finding } from '../http/finding.js';
import { describeSession } from '../sessions/describe-session.js';
import { readEvent } from '../sessions/fire-event.js';
import { withBody, type ControlEndpoint } from './control-call.js';

/** `GET sessions`: the newest of the program, oldest first; see SESSION_LIMIT. */
export const listSessions: ControlEndpoint = async ({ services, program }) => {
  const now = program.clock.now();
  const sessions = await services.store.sessionsOf(program.username);
  return json(200, { sessions: sessions.map((session) => describeSession(session, now)) });
};

/** `GET sessions/{id}` */
export const showSession: ControlEndpoint = async ({ services, params }) => {
  const session = await services.store.session(params['id']!);
  const program = session && services.programs.get(session.program);
  if (!program) return noSession(params['id']!);
  return json(200, describeSession(session, program.clock.now()));
};

/** `POST sessions/{id}/events`: lets an event of the lifecycle table happen now; a live page tells it to its SDK. */
export const causeEvent: ControlEndpoint = async (call) => {
  const { services, params } = call;
  const session = await services.store.session(params['id']!);
  const program = session && services.programs.get(session.program);
  if (!program) return noSession(params['id']!);
  return withBody(call, 'sessionEvent', async (request) => {
    const read = readEvent(request.event);
    if ('finding' in read) return refused(422, 'Unknown event', read.finding);
    const { error, message, page } = request;
    const finding = await services.runs.fire(program, session.id, {
      emit: read.event,
      ...(error !== undefined && { error }),
      ...(message !== undefined && { message }),
      ...(page !== undefined && { page }),
    });
    if (finding) return refused(409, 'Event impossible', finding);
    const after = await services.store.session(session.id);
    return json(200, describeSession(after ?? session, program.clock.now()));
  });
};

const noSession = (id: string): Answer =>
  problem(
    404,
    'No such session',
    `There is no session "${id}"; it was never created, or too many came after it.`,
  );

const refused = (status: number, title: string, { what, fix }: Finding): Answer =>
  problem(status, title, `${what} ${fix}`);
