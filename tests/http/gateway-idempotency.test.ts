import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { call, pullBody, pushBody, statusIn, tokenFor, verifyBody } from './gateway-call.js';

let sandbox: Sandbox;
let program: SandboxProgram;
let token: string;
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());
beforeEach(async () => {
  program = sandbox.program();
  token = await tokenFor(sandbox, program);
});

const push = (more: object = {}, id = 'p-1') =>
  call(sandbox, program, 'push', pushBody(program, id, token, more));
const entry = async (id = 'p-1') => (await program.ledger.find({ participant_unique_id1: id }))[0]!;

describe('a payment with an id that was used', () => {
  it('is answered with 101 and the same transaction, later and with another timestamp, too', async () => {
    const first = await push();
    await program.clock.advance('2d');
    const second = await push();
    expect([statusIn(first), statusIn(second)]).toEqual([100, 101]);
    const idOf = ({ json }: typeof first) =>
      (json as { data: { transaction_id: number } }).data.transaction_id;
    expect(idOf(second)).toBe(idOf(first));
    expect(await entry()).toMatchObject({ movements: 1, requests: 2, state: 'moved', amount: '25.50' });
  });

  it('is refused when a parameter differs, which is named', async () => {
    await push();
    const reply = await push({ amount: 26 });
    expect(statusIn(reply)).toBe(401);
    const [request] = program.journal.find({ kind: 'request' }).slice(-1);
    expect(request).toMatchObject({
      findings: [{ name: 'id-used-before', what: expect.stringContaining('amount') as string }],
    });
    expect(await entry()).toMatchObject({ movements: 1 });
  });

  it('is refused when it was used for something else', async () => {
    await push();
    expect(statusIn(await call(sandbox, program, 'pull', pullBody(program, 'p-1', token)))).toBe(401);
    expect(statusIn(await call(sandbox, program, 'verify', verifyBody(program, 'p-1')))).toBe(401);
  });

  it('may be tried again when it was declined, or refused', async () => {
    expect(statusIn(await push({ amount: 10851.99 }))).toBe(851);
    expect(statusIn(await push({ amount: 10 }))).toBe(100);
    expect(await entry()).toMatchObject({ movements: 1, requests: 2 });
  });

  it('is answered with 104 while it is processed, then with 101', async () => {
    expect(statusIn(await push({ amount: 10103.99 }))).toBe(103);
    expect(statusIn(await push({ amount: 10103.99 }))).toBe(104);
    expect(await entry()).toMatchObject({ movements: 0, state: 'processing' });
    await program.clock.advance('10s');
    expect(statusIn(await push({ amount: 10103.99 }))).toBe(101);
    expect(await entry()).toMatchObject({ movements: 1, requests: 3 });
  });

  it('whose answer was lost gives 101; whose request was lost gives 100', async () => {
    await expect(push({ amount: 10003.99 })).rejects.toThrow(/hang up|reset/);
    expect(await entry()).toMatchObject({ movements: 1 });
    expect(statusIn(await push({ amount: 10003.99 }))).toBe(101);
    await expect(push({ amount: 10004.99 }, 'p-2')).rejects.toThrow(/hang up|reset/);
    expect(await entry('p-2')).toMatchObject({ movements: 0 });
    expect(statusIn(await push({ amount: 10004.99 }, 'p-2'))).toBe(100);
    expect(await entry('p-2')).toMatchObject({ movements: 1, requests: 2 });
  });
});

describe('many requests at once', () => {
  it('with one id move money once', async () => {
    const statuses = (await Promise.all(Array.from({ length: 50 }, () => push()))).map(statusIn);
    expect(statuses.filter((status) => status === 100)).toHaveLength(1);
    expect(
      statuses.filter((status) => status !== 100).every((status) => status === 101 || status === 104),
    ).toBe(true);
    expect(await entry()).toMatchObject({ movements: 1, requests: 50 });
  });

  it('with one id and different amounts move the first', async () => {
    const statuses = (await Promise.all([1, 2, 3, 4, 5].map((amount) => push({ amount })))).map(statusIn);
    expect(statuses.toSorted()).toEqual([100, 401, 401, 401, 401]);
    expect(await entry()).toMatchObject({ movements: 1 });
  });
});

describe('a push that waits', () => {
  it('is answered with 102 when the stand-in threshold of its program has passed', async () => {
    program.tune({ stand_in_seconds: 20 });
    await program.clock.freeze();
    const waiting = push({ amount: 10102.99 });
    await expect.poll(() => entry(), { interval: 1 }).toMatchObject({ state: 'processing' });
    await program.clock.advance('19s');
    expect(await entry()).toMatchObject({ movements: 0 });
    await program.clock.advance('1s');
    expect(statusIn(await waiting)).toBe(102);
    expect(await entry()).toMatchObject({ movements: 1, state: 'moved' });
  });

  it('is let go when its program is reset', async () => {
    const waiting = push({ amount: 10102.99 });
    await expect.poll(() => entry(), { interval: 1 }).toMatchObject({ state: 'processing' });
    await program.reset();
    await expect(waiting).rejects.toThrow(/hang up|reset/);
  });
});
