import fc from 'fast-check';
import { IngoError } from '../../../client/server/errors.js';
import { PULL, PUSH, VERIFY } from '../../../client/server/gateway/operations.js';
import { readGatewayAnswer } from '../../../client/server/gateway/read-gateway-answer.js';
import { pullResponseSchema } from '../../../contracts/gateway/pull-schemas.js';
import { pushResponseSchema } from '../../../contracts/gateway/push-schemas.js';
import { verifyResponseSchema } from '../../../contracts/gateway/verify-schemas.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { checkWords } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';
import { answerHeaders, httpStatus } from './session-answer.js';

const ID = 'order-1';
const TOKEN = '0b7d2c1e-3f4a-4b5c-8d6e-7f8091a2b3c4';
const CALLS = {
  push: { operation: PUSH, schema: pushResponseSchema },
  pull: { operation: PULL, schema: pullResponseSchema },
  verify: { operation: VERIFY, schema: verifyResponseSchema },
} as const;

/** An answer to one of the three calls. */
interface Answered {
  readonly call: keyof typeof CALLS;
  readonly httpStatus: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** A sample that speaks of our payment, as a success. */
function ofOurs(value: unknown, status: number): unknown {
  const { data, response, transaction, ...rest } = value as Record<string, Fields | undefined>;
  const ids = { participant_unique_id1: ID };
  return {
    ...rest,
    ...(response ? { response: { ...response, status: String(status) } } : { status }),
    ...(data && { data: { ...data, ...ids, customer_account_token: TOKEN } }),
    ...(transaction && { transaction: { ...transaction, participant_unique_ids: ids } }),
  };
}

const statuses = fc.oneof(
  fc.constant(100),
  fc.constantFrom(101, 102, 103, 104, 130, 111, 400, 500, 710, 1042, 7, 1106),
);

/** Answers of the gateway, as the client reads them: what says that money was moved must say so plainly. */
export const gatewayAnswer: FuzzTarget<Answered> = {
  name: 'gateway-answer',
  reads: 'answers of the gateway, by the client',
  oracle:
    'a payment is done or declined only where a status says so that is a number or its digits, and the id is ours',
  weight: 7,
  input: fc.oneof(
    ...Object.entries(CALLS).map(([call, { schema }]) =>
      fc.record({
        call: fc.constant(call as keyof typeof CALLS),
        httpStatus,
        body: jsonTexts(
          fc.tuple(samplesOf(schema), statuses).map(([value, status]) => ofOurs(value, status)),
        ),
        headers: answerHeaders,
      }),
    ),
  ),
  judge({ call, httpStatus, body, headers }) {
    const text = bytesOf(body).toString('utf8');
    const verdict = read(call, { httpStatus, text, oversize: false, headers: new Headers(headers) });
    if ('error' in verdict) {
      must(verdict.error instanceof IngoError, 'an error of no class of the client');
      checkWords(verdict.error.message);
      must(!verdict.error.message.includes(TOKEN), 'the token stands in the error');
    }
    const value = jsonOf(text);
    if (verdict.kind === 'settled' && 'data' in verdict.result && verdict.result.data) {
      must(keepsSchema(CALLS[call].schema, value), 'a success that breaks its schema');
      must(verdict.result.data.participant_unique_id1 === ID, 'the answer to another call');
    }
    const isDefinite = verdict.kind === 'settled' || verdict.kind === 'in-progress';
    return neverAccept(isDefinite, hasStatus(value));
  },
};

function read(
  call: keyof typeof CALLS,
  answer: { httpStatus: number; text: string; oversize: boolean; headers: Headers },
) {
  const exchanged = { answer, url: new URL('http://127.0.0.1:1'), now: 0 } as Parameters<
    typeof readGatewayAnswer
  >[1];
  const context = {
    participant_unique_id1: ID,
    attempts: 1,
    timeoutMs: 1000,
    redact: (words: string) => words.replaceAll(TOKEN, '***'),
  };
  return readGatewayAnswer(CALLS[call].operation as typeof PUSH, exchanged, context);
}

function hasStatus(value: unknown): boolean {
  const { status, response } = (value ?? {}) as { status?: unknown; response?: { status?: unknown } | null };
  return [status, response?.status].some(
    (one) => Number.isInteger(one) || (typeof one === 'string' && /^[0-9]{1,9}$/.test(one)),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
