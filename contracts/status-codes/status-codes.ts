import type { Fact } from '../facts.js';
import { FAMILIES, familyOf, type Advice } from './families.js';

/** Where a status can appear. */
export type StatusPlace = 'session' | 'gateway' | 'webhook';

/** One documented status. */
export interface StatusCode extends Fact {
  readonly status: number;
  readonly client_message: string;
  readonly meaning: string;
  readonly places: readonly StatusPlace[];
  /** Given where it differs from the advice of the family. */
  readonly advice?: Advice;
}

const SESSION = 'docs/iframe/session/session-management';
const GATEWAY = 'ingopay-iframe/api-gateway-process/response-codes';
const WEBHOOK = 'ingopay-iframe/webhooks/event-status-codes';
const CONTACT = 'Transaction Failure - Contact Ingo Payments Client Services';

const documentedRow = (
  places: readonly StatusPlace[],
  source: string,
  status: number,
  client_message: string,
  meaning: string,
  advice?: Advice,
): StatusCode => ({
  status,
  client_message,
  meaning,
  places,
  grade: 'documented',
  source,
  ...(advice && { advice }),
});

/** Every status whose number and meaning are published, one row each. */
export const STATUS_CODES: readonly StatusCode[] = [
  documentedRow(['session', 'gateway', 'webhook'], SESSION, 100, 'Success', 'done; a new session'),
  documentedRow(
    ['session', 'gateway'],
    SESSION,
    101,
    'Success - Idempotent',
    'known key: the existing session with a new URL, or a payment made before',
  ),
  documentedRow(
    ['gateway'],
    GATEWAY,
    102,
    'Success - Pending Issuer Response',
    'stand-in: the network was silent past the threshold; push only',
    'assume-success',
  ),
  documentedRow(
    ['gateway'],
    GATEWAY,
    103,
    'Success - Payment request received - queued for processing',
    'asynchronous processing',
    'assume-success',
  ),
  documentedRow(
    ['gateway'],
    GATEWAY,
    104,
    'In Progress - Idempotent Response',
    'the same id is still being processed',
    'retry',
  ),
  documentedRow(['gateway'], GATEWAY, 111, 'Success - AVS', 'street matches, ZIP does not'),
  documentedRow(['gateway'], GATEWAY, 112, 'Success - AVS', 'ZIP not verifiable, incompatible formats'),
  documentedRow(
    ['gateway'],
    GATEWAY,
    113,
    'Success - AVS',
    'street and ZIP not verifiable, incompatible formats',
  ),
  documentedRow(['webhook'], WEBHOOK, 130, 'OFAC suspend', 'held for OFAC screening', 'do-not-retry'),
  documentedRow(['gateway'], GATEWAY, 400, CONTACT, 'a required parameter is missing or null'),
  documentedRow(['gateway'], GATEWAY, 401, CONTACT, 'parameters are incorrect'),
  documentedRow(['gateway'], GATEWAY, 402, CONTACT, 'the timestamp of the signature is too distant'),
  documentedRow(
    ['gateway', 'webhook'],
    WEBHOOK,
    700,
    'Account not currently available for processing via Ingo',
    'the account cannot be used',
  ),
  documentedRow(['webhook'], WEBHOOK, 753, 'AVS declined', 'street matches, ZIP does not'),
  documentedRow(
    ['webhook'],
    WEBHOOK,
    754,
    'AVS declined',
    'street matches, ZIP not verifiable (incompatible formats)',
  ),
  documentedRow(
    ['webhook'],
    WEBHOOK,
    755,
    'AVS declined',
    'street and ZIP not verifiable (incompatible formats)',
  ),
  documentedRow(
    ['webhook'],
    'ingopay-webhooks/websockets/ach-nameaddress-verification-failure',
    777,
    'Address did not match',
    'ACH name and address verification failed',
  ),
  documentedRow(
    ['gateway', 'webhook'],
    GATEWAY,
    1042,
    'Check Digit Failure - Please check account number and try again.',
    'the account number fails its check digit',
    'fix',
  ),
  documentedRow(['webhook'], WEBHOOK, 1103, 'Success', 'recipient verification passed'),
  documentedRow(
    ['webhook'],
    WEBHOOK,
    1104,
    'Success',
    'recipient verification: soft failure, counts as success',
  ),
  documentedRow(['webhook'], WEBHOOK, 1105, 'Failure', 'recipient verification failed', 'fix'),
  documentedRow(
    ['webhook'],
    WEBHOOK,
    1106,
    'Success - OFAC suspended',
    'held for OFAC screening',
    'do-not-retry',
  ),
  documentedRow(
    ['webhook'],
    WEBHOOK,
    1107,
    'Recipient Verification OFAC Cleared',
    'cleared by OFAC screening',
  ),
  documentedRow(['webhook'], WEBHOOK, 1108, 'Success', 'OFAC screening failed', 'do-not-retry'),
  documentedRow(
    ['webhook'],
    'api-reference/websockets/session-terminated',
    1127,
    'Overall max account verification attempts limit exceeded',
    'the session is terminated',
    'do-not-retry',
  ),
  documentedRow(['session'], SESSION, 13723, 'Idempotency key mismatch', 'same key, different parameters'),
];

/** Finds a documented status; undefined for any other number. */
export function statusCode(status: number): StatusCode | undefined {
  return STATUS_CODES.find((row) => row.status === status);
}

/**
 * What a client should do about a status: the row's own advice, else that of its family. A number in no
 * documented range is never retried on its own account.
 */
export function adviceFor(status: number): Advice {
  const own = statusCode(status)?.advice;
  if (own) return own;
  const family = familyOf(status);
  return family ? FAMILIES[family].advice : 'do-not-retry';
}

/**
 * What to assume when no answer came at all. Documented for push and pull
 * (ingopay-iframe/api-gateway-process/credit-to-account, ingopay-api/gateway/process/debit) and, as a use of
 * idempotency, for session create (docs/iframe/session/session-management).
 */
export const NO_ANSWER = {
  session: 'retry',
  push: 'assume-success',
  pull: 'assume-failure',
} as const satisfies Record<string, Advice>;
