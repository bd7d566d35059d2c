import { MatchersV3 } from '@pact-foundation/pact';
import { afterAll, describe, expect, it } from 'vitest';
import { createIngoClient, type PullPayment, type PushPayment } from '../../client/server/index.js';
import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { PactUnderTest } from './pact-file.js';
import { participantId, paymentId, pullAnswer, pushAnswer, signedHeaders, stateToken } from './pact-parts.js';

const { integer, regex, string } = MatchersV3;

const under = new PactUnderTest('ingopay-gateway');
afterAll(() => under.remove());

const TOKEN = '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11';
const HAS_TOKEN = 'a debit card has a token';

const clientOf = (baseUrl: string) =>
  createIngoClient({
    baseUrl,
    username: 'test',
    secret: 'a secret',
    participantId: 12345,
    maxRetries: 0,
    resends: 0,
  });

const push = (id: string): PushPayment => ({
  account_type: 'CA',
  amount: '12.30',
  customer_account_token: TOKEN,
  source_of_funds: 4,
  participant_unique_id1: id,
});
const pushed = (id: string, token: unknown = stateToken()) => ({
  amount: 12.3,
  participant_id: participantId(),
  account_type: 'CA',
  customer_account_token: token,
  source_of_funds: 4,
  participant_unique_id1: paymentId(id),
  timestamp: integer(1768478400),
  version: 11,
});

const pulled = (id: string, token: unknown = stateToken()) => ({
  request: {
    participant_id: MatchersV3.fromProviderState('${participant_id_text}', '12345'),
    timestamp: regex('^\\d+$', '1768478400'),
  },
  transaction: {
    account_type: 'CA',
    customer_account_token: token,
    transaction_amount: { currency_code: 'USD', amount: '12.30' },
    participant_unique_ids: { participant_unique_id1: paymentId(id) },
    source_of_funds: 4,
  },
});

const verifying = (id: string, card: object) => ({
  participant_id: participantId(),
  account_type: 'CA',
  ...card,
  participant_unique_id1: paymentId(id),
  timestamp: integer(1768478400),
  version: 11,
});

function expecting(state: string, name: string, path: string, body: object, answer: object) {
  const expectation = under.pact
    .addInteraction()
    .given(state)
    .uponReceiving(name)
    .withRequest('POST', path, (request) => request.headers(signedHeaders()).jsonBody(body))
    .willRespondWith(200, (response) => response.jsonBody(answer));
  return under.settled(expectation);
}

describe('the client expects of the gateway', () => {
  it('a push that is made', async () => {
    await expecting(
      HAS_TOKEN,
      'a push that is made',
      GATEWAY_PATHS.push,
      pushed('pact-push'),
      pushAnswer(100, 'pact-push'),
    ).executeTest(async ({ url }) => {
      expect(await clientOf(url).gateway.push(push('pact-push'))).toMatchObject({
        outcome: 'done',
        status: 100,
      });
    });
  });

  it('101 for a push that was made before', async () => {
    const state = 'the push of this request was made';
    await expecting(
      state,
      '101 for a push that was made before',
      GATEWAY_PATHS.push,
      pushed('pact-again'),
      pushAnswer(101, 'pact-again'),
    ).executeTest(async ({ url }) => {
      expect(await clientOf(url).gateway.push(push('pact-again'))).toMatchObject({
        outcome: 'done',
        status: 101,
      });
    });
  });

  it('a push that is declined for its token', async () => {
    const declined = { status: 750, client_message: string('said'), time: string('0.1') };
    await expecting(
      'nothing is known of this token',
      'a push that is declined for its token',
      GATEWAY_PATHS.push,
      pushed('pact-stranger', TOKEN),
      declined,
    ).executeTest(async ({ url }) => {
      expect(await clientOf(url).gateway.push(push('pact-stranger'))).toMatchObject({
        outcome: 'declined',
        family: 'card_data',
      });
    });
  });

  it('a pull that is made', async () => {
    const pull: PullPayment = {
      account_type: 'CA',
      amount: '12.30',
      customer_account_token: TOKEN,
      participant_unique_id1: 'pact-pull',
    };
    const body = pulled('pact-pull');
    await expecting(
      HAS_TOKEN,
      'a pull that is made',
      GATEWAY_PATHS.pull,
      body,
      pullAnswer('pact-pull'),
    ).executeTest(async ({ url }) => {
      expect(await clientOf(url).gateway.pull(pull)).toMatchObject({ outcome: 'done', status: 100 });
    });
  });

  it('a pull that is declined for its token', async () => {
    const pull: PullPayment = {
      account_type: 'CA',
      amount: '12.30',
      customer_account_token: TOKEN,
      participant_unique_id1: 'pact-foreign',
    };
    const declined = { response: { status: '750', message: string('said'), duration: string('0.1') } };
    const body = pulled('pact-foreign', TOKEN);
    await expecting(
      'nothing is known of this token',
      'a pull that is declined for its token',
      GATEWAY_PATHS.pull,
      body,
      declined,
    ).executeTest(async ({ url }) => {
      expect(await clientOf(url).gateway.pull(pull)).toMatchObject({
        outcome: 'declined',
        family: 'card_data',
      });
    });
  });

  it('a card that fails its check digit', async () => {
    const card = { account: '4111111111111112', expiration_date: '4912' };
    const declined = { status: 1042, client_message: string('said'), time: string('0.1') };
    await expecting(
      'nothing is known of this card',
      'a card that fails its check digit',
      GATEWAY_PATHS.verify,
      verifying('pact-digit', card),
      declined,
    ).executeTest(async ({ url }) => {
      const account = { account_type: 'CA', ...card, participant_unique_id1: 'pact-digit' } as const;
      expect(await clientOf(url).gateway.verify(account)).toMatchObject({
        outcome: 'declined',
        status: 1042,
      });
    });
  });

  it('a card that is verified', async () => {
    const card = { account: '4111111111111111', expiration_date: '2612' };
    const body = verifying('pact-verify', card);
    const issuer = {
      payee_name: string('Test Bank'),
      issuing_network: string('VISA'),
      credit_enabled: integer(1),
      debit_enabled: integer(1),
      credit_info: MatchersV3.like({
        min: 0.1,
        max: 1000,
        card_type: 'DEBIT',
        estimated_posting_time: 'soon',
        estimated_posting_date: '01/15/2026',
      }),
      payee_id: null,
    };
    const answer = {
      status: 100,
      client_message: string('Success'),
      data: {
        customer_account_token: string(TOKEN),
        last_4: '1111',
        request_timestamp: integer(1768478400),
        issuers: MatchersV3.eachLike(issuer, 1),
        participant_unique_id1: paymentId('pact-verify'),
      },
      time: string('0.1'),
    };
    await expecting(
      'nothing is known of this card',
      'a card that is verified',
      GATEWAY_PATHS.verify,
      body,
      answer,
    ).executeTest(async ({ url }) => {
      const account = { account_type: 'CA', ...card, participant_unique_id1: 'pact-verify' } as const;
      expect(await clientOf(url).gateway.verify(account)).toMatchObject({
        outcome: 'done',
        account: { last_4: '1111' },
      });
    });
  });

  it('nothing else: its pact is as it was checked in', async () => {
    await expect(under.text()).toMatchFileSnapshot('../../contracts/pacts/ingopay-gateway.json');
  });
});
