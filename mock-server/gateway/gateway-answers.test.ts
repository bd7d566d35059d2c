import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { pullBody, pushBody, verifyBody } from '../../tests/builders/gateway-bodies.js';
import { answerWithout, clientMessage } from './gateway-answers.js';
import { findPayments } from './describe-payment.js';
import { dataIn, gatewayWith } from '../../tests/builders/gateway-with.js';

const POSTING = {
  estimated_posting_time: 'Payment will post 01/01/1970',
  estimated_posting_date: '01/01/1970',
};

describe('the answer', () => {
  it('of a push has numbers, and its own time', async () => {
    const { caller, call, token } = gatewayWith();
    const customer_account_token = await token();
    const more = { participant_unique_id2: 'p-2' };
    const answer = await call('push', pushBody(caller, 'p-1', customer_account_token, more));
    expect(JSON.parse(answer.body)).toEqual({
      status: 100,
      client_message: 'Success',
      data: {
        ...POSTING,
        transaction_id: expect.any(Number) as number,
        request_timestamp: 0,
        customer_account_token,
        participant_unique_id1: 'p-1',
        participant_unique_id2: 'p-2',
      },
      time: '0.0000',
    });
    const { transaction_id } = dataIn(answer);
    expect(transaction_id).toBeGreaterThanOrEqual(1_000_000);
    expect(answer).toMatchObject({ status: 200, contract: 'pushResponse' });
    expect(answer).not.toHaveProperty('findings');
  });

  it('of a pull has texts, and the request again', async () => {
    const { caller, call, token } = gatewayWith();
    const customer_account_token = await token();
    const ids = { participant_unique_id1: 'p-1', participant_unique_id2: 'p-2' };
    const answer = await call(
      'pull',
      pullBody(caller, 'p-1', customer_account_token, '1.00', { participant_unique_ids: ids }),
    );
    expect(JSON.parse(answer.body)).toEqual({
      request: { participant_id: '10001', timestamp: '0' },
      response: { status: '100', message: 'Success', duration: '0.0000' },
      transaction: {
        ...POSTING,
        transaction_id: expect.stringMatching(/^\d{7}$/) as string,
        customer_account_token,
        participant_unique_ids: ids,
      },
    });
    expect(answer.contract).toBe('pullResponse');
  });

  it('of a verification has what is known of the account', async () => {
    const { caller, call, store } = gatewayWith();
    const answer = await call('verify', verifyBody(caller, 'v-1', { participant_unique_id2: 'v-2' }));
    const { customer_account_token, issuers } = dataIn(answer) as ReturnType<typeof dataIn> & {
      issuers: object[];
    };
    expect(JSON.parse(answer.body)).toEqual({
      status: 100,
      client_message: 'Success',
      data: {
        customer_account_token,
        last_4: '1111',
        request_timestamp: 0,
        issuers,
        participant_unique_id1: 'v-1',
        participant_unique_id2: 'v-2',
        expiration_date: '4912',
        count: 1,
      },
      time: '0.0000',
    });
    expect(issuers).toMatchObject([{ payee_name: 'Test Bank', issuing_network: 'VISA' }]);
    expect(answer.contract).toBe('verifyResponse');
    expect(await store.token('test', customer_account_token)).toEqual({
      program: 'test',
      customer_account_token,
      funding_destination: 'debit',
      last_4: '1111',
      network: 'VISA',
      expiration_date: '4912',
      issuedAt: 0,
    });
  });

  it('of a verification of a token has its network, its biller, and no expiry where there is none', async () => {
    const { caller, call, store } = gatewayWith();
    const raw = { account: undefined, expiration_date: undefined, cvv: undefined };
    const known = { program: 'test', last_4: '', issuedAt: 0 };
    await store.keepToken({
      ...known,
      customer_account_token: 'card',
      funding_destination: 'credit',
      network: 'MC',
    });
    await store.keepToken({
      ...known,
      customer_account_token: 'bill',
      funding_destination: 'billpay',
      biller: 'Acme',
    });
    const verify = async (customer_account_token: string, account_type: string) =>
      dataIn(
        await call(
          'verify',
          verifyBody(caller, customer_account_token, { ...raw, account_type, customer_account_token }),
        ),
      );
    expect(await verify('card', 'CA')).toMatchObject({
      issuers: [{ issuing_network: 'MC' }],
      expiration_date: null,
    });
    expect(await verify('bill', 'BP')).toMatchObject({
      issuers: [{ payee_name: 'Acme', issuing_network: 'NA' }],
    });
  });

  it('of an account that is no card has no network', async () => {
    const { store, token } = gatewayWith();
    const minted = await store.token('test', await token('AC'));
    expect(minted).not.toHaveProperty('network');
    expect(minted).not.toHaveProperty('expiration_date');
    expect(minted).toMatchObject({ last_4: '2222', funding_destination: 'ach' });
  });
});

describe('a refusal', () => {
  it.each([
    [399, 200],
    [400, 400],
    [499, 400],
    [500, 500],
    [599, 500],
    [600, 200],
    [851, 200],
  ])(
    'with the status %i has the HTTP status %i by the reading http-400, and 200 by the default',
    (status, http) => {
      const frame = { operation: 'push', seconds: 0 } as const;
      const byStatus = { ...DEFAULT_READINGS, gatewayRefusal: 'http-400' as const };
      expect(answerWithout({ ...frame, readings: byStatus }, status).status).toBe(http);
      expect(answerWithout({ ...frame, readings: DEFAULT_READINGS }, status).status).toBe(200);
    },
  );

  it('of a pull that could not be read has no request to repeat', () => {
    const answer = answerWithout({ operation: 'pull', readings: DEFAULT_READINGS, seconds: 1.5 }, 401);
    expect(JSON.parse(answer.body)).toEqual({
      response: { status: '401', message: expect.any(String) as string, duration: '1.5000' },
    });
    expect(answer.contract).toBe('pullResponse');
  });

  it('of a push has a status, a message and a time', () => {
    const answer = answerWithout({ operation: 'push', readings: DEFAULT_READINGS, seconds: 0 }, 851);
    expect(Object.keys(JSON.parse(answer.body) as object)).toEqual(['status', 'client_message', 'time']);
    expect(answer.contract).toBe('statusEnvelope');
  });

  it('has the message of its status, else of its family', () => {
    expect([100, 603, 99_999].map(clientMessage)).toMatchInlineSnapshot(`
      [
        "Success",
        "Transaction Failure - validation or velocity",
        "Transaction Failure",
      ]
    `);
  });
});

describe('the ledger', () => {
  it('shows gateway calls, oldest first, with the token masked and dollars as text', async () => {
    const { program, store, caller, call, token } = gatewayWith();
    const account = await token();
    await call('push', pushBody(caller, 'p-1', account, { participant_unique_id2: 'x' }));
    await call('pull', pullBody(caller, 'p-2', account));
    const [verified, pushed, pulled] = await findPayments(store, 'test');
    expect(pushed).toEqual({
      participant_unique_id1: 'p-1',
      participant_unique_id2: 'x',
      operation: 'push',
      account_type: 'CA',
      amount: '25.50',
      customer_account_token: expect.stringMatching(/^•/) as string,
      transaction_id: expect.any(Number) as number,
      state: 'moved',
      status: 100,
      movements: 1,
      requests: 1,
      at: '1970-01-01T00:00:00.000Z',
    });
    expect(JSON.stringify(pushed)).not.toContain(account);
    expect([verified!.amount, pulled!.operation]).toEqual([null, 'pull']);
    const found = async (query: object) =>
      (await findPayments(store, program.username, query)).map(
        ({ participant_unique_id1 }) => participant_unique_id1,
      );
    expect(await found({ token: account })).toEqual(['token-CA', 'p-1', 'p-2']);
    expect(await found({ token: 'other' })).toEqual([]);
    expect(await found({ participant_unique_id1: 'p-2' })).toEqual(['p-2']);
    expect(await found({ operation: 'push' })).toEqual(['p-1']);
    expect(await found({ state: 'verified' })).toEqual(['token-CA']);
  });
});
