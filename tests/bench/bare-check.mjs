/**
 * What every server in the bench must do with a create: the sandbox's own verification, parsing and validation, as
 * built, so that only what comes around them differs. Plain JavaScript, so that the yardstick pays for no compiler.
 */
import { Buffer } from 'node:buffer';
import {
  GATEWAY_PATHS,
  Programs,
  readGatewayRequest,
  readSessionRequest,
  SESSION_PATH,
  verifySignature,
} from '../../.tmp/verification.mjs';

/** Those of the default program: every server gets the same signed requests. */
const CREDENTIALS = { username: 'test', secret: 'ingo-sandbox-secret' };
const programs = new Programs(0, () => Date.now(), [CREDENTIALS]);

/** The answer to a genuine create; the bench hands in one of the sandbox's own, so that the sizes agree. */
const ANSWER = Buffer.from(process.argv[2] ?? '{"status":100,"client_message":"Success"}');
const REFUSAL = Buffer.from('{"message":"HMAC signature does not match"}');
const INVALID = Buffer.from('{"message":"Validation failed"}');

/** Where to listen; 0 takes a free port. */
export const PORT = Number(process.argv[3] ?? 0);

export { SESSION_PATH };

/** What the yardsticks serve. */
export const PATHS = [SESSION_PATH, GATEWAY_PATHS.push];

/**
 * Verifies, parses and validates; returns HTTP status and body.
 *
 * @param {import('node:http').IncomingMessage} incoming
 * @param {Buffer} body the raw bytes
 */
export function answerTo(incoming, body) {
  const { method, url: target, httpVersion, rawHeaders, headers } = incoming;
  const request = { method, target, httpVersion, rawHeaders, headers, body };
  const program = verifySignature(request, (username) => programs.get(username));
  if (!program) return { status: 401, body: REFUSAL };
  const read =
    target === SESSION_PATH
      ? readSessionRequest(body, program.readings)
      : readGatewayRequest('push', body, program.readings);
  return 'findings' in read ? { status: 400, body: INVALID } : { status: 200, body: ANSWER };
}

/** Tells the bench where this server listens, in the shape of `ingo-sandbox start --json`. */
export function announce(port) {
  process.stdout.write(
    `${JSON.stringify({ url: `http://127.0.0.1:${port}`, programs: [{ ...CREDENTIALS, participant_id: '1' }] })}\n`,
  );
}
