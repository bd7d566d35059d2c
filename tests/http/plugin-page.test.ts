import { describe, expect, it } from 'vitest';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { TEST_VALUES } from '../../contracts/plugin/test-values.js';
import { MountedPage } from './mounted-page.js';
import { createdSession, REQUEST } from './signed.js';
import { send } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

const valuesOf = (destination: FundingDestination, label = 'Success') =>
  TEST_VALUES.find((row) => row.destination === destination && row.label.startsWith(label))!.values;

/** An interactive page on which the form is shown. */
async function interactive(destination: FundingDestination = 'debit', options: ProgramOptions = {}) {
  const program = sandbox.program(options);
  const session = await createdSession(sandbox, program, { key: 'key' });
  const page = await MountedPage.mount(session.authorized_url, destination);
  await page.shown('form');
  const submit = (values: Readonly<Record<string, string>> = valuesOf(destination)) =>
    page.act({ action: 'submit', values });
  const state = async () => ((await program.sessions.list())[0] as { state: string }).state;
  return { program, page, submit, state, session };
}

describe('a recipient who types an account', () => {
  it.each([
    ['debit', { account: '•••• 1111', issuer: 'Visa' }],
    ['credit', { account: '•••• 1111', issuer: 'Visa' }],
    ['ach', { account: '•••• 2222', issuer: 'Test Bank' }],
    ['billpay', { account: '•••• 5678', issuer: 'Acme Power & Light' }],
    ['paypal', { account: 'jane@example.com', issuer: 'PayPal' }],
  ] as const)('for %s confirms it, masked, and gets a token', async (destination, shown) => {
    const { page, submit, state } = await interactive(destination);
    expect(await submit()).toMatchObject({ status: 200 });
    expect(await page.shown('confirmation')).toMatchObject(shown);
    await page.act({ action: 'confirm' });
    expect(await page.event('TOKEN_SUCCESS')).toMatchObject({ funding_destination: destination });
    expect(await state()).toBe('completed');
    page.close();
  });

  it.each(TEST_VALUES.map((row) => [row.destination, row.label, row] as const))(
    'finds in %s what the test values promise: %s',
    async (destination, _, { values, result }) => {
      const { page, submit } = await interactive(destination);
      await submit(values);
      if (result.outcome === 'not-verified') await page.event('ACCOUNT_COULD_NOT_BE_VERIFIED');
      else if (result.outcome === 'success' || result.status === 1104) await page.shown('confirmation');
      else if ([700, 1042].includes(result.status)) {
        expect(await page.event('TERMINAL_FAILURE')).toMatchObject({ error: result.status });
      } else {
        expect(await page.shown('verification-failure')).toMatchObject({
          status: result.status,
          attempts_left: 2,
        });
      }
      page.close();
    },
  );

  it('is told which fields are wrong, and nothing happens', async () => {
    const { page, submit, program, state } = await interactive();
    const reply = await submit({ card_number: '4111111111111112', expiration_date: '01/20', cvv: '12' });
    expect(reply).toEqual({
      status: 422,
      json: {
        errors: {
          card_number: 'card_number',
          expiration_date: 'card_expired',
          cvv: 'cvv',
          postal_code: 'required',
        },
      },
    });
    expect(program.journal.find({ kind: 'verification' })).toEqual([]);
    expect(await state()).toBe('mounted');
    page.close();
  });

  it('may try again until the attempts are used up; then the session can be neither refreshed nor mounted', async () => {
    const { page, submit, state, program, session } = await interactive('debit', { max_attempts: 2 });
    const declined = valuesOf('debit', '753');
    await submit(declined);
    expect(await page.shown('verification-failure')).toMatchObject({ attempts_left: 1 });
    await page.act({ action: 'retry' });
    await submit(declined);
    await page.event('MAX_VERIFICATION_ATTEMPTS_EXCEEDED');
    expect(await state()).toBe('max_attempts_exceeded');
    expect(program.journal.find({ kind: 'verification' })).toMatchObject([
      { status: 753, attempt_count: 1, max_attempts: 2 },
      { status: 753, attempt_count: 2, max_attempts: 2 },
    ]);
    expect((await send(session.authorized_url)).status).toBe(410);
    await expect(createdSession(sandbox, program, { key: 'key' })).rejects.toThrow();
    page.close();
  });

  it('acknowledges a terminal failure; the event repeats the error', async () => {
    const { page, submit, state } = await interactive('ach');
    await submit(valuesOf('ach', '1042'));
    await page.event('TERMINAL_FAILURE');
    await page.act({ action: 'continue' });
    expect(await page.event('TERMINAL_FAILURE_ACKNOWLEDGED')).toMatchObject({ error: 1042 });
    expect(await state()).toBe('active');
    page.close();
  });

  it('searches for a biller, and may find none', async () => {
    const { page } = await interactive('billpay');
    const found = await page.act({ action: 'search', query: 'acme' });
    expect(found.json.billers).toEqual(['Acme Power & Light', 'Acme Water']);
    expect((await page.act({ action: 'search', query: 'zzz' })).json.billers).toEqual([]);
    await page.event('BILLPAY_SEARCH_NO_MATCH_FOUND');
    await page.act({ action: 'retry' });
    await page.until(() => page.events.filter((event) => event === 'PAGE_LOAD').length === 3);
    page.close();
  });

  it('leaves no account number behind, in journal or session', async () => {
    const { page, submit, program } = await interactive('ach');
    await submit(valuesOf('ach'));
    await page.act({ action: 'confirm' });
    const { customer_account_token: token } = await page.event('TOKEN_SUCCESS');
    const kept = JSON.stringify([program.journal.find(), await program.sessions.list()]);
    for (const secret of ['22222222', '011000015', String(token)]) expect(kept).not.toContain(secret);
    expect(program.journal.find({ kind: 'recipient', action: 'submit' })).toMatchObject([
      { values: { account_number: '••••••••', account_kind: 'checking' } },
    ]);
    page.close();
  });
});

describe('recipient verification', () => {
  const { first_name, last_name, city } = REQUEST.recipient_information;
  const rules = {
    recipient_verification: { last_name: 'hard', city: 'soft', first_name: 'bypass' },
  } as const;

  it('asks for the fields that are compared, and does not tell which are soft', async () => {
    const { page } = await interactive('debit', rules);
    const view = await page.shown('form');
    expect(view.recipient_fields).toEqual(['last_name', 'city']);
    expect(JSON.stringify(view)).not.toMatch(/soft|hard/);
    page.close();
  });

  it.each([
    [
      'all match, whatever the case',
      { last_name: ` ${last_name.toUpperCase()} `, city },
      100,
      'confirmation',
    ],
    ['a soft field differs', { last_name, city: 'Elsewhere' }, 1104, 'confirmation'],
    ['a hard field differs', { last_name: first_name, city }, 1105, 'verification-failure'],
  ] as const)('where %s', async (_, typed, status, shown) => {
    const { page, submit, program } = await interactive('debit', rules);
    await submit({ ...valuesOf('debit'), ...typed });
    await page.shown(shown);
    expect(program.journal.find({ kind: 'verification' })).toMatchObject([{ status }]);
    page.close();
  });

  it('needs the fields', async () => {
    const { page, submit } = await interactive('debit', rules);
    expect((await submit()).json.errors).toEqual({ last_name: 'required', city: 'required' });
    page.close();
  });
});

describe('a page that is not, or no longer, the mounted one', () => {
  it('is refused whatever it sends, unless its conversation is right', async () => {
    const { page, state } = await interactive();
    const forged = await page.post({ action: 'confirm' }, 'AAAAAAAAAAAAAAAAAAAAAA');
    expect(forged.status).toBe(403);
    expect((await page.post({ action: 'confirm' }, '')).status).toBe(403);
    expect(await state()).toBe('mounted');
    page.close();
  });

  it('cannot press what is not shown', async () => {
    const { page, state } = await interactive();
    const reply = await page.act({ action: 'confirm' });
    expect(reply.status).toBe(409);
    expect(reply.json.message).toBe(
      'The page form does not offer "confirm". It is offered on: confirmation.',
    );
    expect(await state()).toBe('mounted');
    page.close();
  });

  it.each([
    [{}, '"action" '],
    [{ action: 'confrim' }, 'action'],
    [{ action: 'submit', values: { card_number: 4111 } }, 'card_number'],
    [{ action: 'submit', values: { x: 'y'.repeat(301) } }, 'at most 300 characters'],
    [{ action: 'mount', funding_destination: 'cash' }, 'funding_destination'],
    [[], 'must be object'],
  ])('is told what is wrong with %j', async (body, part) => {
    const { page } = await interactive();
    const reply = await page.post(body);
    expect(reply.status).toBe(400);
    expect(reply.json.message).toContain(part);
    page.close();
  });

  it('gives way to a second tab: the first is told so, and can do nothing else', async () => {
    const { page, session } = await interactive();
    const second = await MountedPage.mount(session.authorized_url);
    expect(await page.shown('moved')).toBeDefined();
    await page.until((heard) => 'end' in heard);
    expect((await page.act({ action: 'submit', values: valuesOf('debit') })).status).toBe(403);
    expect((await second.act({ action: 'submit', values: valuesOf('debit') })).status).toBe(200);
    page.close();
    second.close();
  });

  it('that is loaded again midway begins again, and attempts that failed still count', async () => {
    const { page, submit, session } = await interactive();
    await submit(valuesOf('debit', '753'));
    await page.shown('verification-failure');
    const again = await MountedPage.mount(session.authorized_url);
    await again.shown('form');
    await again.act({ action: 'submit', values: valuesOf('debit', '753') });
    expect(await again.shown('verification-failure')).toMatchObject({ attempts_left: 1 });
    page.close();
    again.close();
  });

  it('may say that its browser is not supported before anything is shown', async () => {
    const program = sandbox.program();
    const session = await createdSession(sandbox, program);
    const page = await MountedPage.open(session.authorized_url);
    expect((await page.act({ action: 'unsupported', message: 'no EventSource' })).status).toBe(200);
    expect(await page.event('UNSUPPORTED_BROWSER_DETECTED')).toMatchObject({ message: 'no EventSource' });
    page.close();
  });

  it('is ended with its program', async () => {
    const { page, program } = await interactive();
    await program.drop();
    await page.until((heard) => 'end' in heard);
    page.close();
  });
});

describe('an event that is fired into a live page', () => {
  it('is told there, with its page', async () => {
    const { page, program, session } = await interactive();
    await program.sessions.fire(session.session_identifier, 'TERMINAL_FAILURE', { error: 753 });
    expect(await page.event('TERMINAL_FAILURE')).toMatchObject({ error: 753 });
    expect(await page.shown('terminal-failure')).toMatchObject({ status: 753 });
    page.close();
  });
});

describe('what a recipient is called', () => {
  it('is never markup', async () => {
    const program = sandbox.program();
    const hostile = '</script><script>alert(1)</script><!--';
    const body = {
      ...REQUEST,
      recipient_information: { ...REQUEST.recipient_information, first_name: hostile },
    };
    const session = await createdSession(sandbox, program, { body });
    const { text } = await send(session.authorized_url);
    expect(text).not.toContain('alert(1)');
  });
});

describe('the SDK script', () => {
  it.each(['ingo.instantpayments.clientsdk_v2.0.js', 'ingo.instant.payments.sdk-2.2.0.min.js'])(
    'answers under the name %s',
    async (name) => {
      const reply = await send(`${sandbox.url}/sdk/${name}`);
      expect(reply.status).toBe(200);
      expect(reply.headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(reply.text).toContain('IngoInstantPayments');
    },
  );

  it('answers under no other, and says which', async () => {
    const reply = await send(`${sandbox.url}/sdk/jquery.js`);
    expect(reply.status).toBe(404);
    expect((reply.json as { message: string }).message).toContain(
      'Try /sdk/ingo.instantpayments.clientsdk_v2.0.js',
    );
  });
});
