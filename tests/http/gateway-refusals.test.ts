import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pullRequestSchema } from '../../contracts/gateway/pull-schemas.js';
import { pushRequestSchema } from '../../contracts/gateway/push-schemas.js';
import { RAW_ACCOUNT_FIELDS } from '../../contracts/gateway/gateway-fields.js';
import { verifyRequestSchema } from '../../contracts/gateway/verify-schemas.js';
import { familyOf } from '../../contracts/status-codes/families.js';
import { statusCode } from '../../contracts/status-codes/status-codes.js';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { call, pullBody, pushBody, RAW, statusIn, tokenFor, verifyBody } from './gateway-call.js';
import { create } from './signed.js';
import type { Reply } from './wire.js';

let sandbox: Sandbox;
let program: SandboxProgram;
let token: string;
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());
beforeEach(async () => {
  program = sandbox.program();
  token = await tokenFor(sandbox, program);
});

const findingsOf = ({ headers }: Reply): string =>
  String(headers['x-sandbox-explanation'] ?? '').split(';')[0]!;
const push = (more: object, suffix = '') =>
  call(sandbox, program, 'push', pushBody(program, 'p-1', token, more), suffix);
const ledger = { api_key: 'k', user_id: '1', entity_type: 'program', entity_id: '2' };

describe('a push is refused', () => {
  it.each([
    ['an amount of nothing', { amount: 0 }, 401, 'field-value'],
    ['an amount below one cent', { amount: 0.001 }, 401, 'field-value'],
    ['an amount with three decimals', { amount: 1.005 }, 401, 'amount-not-possible'],
    ['an amount that only looks whole', { amount: '1.0000000000000001' }, 401, 'field-value'],
    ['a negative amount', { amount: -1 }, 401, 'field-value'],
    ['no amount', { amount: undefined }, 400, 'field-missing'],
    ['an amount that is null', { amount: null }, 400, 'field-missing'],
    ['an unknown token', { customer_account_token: 'nobody' }, 750, 'token-unknown'],
    [
      'a token with raw account fields',
      { account: '4111111111111111', recipient_first_name: 'Jane' },
      401,
      'token-with-raw-account',
    ],
    ['a token of another rail', { account_type: 'AC' }, 750, 'token-of-another-rail'],
    ['an unknown account type', { account_type: 'XX' }, 401, 'account-type-unknown'],
    ['the participant of another program', { participant_id: 1 }, 401, 'participant-id-foreign'],
    ['a ledger that is not configured', { ledger }, 401, 'ledger-not-configured'],
    [
      'descriptor texts where none are taken',
      { additional_detail: { source_name: 'Acme' } },
      401,
      'additional-detail-not-taken',
    ],
    ['another version', { version: 12 }, 401, 'field-value'],
    ['no id', { participant_unique_id1: '' }, 401, 'field-value'],
  ])('for %s', async (_, more, status, finding) => {
    const reply = await push(more);
    expect([reply.status, statusIn(reply), findingsOf(reply)]).toEqual([200, status, finding]);
    expect(await program.ledger.find({ operation: 'push' })).toEqual([]);
  });

  it('for descriptor texts of more than 21 characters together, and taken with 21', async () => {
    token = await tokenFor(sandbox, program, 'AC');
    const detail = (source_name: string) => ({
      account_type: 'AC',
      additional_detail: { source_name, descriptive_purpose: '1234567890' },
    });
    expect(findingsOf(await push(detail('123456789012')))).toBe('additional-detail-too-long');
    expect(statusIn(await push(detail('12345678901')))).toBe(100);
  });

  it('without a ledger where the program is configured for it', async () => {
    program.tune({ ledger: true });
    expect(findingsOf(await push({}))).toBe('ledger-missing');
    expect(statusIn(await push({ ledger }))).toBe(100);
  });

  it('for a token of another program, which is not told of', async () => {
    const stranger = sandbox.program();
    token = await tokenFor(sandbox, stranger);
    const reply = await push({});
    expect([statusIn(reply), findingsOf(reply)]).toEqual([750, 'token-unknown']);
    expect(JSON.stringify(program.journal.find())).not.toContain(stranger.credentials.username);
  });

  it('for a path with the suffix of another rail', async () => {
    expect(findingsOf(await push({}, '--ach'))).toBe('account-type-of-another-path');
    expect(statusIn(await push({}, '--card'))).toBe(100);
  });

  it('for a signature over another body', async () => {
    const body = JSON.stringify(pushBody(program, 'p-1', token));
    const reply = await create(sandbox, program, {
      path: '/gateway/process',
      body,
      sent: { 'Content-sha512': 'AAAA' },
    });
    expect(reply.status).toBe(401);
    expect(findingsOf(reply)).toContain('digest');
  });
});

describe('a pull', () => {
  it.each([
    ['three decimals', '1.005', {}, 401],
    ['nothing', '0.00', {}, 401],
    ['a token of another rail', '1.00', { account_type: 'AC' }, 750],
    ['an account type that cannot be pulled from', '1.00', { account_type: 'RT' }, 401],
    ['raw account fields', '1.00', { account: '4111111111111111' }, 401],
  ])('is refused for %s, with a status that is text', async (_, amount, more, status) => {
    const reply = await call(sandbox, program, 'pull', pullBody(program, 'p-1', token, amount, more));
    expect((reply.json as { response: object }).response).toMatchObject({ status: String(status) });
  });
});

describe('the smallest amount', () => {
  it('is one cent, for a push and for a pull', async () => {
    const push = await call(sandbox, program, 'push', pushBody(program, 'cent-1', token, { amount: 0.01 }));
    const pull = await call(sandbox, program, 'pull', pullBody(program, 'cent-2', token, '0.01'));
    expect([statusIn(push), statusIn(pull)]).toEqual([100, 100]);
  });

  it.each([0, 0.009, -0.01])('is not %d', async (amount) => {
    const push = await call(sandbox, program, 'push', pushBody(program, 'cent-3', token, { amount }));
    expect(statusIn(push)).toBe(401);
  });
});

describe('a verification', () => {
  const verify = (more: object) => call(sandbox, program, 'verify', verifyBody(program, 'v-1', more));

  it.each([
    ['a card number with a wrong digit', { account: '4111111111111112' }, 1042, 'check-digit'],
    [
      'a routing number with a wrong digit',
      {
        account_type: 'AC',
        ...RAW.AC,
        routing_number: '011000016',
        cvv: undefined,
        expiration_date: undefined,
      },
      401,
      'routing-number',
    ],
    ['neither token nor account', { account: undefined }, 400, 'account-missing'],
    ['real-time payments, which are verified as AC', { account_type: 'RT' }, 401, 'account-type-unknown'],
  ])('is refused for %s', async (_, more, status, finding) => {
    const reply = await verify(more);
    expect([statusIn(reply), findingsOf(reply)]).toEqual([status, finding]);
  });

  it('of raw fields gives a token, which is paid and verified', async () => {
    const { json } = await verify({});
    const { customer_account_token, last_4 } = (json as { data: Record<string, string> }).data;
    expect(last_4).toBe('1111');
    expect(statusIn(await push({ customer_account_token }))).toBe(100);
    const again = { account: undefined, expiration_date: undefined, cvv: undefined, customer_account_token };
    expect(statusIn(await verify({ ...again, participant_unique_id1: 'v-2' }))).toBe(100);
  });

  it('keeps no card number anywhere', async () => {
    await verify({});
    expect(JSON.stringify(program.journal.find())).not.toContain('4111111111111111');
  });
});

/** Every field of a schema with its path. */
function fieldsOf(schema: object, path: string[] = []): string[][] {
  const { properties = {} } = schema as { properties?: Record<string, object> };
  return Object.entries(properties).flatMap(([name, inner]) => [
    [...path, name],
    ...fieldsOf(inner, [...path, name]),
  ]);
}

const put = (body: object, [key, ...rest]: string[], value: unknown): object => ({
  ...body,
  [key!]:
    rest.length === 0 ? value : put(((body as Record<string, unknown>)[key!] ?? {}) as object, rest, value),
});

const WRONG = [null, true, -1, 1e300, '', 'x'.repeat(5000), '🎉', [], {}, [[]], '__proto__'];
const CALLS = [
  ['push', pushRequestSchema],
  ['pull', pullRequestSchema],
  ['verify', verifyRequestSchema],
] as const;

describe('a body of the wrong kind', () => {
  it.each(CALLS)(
    'of a %s is never a defect: any answer has a status of a documented family',
    async (operation, schema) => {
      for (const path of fieldsOf(schema)) {
        for (const value of WRONG) {
          const right = {
            push: pushBody,
            pull: pullBody,
            verify: (one: SandboxProgram, id: string) => verifyBody(one, id),
          }[operation](program, 'p-1', token);
          const reply = await call(sandbox, program, operation, put(right, path, value));
          const where = `${path.join('.')} = ${JSON.stringify(value).slice(0, 40)}`;
          expect(familyOf(statusIn(reply)) ?? statusCode(statusIn(reply)), where).toBeDefined();
          expect(reply.status, where).toBe(200);
          if (statusIn(reply) >= 400) expect(findingsOf(reply), where).not.toBe('');
        }
      }
    },
  );

  it('stands beside a token by any of the raw fields', async () => {
    for (const name of Object.keys(RAW_ACCOUNT_FIELDS)) {
      expect(findingsOf(await push({ [name]: '1' })), name).toContain('token-with-raw-account');
    }
  });

  it('or no JSON at all is refused with the call’s own kind of answer', async () => {
    for (const body of ['', '{', 'null', '[]', '"text"', '1', Buffer.from([0xff, 0xfe])]) {
      const reply = await call(sandbox, program, 'push', body);
      expect([400, 401]).toContain(statusIn(reply));
    }
  });
});
