import { expect, test } from './fixtures.js';
import { aTracerToken, aUuid, payloadOf } from './sdk-payload.js';
import { press, shown, submit } from './sdk-recipient.js';

// One test for each row of the table of events; names and fields are written out, not taken from the contracts.

test('5.4 TOKEN_SUCCESS: the account is tokenised and confirmed, the session is completed', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'debit' });
  const frame = host.frame(page);
  await submit(frame, 'Success');
  await shown(frame, 'confirmation').waitFor();
  expect((await host.events(page)).map(({ name }) => name)).toEqual(['PAGE_LOAD', 'PAGE_LOAD']);
  await press(frame, 'Confirm');
  const data = await host.waitFor(page, 'TOKEN_SUCCESS');
  expect(data).toEqual(
    payloadOf('iip.webplugin.token_success', program, session, {
      customer_account_token: aUuid,
      funding_destination: 'debit',
    }),
  );
  expect(data['customer_account_token']).not.toBe(session.id);
  expect((await program.session(session.id)).state).toBe('completed');
});

test('5.4 FUNDING_CANCELED: the recipient cancels on the confirmation page, and may choose another way', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'credit' });
  await submit(host.frame(page), 'Success');
  await press(host.frame(page), 'Cancel');
  expect(await host.waitFor(page, 'FUNDING_CANCELED')).toEqual(
    payloadOf('iip.webplugin.funding_canceled', program, session, { funding_destination: 'credit' }),
  );
  await shown(host.frame(page), 'canceled').waitFor();
  expect((await program.session(session.id)).state).toBe('active');
});

test('5.4 TERMINAL_FAILURE: the terminal failure page is shown, `error` tells why, the session stays active', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'ach' });
  await submit(host.frame(page), '700, terminal failure');
  await shown(host.frame(page), 'terminal-failure').waitFor();
  expect(await host.waitFor(page, 'TERMINAL_FAILURE')).toEqual(
    payloadOf('iip.webplugin.terminal_failure', program, session, { funding_destination: 'ach', error: 700 }),
  );
  const again = await program.refreshSession(session);
  expect(again.id).toBe(session.id);
});

test('5.4 TERMINAL_FAILURE_ACKNOWLEDGED: Continue on that page, same fields, the session can be mounted again', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'paypal' });
  await submit(host.frame(page), '700, terminal failure');
  await host.waitFor(page, 'TERMINAL_FAILURE');
  expect((await host.events(page)).at(-1)?.name).toBe('TERMINAL_FAILURE');
  await press(host.frame(page), 'Continue');
  expect(await host.waitFor(page, 'TERMINAL_FAILURE_ACKNOWLEDGED')).toEqual(
    payloadOf('iip.webplugin.terminal_failure_acknowledged', program, session, {
      funding_destination: 'paypal',
      error: 700,
    }),
  );
  expect((await program.session(session.id)).state).toBe('active');
});

test.describe(() => {
  test.use({ programOptions: { max_attempts: 2 } });

  test('5.4 MAX_VERIFICATION_ATTEMPTS_EXCEEDED: too many verifications failed, no further fields, the session has ended', async ({
    page,
    host,
    program,
  }) => {
    const session = await program.createSession();
    await host.open(page);
    await host.mount(page, { url: session.authorizedUrl, destination: 'credit' });
    const frame = host.frame(page);
    await submit(frame, '753, AVS declined: try again');
    await shown(frame, 'verification-failure').getByText('Attempts left: 1').waitFor();
    await press(frame, 'Try again');
    await submit(frame, '755, AVS declined: try again');
    expect(await host.waitFor(page, 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED')).toEqual(
      payloadOf('iip.webplugin.max_verification_attempts_exceeded', program, session),
    );
    await shown(frame, 'max-attempts').waitFor();
    expect((await program.session(session.id)).state).toBe('max_attempts_exceeded');
    await expect(program.refreshSession(session)).rejects.toThrow(/max_attempts_exceeded/);
  });
});

test('5.4 ACCOUNT_COULD_NOT_BE_VERIFIED: the biller does not know the account, another may be tried', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'billpay' });
  await submit(host.frame(page), 'Could not be verified');
  expect(await host.waitFor(page, 'ACCOUNT_COULD_NOT_BE_VERIFIED')).toEqual(
    payloadOf('iip.webplugin.account_could_not_be_verified', program, session, {
      funding_destination: 'billpay',
    }),
  );
  await press(host.frame(page), 'Try again');
  await shown(host.frame(page), 'form').waitFor();
});

test('5.4 BILLPAY_SEARCH_NO_MATCH_FOUND: a search for a biller finds none', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'billpay' });
  const biller = host.frame(page).getByRole('searchbox', { name: 'Biller' });
  await biller.fill('acme');
  await biller.press('Enter');
  await host.frame(page).getByText('Billers found: 2').waitFor();
  await biller.fill('no such biller');
  await biller.press('Enter');
  expect(await host.waitFor(page, 'BILLPAY_SEARCH_NO_MATCH_FOUND')).toEqual(
    payloadOf('iip.webplugin.billpay_search_no_match_found', program, session, {
      funding_destination: 'billpay',
    }),
  );
  await shown(host.frame(page), 'no-match').waitFor();
});

test('5.4 PAGE_LOAD: a page was shown, and content.page names it', async ({ page, host, program }) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'credit' });
  expect(await host.waitFor(page, 'PAGE_LOAD')).toEqual(
    payloadOf('iip.webplugin.page_load', program, session, { page: 'CreditFunding' }),
  );
  await shown(host.frame(page), 'form').waitFor();
  await submit(host.frame(page), 'Soft failure 1104, counts as success');
  expect(await host.waitFor(page, 'PAGE_LOAD', 2)).toMatchObject({ content: { page: 'Confirmation' } });
  await press(host.frame(page), 'Confirm');
  expect(await host.waitFor(page, 'PAGE_LOAD', 3)).toMatchObject({ content: { page: 'Success' } });
});

test('5.4 SESSION_EXPIRED: the URL had expired when it was mounted', async ({ page, host, program }) => {
  const session = await program.createSession();
  await program.advance('31s');
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'debit' });
  expect(await host.waitFor(page, 'SESSION_EXPIRED')).toEqual(
    payloadOf('iip.webplugin.session_expired', program, session, {
      message: expect.stringContaining('The authorized_url ended 1.'),
    }),
  );
  await shown(host.frame(page), 'expired').waitFor();
});

test('5.4 SESSION_ERROR: the session cannot go on, before or while its page is open', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: `${session.authorizedUrl}x`, destination: 'debit' });
  expect(await host.waitFor(page, 'SESSION_ERROR')).toEqual(
    payloadOf('iip.webplugin.session_error', program, session, {
      message: expect.stringContaining('This is no authorized_url of this session'),
    }),
  );
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'debit' });
  await host.waitFor(page, 'PAGE_LOAD');
  await program.fire(session.id, 'SESSION_ERROR', { message: 'It broke.' });
  expect(await host.waitFor(page, 'SESSION_ERROR')).toEqual(
    payloadOf('iip.webplugin.session_error', program, session, { message: 'It broke.' }),
  );
  await shown(host.frame(page), 'session-error').waitFor();
});

test('5.4 PLUGIN_ERROR: the plugin page itself failed', async ({ page, host, program }) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'ach' });
  await host.waitFor(page, 'PAGE_LOAD');
  await program.fire(session.id, 'PLUGIN_ERROR', { message: 'It broke.' });
  expect(await host.waitFor(page, 'PLUGIN_ERROR')).toEqual(
    payloadOf('iip.webplugin.plugin_error', program, session, { message: 'It broke.' }),
  );
  await shown(host.frame(page), 'plugin-error').waitFor();
});

test('5.4 UNSUPPORTED_BROWSER_DETECTED: the browser is refused', async ({ page, host, program }) => {
  await program.nextScenario('unsupported-browser');
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'debit' });
  expect(await host.waitFor(page, 'UNSUPPORTED_BROWSER_DETECTED')).toEqual(
    payloadOf('iip.webplugin.unsupported_browser_detected', program, session, {
      message: expect.stringContaining('This browser is not supported'),
    }),
  );
  await shown(host.frame(page), 'unsupported-browser').waitFor();
});

for (const missing of ['EventSource', 'fetch'])
  test(`5.4 UNSUPPORTED_BROWSER_DETECTED: the browser cannot run the plugin page, for it has no ${missing}`, async ({
    page,
    host,
    program,
  }) => {
    await page.addInitScript((name) => void Reflect.deleteProperty(window, name), missing);
    const session = await program.createSession();
    await host.open(page);
    await host.mount(page, { url: session.authorizedUrl, destination: 'debit' });
    await shown(host.frame(page), 'unsupported-browser').waitFor();
    expect(await host.waitFor(page, 'UNSUPPORTED_BROWSER_DETECTED')).toEqual(
      payloadOf('iip.webplugin.unsupported_browser_detected', program, session, {
        message: `This browser lacks ${missing}.`,
      }),
    );
  });

test('5.4 the shape of a payload: flat, in content, or both, as the reading eventPayload says', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'debit' });
  await host.waitFor(page, 'PAGE_LOAD'); // events need an open page
  const flat = {
    session_identifier: session.id,
    tracer_token: aTracerToken['participant-uuid'](program),
    event_name: 'iip.webplugin.plugin_error',
    message: 'x',
  };
  const shapes = { flat, content: { content: flat }, 'flat-and-content': { ...flat, content: flat } };
  for (const [place, shape] of (Object.keys(shapes) as (keyof typeof shapes)[]).entries()) {
    await program.tune({ readings: { eventPayload: shape } });
    await program.fire(session.id, 'PLUGIN_ERROR', { message: 'x' });
    expect(await host.waitFor(page, 'PLUGIN_ERROR', place + 1), shape).toEqual(shapes[shape]);
  }
});

test('5.4 the shape of tracer_token: <number>_<uuid>, <number>_<unix seconds>_<uuid> or a bare id, one a mount', async ({
  page,
  host,
  program,
}) => {
  await host.open(page);
  const tokens = new Set<unknown>();
  for (const [place, shape] of (Object.keys(aTracerToken) as (keyof typeof aTracerToken)[]).entries()) {
    await program.tune({ readings: { tracerToken: shape } });
    const { id, authorizedUrl } = await program.createSession();
    await host.mount(page, { url: authorizedUrl, destination: 'debit' });
    await program.journalHas({ kind: 'event', session: id });
    await program.fire(id, 'PLUGIN_ERROR');
    const { tracer_token: last } = await host.waitFor(page, 'PLUGIN_ERROR', place + 1);
    expect(last, shape).toEqual(aTracerToken[shape](program));
    const ofSession = (await host.events(page)).filter(({ data }) => data['session_identifier'] === id);
    expect(ofSession.map(({ data }) => data['tracer_token'])).toEqual(ofSession.map(() => last));
    tokens.add(last);
  }
  expect(tokens.size).toBe(3);
  expect(String(program.credentials.participant_id)).toMatch(/^\d{5}$/);
});

test('5.4 EVENTS has these constants and no other, each with iip.webplugin. and itself in lower case', async ({
  page,
  host,
}) => {
  await host.open(page);
  expect(await page.evaluate('({...IngoInstantPayments.EVENTS})')).toEqual(
    Object.fromEntries(
      [
        'TOKEN_SUCCESS',
        'FUNDING_CANCELED',
        'TERMINAL_FAILURE',
        'TERMINAL_FAILURE_ACKNOWLEDGED',
        'MAX_VERIFICATION_ATTEMPTS_EXCEEDED',
        'ACCOUNT_COULD_NOT_BE_VERIFIED',
        'BILLPAY_SEARCH_NO_MATCH_FOUND',
        'PAGE_LOAD',
        'SESSION_EXPIRED',
        'SESSION_ERROR',
        'PLUGIN_ERROR',
        'UNSUPPORTED_BROWSER_DETECTED',
      ].map((constant) => [constant, `iip.webplugin.${constant.toLowerCase()}`]),
    ),
  );
});
