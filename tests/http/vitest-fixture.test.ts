import { describe } from 'vitest';
import { createIngoClient } from '../../client/server/index.js';
import { expect, test, type IngoFixture } from '../../mock-server/fixtures/vitest/index.js';
import { SAMPLE_REQUEST } from '../builders/session-record.js';

const clientOf = ({ url, credentials: { username, secret, participant_id: participantId } }: IngoFixture) =>
  createIngoClient({ baseUrl: url, gatewayUrl: url, username, secret, participantId });

const messageOf = async (failing: Promise<unknown>): Promise<string> =>
  failing.then(
    () => 'it passed',
    (error: Error) => error.message,
  );

describe('a test with a program of its own', () => {
  const usernames = new Set<string>();

  for (const number of [1, 2, 3]) {
    test(`shares the sandbox and nothing else: ${number}`, async ({ ingo }) => {
      usernames.add(ingo.credentials.username);
      expect(usernames.size).toBe(number);
      expect(await ingo.sessions.list()).toEqual([]);
      await clientOf(ingo).sessions.create(SAMPLE_REQUEST);
      await expect(ingo).toHaveCreatedSessions(1);
    });
  }

  test('is dropped when the test is over', async ({ ingoSandbox, ingo }) => {
    const known = ingoSandbox.programs().map(({ credentials }) => credentials.username);
    expect(known).toEqual(['test', ingo.credentials.username]);
  });

  test('has its own clock', async ({ ingo }) => {
    const { session } = await clientOf(ingo).sessions.create(SAMPLE_REQUEST);
    await ingo.clock.advance('31s');
    expect((await fetch(session.authorized_url)).status).toBe(410);
  });
});

describe('a payout that is sent twice with one id', () => {
  test('moves money once', async ({ ingo }) => {
    const { gateway } = clientOf(ingo);
    const card = { account_type: 'CA', account: '4111111111111111', expiration_date: '4912' } as const;
    const verified = await gateway.verify({ ...card, participant_unique_id1: 'verify' });
    if (!('account' in verified)) throw new Error(`verify was answered ${verified.outcome}`);
    const push = {
      account_type: 'CA',
      amount: '12.30',
      source_of_funds: 4,
      customer_account_token: verified.account.customer_account_token,
      participant_unique_id1: 'push',
    } as const;
    await gateway.push(push);
    await gateway.push(push);
    await expect(ingo).toHaveMovedMoneyOnce('push');
    const message = await messageOf(expect(ingo).toHaveMovedMoneyOnce('verify'));
    expect(message).toContain('expected money to move once for "verify", and it moved 0 times.');
  });
});

describe('a matcher that fails', () => {
  test('shows the sessions there are, and why requests were refused', async ({ ingo }) => {
    await clientOf(ingo).sessions.create(SAMPLE_REQUEST);
    const wrong = createIngoClient({
      baseUrl: ingo.url,
      username: ingo.credentials.username,
      secret: 'wrong',
    });
    await wrong.sessions.create(SAMPLE_REQUEST).catch(() => undefined);
    const message = await messageOf(expect(ingo).toHaveCreatedSessions(2));
    expect(message).toContain('expected 2 session(s), and there are 1:');
    expect(message).toContain('"participant_unique_id1":"order-1"');
    expect(message).toMatch(/POST \/api\/v1\/sessions\/point-in-time\/plugin 401: signature-unexplained\. /);
  });

  test('shows which outcomes happened instead', async ({ ingo }) => {
    await clientOf(ingo).sessions.create(SAMPLE_REQUEST);
    expect(ingo).toHaveExercised('session:100');
    expect(() => expect(ingo).toHaveExercised('session:101')).toThrow(
      'expected session:101 to happen, and it did not.\nThese happened:\n  session:100 (1)',
    );
    expect(() => expect(ingo).not.toHaveExercised('session:100')).toThrow(
      'expected session:100 not to happen, and it did: 1 time(s).',
    );
    expect(() => expect(ingo).toHaveExercised('sesion:100')).toThrow(
      '"sesion:100" is no outcome, expected such as event:TOKEN_SUCCESS. Did you mean "session:100"?',
    );
  });

  test('shows the ledger, where money moved for another payment', async ({ ingo }) => {
    const message = await messageOf(expect(ingo).toHaveMovedMoneyOnce('payout-1'));
    expect(message).toBe(
      'expected money to move once for "payout-1", and it moved 0 times.\nThe ledger is empty.',
    );
  });
});
