import { describe, expect, it } from 'vitest';
import {
  IngoAuthenticationError,
  IngoContractError,
  IngoError,
  IngoIdempotencyError,
  IngoNetworkError,
  IngoRateLimitError,
  IngoRequestError,
  IngoSystemError,
} from './errors.js';
import type { Answer, NoAnswer } from './exchange.js';
import { readAnswer, serverDate } from './read-answer.js';
import { isSessionAnswer } from './session-answer.js';

const CONTEXT = {
  idempotencyKey: 'key-1',
  attempts: 2,
  timeoutMs: 10_000,
  url: new URL('https://ingo.example/api'),
  now: 0,
};
const DATA = {
  session_identifier: '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11',
  authorized_url: 'https://plugin.example/session/1',
  authorized_url_expiration_utc: '2026-01-15T12:00:30Z',
  participant_unique_id1: 'order-1',
};

const answer = (httpStatus: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  httpStatus,
  headers: new Headers(headers),
  text: typeof body === 'string' ? body : JSON.stringify(body),
  oversize: false,
});

function errorOf(given: Answer | NoAnswer): IngoError {
  const verdict = readAnswer(given, isSessionAnswer, CONTEXT);
  if (verdict.ok) throw new Error('expected an error');
  return verdict.error;
}

const SUCCESS = { status: 100, client_message: 'Success', data: DATA };
const envelope = (status: number) => ({ status, client_message: 'No' });

/** Answers that refuse, the class of their errors and the advice. */
const REFUSALS = [
  ['Kong, signature', 401, { message: 'HMAC signature does not match' }, IngoAuthenticationError, 'fix'],
  ['old Kong', 403, { message: 'HMAC signature does not match' }, IngoAuthenticationError, 'fix'],
  ['an envelope with HTTP 401', 401, envelope(401), IngoAuthenticationError, 'fix'],
  ['a stale date in an envelope', 200, envelope(402), IngoAuthenticationError, 'fix'],
  ['a firewall page with HTTP 403', 403, '<html>', IngoAuthenticationError, 'fix'],
  ['validation', 400, envelope(400), IngoRequestError, 'fix'],
  ['validation with HTTP 200', 200, envelope(401), IngoRequestError, 'fix'],
  ['host_uri with HTTP 403', 403, envelope(401), IngoRequestError, 'fix'],
  ['velocity', 200, envelope(603), IngoRequestError, 'fix'],
  ['a problem document', 400, { type: 'x', title: 'Bad', status: 400, errors: {} }, IngoRequestError, 'fix'],
  ['not found, empty', 404, '', IngoRequestError, 'fix'],
  ['success contradicted by HTTP', 400, envelope(100), IngoRequestError, 'fix'],
  ['success in full with HTTP 300', 300, SUCCESS, IngoRequestError, 'fix'],
  ['success in full with HTTP 404', 404, SUCCESS, IngoRequestError, 'fix'],
  ['a redirect', 302, '', IngoRequestError, 'fix'],
  ['a redirect that fetch hides', 0, '', IngoRequestError, 'fix'],
  ['key mismatch with HTTP 200', 200, envelope(13723), IngoIdempotencyError, 'fix'],
  ['key mismatch with HTTP 409', 409, envelope(13723), IngoIdempotencyError, 'fix'],
  ['key mismatch with HTTP 422', 422, envelope(13723), IngoIdempotencyError, 'fix'],
  ['server error, page', 502, '<html>Bad gateway</html>', IngoSystemError, 'retry'],
  ['server error, empty', 500, '', IngoSystemError, 'retry'],
  ['system status with HTTP 200', 200, envelope(500), IngoSystemError, 'retry'],
  ['overload', 503, { message: 'API rate limit exceeded' }, IngoSystemError, 'retry'],
  ['rate limit', 429, { message: 'API rate limit exceeded' }, IngoRateLimitError, 'retry'],
  ['a declined account', 200, envelope(700), IngoError, 'do-not-retry'],
  ['an unknown status', 200, envelope(4711), IngoError, 'do-not-retry'],
] as const;

describe('a refusal', () => {
  it.each(REFUSALS)('(%s) becomes an error of its family', (_, httpStatus, body, family, advice) => {
    const error = errorOf(answer(httpStatus, body));
    expect(error.constructor).toBe(family);
    expect(error).toMatchObject({ advice, httpStatus, idempotencyKey: 'key-1', attempts: 2 });
    expect(error.name).toBe(family.name);
    expect(error.whatToDo).not.toBe('');
  });

  it('is none of an answer with an HTTP status from 200 to 299 that keeps the contract', () => {
    for (const http of [200, 299])
      expect(readAnswer(answer(http, SUCCESS), isSessionAnswer, CONTEXT)).toEqual({
        ok: true,
        body: SUCCESS,
      });
    expect(errorOf(answer(199, SUCCESS))).toBeInstanceOf(IngoContractError);
  });

  it('says what, which values, what the server said, and how to fix it, for each kind', async () => {
    const lines = REFUSALS.map(
      ([title, httpStatus, body]) => `${title}\n  ${errorOf(answer(httpStatus, body)).message}\n`,
    );
    await expect(lines.join('')).toMatchFileSnapshot('golden/refusals.txt');
  });

  it('keeps the status and the message of the server', () => {
    const error = errorOf(answer(200, { status: 13723, client_message: 'Idempotency key mismatch' }));
    expect(error).toMatchObject({ status: 13723, clientMessage: 'Idempotency key mismatch' });
  });

  it("passes on the sandbox's explanation", () => {
    const explanation = 'digest-hex: Content-sha512 is hex. http://127.0.0.1:4010/_sandbox/';
    const error = errorOf(answer(401, { message: 'No' }, { 'x-sandbox-explanation': explanation }));
    expect(error.explanation).toBe(explanation);
    expect(error.message).toContain(explanation);
  });

  it('says where a redirect leads, without its query', () => {
    const error = errorOf(answer(302, '', { location: 'https://login.example/sso?token=t' }));
    expect(error.message).toContain('https://login.example/sso"');
    expect(error.message).not.toContain('token=t');
    const hidden = errorOf(answer(300, '', { location: 'https://login.example/#x?y' }));
    expect(hidden.message).toContain('"Location: https://login.example/".');
    expect(errorOf(answer(400, '', { location: '/elsewhere' })).message).not.toContain('elsewhere');
  });

  it('carries how long the server asked to wait, by the clock of the server', () => {
    const date = { date: 'Thu, 15 Jan 2026 12:00:00 GMT', 'retry-after': 'Thu, 15 Jan 2026 12:00:02 GMT' };
    expect(errorOf(answer(429, '', date)).retryAfterMs).toBe(2000);
    expect(errorOf(answer(429, ''))).not.toHaveProperty('retryAfterMs');
  });

  it('is cut when it is long', () => {
    const messageOf = (length: number) => errorOf(answer(400, { message: 'x'.repeat(length) })).message;
    expect(messageOf(500)).toContain(`"${'x'.repeat(500)}"`);
    expect(messageOf(501)).toContain(`"${'x'.repeat(499)}…"`);
  });
});

describe('an answer that breaks the contract', () => {
  const violationsIn = (given: Answer) => {
    const error = errorOf(given);
    if (!(error instanceof IngoContractError)) throw error;
    expect(error.advice).toBe('retry');
    return error.violations.map(({ path, rule }) => `${path}: ${rule}`);
  };

  it('lists every violation with its path', () => {
    const data = { ...DATA, session_identifier: 'seven', authorized_url: undefined };
    const given = answer(200, { status: 100, client_message: 'Success', data });
    expect(violationsIn(given)).toEqual([
      'data.authorized_url: required',
      'data.session_identifier: pattern',
    ]);
    expect(errorOf(given).message).toMatch(
      /^The answer \(HTTP 200\) breaks the contract of the Session API: "data\.authorized_url" is required but missing\. .* Check that baseUrl is the Session API and nothing in between rewrites its answers\.$/,
    );
  });

  it('may be no JSON at all', () => {
    const page = answer(200, '<!DOCTYPE html><title>Sorry</title>', { 'content-type': 'text/html' });
    expect(violationsIn(page)).toEqual(['the body: json']);
    expect(errorOf(page).message).toContain(
      'The body must be JSON, got 35 characters (text/html) that begin "<!DOCTYPE html><title>Sorry</title>".',
    );
    expect(errorOf(answer(200, `{${' '.repeat(60)}`)).message).toContain(
      `got 61 characters (no content type) that begin "{${' '.repeat(39)}".`,
    );
    expect(errorOf(answer(200, '')).message).toContain('The body must be JSON, got nothing.');
    expect(violationsIn(answer(200, '{"status": 100, "cl'))).toEqual(['the body: json']);
  });

  it('may be too long, be without data, or name a day that does not exist', () => {
    const oversize = { ...answer(200, '{}'), oversize: true };
    expect(violationsIn(oversize)).toEqual(['the body: size']);
    expect(errorOf(oversize).message).toContain('The body must be a short JSON object, got more than 1 MiB.');
    expect(violationsIn(answer(200, { status: 100, client_message: 'Success' }))).toEqual(['data: required']);
    const data = { ...DATA, authorized_url_expiration_utc: '2026-13-40T12:00:30Z' };
    expect(violationsIn(answer(200, { status: 100, client_message: 'Success', data }))).toEqual([
      'data.authorized_url_expiration_utc: format',
    ]);
  });
});

describe('no answer', () => {
  it('says why, what is to be assumed, and with which key to ask again', () => {
    const error = errorOf({ failure: 'timeout', cause: new Error('late') });
    expect(error).toBeInstanceOf(IngoNetworkError);
    expect(error).toMatchObject({ reason: 'timeout', advice: 'retry' });
    expect(error.message).toBe(
      'No answer from https://ingo.example (none within 10000 ms; requests sent: 2). Whether the session was created ' +
        'is not known. Send the same request with the same idempotency key, "key-1": it gives the session, made then ' +
        'or now, once.',
    );
  });

  it('names the failure behind "fetch failed"', () => {
    const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
    const cause = new TypeError('fetch failed', { cause: refused });
    expect(errorOf({ failure: 'connection', cause }).message).toContain('(ECONNREFUSED; ');
    expect(errorOf({ failure: 'connection', cause }).cause).toBe(cause);
    expect(errorOf({ failure: 'connection', cause: 'gone' }).message).toContain('(gone; ');
  });
});

describe('serverDate', () => {
  it('is the Date header, where there is a usable one', () => {
    const date = 'Thu, 15 Jan 2026 12:00:00 GMT';
    expect(serverDate(answer(401, '', { date }))).toBe(Date.UTC(2026, 0, 15, 12));
    expect(serverDate(answer(401, '', { date: 'today' }))).toBeUndefined();
    expect(serverDate(answer(401, ''))).toBeUndefined();
    expect(serverDate({ failure: 'timeout', cause: undefined })).toBeUndefined();
  });
});
