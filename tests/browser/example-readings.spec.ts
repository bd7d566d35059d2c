import { setWebhookEndpoint } from '../../client/example/webhook-endpoint.js';
import { WEBHOOK_PATH } from '../../client/example/server.js';
import { READINGS, type ReadingName, type Readings } from '../../contracts/readings/readings.js';
import { pairwise } from '../../mock-server/contract-testing/matrix/pairwise.js';
import { expect, test } from './fixtures.js';
import { onExample, press, shown } from './outcome-on-example.js';

/** The readings that a capture on a page and its webhooks can notice. */
const BEARING: readonly ReadingName[] = [
  'eventPayload',
  'tracerToken',
  'domainEnforcement',
  'authorizedUrlUse',
  'refreshRevokesPreviousUrl',
  'afterTerminalFailure',
  'afterFundingCanceled',
  'webhookSignature',
  'accountVerificationWebhooks',
];

const ROWS = pairwise(Object.fromEntries(BEARING.map((name) => [name, Object.keys(READINGS[name].values)])));

/** What leads to each outcome, and what the recipient reads then. */
const OUTCOMES = [
  ['success', 'Account captured.'],
  ['cancel', 'Canceled.'],
  ['terminal-failure', 'This account cannot be used.'],
] as const;

ROWS.forEach((row, index) => {
  test(`the example survives readings, row ${index + 1}: ${Object.values(row).join(', ')}`, async ({
    page,
    sandbox,
    program,
    example,
  }) => {
    await program.tune({ readings: row as Partial<Readings>, allowed_origins: [example.url] });
    await setWebhookEndpoint(sandbox.url, program.credentials.username, example.url + WEBHOOK_PATH);
    const { start, frame, outcome } = onExample(page, example);
    for (const [scenario, words] of OUTCOMES) {
      await start('debit', `jane+${scenario}@example.com`);
      if (scenario === 'terminal-failure') await press(shown(frame, 'terminal-failure'), 'Continue');
      await expect(outcome).toContainText(words);
      if (scenario !== 'success') continue;
      await expect(page.getByText('Both tokens are the same.')).toBeVisible();
      const webhooks = page.getByRole('list', { name: 'Webhooks' }).getByRole('listitem');
      await expect(webhooks.first()).toContainText('signature verified');
    }
  });
});
