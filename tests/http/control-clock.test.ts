import { describe, expect, it } from 'vitest';
import { control } from './control-call.js';
import { create, createdSession } from './signed.js';
import { send } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

/** A program and its clock as the control API shows and moves it. */
function programWithClock() {
  const program = sandbox.program();
  const path = `clock?program=${program.credentials.username}`;
  return {
    program,
    show: () => control(sandbox, 'GET', path),
    move: (body: unknown) => control(sandbox, 'POST', path, body),
  };
}

describe('the clock of a program', () => {
  it('follows real time until it is moved', async () => {
    const { show } = programWithClock();
    const before = Date.now();
    const { now, frozen } = (await show()).json as { now: string; frozen: boolean };
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
    expect(frozen).toBe(false);
  });

  it('stands still when frozen, moves on command, and runs on when let go', async () => {
    const { show, move } = programWithClock();
    await move({ freeze: true });
    expect((await move({ set: '2030-05-06T07:08:09Z' })).json).toEqual({
      now: '2030-05-06T07:08:09.000Z',
      frozen: true,
      next_due: null,
    });
    expect((await move({ advance: '1.5s' })).json).toEqual({
      now: '2030-05-06T07:08:10.500Z',
      frozen: true,
      next_due: null,
    });
    expect((await show()).json).toEqual({ now: '2030-05-06T07:08:10.500Z', frozen: true, next_due: null });
    expect((await move({ freeze: false })).json).toMatchObject({ frozen: false });
    expect((await show()).text).toContain('2030-05-06T07:08:1');
  });

  it.each([
    ['500ms', 500],
    ['31s', 31_000],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
  ])('advances by %s', async (advance, milliseconds) => {
    const { program, move } = programWithClock();
    await program.clock.freeze();
    const before = program.clock.now().getTime();
    expect((await move({ advance })).status).toBe(200);
    expect(program.clock.now().getTime() - before).toBe(milliseconds);
  });

  it('may be set back, and is what signatures and answers are judged and dated by', async () => {
    const { program, move } = programWithClock();
    await move({ set: '1999-12-31T23:59:30Z' });
    const reply = await create(sandbox, program);
    expect(reply.headers.date).toMatch(/^Fri, 31 Dec 1999 23:59:3/);
    expect((await create(sandbox, program, { date: new Date() })).status).toBe(401);
  });

  it("is nobody else's", async () => {
    const { move } = programWithClock();
    const { program: other } = programWithClock();
    await move({ advance: '100d' });
    expect(Math.abs(other.clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('has fired what fell due once the move is answered', async () => {
    const { program, move } = programWithClock();
    const { authorized_url } = await createdSession(sandbox, program);
    await move({ advance: '31s' });
    expect((await send(authorized_url)).status).toBe(410);
  });

  it('leaves each move in the journal', async () => {
    const { program, move } = programWithClock();
    await move({ freeze: true });
    await move({ set: '2030-01-01T00:00:00Z' });
    expect(program.journal.find({ kind: 'clock' })).toMatchObject([
      { move: { freeze: true } },
      {
        move: { set: '2030-01-01T00:00:00Z' },
        now: '2030-01-01T00:00:00.000Z',
        at: '2030-01-01T00:00:00.000Z',
      },
    ]);
  });
});

describe('an invalid move', () => {
  it.each([
    [{}, 'NOT have fewer than 1'],
    [{ advance: '1s', freeze: true }, 'NOT have more than 1'],
    [{ advance: '31' }, '"advance" must match'],
    [{ advance: '-1s' }, '"advance" must match'],
    [{ advance: '1 week' }, '"advance" must match'],
    [{ advance: 31 }, '"advance" must be string'],
    [{ set: 'tomorrow' }, '"set" must match'],
    [{ set: '2026-01-01T00:00:00+01:00' }, '"set" must match'],
    [{ set: '2026-13-01T00:00:00Z' }, 'no instant'],
    [{ set: '10000-01-01T00:00:00Z' }, '"set" must match'],
    [{ freeze: 'yes' }, '"freeze" must be boolean'],
    [{ advanse: '1s' }, 'Did you mean "advance"?'],
  ])('%j is refused with 422, and the clock stays', async (body, words) => {
    const { program, move } = programWithClock();
    await program.clock.freeze();
    const [before, entries] = [program.clock.now(), program.journal.find()];
    const reply = await move(body);
    expect(reply).toMatchObject({ status: 422, json: { detail: expect.stringContaining(words) } });
    expect(program.clock.now()).toEqual(before);
    expect(program.journal.find()).toEqual(entries);
  });

  it.each(['8000y', '3000000d', `${'9'.repeat(400)}d`])(
    'beyond the year 9999 is refused: %.20s',
    async (advance) => {
      const { program, move } = programWithClock();
      await program.clock.freeze();
      const before = program.clock.now();
      expect((await move({ advance })).status).toBe(422);
      expect(program.clock.now()).toEqual(before);
    },
  );

  it('is refused when it is not JSON', async () => {
    const reply = await send(`${sandbox.url}/_sandbox/api/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"advance": 31s}',
    });
    expect(reply).toMatchObject({ status: 400, json: { title: 'Body not readable' } });
    expect(reply.text).toContain('line 1, column 15');
  });

  it('is refused when the day is not in the calendar', async () => {
    const { move } = programWithClock();
    expect((await move({ set: '2026-02-31T00:00:00Z' })).status).toBe(422);
  });
});

describe('the end of time', () => {
  async function opensAt(instant: string): Promise<number> {
    const { program, move } = programWithClock();
    await move({ freeze: true });
    await move({ set: instant });
    return (await send((await createdSession(sandbox, program)).authorized_url)).status;
  }

  it.each(['1970-01-01T00:00:00Z', '3500-01-01T00:00:00Z', '9999-12-31T23:59:00Z'])(
    'is far: a URL minted at %s opens',
    async (instant) => {
      expect(await opensAt(instant)).toBe(200);
    },
  );

  it('is not overstepped by a URL that would live 30 seconds more', async () => {
    expect(await opensAt('9999-12-31T23:59:59Z')).toBe(200);
  });
});
