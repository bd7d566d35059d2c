import { SESSION_STATES } from '../../contracts/lifecycle/lifecycle.js';
import { statusCode } from '../../contracts/status-codes/status-codes.js';
import { json, type Answer } from '../http/answer.js';
import { encodedBody } from '../http/content-encoding.js';
import { printable } from '../http/printable.js';
import { observed } from '../http/finding.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';
import type { Program } from '../programs/program.js';
import { hostFinding } from './allowed-hosts.js';
import type { Cast, Casting } from './casting.js';
import { createOrRefresh, type CreateOutcome, type SessionServices } from './create-or-refresh.js';
import { readIdempotencyKey, readSessionRequest } from './read-session-request.js';
import {
  hostUriNotAllowed,
  idempotencyMismatch,
  rateLimited,
  unsupportedMediaType,
  validationFailure,
} from './refusals.js';

/** Answers `POST /api/v1/sessions/point-in-time/plugin` once its signature is verified. */
export async function answerSessionRequest(
  services: SessionServices & { readonly cast: Cast },
  program: Program,
  received: ReceivedRequest,
): Promise<Answer> {
  const { readings, clock } = program;
  const begun = clock.now();
  if (readings.rateLimited !== 'off' && !program.rate.admits(begun)) {
    const what = 'More than five requests came within one second of the program clock.';
    return rateLimited(
      readings,
      observed('rate-limited', what, 'Wait for Retry-After, or set the reading rateLimited to "off".'),
    );
  }
  const mediaType = headerOf(received, 'content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(mediaType)) {
    const what = `Content-Type is "${mediaType}", expected application/json.`;
    return unsupportedMediaType(
      observed('content-type-not-json', what, 'Send, and sign, Content-Type: application/json.'),
    );
  }
  const encoded = encodedBody(received);
  if (encoded) return validationFailure(readings, [encoded]);
  const read = readSessionRequest(received.body, readings);
  if ('findings' in read) return validationFailure(readings, read.findings);
  const idempotency = readIdempotencyKey(headerOf(received, 'idempotency-key'));
  if ('finding' in idempotency) return validationFailure(readings, [idempotency.finding]);
  const foreign = hostFinding(program, read.request.host_uri ?? undefined);
  if (foreign) return hostUriNotAllowed(readings, foreign);

  const { text, request, unknown } = read;
  const outcome = await createOrRefresh(services, { program, text, request, key: idempotency.key });
  const answer = answerOutcome(outcome, program, (clock.now() - begun) / 1000);
  const casting =
    outcome.kind === 'created' ? await services.cast(program, outcome.session.id, request) : undefined;
  return withNotes(
    answer,
    unknown.map(({ message }) => message),
    casting,
  );
}

/** Tells in headers what was ignored, and which scenario will run. */
function withNotes(answer: Answer, ignored: readonly string[], casting: Casting | undefined): Answer {
  const notices = casting?.hint === undefined ? ignored : [...ignored, casting.hint];
  const cast = casting !== undefined && casting.by !== 'default';
  if (notices.length === 0 && !cast) return answer;
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...(notices.length > 0 && { 'x-sandbox-notice': printable(notices.join(' ')) }),
      ...(cast && { 'x-sandbox-scenario': `${casting.name}; by=${casting.by}` }),
    },
  };
}

function answerOutcome(outcome: CreateOutcome, { readings }: Program, time: number): Answer {
  switch (outcome.kind) {
    case 'mismatch':
      return idempotencyMismatch(
        readings,
        observed(
          'idempotency-key-mismatch',
          `The Idempotency-Key "${outcome.key}" was used before with other parameters.`,
          'Use a new key for a new session; send the same body with the same key.',
        ),
      );
    case 'ended': {
      const { state } = outcome.session;
      const what = `The session of this Idempotency-Key has ended: ${SESSION_STATES[state].meaning}`;
      const fix =
        'Create a new session with a new key, or choose otherwise by the reading refreshOfEndedSession.';
      const refusal = validationFailure(
        readings,
        [observed('session-ended', what, fix)],
        `Session is ${state}`,
      );
      return { ...refusal, session: outcome.session.id };
    }
    case 'created':
    case 'refreshed': {
      const { session, url } = outcome;
      const status = outcome.kind === 'created' ? 100 : 101;
      const body = {
        status,
        client_message: statusCode(status)!.client_message,
        data: {
          session_identifier: session.id,
          authorized_url: url.url,
          authorized_url_expiration_utc: url.expiration,
          participant_unique_id1: session.participant_unique_id1,
          participant_unique_id2: session.participant_unique_id2,
        },
        time,
      };
      return json(200, body, { session: session.id, contract: 'sessionResponse' });
    }
  }
}
