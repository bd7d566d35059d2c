import { SESSION_STATES } from '../../contracts/lifecycle/lifecycle.js';
import { statusCode } from '../../contracts/status-codes/status-codes.js';
import { json, type Answer } from '../http/answer.js';
import { encodedBody } from '../http/content-encoding.js';
import { printable } from '../http/printable.js';
import { observed } from '../http/finding.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';
import type { Program } from '../programs/program.js';
import { rateLimited } from '../programs/rate-limited.js';
import { hostFinding } from './allowed-hosts.js';
import { createOrRefresh, type CreateOutcome, type SessionServices } from './create-or-refresh.js';
import { readIdempotencyKey, readSessionRequest } from './read-session-request.js';
import type { ChooseScenario, ScenarioChoice } from './scenario-choice.js';
import {
  hostUriNotAllowed,
  idempotencyMismatch,
  unsupportedMediaType,
  validationFailure,
} from './refusals.js';

/** Answers `POST /api/v1/sessions/point-in-time/plugin` once its signature is verified. */
export async function answerSessionRequest(
  services: SessionServices & { readonly chooseScenario: ChooseScenario },
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
  const ignored = unknown.map(({ message }) => message);
  const answer = answerOutcome(outcome, program, (clock.now() - begun) / 1000);
  if (outcome.kind !== 'created') return withHeaders(answer, ignored);
  const choice = await services.chooseScenario(program, outcome.session.id, request);
  const notices = [repeatNotice(outcome.repeats), choice.hint].filter((notice) => notice !== undefined);
  return withHeaders(answer, [...ignored, ...notices], choice);
}

/** Warns of a second session, which was hardly wanted. */
function repeatNotice(previous: string | undefined): string | undefined {
  if (previous === undefined) return undefined;
  return (
    `No Idempotency-Key was sent, so the same body created a second session (before: ${previous}). ` +
    'With a key it would refresh the first; curl leaves out a header that has no value.'
  );
}

/** Reports in headers what was ignored, and which scenario will run. */
function withHeaders(answer: Answer, notices: readonly string[], choice?: ScenarioChoice): Answer {
  const chosen = choice !== undefined && choice.by !== 'default';
  if (notices.length === 0 && !chosen) return answer;
  return {
    ...answer,
    headers: {
      ...(notices.length > 0 && { 'x-sandbox-notice': printable(notices.join(' ')) }),
      ...(chosen && { 'x-sandbox-scenario': `${choice.name}; by=${choice.by}` }),
    },
  };
}

/** More differences than these are counted only. */
const MOST_DIFFERENCES = 5;

function listed(differences: readonly string[]): string {
  const more = differences.length - MOST_DIFFERENCES;
  return differences.slice(0, MOST_DIFFERENCES).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function answerOutcome(outcome: CreateOutcome, { readings }: Program, time: number): Answer {
  switch (outcome.kind) {
    case 'mismatch':
      return idempotencyMismatch(
        readings,
        observed(
          'idempotency-key-mismatch',
          `The Idempotency-Key "${outcome.key}" was used before with other parameters: ${listed(outcome.differences)}.`,
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
