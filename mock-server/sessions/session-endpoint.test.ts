import { describe, expect, it } from 'vitest';
import { sessionResponse } from '../../contracts/generated/validators.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { SAMPLE_REQUEST } from '../../tests/builders/session-record.js';
import { arrive } from '../../tests/signing/sample-requests.js';
import { Program } from '../programs/program.js';
import { MemoryStore } from '../stores/memory-store.js';
import { fireEvent } from './fire-event.js';
import type { ScenarioChoice } from './scenario-choice.js';
import { answerSessionRequest } from './session-endpoint.js';

interface Sent {
  readonly body?: unknown;
  readonly type?: string;
  readonly key?: string;
  readonly encoding?: string;
}

function sandbox(
  readings: Partial<Readings> = {},
  choice: ScenarioChoice = { name: 'interactive', by: 'default' },
) {
  const program = new Program({ username: 'test', readings }, 1, () => 0);
  const store = new MemoryStore();
  const chooseScenario = async () => choice;
  const origin = () => {
    program.clock.advance(25);
    return 'http://sandbox';
  };
  const services = { store, chooseScenario, origin };
  const post = async ({ body = SAMPLE_REQUEST, type = 'application/json', key, encoding }: Sent = {}) => {
    const rawHeaders = [
      'Content-Type',
      type,
      ...(key === undefined ? [] : ['Idempotency-Key', key]),
      ...(encoding === undefined ? [] : ['Content-Encoding', encoding]),
    ];
    const bytes = Buffer.from(JSON.stringify(body));
    const request = arrive({ method: 'POST', target: SESSION_PATH, rawHeaders, body: bytes });
    const answer = await answerSessionRequest(services, program, request);
    return { ...answer, value: JSON.parse(answer.body) as { status: number; data: Record<string, string> } };
  };
  return { program, store, post };
}
const namesOf = ({ findings = [] }: { readonly findings?: readonly { readonly name: string }[] }) =>
  findings.map(({ name }) => name);

describe('a well-signed create request', () => {
  it('is answered with 100 and a session, as the contract says', async () => {
    const answer = await sandbox().post({ body: { ...SAMPLE_REQUEST, participant_unique_id2: 'DEF-5678' } });
    expect(answer).toMatchObject({
      status: 200,
      value: { status: 100, client_message: 'Success', time: 0.025 },
    });
    expect(answer.contract).toBe('sessionResponse');
    expect(answer.value.data).toMatchObject({
      session_identifier: answer.session,
      participant_unique_id1: 'order-1',
      participant_unique_id2: 'DEF-5678',
    });
    expect(sessionResponse(answer.value)).toBe(true);
    expect(answer.findings).toBeUndefined();
  });

  it('with the same key is answered with 101, the same session and another URL', async () => {
    const { post } = sandbox();
    const [first, second] = [await post({ key: 'key-1' }), await post({ key: 'key-1' })];
    expect(second.value).toMatchObject({ status: 101, client_message: 'Success - Idempotent' });
    expect(second.session).toBe(first.session);
    expect(second.value.data['authorized_url']).not.toBe(first.value.data['authorized_url']);
    expect(sessionResponse(second.value)).toBe(true);
  });

  it('with the same key and other parameters is answered with 13723', async () => {
    const { post } = sandbox();
    await post({ key: 'key-1' });
    const answer = await post({
      key: 'key-1',
      body: { ...SAMPLE_REQUEST, participant_unique_id1: 'order-2' },
    });
    expect(answer.value).toEqual({ status: 13723, client_message: 'Idempotency key mismatch' });
    expect(answer.findings).toMatchObject([
      {
        name: 'idempotency-key-mismatch',
        what: 'The Idempotency-Key "key-1" was used before with other parameters: participant_unique_id1 was "order-1" and is now "order-2".',
        fix: 'Use a new key for a new session; send the same body with the same key.',
      },
    ]);
  });

  it('lists five differences of a mismatch, and counts the rest', async () => {
    const { post } = sandbox();
    await post({ key: 'key-1' });
    const extra = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`x${index}`, index]));
    const { findings } = await post({ key: 'key-1', body: { ...SAMPLE_REQUEST, ...extra } });
    expect(findings?.[0]?.what).toMatch(
      /: x0 was absent and is now 0; x1 .*; x4 was absent and is now 4; and 2 more\.$/,
    );
    const { x5, x6, ...five } = extra;
    const short = await post({ key: 'key-1', body: { ...SAMPLE_REQUEST, ...five } });
    expect([x5, x6, short.findings![0]!.what]).toEqual([5, 6, expect.stringMatching(/now 4\.$/)]);
  });

  it('for a session that has ended is refused with its state', async () => {
    const { post, store, program } = sandbox();
    const { session } = await post({ key: 'key-1' });
    for (const event of ['MOUNT', 'TOKEN_SUCCESS'] as const) await fireEvent(store, program, session!, event);
    const answer = await post({ key: 'key-1' });
    expect(answer).toMatchObject({
      status: 400,
      session,
      value: { status: 401, client_message: 'Session is completed' },
    });
    expect(answer.findings).toMatchObject([
      {
        name: 'session-ended',
        what: expect.stringMatching(/^The session of this Idempotency-Key has ended: \w/) as string,
        fix: 'Create a new session with a new key, or choose otherwise by the reading refreshOfEndedSession.',
      },
    ]);
  });

  it('reports what it ignored, in a header that any client can take', async () => {
    const { headers } = await sandbox().post({ body: { ...SAMPLE_REQUEST, host_url: 'x', naïve: 1 } });
    expect(headers?.['x-sandbox-notice']).toBe(
      '"host_url" is not a documented field. Did you mean "host_uri"? "na?ve" is not a documented field.',
    );
    expect((await sandbox().post()).headers).toBeUndefined();
  });

  it('without a key warns when the same body creates a second session', async () => {
    const { post } = sandbox();
    const first = await post();
    const { headers } = await post();
    expect(headers).toEqual({
      'x-sandbox-notice':
        `No Idempotency-Key was sent, so the same body created a second session (before: ${first.session}). ` +
        'With a key it would refresh the first; curl leaves out a header that has no value.',
    });
  });

  it('names the scenario that was chosen, and by what, with a hint where there is one', async () => {
    const { post } = sandbox({}, { name: 'cancel', by: 'plus-tag' });
    expect((await post()).headers).toEqual({ 'x-sandbox-scenario': 'cancel; by=plus-tag' });
    const hinted = sandbox({}, { name: 'interactive', by: 'default', hint: 'Did you mean "cancel"?' });
    expect((await hinted.post()).headers).toEqual({ 'x-sandbox-notice': 'Did you mean "cancel"?' });
  });
});

describe('a content type', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json ;x=1',
  ])('is JSON: %s', async (type) => {
    expect(await sandbox().post({ type })).toMatchObject({ status: 200 });
  });

  it.each(['', 'text/plain', 'application/jsonp', 'application/problem+json', 'text/application/json'])(
    'is not JSON, and refused whatever the body: %j',
    async (type) => {
      const answer = await sandbox().post({ type });
      expect(answer).toMatchObject({ status: 415, value: { status: 401 } });
      expect(answer.findings).toMatchObject([
        {
          name: 'content-type-not-json',
          what: `Content-Type is "${type}", expected application/json.`,
          fix: 'Send, and sign, Content-Type: application/json.',
        },
      ]);
    },
  );
});

describe('a request that cannot be served', () => {
  it.each<[string, Sent, Partial<Readings>, string]>([
    ['has a bad body', { body: [] }, {}, 'field-type'],
    ['has a bad key', { key: '' }, {}, 'idempotency-key-empty'],
    ['is compressed', { encoding: 'gzip' }, {}, 'body-encoded'],
    [
      'names a host that is not allowed',
      { body: { ...SAMPLE_REQUEST, host_uri: 'https://a.example' } },
      { domainEnforcement: 'refused' },
      'host-uri-not-allowed',
    ],
    [
      'has an undocumented field',
      { body: { ...SAMPLE_REQUEST, x: 1 } },
      { unknownFields: 'refused' },
      'field-unknown',
    ],
  ])('changes nothing where it %s', async (_, sent, readings, name) => {
    const { post, store } = sandbox(readings);
    const answer = await post(sent);
    expect(answer.status).toBe(400);
    expect(namesOf(answer)).toEqual([name]);
    expect(await store.sessionsOf('test')).toEqual([]);
  });

  it('is none of many within a second, where the advised rate is not enforced', async () => {
    const { post } = sandbox({ rateLimited: 'off' });
    const answers = await Promise.all(Array.from({ length: 7 }, () => post()));
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(200));
  });

  it('is the sixth within a second, where the advised rate is enforced', async () => {
    const { post, program } = sandbox({ rateLimited: 'http-429' });
    const statuses = [];
    for (let count = 0; count < 6; count++) statuses.push((await post()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await post()).findings).toMatchObject([
      {
        name: 'rate-limited',
        what: 'More than five requests came within one second of the program clock.',
        fix: 'Wait for Retry-After, or set the reading rateLimited to "off".',
      },
    ]);
    program.clock.advance(1000);
    expect((await post()).status).toBe(200);
  });
});
