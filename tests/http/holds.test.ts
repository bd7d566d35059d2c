import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type SandboxProgram } from '../../mock-server/index.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { control } from './control-call.js';
import { MountedPage } from './mounted-page.js';
import { receiver as startReceiver, type Receiver } from './receiver.js';
import { create, createdSession } from './signed.js';

const sandbox = useSandbox();

const changes = (program: SandboxProgram): unknown[] =>
  program.journal.find({ kind: 'hold' }).map((entry) => 'change' in entry && entry.change);

/** The page of a session whose scenario plays. */
async function playing(program: SandboxProgram, scenario = 'success'): Promise<MountedPage> {
  program.scenarios.next(scenario);
  const { authorized_url: url } = await createdSession(sandbox, program);
  const page = await MountedPage.open(url);
  void page.act({ action: 'mount', funding_destination: 'debit' });
  return page;
}

describe('a program that is held at a request', () => {
  it('handles it when it is released; its clock stands until then', async () => {
    const program = sandbox.program();
    program.hold({ at: 'request', match: { path: '/api/*', nth: 2 } });
    expect((await create(sandbox, program)).status).toBe(200);
    const second = create(sandbox, program);
    expect(await program.held()).toEqual({
      at: 'request',
      method: 'POST',
      target: '/api/v1/sessions/point-in-time/plugin',
    });
    expect(await program.sessions.list()).toHaveLength(1);
    const now = program.clock.now();
    expect((await create(sandbox, program)).status).toBe(200); // what does not match goes on
    expect(program.clock.now()).toEqual(now);
    expect(program.release()).toHaveLength(1);
    expect((await second).status).toBe(200);
    expect(await program.sessions.list()).toHaveLength(3);
    expect(changes(program)).toEqual(['set', 'held', 'released']);
    expect(
      (await control(sandbox, 'GET', `clock?program=${program.credentials.username}`)).json,
    ).toMatchObject({
      frozen: false,
    });
  });

  it('lets nothing fall due, and no one move its clock', async () => {
    const program = sandbox.program({ faults: [{ fault: 'latency', ms: 60_000, times: 1 }] });
    await program.clock.freeze();
    const slow = create(sandbox, program);
    await expect.poll(() => program.journal.find({ kind: 'fault' }).length).toBe(1);
    program.hold({ at: 'request' });
    const held = create(sandbox, program);
    await program.held();
    const { username } = program.credentials;
    await expect(program.clock.advance('2m')).rejects.toThrow(
      `"${username}" is held at request POST /api/v1/sessions/point-in-time/plugin, and its clock is stopped; POST release?program=${username} lets it go on.`,
    );
    program.release();
    expect((await held).status).toBe(200);
    expect(await program.sessions.list()).toHaveLength(1);
    await program.clock.advance('2m');
    expect((await slow).status).toBe(200);
  });
});

describe('a program that is held at an event', () => {
  it('has stored what happened, and not told it', async () => {
    const program = sandbox.program();
    program.hold({ at: 'event', match: { event: 'TOKEN_SUCCESS' } });
    const page = await playing(program);
    expect(await program.held()).toMatchObject({ at: 'event', event: 'TOKEN_SUCCESS' });
    expect(await program.sessions.list()).toMatchObject([{ state: 'completed' }]);
    expect(page.events).not.toContain('TOKEN_SUCCESS');
    program.release();
    await page.event('TOKEN_SUCCESS');
    page.close();
  });

  it('goes step by step, where the next breakpoint is set before it is released', async () => {
    const program = sandbox.program();
    program.hold({ at: 'event' });
    const page = await playing(program);
    const steps: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      const held = await program.held();
      steps.push('event' in held && held.event);
      if (step < 3) program.hold({ at: 'event' });
      program.release();
    }
    expect(steps).toEqual(['PAGE_LOAD', 'PAGE_LOAD', 'PAGE_LOAD', 'TOKEN_SUCCESS']);
    await page.event('TOKEN_SUCCESS');
    page.close();
  });

  it('in the middle of a move of the clock lets the move wait', async () => {
    const program = sandbox.program();
    program.scenarios.put('later', {
      steps: [{ open: 'normally' }, { show: 'form' }, { pause: '10s' }, { emit: 'TOKEN_SUCCESS' }],
    });
    await program.clock.freeze();
    const page = await playing(program, 'later');
    await page.event('PAGE_LOAD');
    program.hold({ at: 'event', match: { event: 'TOKEN_SUCCESS' } });
    const began = program.clock.now().getTime();
    const moved = program.clock.advance('1h');
    await program.held();
    expect(program.clock.now().getTime() - began).toBe(10_000);
    program.release();
    await moved;
    expect(program.clock.now().getTime() - began).toBe(3_600_000);
    page.close();
  });

  it('also where the event belongs to a page that does not open', async () => {
    const program = sandbox.program();
    const { authorized_url: url } = await createdSession(sandbox, program);
    await program.clock.advance('31s');
    program.hold({ at: 'event', match: { event: 'SESSION_EXPIRED' } });
    const opened = fetch(url);
    await program.held();
    program.release();
    expect((await opened).status).toBe(410);
  });
});

describe('a program that is held at a webhook', () => {
  let receiver: Receiver;
  beforeAll(async () => void (receiver = await startReceiver()));
  afterAll(() => receiver.close());

  it('sends it when it is released', async () => {
    const program = sandbox.program({ webhooks: { url: receiver.url } });
    const topic = 'plugin.transaction.account.tokenization.success';
    program.hold({ at: 'webhook', match: { topic } });
    const page = await playing(program);
    const held = await program.held();
    expect(held).toMatchObject({ at: 'webhook', topic });
    await page.event('TOKEN_SUCCESS');
    expect(program.webhooks.deliveries({ topic })).toMatchObject([{ state: 'pending', attempt_count: 0 }]);
    program.release();
    await program.webhooks.wait({ match: { topic, state: 'delivered' } });
    page.close();
  });
});

describe('nothing hangs', () => {
  it('where a program that is held is reset: its event is never told, and its request is answered', async () => {
    const program = sandbox.program();
    program.hold({ at: 'event' });
    const page = await playing(program);
    await program.held();
    program.hold({ at: 'request', match: { path: '/api/*' } });
    const answer = create(sandbox, program);
    await expect.poll(() => changes(program)).toEqual(['set', 'held', 'set', 'held']);
    await program.reset();
    expect((await answer).status).toBe(200);
    await program.clock.advance('1s');
    expect(program.journal.find({ kind: 'event' })).toEqual([]);
    expect(changes(program)).toEqual([]);
    page.close();
  });

  it('where a program that is held is dropped', async () => {
    const program = sandbox.program();
    program.hold({ at: 'request' });
    const answer = create(sandbox, program);
    await program.held();
    await program.drop();
    expect((await answer).status).toBe(200);
  });

  it('where the sandbox of a program that is held ends', async () => {
    const other = await startSandbox({ listen: false, seed: 1 });
    const [program] = other.programs();
    program!.hold({ at: 'request' });
    const answer = other.fetch(new Request('http://localhost/session/none?t=1&h=2'));
    await program!.held();
    await other.close();
    expect((await answer).status).toBe(403);
  });
});

describe('the control API', () => {
  it('holds, waits, shows, releases, and takes a breakpoint back', async () => {
    const program = sandbox.program();
    const of = (path: string) => `${path}?program=${program.credentials.username}`;
    const header = { Authorization: 'hmac x' };
    const set = await control(sandbox, 'POST', of('hold'), { at: 'request', match: { header } });
    expect([set.status, set.text.includes('hmac x')]).toEqual([201, false]);
    expect((await control(sandbox, 'POST', of('hold/wait'), { timeout_ms: 0 })).json).toMatchObject({
      status: 408,
      detail:
        'The breakpoint at request {"header":{"Authorization":"••••••••"}} was not reached within 0 ms.',
    });
    expect((await control(sandbox, 'DELETE', of('hold'))).json).toEqual({ released: [] });

    await control(sandbox, 'POST', of('hold'), { at: 'request', match: { method: 'POST' } });
    const answer = create(sandbox, program);
    const what = { at: 'request', method: 'POST', target: '/api/v1/sessions/point-in-time/plugin' };
    expect((await control(sandbox, 'POST', of('hold/wait'), {})).json).toEqual({ held: what });
    expect((await control(sandbox, 'GET', of('hold'))).json).toEqual({ breakpoint: null, held: [what] });
    expect((await control(sandbox, 'POST', of('clock'), { advance: '1s' })).status).toBe(409);
    expect((await control(sandbox, 'POST', of('release'))).json).toEqual({ released: [what] });
    expect((await answer).status).toBe(200);
    expect(changes(program)).toEqual(['set', 'unset', 'set', 'held', 'released']);
  });
});
