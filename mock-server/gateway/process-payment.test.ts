import { describe, expect, it, vi } from 'vitest';
import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../../contracts/gateway/payment-outcomes.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import { pullBody, pushBody, verifyBody } from '../../tests/builders/gateway-bodies.js';
import { check } from '../schemas/check.js';
import { dataIn, gatewayWith, statusIn } from '../../tests/builders/gateway-with.js';

type Gateway = ReturnType<typeof gatewayWith>;

const bodyOf = (operation: GatewayOperation, { caller }: Gateway, token: string, amount: string) =>
  operation === 'push'
    ? pushBody(caller, 'p-1', token, { amount: Number(amount) })
    : operation === 'pull'
      ? pullBody(caller, 'p-1', token, amount)
      : verifyBody(caller, 'p-1', { amount: Number(amount) });

/** What the ledger must say in the end. */
const FATES: Readonly<
  Record<PaymentOutcome['fate'], { readonly state: string; readonly movements: number }>
> = {
  moved: { state: 'moved', movements: 1 },
  returned: { state: 'returned', movements: 1 },
  'moved-later': { state: 'moved', movements: 1 },
  'not-moved': { state: 'not-moved', movements: 0 },
};

/** Statuses that a verification passes with. */
const VERIFIED = [100, 101, 111, 112, 113];

const rows = PAYMENT_OUTCOMES.flatMap((outcome) =>
  outcome.operations.map((operation) => [outcome.amount, operation, outcome.name, outcome] as const),
);

describe('a magic amount', () => {
  it.each(rows)('%s as a %s gives the outcome %s', async (amount, operation, _, outcome) => {
    const gateway = gatewayWith();
    const asked = gateway.call(operation, bodyOf(operation, gateway, await gateway.token(), amount));
    await gateway.advance(60);
    const answer = await asked;
    const status = outcome.answer === 'when-done' ? 100 : outcome.status;
    const value: unknown = answer.hangUp ? undefined : JSON.parse(answer.body);
    if (outcome.answer === 'never') expect(answer).toMatchObject({ hangUp: true, body: '' });
    else {
      expect(statusIn(answer)).toBe(status);
      expect(check(answer.contract!, value)).toEqual({ value });
      const made = status < 400;
      expect('data' in (value as object) || 'transaction' in (value as object)).toBe(made);
    }
    await gateway.advance(30 * 86_400);
    const entry = (await gateway.entry('p-1'))!;
    if (operation === 'verify') {
      const passed = VERIFIED.includes(outcome.status) && outcome.name !== 'request-lost';
      expect(entry).toMatchObject({ state: passed ? 'verified' : 'not-moved', status, movements: 0 });
      return;
    }
    const suspended = outcome.name === 'ofac-suspended';
    const fate = suspended ? { state: 'processing', movements: 0 } : FATES[outcome.fate];
    expect(entry).toMatchObject({ ...fate, status });
    const webhooks = operation === 'push' ? outcome.webhooks.map(({ topic }) => topic) : [];
    expect(gateway.webhooks().map(({ topic }) => topic)).toEqual(webhooks);
  });

  it('goes before what the scenario of the token says, which holds for any other', async () => {
    const gateway = gatewayWith();
    const known = (await gateway.store.token('test', await gateway.token()))!;
    await gateway.store.keepToken({
      ...known,
      customer_account_token: 'declined',
      payments: 'status-851',
      session: 's-1',
    });
    const push = (id: string, amount: number) =>
      gateway.call('push', pushBody(gateway.caller, id, 'declined', { amount }));
    expect(statusIn(await push('p-1', 10_852.99))).toBe(852);
    const answer = await push('p-2', 10);
    expect([statusIn(answer), answer.session]).toEqual([851, 's-1']);
    expect(gateway.program.journal.find({ kind: 'payment', participant_unique_id1: 'p-2' })).toMatchObject([
      { operation: 'push', state: 'not-moved', status: 851, amount: '10.00', session: 's-1' },
    ]);
  });
});

/** A push of an outcome that takes its time. */
async function pushed(name: string, more: object = {}) {
  const gateway = gatewayWith({ webhooks: { url: 'http://127.0.0.1:4020/' }, ...more });
  const { amount } = PAYMENT_OUTCOMES.find((outcome) => outcome.name === name)!;
  const token = await gateway.token();
  const push = () => gateway.call('push', pushBody(gateway.caller, 'p-1', token, { amount: Number(amount) }));
  const state = async () => (await gateway.entry('p-1'))?.state;
  return { gateway, token, push, state };
}

const lastWords = ({ webhooks }: Gateway) => webhooks().map(({ topic }) => topic.split('.').at(-1));

describe('a payment that takes its time', () => {
  it('is answered once the stand-in threshold of its program has passed', async () => {
    const { gateway, push, state } = await pushed('stand-in', { stand_in_seconds: 20 });
    const waiting = push();
    await gateway.advance(19.999);
    expect(await state()).toBe('processing');
    await gateway.advance(0.001);
    expect(await waiting).toMatchObject({ body: expect.stringContaining('"time":"20.0000"') as string });
    expect(await state()).toBe('moved');
  });

  it('is let go when its program is reset', async () => {
    const { gateway, push } = await pushed('slow');
    const waiting = push();
    await gateway.advance(1);
    gateway.program.reset();
    expect(await waiting).toEqual({ status: 0, type: 'text', body: '', hangUp: true });
  });

  it('moves later where it is queued', async () => {
    const { gateway, push, state } = await pushed('queued');
    expect(statusIn(await push())).toBe(103);
    await gateway.advance(9.999);
    expect(await state()).toBe('processing');
    await gateway.advance(0.001);
    expect(await state()).toBe('moved');
    const moves = gateway.program.journal.find({ kind: 'payment', participant_unique_id1: 'p-1' });
    expect(moves.map((entry) => (entry as { state?: string }).state)).toEqual(['processing', 'moved']);
    expect(moves[0]).not.toHaveProperty('session');
  });

  it('moves with the webhook that clears it', async () => {
    const { gateway, push, state } = await pushed('ofac-cleared');
    await push();
    expect([await state(), lastWords(gateway)]).toEqual(['processing', ['suspended']]);
    await gateway.advance(3599.999);
    expect(await state()).toBe('processing');
    await gateway.advance(0.001);
    expect([await state(), lastWords(gateway)]).toEqual(['moved', ['suspended', 'cleared']]);
    expect((await gateway.entry('p-1'))!.movements).toBe(1);
  });

  it.each([
    ['ofac-cleared', ['processing', 'moved']],
    ['ofac-failed', ['processing', 'not-moved']],
    ['returned', ['returned']],
  ])('is stored before a webhook tells of it: %s', async (name, expected) => {
    const { gateway, push, state } = await pushed(name);
    const { store, outboxes, program } = gateway;
    const update = store.updatePayment.bind(store);
    vi.spyOn(store, 'updatePayment').mockImplementation(async (...change) => {
      await new Promise(setImmediate);
      return update(...change);
    });
    const told: Promise<string | undefined>[] = [];
    vi.spyOn(outboxes.of(program), 'announce').mockImplementation(() => void told.push(state()));
    await push();
    await gateway.advance(86_400);
    expect(await Promise.all(told)).toEqual(expected);
  });

  it('never moves where its screening fails', async () => {
    const { gateway, push, state } = await pushed('ofac-failed');
    await push();
    expect(await state()).toBe('processing');
    await gateway.advance(3600);
    expect([await state(), lastWords(gateway)]).toEqual(['not-moved', ['suspended', 'failure']]);
  });

  it('is returned a day later, with a webhook that names the payment', async () => {
    const { gateway, token, push, state } = await pushed('returned');
    const { transaction_id } = dataIn(await push());
    await gateway.advance(86_399);
    expect([await state(), gateway.webhooks()]).toEqual(['moved', []]);
    await gateway.advance(1);
    expect(await state()).toBe('returned');
    const record = gateway.outboxes.of(gateway.program).log.get(gateway.webhooks()[0]!.id)!;
    expect(JSON.parse(record.bytes.toString())).toMatchObject({
      data: {
        ancillary: { participant_unique_id1: 'p-1', participant_unique_id2: '', session_id: '' },
        event: {
          customer_account_token: token,
          transaction_id: String(transaction_id),
          amount: '10001.99',
        },
      },
    });
  });

  it('names no amount in the webhooks of a screening', async () => {
    const { gateway, push } = await pushed('ofac-suspended');
    await push();
    const record = gateway.outboxes.of(gateway.program).log.get(gateway.webhooks()[0]!.id)!;
    expect(JSON.parse(record.bytes.toString())).not.toHaveProperty('data.event.amount');
  });

  it('moves at once where a check is sent, whatever is reported later', async () => {
    const { gateway, push, state } = await pushed('check-paid');
    await push();
    expect(await state()).toBe('moved');
    await gateway.advance(3600);
    expect(lastWords(gateway)).toEqual(['issued']);
    await gateway.advance(3 * 86_400 - 3600);
    expect([await state(), lastWords(gateway)]).toEqual(['moved', ['issued', 'paid']]);
    expect((await gateway.entry('p-1'))!.movements).toBe(1);
  });
});

describe('a payment that was declined', () => {
  it('is declined again where it is sent again', async () => {
    const { push } = await pushed('status-851');
    expect([statusIn(await push()), statusIn(await push())]).toEqual([851, 851]);
  });
});

describe('a request that was lost on the way', () => {
  it('is lost once: sent again, it is the first that arrives', async () => {
    const { push, state } = await pushed('request-lost');
    expect([(await push()).hangUp, await state()]).toEqual([true, 'not-moved']);
    expect([statusIn(await push()), await state()]).toEqual([100, 'moved']);
  });
});

describe('a verification of a test value of the page', () => {
  it.each([
    ['4000000000007007', 700, 'not-moved'],
    ['4000000000011041', 100, 'verified'], // 1104 is no status of the gateway
  ])('%s gives %i where the gateway has the status', async (account, status, state) => {
    const gateway = gatewayWith();
    const answer = await gateway.call('verify', verifyBody(gateway.caller, 'v-1', { account }));
    expect(statusIn(answer)).toBe(status);
    expect(await gateway.entry('v-1')).toMatchObject({ state, status, amount: null });
    expect(gateway.program.journal.find({ kind: 'payment' })[0]).toMatchObject({ amount: undefined });
  });
});
