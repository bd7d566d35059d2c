import type { Readings } from '../../../contracts/readings/readings.js';
import type { ReceivedRequest } from '../../http/received-request.js';
import { explain, type Explanation, type KnownProgram, type KnownPrograms } from './explain.js';
import type { SignerHistory } from './causes.js';
import type { reproduce } from './reproduce.js';

/** A program as plain data. */
export interface ProgramFacts {
  readonly username: string;
  readonly secret: string;
  readonly participant_id: number;
  readonly readings: Readings;
  /** Milliseconds since 1970 by its clock. */
  readonly now: number;
}

/** Everything that an explanation depends on, as data that can be sent to another thread. */
export interface ExplainTask {
  readonly request: ReceivedRequest;
  /** The default program first. */
  readonly programs: readonly ProgramFacts[];
  readonly history: SignerHistory;
}

/** Other programs are known by their secrets, for the case that one of those was used: the newest of them. */
const MOST_PROGRAMS = 200;

/** Collects what the explanation of a request depends on. */
export function explainTask(
  request: ReceivedRequest,
  programs: KnownPrograms,
  claimed: string | undefined,
  history: SignerHistory = {},
): ExplainTask {
  const [first, ...rest] = programs.list();
  const named = claimed === undefined ? undefined : programs.get(claimed);
  const others = rest.filter((program) => program !== named).slice(-MOST_PROGRAMS);
  const all = [first, ...(named && named !== first ? [named] : []), ...others];
  return {
    request: whole(request),
    history,
    programs: all.flatMap((program) =>
      program
        ? [
            {
              ...program.credentials,
              readings: program.readings,
              now: program.clock.now(),
            },
          ]
        : [],
    ),
  };
}

/** With what followed the body on its connection, since the length was too small: the signature was made over all of it. */
function whole({ rest, ...request }: ReceivedRequest): ReceivedRequest {
  return rest ? { ...request, body: Buffer.concat([request.body, rest]) } : request;
}

/** Explains a request from data alone. */
export function explainFromTask(
  { request, programs, history }: ExplainTask,
  search?: typeof reproduce,
): Explanation {
  const known = programs.map(({ username, secret, participant_id, readings, now }): KnownProgram => ({
    username,
    credentials: { username, secret, participant_id },
    readings,
    clock: { now: () => now },
  }));
  const body = Buffer.from(request.body); // another thread gets plain bytes
  return explain(
    { ...request, body },
    {
      get: (username) => known.find((program) => program.username === username),
      list: () => known,
    },
    { history, ...(search && { search }) },
  );
}
