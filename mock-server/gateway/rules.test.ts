import { describe, expect, it } from 'vitest';
import { pullBody, pushBody, RAW, verifyBody } from '../../tests/builders/gateway-bodies.js';
import type { GivenOptions } from '../programs/program.js';
import { findingsOf, gatewayWith, statusIn } from '../../tests/builders/gateway-with.js';

type Kind = keyof typeof RAW;
const LEDGER = { api_key: 'k', user_id: '1', entity_type: 'program', entity_id: '2' };
const NO_CARD = { expiration_date: undefined, cvv: undefined };

/** A push with a token of an account of some kind. */
async function pushed(more: object, kind: Kind = 'CA', options: GivenOptions = {}, oddity: object = {}) {
  const gateway = gatewayWith(options);
  const token = await gateway.token(kind);
  const body = pushBody(gateway.caller, 'p-1', token, { account_type: kind, ...more });
  const answer = await gateway.call('push', body, oddity);
  return { gateway, answer, kept: await gateway.entry('p-1') };
}

async function pulled(more: object, amount = '1.00') {
  const gateway = gatewayWith();
  return gateway.call('pull', pullBody(gateway.caller, 'p-1', await gateway.token(), amount, more));
}

const verified = (more: object) => {
  const gateway = gatewayWith();
  return gateway.call('verify', verifyBody(gateway.caller, 'v-1', more));
};

const details = (source_name?: string, descriptive_purpose?: string) => ({
  additional_detail: {
    ...(source_name && { source_name }),
    ...(descriptive_purpose && { descriptive_purpose }),
  },
});

/** Every refusal, and what it says. */
const REFUSED: Readonly<Record<string, () => Promise<{ answer: Awaited<ReturnType<typeof pulled>> }>>> = {
  'a participant of another program': () => pushed({ participant_id: 1 }),
  'an unknown account type': () => pushed({ account_type: 'XX' }),
  'an account type that is not pulled from': async () => ({ answer: await pulled({ account_type: 'SD' }) }),
  'an account type that is not verified': async () => ({ answer: await verified({ account_type: 'RT' }) }),
  'a path of another rail': () => pushed({}, 'CA', {}, { rail: 'ach' }),
  'no amount at all': () => pushed({ amount: undefined }),
  'an amount with three decimals': () => pushed({ amount: 1.005 }),
  'an amount of nothing in a pull': async () => ({ answer: await pulled({}, '0.00') }),
  'a token with raw account fields': () => pushed({ account: '4111111111111111', cvv: '123' }),
  'neither token nor account': async () => ({ answer: await verified({ account: undefined }) }),
  'an unknown token': () => pushed({ customer_account_token: 'nobody' }),
  'an unknown token, by another reading': () =>
    pushed({ customer_account_token: 'nobody' }, 'CA', { readings: { tokenRefused: 'parameters-401' } }),
  'a token of another rail': () => pushed({ account_type: 'AC' }),
  'a bank account for a card': () => pushed({ account_type: 'CA' }, 'AC'),
  'no ledger where one is due': () => pushed({}, 'CA', { ledger: true }),
  'a ledger where none is due': () => pushed({ ledger: LEDGER }),
  'descriptor texts where none are taken': () => pushed(details('Acme')),
  'descriptor texts that are too long': () => pushed(details('123456789012', '1234567890'), 'AC'),
  'a long descriptor text for a same-day payment': () =>
    pushed(details(undefined, '1234567890123456789012'), 'SD'),
  'a card number with a wrong digit': async () => ({
    answer: await verified({ account: '4111111111111112' }),
  }),
  'a bank account without a routing number': async () => ({
    answer: await verified({ ...NO_CARD, account_type: 'SD', account: '22222222' }),
  }),
  'a routing number with a wrong digit': async () => ({
    answer: await verified({ ...NO_CARD, ...RAW.AC, account_type: 'AC', routing_number: '011000016' }),
  }),
  'several things at once': () => pushed({ participant_id: 1, ledger: LEDGER }),
};

it('every refusal says what is wrong, and how to mend it', async () => {
  const lines: string[] = [];
  for (const [title, ask] of Object.entries(REFUSED)) {
    const { answer } = await ask();
    lines.push(`${title}: ${statusIn(answer)}`);
    for (const { name, field, what, fix } of answer.findings ?? [])
      lines.push(`  ${name} (${field})`, `    ${what}`, `    ${fix}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/refusals.txt');
});

describe('a push', () => {
  it('that is refused is not kept', async () => {
    expect((await pushed({ ledger: LEDGER })).kept).toBeUndefined();
  });

  it.each([
    ['one cent', { amount: 0.01 }, 'CA', {}],
    ['21 characters of descriptor texts', details('12345678901', '1234567890'), 'AC', {}],
    ['the same for a same-day payment', details('12345678901', '1234567890'), 'SD', {}],
    ['21 characters of one text alone', details('123456789012345678901'), 'AC', {}],
    ['the other alone', details(undefined, '123456789012345678901'), 'AC', {}],
    ['no descriptor texts for a card', {}, 'CA', {}],
    ['a ledger where one is due', { ledger: LEDGER }, 'CA', { ledger: true }],
    ['a token of the same rail', { account_type: 'RT' }, 'AC', {}],
    ['a bill', {}, 'BP', {}],
    ['a PayPal account', {}, 'PP', {}],
  ] as const)('is taken with %s', async (_, more, kind, options) => {
    const { answer } = await pushed(more, kind, options);
    expect([statusIn(answer), findingsOf(answer)]).toEqual([100, []]);
  });

  it('is taken on a path of its rail', async () => {
    expect(statusIn((await pushed({}, 'CA', {}, { rail: 'card' })).answer)).toBe(100);
  });

  it('does not take a token of another program', async () => {
    const gateway = gatewayWith();
    const token = (await gateway.store.token('test', await gateway.token()))!;
    await gateway.store.keepToken({ ...token, program: 'other', customer_account_token: 'theirs' });
    const answer = await gateway.call('push', pushBody(gateway.caller, 'p-1', 'theirs'));
    expect([statusIn(answer), findingsOf(answer)]).toEqual([750, ['token-unknown']]);
  });
});

describe('a pull', () => {
  it('takes descriptor texts of any length for a card', async () => {
    expect(statusIn(await pulled(details('1234567890123456789012')))).toBe(100);
  });

  it('takes no long ones for a bank account', async () => {
    const answer = await pulled({ account_type: 'AC', ...details('1234567890123456789012') });
    expect(findingsOf(answer)).toContain('additional-detail-too-long');
  });
});

describe('a verification', () => {
  it.each(Object.keys(RAW) as Kind[])('of raw fields of %s gives a token', async (account_type) => {
    expect(statusIn(await verified({ ...NO_CARD, account_type, ...RAW[account_type] }))).toBe(100);
  });

  it('asks for no ledger, though the program is configured for it, and for no length of texts', async () => {
    const gateway = gatewayWith({ ledger: true });
    const account = { ...NO_CARD, ...RAW.AC, account_type: 'AC' };
    const body = verifyBody(gateway.caller, 'v-1', { ...account, ...details('1234567890123456789012') });
    expect(statusIn(await gateway.call('verify', body))).toBe(100);
  });
});
