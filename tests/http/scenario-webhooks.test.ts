import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../contracts/generated/types.js';
import { DESTINATIONS, type FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { VERIFICATION_FAILURES } from '../../contracts/plugin/verification-failures.js';
import { TOPICS, WEBHOOK_TOPICS } from '../../contracts/webhooks/topics.js';
import { schemaOfKind } from '../../contracts/webhooks/event-schemas.js';
import { check } from '../../mock-server/schemas/check.js';
import { scenario, startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { pushBody } from '../builders/gateway-bodies.js';
import { call, statusIn } from './gateway-call.js';
import { MountedPage } from './mounted-page.js';
import { createdSession, REQUEST } from './signed.js';
import { send } from './wire.js';

let sandbox: Sandbox;
let program: SandboxProgram;
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());
beforeEach(async () => {
  program = sandbox.program();
  await program.clock.freeze();
});

interface Told {
  readonly metadata: { readonly topic: string; readonly timestamp: number };
  readonly data: { readonly ancillary: Record<string, string>; readonly event: Record<string, unknown> };
}

/** What was announced, oldest first. */
const told = () => program.webhooks.deliveries().map(({ webhook }) => webhook as Told);
const topics = () =>
  told().map(
    ({ metadata, data }) =>
      `${metadata.topic.replace('plugin.transaction.', '')} ${String(data.event['status'])}`,
  );

/** Runs a scenario with a page that does nothing by itself. */
async function play(
  steps: Scenario['steps'],
  destination: FundingDestination = 'debit',
): Promise<MountedPage> {
  program.scenarios.put('played', { steps });
  program.scenarios.next('played');
  const { authorized_url } = await createdSession(sandbox, program);
  const page = await MountedPage.mount(authorized_url, destination);
  page.close();
  return page;
}

/** Types an account into the interactive page. */
async function type(
  values: Record<string, string>,
  destination: FundingDestination = 'debit',
): Promise<MountedPage> {
  const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url, destination);
  await page.act({ action: 'submit', values });
  return page;
}

const CARD = { expiration_date: '12/49', cvv: '123', postal_code: '30301' };

describe('what happens in a session is told by webhook', () => {
  it('for every topic in the shape that its contract has', async () => {
    program.tune({ recipient_verification: { last_name: 'hard', city: 'soft' } });
    const steps = TOPICS.map((webhook) => ({ webhook }));
    await play([{ open: 'normally' }, { show: 'form' }, { emit: 'TOKEN_SUCCESS' }, ...steps]);
    const [first, ...rest] = told();
    expect(rest.map(({ metadata }) => metadata.topic)).toEqual(TOPICS);
    for (const webhook of [first!, ...rest]) {
      const { event, statuses } = WEBHOOK_TOPICS[webhook.metadata.topic as (typeof TOPICS)[number]];
      expect(check(schemaOfKind(event), webhook), webhook.metadata.topic).toEqual({ value: webhook });
      expect(webhook.data.event['status']).toBe(String(statuses[0]));
    }
    expect(rest.at(-1)!.data.ancillary['session_id']).toBe(''); // a gateway topic
  });

  it.each(DESTINATIONS)('TOKEN_SUCCESS of %s, with the account but never its number', async (destination) => {
    program.scenarios.next('success');
    const { authorized_url, session_identifier } = await createdSession(sandbox, program);
    const page = await MountedPage.mount(authorized_url, destination);
    const { tracer_token } = await page.event('TOKEN_SUCCESS');
    page.close();
    const [webhook] = told();
    expect(webhook!.data.ancillary).toEqual({
      participant_unique_id1: REQUEST.participant_unique_id1,
      participant_unique_id2: REQUEST.participant_unique_id2,
      session_id: session_identifier,
      tracer_token,
    });
    const { account_type, last_4, issuers } = webhook!.data.event as Record<string, unknown[]>;
    const known = { debit: 'CA 1111', credit: 'CA 1111', ach: 'AC 2222', billpay: 'BP 5678', paypal: 'PP ' };
    expect(`${String(account_type)} ${String(last_4)}`).toBe(known[destination]);
    expect(issuers).toHaveLength(1);
    expect(JSON.stringify(program.webhooks.deliveries())).not.toContain('4111111111111111');
  });

  const failures = Object.entries(VERIFICATION_FAILURES).flatMap(([code, { destinations, outcome }]) =>
    destinations.map((destination) => [code, destination, outcome] as const),
  );
  const CHECKED: Readonly<Record<string, string>> = {
    '700 debit': 'card.cns_cd',
    '700 credit': 'card.cns_cd',
    '700 ach': 'ach.anv',
    '700 paypal': 'paypal.av',
    '753 debit': 'card.avs_cvv',
    '753 credit': 'card.avs_cvv',
    '754 debit': 'card.avs_cvv',
    '754 credit': 'card.avs_cvv',
    '755 debit': 'card.avs_cvv',
    '755 credit': 'card.avs_cvv',
    '777 ach': 'ach.nav',
    '1042 debit': 'card.cns_cd',
    '1042 credit': 'card.cns_cd',
    '1042 ach': 'ach.rnv',
  };

  it.each(failures)('a verification with %s of %s', async (code, destination, outcome) => {
    await play([{ open: 'normally' }, { show: 'form' }, { verify: Number(code) as 700 }], destination);
    const name = CHECKED[`${code} ${destination}`];
    const recipient = `recipient.verification.rvdm.${outcome === 'soft' ? 'success' : 'failure'} ${code}`;
    const isRecipient = code === '1104' || code === '1105';
    expect(topics()).toEqual(
      isRecipient ? [recipient] : name ? [`account.verification.${name}.failure ${code}`] : [],
    );
  });

  it('a recipient who does not match: which field, and how strictly', async () => {
    program.tune({ recipient_verification: { last_name: 'hard', city: 'soft' } });
    const page = await type({
      card_number: '4111111111111111',
      ...CARD,
      last_name: 'Jones',
      city: 'Nashville',
    });
    page.close();
    expect(topics()).toEqual(['recipient.verification.rvdm.failure 1105']);
    const { field_results, has_passed, attempt_count } = told()[0]!.data.event;
    expect([has_passed, attempt_count]).toEqual([false, 1]);
    const of = (name: string) =>
      (field_results as { field_name: string }[]).find((one) => one.field_name === name);
    expect(of('LastName')).toMatchObject({
      is_matching: false,
      hard_fail_on_mismatch: true,
      client_provided_value: 'Rivera',
      customer_provided_value: 'Jones',
    });
    expect(of('City')).toMatchObject({
      is_matching: true,
      was_evaluated: true,
      hard_fail_on_mismatch: false,
    });
    expect(of('FirstName')).toMatchObject({
      is_enabled: false,
      was_evaluated: false,
      is_matching: false,
      client_provided_value: '',
    });
  });

  it('a soft failure: the success alone, with its code', async () => {
    program.tune({ recipient_verification: { city: 'soft' } });
    (await type({ card_number: '4111111111111111', ...CARD, city: 'Elsewhere' })).close();
    expect(topics()).toEqual(['recipient.verification.rvdm.success 1104']);
    expect(told()[0]!.data.event).toMatchObject({ has_passed: true, attempt_count: 0 });
  });

  it('attempts that are exhausted: 1127, after the failure of the last', async () => {
    program.tune({ max_attempts: 1 });
    (await type({ card_number: '4000000000007536', ...CARD })).close();
    expect(topics()).toEqual([
      'account.verification.card.avs_cvv.failure 753',
      'session.request.terminated 1127',
    ]);
  });

  it('a URL that had expired when it was opened, with the tracer of its event', async () => {
    const { authorized_url } = await createdSession(sandbox, program);
    await program.clock.advance('31s');
    await send(authorized_url);
    expect(topics()).toEqual(['session.request.expired 100']);
    const [event] = program.journal.find({ kind: 'event', event: 'SESSION_EXPIRED' });
    expect(event).toMatchObject({ payload: { tracer_token: told()[0]!.data.ancillary['tracer_token'] } });
  });
});

describe('a webhook step', () => {
  const OFAC = 'plugin.transaction.recipient.verification.ofac.status';

  it('comes when its delay has passed, and says that time', async () => {
    const { steps } = scenario('held')
      .open()
      .show('form')
      .tokenSuccess()
      .webhook(`${OFAC}.suspended`)
      .webhook(`${OFAC}.cleared`, { delay: '1h' })
      .build();
    await play(steps);
    expect(topics().slice(1)).toEqual(['recipient.verification.ofac.status.suspended 1106']);
    await program.clock.advance('1h');
    const [suspended, cleared] = told().slice(1);
    expect(cleared!.metadata.timestamp - suspended!.metadata.timestamp).toBe(3600);
  });

  it('does not come once its program was reset', async () => {
    await play([{ open: 'normally' }, { show: 'form' }, { webhook: `${OFAC}.cleared`, delay: '1h' }]);
    await program.reset();
    await program.clock.advance('2h');
    expect(topics()).toEqual([]);
  });

  it('before a verification lets the next step wait', async () => {
    await play([
      { open: 'normally' },
      { show: 'form' },
      { verify: 753, webhooks: { order: 'before', delay: '5s' } },
      { emit: 'TERMINAL_FAILURE', error: 753 },
    ]);
    expect(topics()).toEqual(['account.verification.card.avs_cvv.failure 753']);
    expect(program.journal.find({ kind: 'event', event: 'TERMINAL_FAILURE' })).toEqual([]);
    await program.clock.advance('5s');
    expect(program.journal.find({ kind: 'event', event: 'TERMINAL_FAILURE' })).toHaveLength(1);
  });
});

describe('the token of a session', () => {
  it('is paid at the gateway as the scenario says', async () => {
    program.scenarios.next('payments-status-851');
    const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
    const { customer_account_token } = await page.event('TOKEN_SUCCESS');
    page.close();
    const body = pushBody(program, 'p-1', String(customer_account_token));
    expect(statusIn(await call(sandbox, program, 'push', body))).toBe(851);
    expect(await program.ledger.find({ token: String(customer_account_token) })).toMatchObject([
      { movements: 0, state: 'not-moved' },
    ]);
  });

  it('is there as well when an event is fired that no page stands behind', async () => {
    const { session_identifier } = await createdSession(sandbox, program);
    await program.sessions.fire(session_identifier, 'MOUNT');
    await program.sessions.fire(session_identifier, 'TOKEN_SUCCESS');
    expect(topics()).toEqual(['account.tokenization.success 100']);
  });
});
