import { describe, expect, it } from 'vitest';
import { EVENT_CONSTANTS } from '../../contracts/events/event-names.js';
import { check } from '../../mock-server/schemas/check.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import { bootOf, MountedPage } from './mounted-page.js';
import { create, createdSession, REQUEST } from './signed.js';
import { control } from './control-call.js';
import { send } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

/** A session in which a scenario plays. */
async function cast(scenario: string, options: ProgramOptions = {}) {
  const program = sandbox.program(options);
  program.scenarios.next(scenario);
  const session = await createdSession(sandbox, program, { key: 'key' });
  const url = session.authorized_url;
  const id = session.session_identifier;
  const state = async () => (await program.sessions.list()).map((one) => (one as { state: string }).state)[0];
  const refreshed = async () => (await createdSession(sandbox, program, { key: 'key' })).authorized_url;
  return { program, url, id, state, refreshed };
}

/** What an SDK is told when a scenario is played to its end, whose only mount is this. */
async function played(scenario: string, destination: 'debit' | 'ach' | 'billpay' = 'debit') {
  const { url, program, state, id } = await cast(scenario);
  const page = await MountedPage.mount(url, destination);
  await page.until(
    (heard) =>
      'end' in heard ||
      ('show' in heard && heard.show.page.endsWith('error')) ||
      ('show' in heard && heard.show.page === 'terminal-failure'),
  );
  page.close();
  return { page, program, state: await state(), id };
}

describe('a scenario plays by itself', () => {
  it('success: form, confirmation, token', async () => {
    const { page, state, id, program } = await played('success');
    expect(page.events).toEqual(['PAGE_LOAD', 'PAGE_LOAD', 'PAGE_LOAD', 'TOKEN_SUCCESS']);
    expect(await page.event('TOKEN_SUCCESS')).toMatchObject({
      session_identifier: id,
      funding_destination: 'debit',
    });
    expect(state).toBe('completed');
    expect(program.journal.find({ kind: 'verification' })).toMatchObject([{ status: 100, attempt_count: 0 }]);
  });

  it.each([
    ['cancel', 'FUNDING_CANCELED', 'active'],
    ['soft-failure', 'TOKEN_SUCCESS', 'completed'],
    ['terminal-failure-753', 'TERMINAL_FAILURE', 'terminal_failure'],
    ['max-attempts', 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED', 'max_attempts_exceeded'],
    ['plugin-error', 'PLUGIN_ERROR', 'mounted'],
    ['session-error', 'SESSION_ERROR', 'mounted'],
  ])('%s: %s, and the session is %s', async (scenario, event, expected) => {
    const { page, state } = await played(scenario);
    expect(await page.event(event)).toBeDefined();
    expect(state).toBe(expected);
  });

  const LIKE_SUCCESS = BUILT_IN_SCENARIOS.map(({ name }) => name).filter((name) =>
    /^(soft-failure|webhook-(?!before)|ofac-|payments-)/.test(name),
  );
  it.each(LIKE_SUCCESS)('%s: its page is that of success', async (scenario) => {
    const { page, state } = await played(scenario);
    expect(page.events).toEqual(['PAGE_LOAD', 'PAGE_LOAD', 'PAGE_LOAD', 'TOKEN_SUCCESS']);
    expect(state).toBe('completed');
  });

  it.each([700, 753, 754, 755, 1042, 1105])(
    'terminal-failure-%i: the failure has this status',
    async (status) => {
      const { page, state } = await played(`terminal-failure-${status}`);
      expect(page.events).toEqual(['PAGE_LOAD', 'PAGE_LOAD', 'TERMINAL_FAILURE']);
      expect(await page.event('TERMINAL_FAILURE')).toMatchObject({ error: status });
      expect(state).toBe('terminal_failure');
    },
  );

  it('tells every event in the flat shape of its schema', async () => {
    const seen = new Set<string>();
    for (const { name, destinations } of BUILT_IN_SCENARIOS) {
      if (
        [
          'silent-page',
          'slow-page',
          'connection-lost',
          'expired-url',
          'interactive',
          'confirm-by-hand',
        ].includes(name)
      )
        continue;
      const { url } = await cast(name, { readings: { eventPayload: 'flat' } });
      const page = await MountedPage.mount(url, destinations?.[0] ?? 'debit');
      await page.until((heard) => 'event' in heard && heard.event !== 'PAGE_LOAD');
      page.close();
      for (const heard of page.heard) {
        if (!('event' in heard)) continue;
        seen.add(heard.event);
        expect(check(heard.event, heard.payload), `${name}: ${heard.event}`).toHaveProperty('value');
      }
    }
    expect(EVENT_CONSTANTS.filter((event) => !seen.has(event))).toEqual(['SESSION_EXPIRED']);
  });

  it('expired-url: the first URL has expired, the next one works', async () => {
    const { url, refreshed, state } = await cast('expired-url');
    const closed = await send(url);
    expect(closed.status).toBe(410);
    expect(bootOf(closed.text).closed).toMatchObject({
      events: [{ event: 'SESSION_EXPIRED' }],
      view: { page: 'expired' },
    });
    const page = await MountedPage.mount(await refreshed());
    expect(await page.event('TOKEN_SUCCESS')).toBeDefined();
    expect(await state()).toBe('completed');
    page.close();
  });

  it('terminal-failure-retried: acknowledged, mounted again, success', async () => {
    const { url, refreshed } = await cast('terminal-failure-retried');
    const first = await MountedPage.mount(url);
    expect(await first.event('TERMINAL_FAILURE_ACKNOWLEDGED')).toMatchObject({ error: 700 });
    const second = await MountedPage.mount(await refreshed());
    expect(await second.event('TOKEN_SUCCESS')).toBeDefined();
    first.close();
    second.close();
  });

  it('slow-page: the page comes when the clock says so', async () => {
    const { url, program } = await cast('slow-page');
    await program.clock.freeze();
    const coming = MountedPage.mount(url);
    // Its request is there once the session is mounted.
    await until(() => program.journal.find({ kind: 'transition', event: 'MOUNT' }).length === 1);
    await program.clock.advance('3s');
    const page = await coming;
    expect(await page.event('TOKEN_SUCCESS')).toBeDefined();
    page.close();
  });

  it('slow-page: is answered at once when its program is reset meanwhile', async () => {
    const { url, program } = await cast('slow-page');
    await program.clock.freeze();
    const coming = send(url);
    await until(() => program.journal.find({ kind: 'transition', event: 'MOUNT' }).length === 1);
    await program.reset();
    expect((await coming).status).toBe(200);
  });

  it('silent-page: nothing comes, and the journal has the request', async () => {
    const { url, program, state } = await cast('silent-page');
    const stop = new AbortController();
    const answer = fetch(url, { signal: stop.signal }).catch((error: Error) => error.name);
    await until(() => program.journal.find({ kind: 'request', method: 'GET' }).length === 1);
    stop.abort();
    expect(await answer).toBe('AbortError');
    expect(await state()).toBe('active');
  });

  it('connection-lost: what was missed is heard after the connection is restored', async () => {
    const { url, program } = await cast('connection-lost');
    await program.clock.freeze();
    const page = await MountedPage.mount(url);
    await page.untilCut();
    await expect(page.connect()).rejects.toThrow(/socket hang up|ECONNRESET/);
    await program.clock.advance('2s');
    await page.connect();
    expect(await page.event('TOKEN_SUCCESS')).toBeDefined();
    expect(page.heard.map(({ id }) => id)).toEqual(page.heard.map((_, index) => index + 1));
    page.close();
  });

  it('duplicate-token-success: the same token twice, the session completed once', async () => {
    const { page, program } = await played('duplicate-token-success');
    const tokens = page.heard.flatMap((heard) =>
      'event' in heard && heard.event === 'TOKEN_SUCCESS'
        ? [(heard.payload as { customer_account_token: string }).customer_account_token]
        : [],
    );
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).toBe(tokens[1]);
    expect(program.journal.find({ kind: 'transition', to: 'completed' })).toHaveLength(1);
  });

  it('confirm-by-hand: waits for the recipient', async () => {
    const { url, state } = await cast('confirm-by-hand');
    const page = await MountedPage.mount(url);
    await page.shown('confirmation');
    expect(page.events).not.toContain('TOKEN_SUCCESS');
    expect((await page.act({ action: 'confirm' })).status).toBe(200);
    expect(await page.event('TOKEN_SUCCESS')).toBeDefined();
    expect(await state()).toBe('completed');
    page.close();
  });

  it('only for its destinations; for others the page is interactive, and the journal says why', async () => {
    const { url, program } = await cast('billpay-no-match');
    const page = await MountedPage.mount(url, 'debit');
    await page.shown('form');
    expect(page.events).toEqual(['PAGE_LOAD']);
    expect(program.journal.find({ kind: 'impossible' })).toMatchObject([
      { findings: [{ name: 'scenario-not-for-destination', fix: 'Mount one of: billpay.' }] },
    ]);
    page.close();
  });

  it('that breaks the rules from its first step on, too', async () => {
    const program = sandbox.program();
    program.scenarios.put('odd', {
      breaks_rules: true,
      steps: [{ emit: 'TOKEN_SUCCESS' }, { emit: 'TOKEN_SUCCESS' }],
    });
    program.scenarios.next('odd');
    const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
    await page.until((heard) => 'end' in heard);
    expect(page.events.filter((event) => event === 'TOKEN_SUCCESS')).toHaveLength(2);
    page.close();
  });

  it('that is left by the recipient for something else the page offers, ends there', async () => {
    const { url, state } = await cast('confirm-by-hand');
    const page = await MountedPage.mount(url);
    await page.shown('confirmation');
    await page.act({ action: 'cancel' });
    expect(await page.event('FUNDING_CANCELED')).toBeDefined();
    expect(await state()).toBe('active');
    page.close();
  });
});

describe('the scenario of a session', () => {
  it.each([
    ['jane+terminal-failure@example.com', 'terminal-failure; by=plus-tag', undefined],
    ['jane+MAX-attempts@example.com', 'max-attempts; by=plus-tag', undefined],
    ['jane+newsletter@example.com', undefined, undefined],
    [
      'jane+terminal-falure@example.com',
      undefined,
      '"terminal-falure" is not a scenario. Did you mean "terminal-failure"?',
    ],
  ])('may be named by a plus-tag: %s', async (email_address, scenario, notice) => {
    const body = { ...REQUEST, recipient_information: { ...REQUEST.recipient_information, email_address } };
    const { headers } = await create(sandbox, sandbox.program(), { body });
    expect(headers['x-sandbox-scenario']).toBe(scenario);
    expect(headers['x-sandbox-notice']).toBe(notice);
  });

  it('may be one of your own that matches the request', async () => {
    const program = sandbox.program();
    const match = { recipient_information: { last_name: REQUEST.recipient_information.last_name } };
    program.scenarios.put('declined', {
      match,
      steps: [{ open: 'normally' }, { emit: 'TERMINAL_FAILURE', error: 777 }],
    });
    const reply = await create(sandbox, program);
    expect(reply.headers['x-sandbox-scenario']).toBe('declined; by=match');
    const { data } = reply.json as { data: { authorized_url: string } };
    const page = await MountedPage.mount(data.authorized_url);
    expect(await page.event('TERMINAL_FAILURE')).toMatchObject({ error: 777 });
    page.close();
  });

  it('is in the journal', async () => {
    const { program } = await cast('cancel');
    expect(program.journal.find({ kind: 'scenario' })).toMatchObject([{ scenario: 'cancel', by: 'queue' }]);
  });

  it('from the queue serves one session; the next is interactive', async () => {
    const { program } = await cast('cancel');
    const second = await createdSession(sandbox, program, { key: 'other' });
    const page = await MountedPage.mount(second.authorized_url);
    await page.shown('form');
    expect(page.events).toEqual(['PAGE_LOAD']);
    page.close();
  });

  it('is not taken from the queue by a refresh', async () => {
    const { program } = await cast('cancel');
    program.scenarios.next('max-attempts');
    await createdSession(sandbox, program, { key: 'key' });
    expect(program.journal.find({ kind: 'scenario' })).toHaveLength(1);
  });
});

describe('the control API', () => {
  const STEPS = [{ open: 'normally' }, { emit: 'TOKEN_SUCCESS' }];

  it('lists what is built in and yours, shows each, and removes yours', async () => {
    const program = sandbox.program();
    const at = (path: string) => `${path}?program=${program.credentials.username}`;
    const put = await control(sandbox, 'PUT', at('scenarios/mine'), { steps: STEPS });
    expect(put).toMatchObject({ status: 200, json: { name: 'mine', steps: STEPS } });
    const { scenarios } = (await control(sandbox, 'GET', at('scenarios'))).json as { scenarios: object[] };
    expect(scenarios).toHaveLength(BUILT_IN_SCENARIOS.length + 1);
    expect(scenarios.at(-1)).toMatchObject({ name: 'mine', source: 'yours' });
    expect((await control(sandbox, 'GET', at('scenarios/mine'))).json).toMatchObject({ steps: STEPS });
    expect((await control(sandbox, 'DELETE', at('scenarios/mine'))).status).toBe(200);
    expect((await control(sandbox, 'DELETE', at('scenarios/mine'))).status).toBe(404);
    expect((await control(sandbox, 'GET', 'scenarios/mine')).status).toBe(404);
  });

  it('points at line and key of a wrong step, and suggests the nearest name', async () => {
    const text = '{\n  "steps": [\n    { "open": "normally" },\n    { "emit": "TOKEN_SUCCES" }\n  ]\n}';
    const reply = await send(`${sandbox.url}/_sandbox/api/scenarios/mine`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({ errors: [{ line: 4, path: 'steps.1.emit' }] });
    expect((reply.json as { detail: string }).detail).toContain('Did you mean "TOKEN_SUCCESS"?');
  });

  it('refuses an illegal sequence, unless it breaks the rules on purpose', async () => {
    const steps = [...STEPS, { emit: 'FUNDING_CANCELED' }];
    const refused = await control(sandbox, 'PUT', 'scenarios/odd', { steps });
    expect(refused.status).toBe(422);
    expect((refused.json as { detail: string }).detail).toContain('breaks_rules');
    expect((await control(sandbox, 'PUT', 'scenarios/odd', { steps, breaks_rules: true })).status).toBe(200);
  });

  it('queues what comes next, and knows no unknown scenario', async () => {
    const program = sandbox.program();
    const next = (scenario: string) =>
      control(sandbox, 'POST', `scenarios/next?program=${program.credentials.username}`, { scenario });
    await next('cancel');
    expect((await next('success')).json).toEqual({ queued: ['cancel', 'success'] });
    const unknown = await next('sucess');
    expect(unknown.status).toBe(404);
    expect((unknown.json as { detail: string }).detail).toContain('Did you mean "success"?');
  });
});

/** Resolves when something came true that another process, here the server in its own time, brings about. */
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}
