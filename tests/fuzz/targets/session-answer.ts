import fc from 'fast-check';
import { IngoError } from '../../../client/server/errors.js';
import { readAnswer } from '../../../client/server/read-answer.js';
import { isSessionAnswer, sessionOf } from '../../../client/server/session-answer.js';
import { sessionResponseSchema } from '../../../contracts/session/session-response.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { checkWords } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { agree, must, type FuzzTarget } from '../target.js';

/** An answer of a server that may be anybody's. */
interface Answered {
  readonly httpStatus: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const CONTEXT = {
  idempotencyKey: 'key',
  attempts: 1,
  timeoutMs: 1000,
  url: new URL('http://127.0.0.1:1'),
  now: 0,
} as const;

/** Header values that a server could send; `fetch` lets no others through. */
const headerValue = fc.oneof(
  fc.constantFrom(
    '0',
    '-1',
    '1e9',
    '9'.repeat(400),
    'Fri, 17 Jan 2020 19:59:29 GMT',
    'https://x/?t=1&h=2',
    '',
  ),
  fc.stringMatching(/^[!-~]{0,20}$/),
);

/** Headers that the client reads. */
export const answerHeaders = fc.dictionary(
  fc.constantFrom('date', 'retry-after', 'location', 'x-sandbox-explanation', 'content-type'),
  headerValue,
  { maxKeys: 2, noNullPrototype: true },
);

/** HTTP statuses, as often a success as not. */
export const httpStatus = fc.oneof(
  fc.constant(200),
  fc.constantFrom(0, 201, 204, 302, 400, 401, 403, 429, 500, 503),
);

/** The schema knows the form of an expiration, and not the calendar. */
const samples = samplesOf(sessionResponseSchema).map((value) => {
  const { data, ...rest } = value as { data: object };
  return { ...rest, data: { ...data, authorized_url_expiration_utc: '2026-01-31T12:00:30.123456Z' } };
});

/** Answers of the Session API, as the client reads them. */
export const sessionAnswer: FuzzTarget<Answered> = {
  name: 'session-answer',
  reads: 'answers of the Session API, by the client',
  oracle: 'HTTP 2xx, JSON that keeps the schema, an expiration that is a date',
  weight: 7,
  input: fc.record({ httpStatus, body: jsonTexts(samples), headers: answerHeaders }),
  judge({ httpStatus, body, headers }) {
    const text = bytesOf(body).toString('utf8');
    const answer = { httpStatus, text, oversize: false, headers: new Headers(headers) };
    const verdict = readAnswer(answer, isSessionAnswer, CONTEXT);
    if (verdict.ok) {
      const { authorized_url, expiresAt } = sessionOf(verdict.body);
      must(/^https?:\/\//.test(authorized_url), `authorized_url is ${authorized_url}`);
      must(!Number.isNaN(expiresAt.getTime()), 'expiresAt is no date');
    } else {
      must(verdict.error instanceof IngoError, 'an error of no class of the client');
      checkWords(verdict.error.message);
    }
    return agree(verdict.ok, httpStatus >= 200 && httpStatus < 300 && isSession(text));
  },
};

function isSession(text: string): boolean {
  try {
    const value = JSON.parse(text) as { data: { authorized_url_expiration_utc: string } };
    return (
      keepsSchema(sessionResponseSchema, value) &&
      !Number.isNaN(Date.parse(value.data.authorized_url_expiration_utc))
    );
  } catch {
    return false;
  }
}
