/**
 * What every server in the bench must do with a create, in plain JavaScript, so that Node runs it as it is: the
 * yardstick must not pay for a compiler at its start. Measured against the built sandbox, so it takes the built validator.
 */
import { createHmac, createSecretKey, hash, timingSafeEqual } from 'node:crypto';
import { Buffer } from 'node:buffer';
import { SESSION_PATH, MAX_CLOCK_SKEW_SECONDS } from '../../dist/contracts/signing/signing.js';
import { sessionRequest } from '../../dist/contracts/generated/validators.js';

const CREDENTIALS = { username: 'bench', secret: 'a secret of the bench' };
const KEY = createSecretKey(CREDENTIALS.secret, 'utf8');
const AUTHORIZATION =
  /^hmac username="([^"]+)", algorithm="hmac-sha512", headers="([^"]+)", signature="([^"]+)"$/;

/** The answer to a genuine create; the bench hands in one of the sandbox's own, so that the sizes agree. */
const ANSWER = Buffer.from(process.argv[2] ?? '{"status":100,"client_message":"Success"}');
const REFUSAL = Buffer.from('{"message":"HMAC signature does not match"}');
const INVALID = Buffer.from('{"message":"Validation failed"}');

export { SESSION_PATH };

/**
 * Verifies, parses and validates; returns HTTP status and body.
 *
 * @param {string} requestLine such as `POST /path HTTP/1.1`
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {Buffer} body the raw bytes
 */
export function answerTo(requestLine, headers, body) {
  if (!genuine(requestLine, headers, body)) return { status: 401, body: REFUSAL };
  const request = parsed(body);
  return sessionRequest(request) ? { status: 200, body: ANSWER } : { status: 400, body: INVALID };
}

function genuine(requestLine, headers, body) {
  const [, username, list, signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
  if (username !== CREDENTIALS.username) return false;
  if (!(Math.abs(Date.parse(headers['x-date']) - Date.now()) <= MAX_CLOCK_SKEW_SECONDS * 1000)) return false;
  if (hash('sha512', body, 'base64') !== headers['content-sha512']) return false;
  const signed = list
    .split(' ')
    .map((name) => (name === 'request-line' ? requestLine : `${name}: ${headers[name]}`))
    .join('\n');
  const expected = createHmac('sha512', KEY).update(signed).digest();
  const received = Buffer.from(signature, 'base64');
  return received.length === expected.length && timingSafeEqual(received, expected);
}

function parsed(body) {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Tells the bench where this server listens, in the shape of `ingo-sandbox start --json`. */
export function announce(port) {
  process.stdout.write(
    `${JSON.stringify({ url: `http://127.0.0.1:${port}`, programs: [{ ...CREDENTIALS, participant_id: '1' }] })}\n`,
  );
}
