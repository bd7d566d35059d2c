import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setWebhookEndpoint } from '../../client/example/webhook-endpoint.js';
import { EVENT_CONSTANTS } from '../../contracts/events/event-names.js';
import { doctorHtml } from '../../mock-server/doctor/doctor-html.js';
import { doctorText } from '../../mock-server/doctor/doctor-text.js';
import type { DoctorReport, SandboxProgram } from '../../mock-server/index.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { runExample, type RunningExample } from '../example/running-example.js';
import { control } from '../http/control-call.js';
import { MountedPage } from '../http/mounted-page.js';
import { MISTAKES } from './careless-integration.js';

const sandbox = useSandbox({ webhookTimeout: 3000 });

describe('an integration with a dozen mistakes', () => {
  let program: SandboxProgram;
  let report: DoctorReport;
  beforeAll(async () => {
    program = sandbox.program();
    for (const { make } of MISTAKES) {
      await make({ sandbox, program });
      await program.clock.advance('2s'); // no burst but the one that is meant
    }
    report = program.doctor();
  });

  it.each(MISTAKES)('is told of this one: $name', ({ breaks }) => {
    for (const rule of breaks) {
      const found = report.findings.find((finding) => finding.rule === rule);
      expect(found?.cases.length, rule).toBeGreaterThan(0);
      for (const { evidence } of found!.cases) expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('is told of no other', () => {
    const planted = MISTAKES.flatMap(({ breaks }) => breaks);
    expect(report.findings.map(({ rule }) => rule).toSorted()).toEqual(planted.toSorted());
  });

  it('is told the same by the control API', async () => {
    const { username } = program.credentials;
    expect((await control(sandbox, 'GET', `doctor?program=${username}`)).json).toEqual(report);
  });

  it('has evidence in the journal', () => {
    for (const { cases } of report.findings) {
      for (const { seq, at } of cases.flatMap(({ evidence }) => evidence)) {
        expect(program.journal.find({ seq })).toMatchObject([{ at }]);
      }
    }
  });

  it('finds no token, and no proof of an authorized_url, in what is told', () => {
    for (const text of [doctorText(report), doctorHtml(report), JSON.stringify(report)]) {
      expect(text).not.toMatch(/[?&][th]=/);
      expect(text).not.toMatch(/customer_account_token=[0-9a-f]/);
    }
  });
});

describe('the example', () => {
  let program: SandboxProgram;
  let example: RunningExample;
  beforeAll(async () => {
    program = sandbox.program();
    example = await runExample(sandbox.url, program.credentials);
    await setWebhookEndpoint(sandbox.url, program.credentials.username, example.webhookUrl);
    await useAll();
    return () => example.close();
  });

  const pause = () => program.clock.advance('2s');

  async function mount(url: string): Promise<MountedPage> {
    // Its page listens to every event; tests/browser/payout.spec.ts sees the SDK say so.
    const page = await MountedPage.mount(url, 'debit', EVENT_CONSTANTS);
    await pause();
    return page;
  }

  /** Everything that a recipient and a clerk do with it in a day. */
  async function useAll(): Promise<void> {
    const { key, authorizedUrl } = await example.begin();
    const failing = await mount(authorizedUrl);
    await failing.act({ action: 'submit', values: { ...CARD, card_number: FAILING_CARD } });
    await failing.event('TERMINAL_FAILURE');
    await failing.act({ action: 'continue' });
    failing.close();

    program.webhooks.fault('bad-signature', { topic: TOKENIZED });
    const { json } = await example.post('/api/sessions', { key });
    const page = await mount((json as { authorizedUrl: string }).authorizedUrl);
    await page.act({ action: 'submit', values: CARD });
    await page.act({ action: 'confirm' });
    const { customer_account_token: customerAccountToken } = await page.event('TOKEN_SUCCESS');
    page.close();
    await example.post('/api/tokens', { key, customerAccountToken, fundingDestination: 'debit' });
    for (const [index, amount] of ['25.00', '10851.99', STAND_IN].entries()) {
      await example.post('/api/payouts', { key, amount });
      await vi.waitUntil(async () => (await program.ledger.find()).length > index);
      await program.clock.advance('70s');
    }
    await program.clock.advance('1h'); // the webhook that was refused comes again
    await vi.waitUntil(() => program.journal.find({ kind: 'payment', amount: STAND_IN }).length > 0);
  }

  const CARD = {
    card_number: '4111111111111111',
    expiration_date: '12/49',
    cvv: '123',
    postal_code: '30301',
  };
  const STAND_IN = '10102.99';
  const FAILING_CARD = '4000000000007007';
  const TOKENIZED = 'plugin.transaction.account.tokenization.success';

  it('makes no mistake', () => {
    expect(program.doctor().findings).toEqual([]);
  });

  it('has shown what a day shows, and is told what it has yet to show', () => {
    const { scorecard, testCases } = program.doctor();
    expect(scorecard.filter(({ state }) => state !== 'done').map(({ id }) => id)).toEqual([
      'attempts-exceeded',
      'push-again',
    ]);
    expect(testCases.filter(({ state }) => state === 'run').map(({ id }) => id)).toEqual([
      'eac-capture',
      'eac-process',
    ]);
  });
});
