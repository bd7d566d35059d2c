import { describe, expect, it } from 'vitest';
import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../../contracts/gateway/payment-outcomes.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import { check } from '../../mock-server/schemas/check.js';
import { type SandboxProgram } from '../../mock-server/index.js';
import { call, pullBody, pushBody, statusIn, tokenFor, verifyBody } from './gateway-call.js';
import type { Reply } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

const bodyOf = (operation: GatewayOperation, program: SandboxProgram, token: string, amount: string) =>
  operation === 'push'
    ? pushBody(program, 'p-1', token, { amount: Number(amount) })
    : operation === 'pull'
      ? pullBody(program, 'p-1', token, amount)
      : verifyBody(program, 'p-1', { amount: Number(amount) });

/** Lets a call that waits for the clock have its answer. */
async function ask(
  program: SandboxProgram,
  operation: GatewayOperation,
  body: object,
): Promise<Reply | 'lost'> {
  const asked = call(sandbox, program, operation, body).catch(() => 'lost' as const);
  // Its record is there as soon as it was claimed.
  const claimed = async () => (await program.ledger.find({ participant_unique_id1: 'p-1' })).length > 0;
  await expect.poll(claimed, { interval: 1 }).toBe(true);
  await program.clock.advance('60s');
  return asked;
}

/** What the ledger must say at once, and in the end. */
const FATES: Readonly<
  Record<PaymentOutcome['fate'], { readonly state: string; readonly movements: number }>
> = {
  moved: { state: 'moved', movements: 1 },
  returned: { state: 'returned', movements: 1 },
  'moved-later': { state: 'moved', movements: 1 },
  'not-moved': { state: 'not-moved', movements: 0 },
};

const rows = PAYMENT_OUTCOMES.flatMap((outcome) =>
  outcome.operations.map((operation) => [outcome.amount, operation, outcome.status, outcome] as const),
);

describe('a magic amount', () => {
  it.each(rows)('%s as a %s gives %i', async (amount, operation, status, outcome) => {
    const program = sandbox.program();
    program.clock.freeze();
    const token = await tokenFor(sandbox, program);
    const reply = await ask(program, operation, bodyOf(operation, program, token, amount));
    if (outcome.answer === 'never') expect(reply).toBe('lost');
    else {
      const slow = outcome.answer === 'when-done';
      expect(statusIn(reply as Reply)).toBe(slow ? 100 : status);
      const { json } = reply as Reply;
      const shape = `${operation}Response` as const;
      if (operation === 'pull' || 'data' in (json as object))
        expect(check(shape, json)).toEqual({ value: json });
      else expect(check('statusEnvelope', { ...(json as object), time: 0 })).toHaveProperty('value');
    }
    await program.clock.advance('30d');
    const [entry] = await program.ledger.find({ participant_unique_id1: 'p-1' });
    const { state, movements } = entry!;
    if (operation !== 'verify') {
      const suspended = outcome.name === 'ofac-suspended';
      expect({ state, movements }).toEqual(
        suspended ? { state: 'processing', movements: 0 } : FATES[outcome.fate],
      );
    }
    const webhooks = program.webhooks.deliveries().filter(({ topic }) => topic.startsWith('gateway.'));
    expect(webhooks.map(({ topic }) => topic)).toEqual(
      operation === 'push' ? outcome.webhooks.map(({ topic }) => topic) : [],
    );
  });

  it('goes before what the scenario of the token says', async () => {
    const program = sandbox.program();
    const token = await tokenFor(sandbox, program);
    const reply = await call(sandbox, program, 'push', pushBody(program, 'p-1', token, { amount: 10851.99 }));
    expect(statusIn(reply)).toBe(851);
  });
});
