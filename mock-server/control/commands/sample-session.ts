import type { FastifyInstance } from 'fastify';
import { SAMPLE_REQUEST } from '../../../contracts/session/sample-request.js';
import { REQUIRED_SIGNED_HEADERS, SESSION_PATH } from '../../../contracts/signing/signing.js';
import type { Program } from '../../programs/program.js';
import { formatHttpDate } from '../../signature/dates.js';
import { EXPLANATION_HEADER } from '../../http/finding.js';
import { buildStringToSign } from '../../signature/string-to-sign.js';
import { digestOf, macOf } from '../../signature/verify.js';
import { CommandError } from '../command-error.js';

/** `data` of the answer to a create request, as far as every answer has it. */
export interface CreatedSession {
  readonly session_identifier: string;
  /** What a page mounts, for as long as it is valid. */
  readonly authorized_url: string;
}

/**
 * Creates a session with a sample recipient, by a signed call as a server makes it, so that the journal shows the whole
 * exchange. Throws CommandError where the call is refused, with the status that it was refused with.
 *
 * @returns `data` of the answer: session_identifier, authorized_url and the rest.
 */
export async function createSampleSession(app: FastifyInstance, program: Program): Promise<CreatedSession> {
  // Nothing is drawn from the program's randomness: a replay of the call alone must find it as it was.
  const participant_unique_id1 = `sample-${program.journal.newest}`;
  // Another recipient and another key each time, as good integrations have them.
  const email_address = `jane.doe.${program.journal.newest}@example.com`;
  const recipient_information = { ...SAMPLE_REQUEST.recipient_information, email_address };
  const body = Buffer.from(
    JSON.stringify({ ...SAMPLE_REQUEST, participant_unique_id1, recipient_information }),
  );
  const answer = await app.inject({
    method: 'POST',
    url: SESSION_PATH,
    headers: { ...signedHeaders(program, body), 'idempotency-key': participant_unique_id1 },
    payload: body,
  });
  const said = answer.json<{ data?: CreatedSession }>();
  if (said.data) return said.data;
  const reasons = String(answer.headers[EXPLANATION_HEADER] ?? answer.statusCode);
  throw new CommandError(409, 'Not created', `The create call was refused: ${reasons}`);
}

function signedHeaders(program: Program, body: Buffer): Record<string, string> {
  const { username, clock, key } = program;
  const headers = {
    'x-date': formatHttpDate(clock.now()),
    'content-type': 'application/json',
    'content-sha512': digestOf(body),
    'content-length': String(body.length),
  };
  const request = { method: 'POST', target: SESSION_PATH, httpVersion: '1.1', rawHeaders: [], headers, body };
  const signature = macOf('sha512', key, buildStringToSign(request, REQUIRED_SIGNED_HEADERS)!);
  const names = REQUIRED_SIGNED_HEADERS.join(' ');
  return {
    ...headers,
    authorization: `hmac username="${username}", algorithm="hmac-sha512", headers="${names}", signature="${signature}"`,
  };
}
