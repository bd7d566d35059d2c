import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type FaultRule, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { createIngoClient } from '../../client/server/index.js';
import { SAMPLE_REQUEST } from '../builders/session-record.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { control } from './control-call.js';
import { create, createdSession, signedCreate, type CreateOptions } from './signed.js';

const sandbox = useSandbox();

const faulty = (...faults: FaultRule[]): SandboxProgram => sandbox.program({ faults });

/** Sends a signed create as an application does. */
function post(program: SandboxProgram, options: CreateOptions = {}): Promise<Response> {
  const { path, method, headers, body } = signedCreate(program, options);
  return fetch(sandbox.url + path, { method, headers: sendable(headers), body: new Uint8Array(body) });
}

const sendable = (headers: Record<string, string>): [string, string][] =>
  Object.entries(headers).filter(([name]) => !/^(host|connection|content-length)$/i.test(name));

/** The code of the system error that a fetch failed with. */
const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TypeError);
  return ((error as Error).cause as { code?: string }).code;
};

const sessionsOf = async (program: SandboxProgram): Promise<number> => (await program.sessions.list()).length;

describe('an answer in place of handling', () => {
  it.each([
    [{ fault: 'status', status: 503 }, 503, null, 'The upstream server is currently unavailable'],
    [{ fault: 'status', status: 418, retry_after: 7 }, 418, '7', "I'm a Teapot"],
    [{ fault: 'rate-limited' }, 429, '1', 'API rate limit exceeded'],
    [{ fault: 'rate-limited', retry_after: 30 }, 429, '30', 'API rate limit exceeded'],
  ] as [FaultRule, number, string | null, string][])('%j', async (rule, status, retryAfter, message) => {
    const program = faulty(rule);
    const response = await post(program);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(await response.json()).toEqual({ message });
    expect(response.headers.get('x-sandbox-explanation')).toMatch(`fault-${rule.fault}; journal=`);
    expect(await sessionsOf(program)).toBe(0);
  });

  it('an HTML error page, 502 where nothing else is said', async () => {
    const response = await post(faulty({ fault: 'html-error' }));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      502,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>');
    expect((await post(faulty({ fault: 'html-error', status: 504 }))).status).toBe(504);
  });

  it('a rate limit as the reading says', async () => {
    const program = sandbox.program({
      readings: { rateLimited: 'http-503' },
      faults: [{ fault: 'rate-limited' }],
    });
    expect((await post(program)).status).toBe(503);
  });
});

describe('a damaged answer to a request that was handled', () => {
  it('is no JSON', async () => {
    const program = faulty({ fault: 'malformed-json' });
    const response = await post(program);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    await expect(response.json()).rejects.toThrow(SyntaxError);
    expect(await sessionsOf(program)).toBe(1);
  });

  it.each(['truncated-body', 'reset-in'] as const)('ends within its body: %s', async (fault) => {
    const program = faulty({ fault });
    const response = await post(program);
    expect(response.status).toBe(200);
    const code = await failure(response.text());
    // libuv takes a reset that comes along with data for an end.
    expect(fault === 'reset-in' ? ['ECONNRESET', 'UND_ERR_SOCKET'] : ['UND_ERR_SOCKET']).toContain(code);
    expect(await sessionsOf(program)).toBe(1);
  });

  it('comes in pieces, on the clock of the program', async () => {
    const program = faulty({ fault: 'slow-body', ms: 60_000 });
    await program.clock.freeze();
    const response = await post(program);
    const reading = response.json();
    await program.clock.advance('59s');
    expect(await Promise.race([reading, Promise.resolve('not yet')])).toBe('not yet');
    await program.clock.advance('1s');
    expect(await reading).toMatchObject({ status: 100 });
  });
});

describe('a connection that is reset', () => {
  it('before the request is handled leaves nothing behind', async () => {
    const program = faulty({ fault: 'reset-before' });
    expect(await failure(post(program))).toBe('ECONNRESET');
    expect(await sessionsOf(program)).toBe(0);
    expect(program.journal.find({ kind: 'request' })).toEqual([]);
  });

  it('after it was handled loses the answer; the same Idempotency-Key then finds the one session', async () => {
    const program = faulty({ fault: 'reset-after', times: 1 });
    expect(await failure(post(program, { key: 'order-1' }))).toBe('ECONNRESET');
    expect(await sessionsOf(program)).toBe(1);
    const again = await post(program, { key: 'order-1' });
    expect(await again.json()).toMatchObject({ status: 101 });
    expect(await sessionsOf(program)).toBe(1);
    expect(program.faults.list()).toMatchObject([{ fault: 'reset-after', matched: 2, fired: 1 }]);
  });
});

describe('latency', () => {
  it('passes on the clock of the program, so that advance lets the answer come', async () => {
    const program = faulty({ fault: 'latency', ms: 30_000 });
    await program.clock.freeze();
    const before = program.clock.now().getTime();
    const answer = post(program);
    await expect.poll(() => program.journal.find({ kind: 'fault' }).length).toBe(1);
    await program.clock.advance('29s');
    expect(await sessionsOf(program)).toBe(0);
    await program.clock.advance('10s');
    expect((await answer).status).toBe(200);
    const [created] = program.journal.find({ kind: 'request' });
    expect(Date.parse(created!.at) - before).toBe(30_000); // handled when it was due, not when the move ended
  });

  it('passes in real time while the clock runs, and ends with a reset of the program', async () => {
    expect((await post(faulty({ fault: 'latency', ms: { min: 1, max: 5 } }))).status).toBe(200);
    const program = faulty({ fault: 'latency', ms: 3_600_000 });
    const answer = post(program);
    await expect.poll(() => program.journal.find({ kind: 'fault' }).length).toBe(1);
    await program.reset();
    expect((await answer).status).toBe(200);
    expect(program.faults.list()).toEqual([]);
  });
});

describe('a limit of calls at once', () => {
  it('refuses what is beyond it, and lets the next in when one is over', async () => {
    const program = faulty(
      { fault: 'latency', ms: 1000, times: 5 },
      { fault: 'concurrency', retry_after: 2 },
    );
    await program.clock.freeze();
    const five = Array.from({ length: 5 }, () => post(program));
    await expect.poll(() => program.journal.find({ kind: 'fault' }).length).toBe(5);
    const sixth = await post(program);
    expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '2']);
    await program.clock.advance('1s');
    expect((await Promise.all(five)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await post(program)).status).toBe(200);
    expect(program.faults.list()[1]).toMatchObject({ matched: 7, fired: 1 });
  });
});

describe('a clock that is off', () => {
  it.each(['6m', '-6m'])('by %s dates the answer, and makes a right date stale', async (by) => {
    const program = faulty({ fault: 'clock-skew', by });
    await program.clock.freeze();
    const response = await post(program);
    expect(response.status).toBe(401);
    expect(response.headers.get('x-sandbox-explanation')).toMatch(/^date-stale/);
    const ahead = Date.parse(response.headers.get('date')!) - program.clock.now().getTime();
    expect(Math.abs(ahead - (by === '6m' ? 360_000 : -360_000))).toBeLessThan(1000);
  });

  it('by less than 300 s only dates the answer', async () => {
    const program = faulty({ fault: 'clock-skew', by: '4m' });
    expect((await post(program)).status).toBe(200);
    expect(program.journal.find({ kind: 'fault' })).toMatchObject([{ fault: 'clock-skew', ms: 240_000 }]);
  });

  it('does not stop a client that sets its clock by the answer', async () => {
    const program = faulty({ fault: 'clock-skew', by: '-1h' });
    const { username, secret } = program.credentials;
    const client = createIngoClient({ baseUrl: sandbox.url, username, secret });
    expect((await client.sessions.create(SAMPLE_REQUEST)).status).toBe(100);
    expect(program.faults.list()).toMatchObject([{ matched: 2, fired: 2 }]);
  });
});

describe('without a connection', () => {
  let inProcess: Sandbox;
  beforeAll(async () => void (inProcess = await startSandbox({ listen: false, seed: 1 })));
  afterAll(() => inProcess.close());

  const attempt = (fault: FaultRule['fault']): Promise<Response> => {
    const program = inProcess.program({ faults: [{ fault }] });
    const { path, method, headers, body } = signedCreate(program);
    const request = { method, headers: sendable(headers), body: new Uint8Array(body) };
    return inProcess.fetch(new Request(`http://localhost${path}`, request));
  };

  it.each(['reset-before', 'reset-after'] as const)('%s rejects as fetch does', async (fault) => {
    expect(await failure(attempt(fault))).toBe('ECONNRESET');
  });

  it.each(['truncated-body', 'reset-in'] as const)('%s lets reading the body reject', async (fault) => {
    const response = await attempt(fault);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });
});

describe('the hosted page', () => {
  it('has faults of the program that its session belongs to', async () => {
    const program = faulty({ fault: 'status', status: 503, match: { path: '/session/*' }, times: 1 });
    const { authorized_url: url } = await createdSession(sandbox, program);
    expect((await fetch(url)).status).toBe(503);
    expect((await fetch(url)).status).toBe(200);
  });
});

describe('rules', () => {
  it('never apply to the control API', async () => {
    const program = faulty({ fault: 'reset-before' });
    const { username } = program.credentials;
    expect((await control(sandbox, 'GET', `faults?program=${username}`)).json).toEqual({
      rules: [{ fault: 'reset-before', matched: 0, fired: 0 }],
    });
  });

  it('are set, seen and dropped by the control API', async () => {
    const program = sandbox.program();
    const path = `faults?program=${program.credentials.username}`;
    const rules = [
      {
        fault: 'status',
        status: 500,
        match: { header: { Authorization: 'hmac x' }, body: { account: '1234' } },
      },
    ];
    const put = await control(sandbox, 'PUT', path, { rules });
    expect(put.status).toBe(200);
    expect(put.text).not.toMatch(/hmac x|1234/);
    expect((await control(sandbox, 'DELETE', path)).json).toEqual({ rules: [] });
    expect(program.journal.find({ kind: 'fault-rules' })).toMatchObject([
      { rules: [{ fault: 'status' }] },
      { rules: [] },
    ]);
    expect((await post(program)).status).toBe(200);
  });

  it('of programs to begin with are refused where they contradict themselves', async () => {
    const programs = [{ faults: [{ fault: 'latency' } as FaultRule] }];
    await expect(startSandbox({ listen: false, programs })).rejects.toThrow(
      'Rule 0 (latency): ms is missing.',
    );
  });

  it('do not leak: of fifty programs in parallel only those with faults have them', async () => {
    const programs = Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0 ? sandbox.program() : faulty({ fault: 'status', status: 500 + (index % 5) }),
    );
    const statuses = await Promise.all(
      programs.map(async (program) => {
        const replies = await Promise.all([create(sandbox, program), create(sandbox, program)]);
        return replies.map(({ status }) => status);
      }),
    );
    expect(statuses).toEqual(
      programs.map((_, index) => Array(2).fill(index % 2 === 0 ? 200 : 500 + (index % 5)) as number[]),
    );
  });

  it('do the same again with the same seed and the same calls', async () => {
    const rules: FaultRule[] = [
      { fault: 'latency', ms: { min: 0, max: 3 }, match: { probability: 0.5 } },
      { fault: 'status', status: 500, match: { probability: 0.3 } },
      { fault: 'rate-limited', match: { probability: 0.5 } },
    ];
    const run = async (seed: number) => {
      const program = sandbox.program({ username: 'same', seed, faults: rules });
      const statuses: number[] = [];
      for (let call = 0; call < 20; call++) statuses.push((await create(sandbox, program)).status);
      const fired = program.journal.find({ kind: 'fault' }).map((entry) => ({ ...entry, at: '' }));
      await program.drop();
      return { statuses, fired };
    };
    const first = await run(7);
    expect(new Set(first.statuses)).toEqual(new Set([200, 429, 500]));
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
  });
});
