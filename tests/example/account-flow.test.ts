import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setWebhookEndpoint } from '../../client/example/webhook-endpoint.js';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { MountedPage } from '../http/mounted-page.js';
import { runExample, type RunningExample } from './running-example.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(async () => {
  await sandbox.close();
});

let program: SandboxProgram;
let example: RunningExample;
let key: string;
beforeEach(async () => {
  program = sandbox.program();
  example = await runExample(sandbox.url, program.credentials);
  await setWebhookEndpoint(sandbox.url, program.credentials.username, example.webhookUrl);
});
afterEach(() => example.close());

/** Captures an account as a recipient does, and posts its token as the page does. */
async function capture(): Promise<void> {
  const session = await example.begin();
  key = session.key;
  const page = await MountedPage.mount(session.authorizedUrl);
  await page.act({
    action: 'submit',
    values: { card_number: '4111111111111111', expiration_date: '12/49', cvv: '123', postal_code: '30301' },
  });
  await page.act({ action: 'confirm' });
  const { customer_account_token, funding_destination } = await page.event('TOKEN_SUCCESS');
  page.close();
  await example.post('/api/tokens', {
    key,
    customerAccountToken: customer_account_token,
    fundingDestination: funding_destination,
  });
}

const topics = async (): Promise<string[]> => (await example.view(key)).webhooks.map(({ topic }) => topic);
const payouts = async (): Promise<string[]> =>
  (await example.view(key)).payouts.map(({ kind, message }) => `${kind}: ${message}`);
const pay = (amount: string) => example.post('/api/payouts', { key, amount });

describe('the example with the sandbox', () => {
  it('has the same token from the event and from the webhook', async () => {
    await capture();
    await expect.poll(topics).toContain('plugin.transaction.account.tokenization.success');
    const { tokens, tokensMatch } = await example.view(key);
    expect(tokens).toEqual({
      event: expect.stringMatching(/^\w{4}…\w{4}$/) as string,
      webhook: tokens.event,
    });
    expect(tokensMatch).toBe(true);
  });

  it('pays the account, and says when it is posted', async () => {
    await capture();
    expect(await pay('25.00')).toMatchObject({ status: 202 });
    await expect
      .poll(payouts)
      .toEqual([expect.stringMatching(/^success: Paid, 100. Payment will post \S+\.$/)]);
  });

  it('says that a payout was declined, and why', async () => {
    await capture();
    await pay('10851.99');
    await expect.poll(payouts).toEqual([expect.stringMatching(/^failure: Declined, 851: \S/)]);
  });

  it('says that a payout is held, and how that ends, each with its webhook', async () => {
    await capture();
    await pay('11107.99');
    await expect.poll(payouts).toEqual([expect.stringMatching(/^info: Held for OFAC screening/)]);
    const held = 'gateway.transaction.recipient.verification.ofac.status.suspended';
    await expect.poll(topics).toContain(held);
    await program.clock.advance('1h');
    await expect.poll(payouts).toEqual(['success: Cleared and paid.']);
    expect(await topics()).toContain(held.replace('suspended', 'cleared'));
  });

  it('says that a payout came back a day later', async () => {
    await capture();
    await pay('10001.99');
    await expect.poll(payouts).toEqual([expect.stringMatching(/^success/)]);
    await program.clock.advance('1d');
    await expect.poll(payouts).toEqual(['failure: Returned: the money came back.']);
    expect(await topics()).toContain('gateway.transaction.recipient.payment.status.returned');
  });
});

it('the sandbox tells where the webhooks of the example go', async () => {
  const { username } = program.credentials;
  const answer = await fetch(`${sandbox.url}/_sandbox/api/webhooks/endpoint?program=${username}`);
  expect(await answer.json()).toMatchObject({ endpoint: { url: example.webhookUrl } });
});

it('what the sandbox refuses is told with what to do', async () => {
  await expect(setWebhookEndpoint(sandbox.url, 'nobody', example.webhookUrl)).rejects.toThrow(
    /the sandbox answered 404; start it with --webhook-url http:\S+\/webhooks\/ingo/,
  );
});
