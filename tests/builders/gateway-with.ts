import { onTestFinished } from 'vitest';
import { RAW, verifyBody, type Caller } from './gateway-bodies.js';
import type { Rail } from '../../contracts/gateway/account-types.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import type { Answer } from '../../mock-server/http/answer.js';
import { Program, type GivenOptions } from '../../mock-server/programs/program.js';
import { MemoryStore } from '../../mock-server/stores/memory-store.js';
import { Outboxes } from '../../mock-server/webhooks/outboxes.js';
import { findPayments } from '../../mock-server/gateway/describe-payment.js';
import { answerGatewayCall } from '../../mock-server/gateway/gateway-endpoint.js';

/** How a call may be odd. */
interface Oddity {
  readonly rail?: Rail;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A gateway of one program without a connection: calls are answered as if their signature had been verified. */
export function gatewayWith(options: GivenOptions = {}) {
  const program = new Program({ username: 'test', participant_id: 10_001, ...options }, 1, () => 0);
  program.clock.freeze(true);
  const store = new MemoryStore();
  const post = () => Promise.resolve({ status: 204 });
  const outboxes = new Outboxes({ poster: { post, close: () => undefined } });
  onTestFinished(() => {
    outboxes.close();
    program.reset(); // lets go of calls that wait
  });
  const caller: Caller = {
    credentials: program.credentials,
    clock: { now: () => new Date(program.clock.now()) },
  };

  /** `body`: a value to send as JSON, or the bytes. */
  function call(
    operation: GatewayOperation,
    body: unknown,
    { rail, headers = {} }: Oddity = {},
  ): Promise<Answer> {
    return answerGatewayCall({ operation, ...(rail && { rail }) })({ store, outboxes }, program, {
      method: 'POST',
      target: '/gateway',
      httpVersion: '1.1',
      rawHeaders: [],
      headers: { 'content-type': 'application/json', ...headers },
      body: Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)),
    });
  }

  return {
    program,
    store,
    outboxes,
    caller,
    call,
    /** A token of an account that was verified just now. */
    async token(account_type: keyof typeof RAW = 'CA'): Promise<string> {
      const bare = {
        ...verifyBody(caller, `token-${account_type}`),
        cvv: undefined,
        expiration_date: undefined,
      };
      return dataIn(await call('verify', { ...bare, account_type, ...RAW[account_type] }))
        .customer_account_token;
    },
    advance: (seconds: number): Promise<void> => {
      const target = program.clock.now() + seconds * 1000;
      return program.schedule.move(target, () => program.clock.set(target));
    },
    /** What the ledger says of the call with an id. */
    entry: async (id: string) =>
      (await findPayments(store, program.username, { participant_unique_id1: id }))[0],
    webhooks: () => outboxes.of(program).log.find(),
  };
}

/** Status in the body, whatever the shape of the answer. */
export function statusIn({ body }: Answer): number {
  const { status, response } = JSON.parse(body) as { status?: number; response?: { status: string } };
  return Number(status ?? response?.status);
}

/** `data` of an answer. */
export const dataIn = ({ body }: Answer) =>
  (
    JSON.parse(body) as {
      data: { customer_account_token: string; transaction_id: number } & Record<string, unknown>;
    }
  ).data;

/** Names of what is wrong with a call. */
export const findingsOf = ({ findings = [] }: Answer): string[] => findings.map(({ name }) => name);
