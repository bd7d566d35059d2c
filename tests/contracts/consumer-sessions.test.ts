import { MatchersV3 } from '@pact-foundation/pact';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createIngoClient,
  IngoAuthenticationError,
  IngoIdempotencyError,
  IngoRequestError,
} from '../../client/server/index.js';
import type { SessionRequest } from '../../client/server/index.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { PactUnderTest } from './pact-file.js';
import { sessionAnswer, signedHeaders } from './pact-parts.js';

const under = new PactUnderTest('ingo-session-api');
afterAll(() => under.remove());

const MINIMAL = {
  participant_unique_id1: 'order-1',
  recipient_information: {
    first_name: 'Jane',
    last_name: 'Doe',
    address_line1: '123 Main St',
    city: 'Atlanta',
    state: 'GA',
    zip_code: '30301',
  },
} as const satisfies SessionRequest;

const FULL = {
  ...MINIMAL,
  participant_unique_id2: 'DEF-5678',
  language_locale_code: 'en-US',
  recipient_information: {
    ...MINIMAL.recipient_information,
    business_name: 'Acme Limited',
    address_line2: 'Suite 5',
    email_address: 'jane.doe@example.com',
    phone_number: '1231231234',
    mobile_number: '1231231234',
    open_banking: { mobus_customer_id: '9999' },
  },
} as const satisfies SessionRequest;

/** One expectation: what is sent, what comes back, and what the client makes of it. */
interface Expectation {
  readonly state?: string;
  readonly key: string;
  readonly body: SessionRequest;
  readonly http: number;
  readonly answer: object;
}

function expecting(name: string, { state, key, body, http, answer }: Expectation) {
  const begun = under.pact.addInteraction();
  return (state === undefined ? begun : begun.given(state))
    .uponReceiving(name)
    .withRequest('POST', SESSION_PATH, (request) =>
      request.headers({ ...signedHeaders(), 'Idempotency-Key': key }).jsonBody(body),
    )
    .willRespondWith(http, (response) => response.jsonBody(answer));
}

const clientOf = (baseUrl: string) =>
  createIngoClient({ baseUrl, username: 'test', secret: 'a secret', maxRetries: 0 });

const send = (url: string, { key, body }: Expectation) =>
  clientOf(url).sessions.create(body, { idempotencyKey: key });

const said = () => MatchersV3.string('said');
const envelope = (status: number) => ({ status, client_message: said() });

describe('the client expects of the Session API', () => {
  it.each<[string, Expectation]>([
    ['a new session for the required fields', { key: 'pact-minimal', body: MINIMAL, http: 200, answer: sessionAnswer(100, MINIMAL) }],
    ['a new session for every documented field', { key: 'pact-full', body: FULL, http: 200, answer: sessionAnswer(100, FULL) }],
  ])('%s', async (name, expected) => {
    await expecting(name, expected).executeTest(async ({ url }) => {
      expect(await send(url, expected)).toMatchObject({ outcome: 'created', status: 100 });
    });
  }); // prettier-ignore

  it('the same session for the same key and parameters', async () => {
    const expected = {
      state: 'the session of this request exists',
      ...{ key: 'pact-refresh', body: MINIMAL, http: 200, answer: sessionAnswer(101, MINIMAL) },
    };
    await expecting('the same session for the same key and parameters', expected).executeTest(async ({ url }) => {
      expect(await clientOf(url).sessions.refresh(MINIMAL, { idempotencyKey: expected.key })).toMatchObject({ outcome: 'refreshed' });
    });
  }); // prettier-ignore

  it('13723 for the same key with other parameters', async () => {
    const expected = {
      state: 'the key of this request belongs to another one',
      ...{ key: 'pact-mismatch', body: MINIMAL, http: 200, answer: envelope(13723) },
    };
    await expecting('13723 for the same key with other parameters', expected).executeTest(async ({ url }) => {
      await expect(send(url, expected)).rejects.toBeInstanceOf(IngoIdempotencyError);
    });
  });

  it.each(['a wrong signature', 'a stale date', 'the digest of another body'])('HTTP 401 for %s', async (fault) => {
    const expected = { state: `the request has ${fault}`, key: `pact-${fault.replaceAll(' ', '-')}`, body: MINIMAL, http: 401, answer: { message: said() } };
    await expecting(`HTTP 401 for ${fault}`, expected).executeTest(async ({ url }) => {
      await expect(send(url, expected)).rejects.toBeInstanceOf(IngoAuthenticationError);
    });
  }); // prettier-ignore

  it('status 400 for a body without a required field', async () => {
    const recipient_information = { ...MINIMAL.recipient_information, city: undefined };
    const body = JSON.parse(JSON.stringify({ ...MINIMAL, recipient_information })) as SessionRequest;
    const expected = { key: 'pact-incomplete', body, http: 400, answer: envelope(400) };
    await expecting('status 400 for a body without a required field', expected).executeTest(
      async ({ url }) => {
        await expect(send(url, expected)).rejects.toBeInstanceOf(IngoRequestError);
      },
    );
  });

  it('nothing else: its pact is as it was checked in', async () => {
    await expect(under.text()).toMatchFileSnapshot('../../contracts/pacts/ingo-session-api.json');
  });
});
