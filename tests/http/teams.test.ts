import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { createdSession } from './signed.js';
import { send, type Reply } from './wire.js';

const TOKENS = { payments: 'token-of-payments', cards: 'token-of-cards' } as const;
const TEAMS = Object.entries(TOKENS).map(([name, control_token]) => ({ name, control_token }));
const MAIN = 'token-of-the-sandbox';

let sandbox: Sandbox;
let [shop, wallet]: SandboxProgram[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({
    port: 0,
    controlToken: MAIN,
    teams: TEAMS,
    programs: [{ username: 'common' }, { username: 'shop', team: 'payments' }],
  });
  shop = sandbox.programs()[1];
  wallet = sandbox.program({ username: 'wallet', team: 'cards' });
});
afterAll(() => sandbox.close());

/** A call of the control API with a token. */
function call(token: string, method: string, path: string, body?: object): Promise<Reply> {
  return send(`${sandbox.url}/_sandbox/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
}

const names = async (token: string): Promise<string[]> => {
  const { programs } = (await call(token, 'GET', 'api/programs')).json as {
    programs: { username: string }[];
  };
  return programs.map(({ username }) => username);
};

describe('the token of a team', () => {
  it('shows the programs of the team, that of the sandbox shows all', async () => {
    expect(await names(TOKENS.payments)).toEqual(['shop']);
    expect(await names(TOKENS.cards)).toEqual(['wallet']);
    expect(await names(MAIN)).toEqual(['common', 'shop', 'wallet']);
    expect((await call(TOKENS.cards, 'GET', 'health')).json).toMatchObject({ programs: 1 });
    expect((await call(MAIN, 'GET', 'api/programs/shop')).json).toMatchObject({ team: 'payments' });
  });

  it('is asked for on loopback, too, and no other is taken', async () => {
    expect((await send(`${sandbox.url}/_sandbox/api/programs`)).status).toBe(401);
    expect((await call(`${TOKENS.cards}x`, 'GET', 'api/programs')).status).toBe(401);
    expect((await send(`${sandbox.url}/_sandbox/api/programs?token=${TOKENS.cards}`)).status).toBe(200);
  });

  it('means the first program of the team where none is named', async () => {
    const { session_identifier: id } = await createdSession(sandbox, shop!);
    const { json } = await call(TOKENS.payments, 'GET', 'api/sessions');
    expect(json).toMatchObject({ sessions: [{ session_identifier: id }] });
    expect((await call(TOKENS.cards, 'GET', 'api/sessions')).json).toEqual({ sessions: [] });
  });

  it.each([
    ['GET', 'programs/shop'],
    ['PATCH', 'programs/shop', { max_attempts: 9 }],
    ['DELETE', 'programs/shop'],
    ['GET', 'clock?program=shop'],
    ['POST', 'clock?program=shop', { advance: '1d' }],
    ['GET', 'journal?program=shop'],
    ['GET', 'journal/stream?program=shop'],
    ['GET', 'journal/1?program=shop'],
    ['GET', 'recording?program=shop'],
    ['GET', 'ledger?program=shop'],
    ['POST', 'reset?program=shop'],
    ['GET', 'programs/common'],
  ])('%s %s answers for a program of others as for one that does not exist', async (method, path, body?) => {
    const reply = await call(TOKENS.cards, method, `api/${path}`, body);
    const other = /shop|common/.exec(path)![0];
    const missing = await call(TOKENS.cards, method, `api/${path.replace(other, 'nobody')}`, body);
    expect(reply).toMatchObject({ status: 404, json: { title: 'No such program' } });
    expect(reply.text).toBe(missing.text.replace('nobody', other));
  });

  it('finds no session of others, whether or not a program is named', async () => {
    const { session_identifier: id } = await createdSession(sandbox, shop!);
    const fire = { event: 'TERMINAL_FAILURE' };
    const none = await call(TOKENS.cards, 'GET', 'api/sessions/1');
    for (const scope of ['', '?program=wallet']) {
      const reply = await call(TOKENS.cards, 'GET', `api/sessions/${id}${scope}`);
      expect(reply).toMatchObject({ status: 404, text: none.text.replace('\\"1\\"', `\\"${id}\\"`) });
      expect((await call(TOKENS.cards, 'POST', `api/sessions/${id}/events${scope}`, fire)).status).toBe(404);
    }
    const triggered = { name: 'TERMINAL_FAILURE', session: id };
    expect((await call(TOKENS.cards, 'POST', 'api/trigger', triggered)).status).toBe(404);
    expect((await call(TOKENS.payments, 'GET', `api/sessions/${id}`)).json).toMatchObject({
      session_identifier: id,
    });
  });

  it('makes programs that are the team’s', async () => {
    const made = await call(TOKENS.cards, 'POST', 'api/programs', { username: 'wallet-ci' });
    expect(made).toMatchObject({ status: 201, json: { username: 'wallet-ci', team: 'cards' } });
    expect(await names(TOKENS.cards)).toEqual(['wallet', 'wallet-ci']);
    expect((await call(TOKENS.payments, 'DELETE', 'api/programs/wallet-ci')).status).toBe(404);
    expect((await call(TOKENS.cards, 'DELETE', 'api/programs/wallet-ci')).status).toBe(200);
  });

  it('makes none for others, and none whose name is taken', async () => {
    const foreign = await call(TOKENS.cards, 'POST', 'api/programs', { team: 'payments' });
    expect(foreign.json).toMatchObject({ status: 403, title: 'Another team' });
    const taken = await call(TOKENS.cards, 'POST', 'api/programs', { username: 'shop' });
    expect(taken.json).toMatchObject({ status: 409, title: 'Username in use' });
  });

  it('shows no figures of the process, which are of all teams', async () => {
    const url = `${sandbox.url}/metrics`;
    expect((await send(`${url}?token=${TOKENS.cards}`)).json).toMatchObject({ status: 403 });
    expect((await send(`${url}?token=${MAIN}`)).status).toBe(200);
    expect((await send(url)).status).toBe(401);
  });

  it('is part of no answer, journal or recording', async () => {
    await send(`${sandbox.url}/nothing?token=${TOKENS.cards}`, {
      headers: { authorization: `Bearer ${TOKENS.cards}` },
    });
    const [programs, journal] = await Promise.all(
      ['api/programs', 'api/journal'].map(async (path) => (await call(MAIN, 'GET', path)).text),
    );
    const texts = [programs, journal, sandbox.programs()[0]!.recording(), wallet!.recording()];
    for (const token of Object.values(TOKENS)) expect(texts.join('')).not.toContain(token);
  });
});

describe('the token of the sandbox', () => {
  it('makes a program for a team that there is', async () => {
    const made = await call(MAIN, 'POST', 'api/programs', { username: 'till', team: 'payments' });
    expect(made.json).toMatchObject({ team: 'payments' });
    expect(await names(TOKENS.payments)).toContain('till');
    expect((await call(MAIN, 'POST', 'api/programs', { team: 'paymnts' })).json).toMatchObject({
      status: 422,
      detail: 'There is no team "paymnts". Did you mean "payments"?',
    });
  });

  it('is made up where none is chosen', async () => {
    const other = await startSandbox({ listen: false, teams: TEAMS });
    expect(other.controlToken).toMatch(/^[\w-]{24}$/);
    await other.close();
  });
});

it('a team without a program is told to make one', async () => {
  const other = await startSandbox({ port: 0, teams: TEAMS });
  const headers = { authorization: `Bearer ${TOKENS.cards}` };
  const asked = (path: string) => send(`${other.url}/_sandbox/api/${path}`, { headers });
  expect((await asked('programs')).json).toEqual({ programs: [] });
  expect((await asked('journal')).json).toMatchObject({
    status: 404,
    detail: 'The team "cards" has no program yet. Make one by POST programs.',
  });
  expect((await asked('clock?program=test')).json).toMatchObject({
    detail: 'There is no program "test".',
  });
  await other.close();
});
