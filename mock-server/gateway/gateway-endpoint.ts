import { isDeepStrictEqual } from 'node:util';
import type { GatewayPath } from '../../contracts/gateway/gateway-paths.js';
import type { Answer } from '../http/answer.js';
import { encodedBody } from '../http/content-encoding.js';
import { printable } from '../http/printable.js';
import { observed } from '../http/finding.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';
import type { Program } from '../programs/program.js';
import type { PaymentRecord, TokenRecord } from '../stores/records.js';
import { answerPayment, answerVerified, answerWithout, type AnswerFrame } from './gateway-answers.js';
import type { GatewayRequest } from './gateway-request.js';
import type { GatewayServices } from './gateway-services.js';
import { mintToken } from './mint-token.js';
import { processPayment } from './process-payment.js';
import { readGatewayRequest } from './read-gateway-request.js';
import { gatewayRefusals } from './rules.js';

/** Findings that gateway status 400 is for; all others are 401. */
const MISSING: readonly string[] = ['field-missing', 'body-empty'];

/** Answers a call of the gateway once its signature is verified. */
export const answerGatewayCall =
  ({ operation, rail }: Pick<GatewayPath, 'operation' | 'rail'>) =>
  async (services: GatewayServices, program: Program, received: ReceivedRequest): Promise<Answer> => {
    const { readings, clock } = program;
    const begun = clock.now();
    const frame = (request?: GatewayRequest): AnswerFrame => ({
      operation,
      readings,
      seconds: (clock.now() - begun) / 1000,
      ...(request && { request }),
    });
    const mediaType = headerOf(received, 'content-type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(mediaType)) {
      const what = `Content-Type is "${mediaType}", expected application/json.`;
      const finding = observed(
        'content-type-not-json',
        what,
        'Send, and sign, Content-Type: application/json.',
      );
      return { ...answerWithout(frame(), 401, [finding]), status: 415 };
    }
    const encoded = encodedBody(received);
    if (encoded) return answerWithout(frame(), 401, [encoded]);
    const read = readGatewayRequest(operation, received.body, readings);
    if ('findings' in read) {
      const missing = MISSING.includes(read.findings[0]!.name);
      return answerWithout(frame(), missing ? 400 : 401, read.findings);
    }
    const { request, unknown } = read;
    const { customer_account_token: sent } = request;
    const known = sent === undefined ? undefined : await services.store.token(program.username, sent);
    const {
      credentials,
      settings: { ledger },
    } = program;
    const refusals = gatewayRefusals({
      request,
      rail,
      participantId: credentials.participant_id,
      ledger,
      readings,
      token: known,
    });
    const ofSession = known?.session === undefined ? {} : { session: known.session };
    if (refusals.length > 0) {
      const findings = refusals.map(({ finding }) => finding);
      return { ...answerWithout(frame(request), refusals[0]!.status, findings), ...ofSession };
    }
    const given = await idempotent(services, program, request, known, () => frame(request));
    const answer = { ...given, ...ofSession };
    const notice = unknown.map(({ message }) => message).join(' ');
    return notice === '' ? answer : { ...answer, headers: { 'x-sandbox-notice': printable(notice) } };
  };

/** Does what is asked for once, however often it is asked for. */
async function idempotent(
  services: GatewayServices,
  program: Program,
  request: GatewayRequest,
  known: TokenRecord | undefined,
  frame: () => AnswerFrame,
): Promise<Answer> {
  const { store } = services;
  const { username, random, clock } = program;
  const token =
    known ??
    (await mintToken(store, program, request, await store.payment(username, request.participant_unique_id1)));
  const draft: PaymentRecord = {
    program: username,
    participant_unique_id1: request.participant_unique_id1,
    participant_unique_id2: request.participant_unique_id2,
    operation: request.operation,
    account_type: request.account_type,
    cents: request.cents ?? null,
    customer_account_token: token.customer_account_token,
    parameters: request.parameters,
    state: 'processing',
    status: 0,
    movements: 0,
    requests: 1,
    transactionId: random.integer(1_000_000, 9_999_999),
    at: clock.now(),
  };
  const { kept, before: older } = await store.claimPayment(draft);
  if (kept) return processPayment(services, program, { request, token, resent: older !== undefined, frame });
  if (older.operation !== request.operation || !isDeepStrictEqual(older.parameters, request.parameters)) {
    return answerWithout(frame(), 401, [differs(older, request)]);
  }
  if (older.state === 'processing') return answerWithout(frame(), 104);
  return older.data ? answerVerified(frame(), older.data, 101) : answerPayment(frame(), older, 101);
}

function differs(older: PaymentRecord, request: GatewayRequest) {
  const [one, other] = [older.parameters, request.parameters] as Record<string, unknown>[];
  const names = Object.keys({ ...one, ...other }).filter(
    (name) => !isDeepStrictEqual(one![name], other![name]),
  );
  const what =
    older.operation === request.operation
      ? `was used before with another ${names.join(', ')}`
      : `was used before for ${older.operation === 'push' ? 'a push' : older.operation === 'pull' ? 'a pull' : 'a verification'}`;
  return {
    ...observed(
      'id-used-before',
      `"participant_unique_id1" ${JSON.stringify(request.participant_unique_id1)} ${what}.`,
      'Use a new id for a new payment; send the very same parameters with the same id.',
    ),
    field: 'participant_unique_id1',
  };
}
