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
import { FULL, MINIMAL, OPTIONAL_FIELDS, withField } from './session-bodies.js';

const under = new PactUnderTest('ingo-session-api');
afterAll(() => under.remove());

/** One expectation: what is sent, what comes back, and what the client makes of it. */
interface Expectation {
  readonly name: string;
  readonly state?: string;
  readonly key: string;
  readonly body: SessionRequest;
  readonly http: number;
  readonly answer: object;
}

function expecting({ name, state, key, body, http, answer }: Expectation) {
  const begun = under.pact.addInteraction();
  const expectation = (state === undefined ? begun : begun.given(state))
    .uponReceiving(name)
    .withRequest('POST', SESSION_PATH, (request) =>
      request.headers({ ...signedHeaders(), 'Idempotency-Key': key }).jsonBody(body),
    )
    .willRespondWith(http, (response) => response.jsonBody(answer));
  return under.settled(expectation);
}

const clientOf = (baseUrl: string) =>
  createIngoClient({ baseUrl, username: 'test', secret: 'a secret', maxRetries: 0 });

const send = (url: string, { key, body }: Expectation) =>
  clientOf(url).sessions.create(body, { idempotencyKey: key });

const said = () => MatchersV3.string('said');
const envelope = (status: number) => ({ status, client_message: said() });

/** A session for a body that is accepted. */
const created = (name: string, key: string, body: SessionRequest, state?: string): Expectation => ({
  ...{ name, key, body, http: 200, answer: sessionAnswer(100, body) },
  ...(state !== undefined && { state }),
});

/** A refusal, with a body of which people may read. */
const refused = (
  name: string,
  key: string,
  http: number,
  answer: object,
  more: Partial<Expectation> = {},
): Expectation => ({
  ...{ name, key, body: MINIMAL, http, answer },
  ...more,
});

const SERVED: readonly Expectation[] = [
  created('a new session for the required fields', 'pact-minimal', MINIMAL),
  created('a new session for every documented field', 'pact-full', FULL),
  ...OPTIONAL_FIELDS.map((path) =>
    created(`a new session for the required fields and ${path}`, `pact-${path}`, withField(path)),
  ),
  created(
    'a new session for a key that has aged',
    'pact-aged',
    MINIMAL,
    'the key of this request was used more than two hours ago',
  ),
];

const withoutCity = JSON.parse(
  JSON.stringify({
    ...MINIMAL,
    recipient_information: { ...MINIMAL.recipient_information, city: undefined },
  }),
) as SessionRequest;

type ErrorClass = abstract new (...args: never[]) => Error;

const REFUSED: readonly [ErrorClass, Expectation][] = [
  [
    IngoIdempotencyError,
    refused('13723 for the same key with other parameters', 'pact-mismatch', 200, envelope(13723), {
      state: 'the key of this request belongs to another one',
    }),
  ],
  ...['a wrong signature', 'a stale date', 'the digest of another body'].map(
    (fault): [ErrorClass, Expectation] => [
      IngoAuthenticationError,
      refused(
        `HTTP 401 for ${fault}`,
        `pact-${fault.replaceAll(' ', '-')}`,
        401,
        { message: said() },
        { state: `the request has ${fault}` },
      ),
    ],
  ),
  [
    IngoRequestError,
    refused('status 400 for a body without a required field', 'pact-incomplete', 400, envelope(400), {
      body: withoutCity,
    }),
  ],
  [
    IngoRequestError,
    refused('status 401 for a host_uri that is not registered', 'pact-host', 400, envelope(401), {
      state: 'the domains of the program are enforced',
      body: { ...MINIMAL, host_uri: 'https://not-registered.example' },
    }),
  ],
];

describe('the client expects of the Session API', () => {
  it.each(SERVED)('$name', async (expected) => {
    await expecting(expected).executeTest(async ({ url }) => {
      expect(await send(url, expected)).toMatchObject({ outcome: 'created', status: 100 });
    });
  });

  it('the same session for the same key and parameters', async () => {
    const expected: Expectation = {
      name: 'the same session for the same key and parameters',
      state: 'the session of this request exists',
      ...{ key: 'pact-refresh', body: MINIMAL, http: 200, answer: sessionAnswer(101, MINIMAL) },
    };
    await expecting(expected).executeTest(async ({ url }) => {
      expect(await clientOf(url).sessions.refresh(MINIMAL, { idempotencyKey: expected.key })).toMatchObject({
        outcome: 'refreshed',
      });
    });
  });

  it.each(REFUSED.map(([error, expected]) => ({ name: expected.name, error, expected })))(
    '$name',
    async ({ error, expected }) => {
      await expecting(expected).executeTest(async ({ url }) => {
        await expect(send(url, expected)).rejects.toBeInstanceOf(error);
      });
    },
  );

  it('nothing else: its pact is as it was checked in', async () => {
    await expect(under.text()).toMatchFileSnapshot('../../contracts/pacts/ingo-session-api.json');
  });
});
