import type { AccountType } from '../../contracts/gateway/account-types.js';
import { issuersOf } from '../../contracts/gateway/issuers.js';
import { postingOf } from '../../contracts/gateway/posting.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { FAMILIES, familyOf } from '../../contracts/status-codes/families.js';
import { statusCode } from '../../contracts/status-codes/status-codes.js';
import { json, type Answer } from '../http/answer.js';
import type { Finding } from '../http/finding.js';
import type { PaymentRecord, TokenRecord } from '../stores/records.js';
import type { GatewayRequest } from './gateway-request.js';

/** What every answer needs. */
export interface AnswerFrame {
  readonly operation: GatewayOperation;
  readonly readings: Readings;
  /** Seconds since the request came, by the clock of the program. */
  readonly seconds: number;
  /** undefined where the body could not be read. */
  readonly request?: GatewayRequest;
}

/** The text beside a status; of one that is only known by its family, the name of the family. */
export function clientMessage(status: number): string {
  const known = statusCode(status)?.client_message;
  if (known !== undefined) return known;
  const family = familyOf(status);
  return family ? `Transaction Failure - ${FAMILIES[family].meaning}` : 'Transaction Failure';
}

/** HTTP status of a refusal, by the reading gatewayRefusal. */
function httpStatus(status: number, { gatewayRefusal }: Readings): number {
  if (gatewayRefusal === 'http-200') return 200;
  if (status >= 400 && status <= 499) return 400;
  return status >= 500 && status <= 599 ? 500 : 200;
}

/** An answer without a payment: refused, declined, or still going on. */
export function answerWithout(frame: AnswerFrame, status: number, findings?: readonly Finding[]): Answer {
  const http = httpStatus(status, frame.readings);
  const contract = frame.operation === 'pull' ? 'pullResponse' : 'statusEnvelope';
  return json(http, envelope(frame, status), { contract, ...(findings && { findings }) });
}

/** A payment that was made, or is on its way. */
export function answerPayment(frame: AnswerFrame, payment: PaymentRecord, status: number): Answer {
  const { estimated_posting_time, estimated_posting_date } = postingOf(
    payment.account_type as AccountType,
    payment.at,
  );
  const { customer_account_token, participant_unique_id1, participant_unique_id2, transactionId } = payment;
  const data =
    frame.operation === 'pull'
      ? {
          estimated_posting_time,
          estimated_posting_date,
          transaction_id: String(transactionId),
          customer_account_token,
          participant_unique_ids: { participant_unique_id1, participant_unique_id2 },
        }
      : {
          estimated_posting_time,
          estimated_posting_date,
          transaction_id: transactionId,
          request_timestamp: frame.request?.timestamp,
          customer_account_token,
          participant_unique_id1,
          participant_unique_id2,
        };
  return json(200, envelope(frame, status, data), { contract: `${frame.operation}Response` });
}

/** `data` of a verification that passed. */
export function verifiedData(request: GatewayRequest, token: TokenRecord, now: number): object {
  const { network, biller } = token;
  const issued = {
    account_type: request.account_type as AccountType,
    ...(network !== undefined && { network }),
    ...(biller !== undefined && { biller }),
  };
  const issuers = issuersOf(issued, now);
  return {
    customer_account_token: token.customer_account_token,
    last_4: token.last_4,
    request_timestamp: request.timestamp,
    issuers,
    participant_unique_id1: request.participant_unique_id1,
    participant_unique_id2: request.participant_unique_id2,
    expiration_date: token.expiration_date ?? null,
    count: issuers.length,
  };
}

/** A verification that passed. */
export const answerVerified = (frame: AnswerFrame, data: object, status: number): Answer =>
  json(200, envelope(frame, status, data), { contract: 'verifyResponse' });

/** Push and verify have numbers where pull has strings. */
function envelope({ operation, seconds, request }: AnswerFrame, status: number, data?: object): object {
  const time = seconds.toFixed(4);
  const message = clientMessage(status);
  if (operation !== 'pull') {
    return data ? { status, client_message: message, data, time } : { status, client_message: message, time };
  }
  return {
    ...(request && {
      request: { participant_id: String(request.participant_id), timestamp: request.timestamp },
    }),
    response: { status: String(status), message, duration: time },
    ...(data && { transaction: data }),
  };
}
