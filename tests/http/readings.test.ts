import { describe, expect, it } from 'vitest';
import { REQUIRED_SIGNED_HEADERS } from '../../contracts/signing/signing.js';
import { READINGS, type ReadingName, type Readings } from '../../contracts/readings/readings.js';
import { signRequest } from '../../mock-server/contract-testing/target/sign-request.js';
import { type SandboxProgram } from '../../mock-server/index.js';
import { webhookObservations, type Observation } from './webhook-readings.js';
import { MountedPage } from './mounted-page.js';
import { create, createdSession, REQUEST } from './signed.js';
import { send, type Reply } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

const CONTACT = 'Transaction Failure - Contact Ingo Payments Client Services';
const FOREIGN_HOST = { ...REQUEST, host_uri: 'https://elsewhere.example' };
const WITHOUT_CITY = {
  ...REQUEST,
  recipient_information: { ...REQUEST.recipient_information, city: undefined },
};

const answer = ({ status, json }: Reply) => ({ http: status, json });
const numbers = ({ status, json }: Reply) => [status, (json as { status?: number }).status];

/** Creates, mounts and lets an event happen; then tells the state, and whether the URL opens again. */
const after = (event: string) => async (program: SandboxProgram) => {
  const { authorized_url, session_identifier } = await createdSession(sandbox, program);
  await send(authorized_url);
  const { state } = (await program.sessions.fire(session_identifier, event)) as { state: string };
  return { state, opens: (await send(authorized_url)).status };
};

/** Signs `Date` in place of `X-Date`. */
async function datedByDate(program: SandboxProgram): Promise<number> {
  const { status } = await create(sandbox, program, {
    extraHeaders: { Date: program.clock.now().toUTCString() },
    list: REQUIRED_SIGNED_HEADERS.map((name) => (name === 'x-date' ? 'date' : name)),
    sent: { 'X-Date': undefined },
  });
  return status;
}

/** What TOKEN_SUCCESS carries, in the order of the published sample. */
const TOKEN_FIELDS = [
  'session_identifier',
  'tracer_token',
  'customer_account_token',
  'event_name',
  'funding_destination',
];

/** One row per reading. A value without a row, and a row without a value, do not compile. */
const OBSERVATIONS: { readonly [Name in ReadingName]: Observation<Readings[Name]> } = {
  authenticationFailure: {
    observe: async (program) => answer(await create(sandbox, program, { sent: { 'X-Date': 'yesterday' } })),
    gives: {
      'kong-401': { http: 401, json: { message: expect.stringContaining('a valid date or x-date header') } },
      'kong-403': { http: 403, json: { message: expect.stringContaining('a valid date or x-date header') } },
      'envelope-401': { http: 401, json: { status: 401, client_message: CONTACT } },
      'envelope-200': { http: 200, json: { status: 401, client_message: CONTACT } },
    },
  },
  validationFailure: {
    observe: async (program) => answer(await create(sandbox, program, { body: WITHOUT_CITY })),
    gives: {
      'envelope-400': { http: 400, json: { status: 400, client_message: CONTACT } },
      'envelope-200': { http: 200, json: { status: 400, client_message: CONTACT } },
      'problem-400': {
        http: 400,
        json: {
          type: expect.stringMatching(/^https:/),
          title: 'One or more validation errors occurred.',
          status: 400,
          errors: expect.any(Object),
        },
      },
    },
  },
  idempotencyMismatch: {
    observe: async (program) => {
      await createdSession(sandbox, program, { key: 'key' });
      return numbers(await create(sandbox, program, { key: 'key', body: FOREIGN_HOST }));
    },
    gives: {
      'http-200': [200, 13723],
      'http-400': [400, 13723],
      'http-409': [409, 13723],
      'http-422': [422, 13723],
    },
  },
  hostUriNotAllowed: {
    observe: async (program) => {
      program.tune({
        allowed_origins: ['https://pay.example'],
        readings: { domainEnforcement: 'frame-ancestors' },
      });
      return numbers(await create(sandbox, program, { body: FOREIGN_HOST }));
    },
    gives: { 'envelope-400': [400, 401], 'envelope-403': [403, 401], 'envelope-200': [200, 401] },
  },
  rateLimited: {
    observe: async (program) => {
      await program.clock.freeze();
      for (let count = 0; count < 5; count++) await createdSession(sandbox, program);
      const sixth = await create(sandbox, program);
      await program.clock.advance('1s');
      const { message } = sixth.json as { message?: string };
      const next = await create(sandbox, program);
      return [sixth.status, sixth.headers['retry-after'], message, next.status];
    },
    gives: {
      off: [200, undefined, undefined, 200],
      'http-429': [429, '1', 'API rate limit exceeded', 200],
      'http-503': [503, '1', 'API rate limit exceeded', 200],
    },
  },
  legacySha256: {
    observe: async (program) => (await create(sandbox, program, { algorithm: 'hmac-sha256' })).status,
    gives: { refused: 401, accepted: 200 },
  },
  dateParsing: {
    observe: async (program) => {
      const { url, headers, body } = signRequest({
        ...{ origin: sandbox.url, ...program.credentials, body: Buffer.from(JSON.stringify(REQUEST)) },
        at: program.clock.now().getTime(),
        formatDate: (at) => new Date(at).toUTCString().replace('GMT', '+0000'),
      });
      return (await send(url, { method: 'POST', headers: Object.fromEntries(headers), body })).status;
    },
    gives: { 'rfc-1123': 401, lenient: 200 },
  },
  dateHeader: { observe: datedByDate, gives: { 'x-date': 401, 'x-date-or-date': 200 } },
  recipientFields: {
    observe: async (program) => {
      const statusWith = async (recipient_information: object) =>
        (await create(sandbox, program, { body: { ...REQUEST, recipient_information } })).status;
      const { recipient_information: whole } = REQUEST;
      return {
        'no field': await statusWith({}),
        'state in words': await statusWith({ ...whole, state: 'Tennessee' }),
        'an empty city': await statusWith({ ...whole, city: '' }),
        'a number for a name': await statusWith({ ...whole, first_name: 7 }),
        'a name of 256 characters': await statusWith({ ...whole, first_name: 'x'.repeat(256) }),
      };
    },
    gives: {
      required: {
        ...{ 'no field': 400, 'state in words': 400, 'an empty city': 400 },
        ...{ 'a number for a name': 400, 'a name of 256 characters': 400 },
      },
      lenient: {
        ...{ 'no field': 200, 'state in words': 200, 'an empty city': 200 },
        ...{ 'a number for a name': 400, 'a name of 256 characters': 400 },
      },
    },
  },
  unknownFields: {
    observe: async (program) => {
      const recipient_information = { ...REQUEST.recipient_information, adress_line2: 'Apt. 4' };
      const reply = await create(sandbox, program, { body: { ...REQUEST, recipient_information } });
      const { 'x-sandbox-notice': notice, 'x-sandbox-explanation': explanation } = reply.headers;
      return [reply.status, notice, explanation && String(explanation).split(';')[0]];
    },
    gives: {
      ignored: [
        200,
        '"recipient_information.adress_line2" is not a documented field. Did you mean "address_line2"?',
        undefined,
      ],
      refused: [400, undefined, 'field-unknown'],
    },
  },
  idempotencyComparison: {
    observe: async (program) => {
      await createdSession(sandbox, program, { key: 'key' });
      return numbers(
        await create(sandbox, program, { key: 'key', body: JSON.stringify(REQUEST, null, '\t') }),
      );
    },
    gives: { 'json-value': [200, 101], bytes: [200, 13723] },
  },
  refreshRevokesPreviousUrl: {
    observe: async (program) => {
      const first = await createdSession(sandbox, program, { key: 'key' });
      const second = await createdSession(sandbox, program, { key: 'key' });
      return [(await send(first.authorized_url)).status, (await send(second.authorized_url)).status];
    },
    gives: { no: [200, 200], yes: [410, 200] },
  },
  refreshOfEndedSession: {
    observe: async (program) => {
      const first = await createdSession(sandbox, program, { key: 'key' });
      await send(first.authorized_url);
      await program.sessions.fire(first.session_identifier, 'TOKEN_SUCCESS');
      const again = await create(sandbox, program, { key: 'key' });
      return [...numbers(again), again.text.includes(first.session_identifier)];
    },
    gives: { refused: [400, 401, false], 'same-session': [200, 101, true], 'new-session': [200, 100, false] },
  },
  authorizedUrlUse: {
    observe: async (program) => {
      const { authorized_url } = await createdSession(sandbox, program, { key: 'key' });
      const twice = [(await send(authorized_url)).status, (await send(authorized_url)).status];
      const refreshed = await createdSession(sandbox, program, { key: 'key' });
      return [...twice, (await send(refreshed.authorized_url)).status];
    },
    gives: { 'until-expiry': [200, 200, 200], 'single-mount': [200, 410, 200] },
  },
  afterTerminalFailure: {
    observe: after('TERMINAL_FAILURE'),
    gives: {
      active: { state: 'terminal_failure', opens: 200 },
      terminated: { state: 'terminated', opens: 410 },
    },
  },
  afterFundingCanceled: {
    observe: after('FUNDING_CANCELED'),
    gives: { active: { state: 'active', opens: 200 }, canceled: { state: 'canceled', opens: 410 } },
  },
  eventPayload: {
    observe: async (program) => {
      program.scenarios.next('success');
      const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
      const { content, ...flat } = await page.event('TOKEN_SUCCESS');
      page.close();
      const fields = Object.keys((content ?? flat) as object);
      return { flat: Object.keys(flat).length, content: content !== undefined, fields };
    },
    gives: {
      'flat-and-content': { flat: 5, content: true, fields: TOKEN_FIELDS },
      flat: { flat: 5, content: false, fields: TOKEN_FIELDS },
      content: { flat: 0, content: true, fields: TOKEN_FIELDS },
    },
  },
  tracerToken: {
    observe: async (program) => {
      program.tune({ participant_id: 12345 });
      program.scenarios.next('success');
      const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
      const { tracer_token } = await page.event('TOKEN_SUCCESS');
      page.close();
      return String(tracer_token)
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, '<uuid>')
        .replace(/_\d{10}_/, '_<seconds>_');
    },
    gives: {
      'participant-uuid': '12345_<uuid>',
      'participant-seconds-uuid': '12345_<seconds>_<uuid>',
      uuid: '<uuid>',
    },
  },
  ...webhookObservations(() => sandbox),
  domainEnforcement: {
    observe: async (program) => {
      program.tune({ allowed_origins: ['https://digitalpay.example'] });
      const foreignHost = await create(sandbox, program, { body: FOREIGN_HOST });
      const { authorized_url } = await createdSession(sandbox, program);
      const page = await send(authorized_url, { headers: { referer: 'https://elsewhere.example/' } });
      const policy = String(page.headers['content-security-policy']);
      return [foreignHost.status, page.status, policy.split('frame-ancestors ')[1]];
    },
    gives: {
      off: [200, 200, undefined],
      'frame-ancestors': [400, 200, 'https://digitalpay.example'],
      refused: [400, 403, undefined],
    },
  },
};

describe.each(Object.entries(READINGS))('the reading %s', (name, { values, default: standard }) => {
  const { observe, gives } = OBSERVATIONS[name as ReadingName] as Observation<string>;

  it('has an observation for every value, each different', () => {
    expect(Object.keys(gives)).toEqual(Object.keys(values));
    expect(new Set(Object.values(gives).map((given) => JSON.stringify(given))).size).toBe(
      Object.keys(values).length,
    );
  });

  it.each(Object.keys(values))('"%s" shows', async (value) => {
    const program = sandbox.program({ readings: { [name]: value } });
    expect(await observe(program)).toEqual(gives[value]);
  });

  it(`is "${standard}" unless set`, async () => {
    expect(await observe(sandbox.program())).toEqual(gives[standard]);
  });
});
