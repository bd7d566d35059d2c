import type { Program } from '../../programs/program.js';
import { describeSession, type SessionView } from '../../sessions/describe-session.js';
import { readEvent } from '../../sessions/fire-event.js';
import type { SessionRecord } from '../../stores/records.js';
import { CommandError, refusedBy } from '../command-error.js';
import type { CommandServices } from '../services.js';
import { valid } from '../valid.js';
import { recordCommand } from './record-command.js';

/** The newest sessions of a program, oldest first; see SESSION_LIMIT. */
export async function listSessions({ store }: CommandServices, program: Program): Promise<object[]> {
  const sessions = await store.sessionsOf(program.username);
  return sessions.map((session) => describeSession(session, program.clock.now()));
}

/**
 * A session. Throws CommandError 404 where there is none.
 *
 * @param program whose it must be; undefined: the id alone names it.
 */
export async function showSession(
  services: CommandServices,
  program: Program | undefined,
  id: string,
): Promise<SessionView> {
  const found = await findSession(services, program, id);
  return describeSession(found.session, found.program.clock.now());
}

/**
 * Lets an event of the lifecycle table happen to a session now; a live page reports it to its SDK. Throws CommandError:
 * 404 where the program has no such session, 422 for an unknown event, 409 for one that cannot happen.
 *
 * @param program whose session it must be; undefined: the id alone names it.
 */
export async function causeEvent(
  services: CommandServices,
  program: Program | undefined,
  id: string,
  given: unknown,
): Promise<object> {
  const found = await findSession(services, program, id);
  const { event: name, ...fields } = valid('sessionEvent', given);
  const read = readEvent(name);
  if ('finding' in read) throw refusedBy(422, 'Unknown event', read.finding);
  await found.program.schedule.runDue();
  const input = recordCommand(found.program, 'POST /_sandbox/api/sessions/:id/events', {
    params: { id },
    body: { event: name, ...fields },
  });
  const finding = await services.runs.fire(found.program, id, { emit: read.event, ...fields });
  input.end();
  if (finding) throw refusedBy(409, 'Event impossible', finding);
  const after = await services.store.session(id);
  return describeSession(after ?? found.session, found.program.clock.now());
}

/**
 * A session with its program. Throws CommandError 404 where there is none.
 *
 * @param asked whose it must be; undefined: the id alone names it.
 */
export async function findSession(
  { store, programs }: CommandServices,
  asked: Program | undefined,
  id: string,
): Promise<{ readonly session: SessionRecord; readonly program: Program }> {
  const session = await store.session(id);
  const program = session && programs.get(session.program);
  if (!program) {
    const detail = `There is no session "${id}"; it was never created, or too many came after it.`;
    throw new CommandError(404, 'No such session', detail);
  }
  if (asked && asked !== program) {
    const detail = `There is no session "${id}" in the program "${asked.username}": it belongs to "${program.username}".`;
    throw new CommandError(404, 'No such session', detail);
  }
  return { session, program };
}
