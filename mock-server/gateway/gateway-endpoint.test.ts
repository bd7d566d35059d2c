import { describe, expect, it } from 'vitest';
import { pullRequestSchema } from '../../contracts/gateway/pull-schemas.js';
import { pushRequestSchema } from '../../contracts/gateway/push-schemas.js';
import { RAW_ACCOUNT_FIELDS } from '../../contracts/gateway/gateway-fields.js';
import { verifyRequestSchema } from '../../contracts/gateway/verify-schemas.js';
import { familyOf } from '../../contracts/status-codes/families.js';
import { statusCode } from '../../contracts/status-codes/status-codes.js';
import { pullBody, pushBody, verifyBody } from '../../tests/builders/gateway-bodies.js';
import { dataIn, findingsOf, gatewayWith, statusIn } from '../../tests/builders/gateway-with.js';

/** A gateway, and a push with a token of its own. */
async function pushing() {
  const gateway = gatewayWith();
  const token = await gateway.token();
  const push = (more: object = {}, id = 'p-1') =>
    gateway.call('push', pushBody(gateway.caller, id, token, more));
  return { gateway, token, push };
}

describe('an id that was used', () => {
  it('gives 101 and the same transaction, later and with another timestamp, too', async () => {
    const { gateway, push } = await pushing();
    const first = await push();
    await gateway.advance(86_400);
    const second = await push();
    expect([statusIn(first), statusIn(second)]).toEqual([100, 101]);
    expect(dataIn(second).transaction_id).toBe(dataIn(first).transaction_id);
    expect(await gateway.entry('p-1')).toMatchObject({ movements: 1, requests: 2, state: 'moved' });
  });

  it('gives a verification its data again', async () => {
    const { gateway } = await pushing();
    const verify = () => gateway.call('verify', verifyBody(gateway.caller, 'v-1'));
    const first = await verify();
    await gateway.advance(86_400);
    const second = await verify();
    expect([statusIn(first), statusIn(second)]).toEqual([100, 101]);
    expect(dataIn(second)).toEqual(dataIn(first));
    expect(second.contract).toBe('verifyResponse');
  });

  it('gives the token that its failed verification had', async () => {
    const { gateway } = await pushing();
    const verify = (amount?: number) => gateway.call('verify', verifyBody(gateway.caller, 'v-1', { amount }));
    expect(statusIn(await verify(10_851.99))).toBe(851);
    const { length } = await gateway.store.tokensOf('test');
    expect(statusIn(await verify())).toBe(100);
    expect(await gateway.store.tokensOf('test')).toHaveLength(length);
  });

  it.each([
    ['another amount', { amount: 26 }, 'was used before with another amount.'],
    [
      'other fields',
      { amount: 26, source_of_funds: 3 },
      'was used before with another amount, source_of_funds.',
    ],
    [
      'one field more',
      { participant_unique_id2: 'x' },
      'was used before with another participant_unique_id2.',
    ],
  ])('is refused with %s, which is named', async (_, more, what) => {
    const { gateway, push } = await pushing();
    await push();
    const answer = await push(more);
    expect(statusIn(answer)).toBe(401);
    expect(answer.findings).toEqual([
      {
        name: 'id-used-before',
        proof: 'observed',
        what: `"participant_unique_id1" "p-1" ${what}`,
        fix: 'Use a new id for a new payment; send the very same parameters with the same id.',
        field: 'participant_unique_id1',
      },
    ]);
    expect(await gateway.entry('p-1')).toMatchObject({ movements: 1 });
  });

  it('is refused for something else, which is named', async () => {
    const { gateway, token } = await pushing();
    const bodies = {
      push: (id: string) => pushBody(gateway.caller, id, token),
      pull: (id: string) => pullBody(gateway.caller, id, token),
      verify: (id: string) => verifyBody(gateway.caller, id),
    };
    const words = { push: 'a push', pull: 'a pull', verify: 'a verification' };
    const either = bodies.push('either'); // a verification takes it, too
    expect(statusIn(await gateway.call('verify', either))).toBe(100);
    expect((await gateway.call('push', either)).findings![0]!.what).toContain(
      'used before for a verification.',
    );
    for (const [first, second] of [
      ['push', 'pull'],
      ['pull', 'verify'],
      ['verify', 'push'],
    ] as const) {
      expect(statusIn(await gateway.call(first, bodies[first](first)))).toBe(100);
      const answer = await gateway.call(second, bodies[second](first));
      expect(statusIn(answer)).toBe(401);
      expect(answer.findings![0]!.what).toContain(`was used before for ${words[first]}.`);
    }
  });

  it('may be tried again where it was declined', async () => {
    const { gateway, push } = await pushing();
    expect(statusIn(await push({ amount: 10_851.99 }))).toBe(851);
    expect(statusIn(await push({ amount: 10 }))).toBe(100);
    expect(await gateway.entry('p-1')).toMatchObject({ movements: 1, requests: 2 });
  });

  it('gives 104 while the payment is processed, then 101', async () => {
    const { gateway, push } = await pushing();
    expect(statusIn(await push({ amount: 10_103.99 }))).toBe(103);
    expect(statusIn(await push({ amount: 10_103.99 }))).toBe(104);
    await gateway.advance(10);
    expect(statusIn(await push({ amount: 10_103.99 }))).toBe(101);
  });

  it('moves money once, of many requests at once', async () => {
    const { gateway, push } = await pushing();
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => push()))).map(statusIn);
    expect(statuses.filter((status) => status === 100)).toHaveLength(1);
    expect(statuses.every((status) => [100, 101, 104].includes(status))).toBe(true);
    expect(await gateway.entry('p-1')).toMatchObject({ movements: 1, requests: 20 });
  });
});

describe('an amount', () => {
  it.each(['1e2', '1E+2', '1e-1', '2500e-2', '1e10'])(
    'is refused where it is written as %s',
    async (written) => {
      const { gateway, token } = await pushing();
      const body = JSON.stringify(pushBody(gateway.caller, 'p-1', token)).replace('25.5', written);
      const answer = await gateway.call('push', Buffer.from(body));
      expect(answer.findings![0]!.what).toMatch(/^"amount" (is|must be) /);
      expect(statusIn(answer)).toBe(401);
      if (findingsOf(answer)[0] === 'amount-not-possible')
        expect(answer.findings![0]!.what).toContain(`is ${written};`);
    },
  );

  it('of a pull is one of its parameters', async () => {
    const { gateway, token } = await pushing();
    const pull = (amount: string) => gateway.call('pull', pullBody(gateway.caller, 'p-1', token, amount));
    expect(statusIn(await pull('1.00'))).toBe(100);
    expect(statusIn(await pull('1.00'))).toBe(101);
    expect((await pull('2.00')).findings![0]!.what).toContain('with another transaction.');
    expect(await gateway.entry('p-1')).toMatchObject({ participant_unique_id2: '', amount: '1.00' });
  });
});

describe('a body', () => {
  const gateway = () => gatewayWith();

  it.each([
    ['', 400, 'body-empty'],
    ['{', 401, 'body-not-json'],
    ['null', 401, 'field-type'],
    ['[]', 401, 'field-type'],
  ])('%j is refused with %i', async (text, status, finding) => {
    const answer = await gateway().call('push', Buffer.from(text));
    expect([statusIn(answer), answer.status]).toEqual([status, 200]);
    expect(findingsOf(answer)).toEqual([expect.stringMatching(finding)]);
  });

  it.each([
    ['text/plain', 415],
    ['application/jsonp', 415],
    ['x-application/json', 415],
    ['', 415],
    ['application/json', 200],
    ['Application/JSON ; charset=utf-8', 200],
  ])('of the type "%s" is answered with %i', async (type, status) => {
    const { call, caller } = gateway();
    const answer = await call('verify', verifyBody(caller, 'v-1'), { headers: { 'content-type': type } });
    expect(answer.status).toBe(status);
    if (status === 415) {
      expect(statusIn(answer)).toBe(401);
      expect(answer.findings).toMatchObject([
        {
          name: 'content-type-not-json',
          what: `Content-Type is "${type}", expected application/json.`,
          fix: 'Send, and sign, Content-Type: application/json.',
        },
      ]);
    }
  });

  it('without a type is refused, too', async () => {
    const { call, caller } = gateway();
    const answer = await call('verify', verifyBody(caller, 'v-1'), {
      headers: { 'content-type': undefined as never },
    });
    expect(answer.findings![0]!.what).toBe('Content-Type is "", expected application/json.');
  });

  it('that is compressed is refused', async () => {
    const { call, caller } = gateway();
    const answer = await call('verify', verifyBody(caller, 'v-1'), {
      headers: { 'content-encoding': 'gzip' },
    });
    expect([statusIn(answer), findingsOf(answer)]).toEqual([401, ['body-encoded']]);
  });

  it('with unknown fields is taken, with a notice; refused where the reading says so', async () => {
    const strict = gatewayWith({ readings: { unknownFields: 'refused' } });
    const lenient = gatewayWith();
    const more = { speed: 'fast', colour: 'é' };
    const answer = await lenient.call('verify', verifyBody(lenient.caller, 'v-1', more));
    expect([statusIn(answer), Object.keys(answer.headers!)]).toEqual([100, ['x-sandbox-notice']]);
    expect(answer.headers!['x-sandbox-notice']).toBe(
      '"speed" is not a documented field. "colour" is not a documented field.',
    );
    const plain = await lenient.call('verify', verifyBody(lenient.caller, 'v-2'));
    expect(plain).not.toHaveProperty('headers');
    const refused = await strict.call('verify', verifyBody(strict.caller, 'v-1', more));
    expect([statusIn(refused), findingsOf(refused)]).toEqual([401, ['field-unknown', 'field-unknown']]);
  });

  it.each([
    ['missing', undefined],
    ['null', null],
  ])('of which a required field is %s is refused with 400, and the field is named', async (_, amount) => {
    const { push } = await pushing();
    const answer = await push({ amount });
    expect(statusIn(answer)).toBe(400);
    expect(answer.findings).toMatchObject([
      {
        name: 'field-missing',
        field: 'amount',
        fix: 'See the schema of the call; "amount" is the field to mend.',
      },
    ]);
  });

  it.each([
    ['of another type', { amount: true }],
    ['null within another', { additional_detail: { source_name: 5 } }],
  ])('of which a field is %s is refused with 401', async (_, more) => {
    const { push } = await pushing();
    expect(statusIn(await push(more))).toBe(401);
  });

  it('names each raw account field that stands beside a token, and not as unknown', async () => {
    const { gateway, token, push } = await pushing();
    gateway.program.tune({ readings: { unknownFields: 'refused' } });
    const pull = pullBody(gateway.caller, 'p-2', token, '1.00', { account: '1' });
    expect(findingsOf(await gateway.call('pull', pull))).toEqual(['token-with-raw-account', 'check-digit']);
    for (const name of Object.keys(RAW_ACCOUNT_FIELDS)) {
      const answer = await push({ [name]: '1' });
      expect(findingsOf(answer), name).toContain('token-with-raw-account');
      expect(findingsOf(answer), name).not.toContain('field-unknown');
    }
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

it.each([
  ['push', pushRequestSchema],
  ['pull', pullRequestSchema],
  ['verify', verifyRequestSchema],
] as const)(
  'a %s with a field of the wrong kind is never a defect: any answer has a status of a documented family',
  async (operation, schema) => {
    const { gateway, token } = await pushing();
    const { caller } = gateway;
    const right = {
      push: pushBody(caller, 'p-1', token),
      pull: pullBody(caller, 'p-1', token),
      verify: verifyBody(caller, 'p-1'),
    }[operation];
    for (const path of fieldsOf(schema)) {
      for (const value of WRONG) {
        const answer = await gateway.call(operation, put(right, path, value));
        const where = `${path.join('.')} = ${JSON.stringify(value).slice(0, 40)}`;
        expect(familyOf(statusIn(answer)) ?? statusCode(statusIn(answer)), where).toBeDefined();
        if (statusIn(answer) >= 400) expect(findingsOf(answer), where).not.toEqual([]);
      }
    }
  },
);
