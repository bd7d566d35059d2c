import { describe, expect, it } from 'vitest';
import { pushBody, verifyBody } from '../builders/gateway-bodies.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { call, statusIn, tokenFor } from './gateway-call.js';
import { create } from './signed.js';
import type { Reply } from './wire.js';

const sandbox = useSandbox();

/** A program with a token, and how it pushes. */
async function pushing() {
  const program = sandbox.program();
  const token = await tokenFor(sandbox, program);
  const push = (more: object = {}, suffix = '') =>
    call(sandbox, program, 'push', pushBody(program, 'p-1', token, more), suffix);
  const entry = async () => (await program.ledger.find({ participant_unique_id1: 'p-1' }))[0]!;
  return { program, token, push, entry };
}

const findingsOf = ({ headers }: Reply): string =>
  String(headers['x-sandbox-explanation'] ?? '').split(';')[0]!;

describe('a call of the gateway', () => {
  it('is answered, recorded and kept in the ledger; a refusal is explained', async () => {
    const { program, push, entry } = await pushing();
    const refused = await push({ account_type: 'XX' });
    expect([refused.status, statusIn(refused), findingsOf(refused)]).toEqual([
      200,
      401,
      'account-type-unknown',
    ]);
    expect(statusIn(await push())).toBe(100);
    expect(await entry()).toMatchObject({ movements: 1, requests: 1, state: 'moved', amount: '25.50' });
    expect(program.journal.find({ kind: 'payment' }).at(-1)).toMatchObject({
      operation: 'push',
      state: 'moved',
    });
  });

  it('may name a rail by the suffix of its path', async () => {
    const { push } = await pushing();
    expect(findingsOf(await push({}, '--ach'))).toBe('account-type-of-another-path');
    expect(statusIn(await push({}, '--card'))).toBe(100);
  });

  it('is refused for a signature over another body', async () => {
    const { program, token } = await pushing();
    const body = JSON.stringify(pushBody(program, 'p-1', token));
    const sent = { 'Content-sha512': 'AAAA' };
    const reply = await create(sandbox, program, { path: '/gateway/process', body, sent });
    expect([reply.status, findingsOf(reply)]).toEqual([401, expect.stringContaining('digest')]);
  });

  it('with a token of another program is not told of that program', async () => {
    const { token } = await pushing();
    const other = await pushing();
    const reply = await other.push({ customer_account_token: token });
    expect([statusIn(reply), findingsOf(reply)]).toEqual([750, 'token-unknown']);
  });

  it('leaves no card number in the journal', async () => {
    const program = sandbox.program();
    await call(sandbox, program, 'verify', verifyBody(program, 'v-1'));
    expect(JSON.stringify(program.journal.find())).not.toContain('4111111111111111');
  });
});

describe('a connection that breaks', () => {
  it('before the answer leaves the payment made, and the same id gives 101', async () => {
    const { push, entry } = await pushing();
    await expect(push({ amount: 10003.99 })).rejects.toThrow(/hang up|reset/);
    expect(await entry()).toMatchObject({ movements: 1 });
    expect(statusIn(await push({ amount: 10003.99 }))).toBe(101);
  });

  it('is what a call that waits gets when its program is reset', async () => {
    const { program, push, entry } = await pushing();
    const cut = expect(push({ amount: 10102.99 })).rejects.toThrow(/hang up|reset/);
    await expect.poll(() => entry(), { interval: 1 }).toMatchObject({ state: 'processing' });
    await program.reset();
    await cut;
  });
});
