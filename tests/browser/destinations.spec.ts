import type { FrameLocator } from '@playwright/test';
import { DESTINATION_FACTS } from '../../contracts/plugin/destination-facts.js';
import { DESTINATIONS, type FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { accountField, TEST_VALUES, type TestValue } from '../../contracts/plugin/test-values.js';
import { VERIFICATION_FAILURES } from '../../contracts/plugin/verification-failures.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import { expect, test } from './fixtures.js';
import { onExample, press, shown, useTestValues } from './outcome-on-example.js';

/** How each destination stands on the confirmation page after its first test values: issuer and masked account. */
const CONFIRMED: Readonly<Record<FundingDestination, readonly [issuer: string, account: string]>> = {
  debit: ['Visa', '•••• 1111'],
  credit: ['Visa', '•••• 1111'],
  ach: ['Test Bank', '•••• 2222'],
  billpay: ['Acme Power & Light', '•••• 5678'],
  paypal: ['PayPal', 'jane@example.com'],
};
const valuesOf = (destination: FundingDestination, label = 'Success'): TestValue =>
  TEST_VALUES.find((row) => row.destination === destination && row.label.startsWith(label))!;

/** Sends the form; at PayPal that is called otherwise. */
const send = (frame: FrameLocator) => frame.locator('button[type=submit]').press('Space');
const field = (frame: FrameLocator, label: string) => frame.getByLabel(label, { exact: true });

for (const destination of DESTINATIONS) {
  test(`${destination}: picked, filled in with one press, confirmed; the back end keeps its token`, async ({
    page,
    example,
    program,
  }) => {
    const { frame, start, outcome, again, log } = onExample(page, example);
    await start(destination);
    await useTestValues(frame);
    await expect(frame.getByText('Filled in. Leads to the confirmation page')).toBeVisible();
    await send(frame);
    const confirmation = shown(frame, 'confirmation');
    const [issuer, account] = CONFIRMED[destination];
    await expect(confirmation.locator('.issuer')).toHaveText(issuer);
    await expect(confirmation.locator('.number')).toHaveText(account);
    await press(frame, 'Confirm');
    await expect(outcome).toContainText('Account captured.');
    await expect(again).toBeHidden();
    await expect(page.locator('#ingo iframe')).toHaveCount(0);

    const form = `PAGE_LOAD ${DESTINATION_FACTS[destination].page}`;
    expect(await log()).toEqual([form, 'PAGE_LOAD Confirmation', 'PAGE_LOAD Success', 'TOKEN_SUCCESS']);
    const [kept] = example.log;
    const token = /^token (\w{4}…\w{4}) for (\w+)$/.exec(kept!)!;
    expect(token[2]).toBe(destination);
    await expect(page.getByRole('list', { name: 'Events' })).toContainText(
      `"customer_account_token": "${token[1]}"`,
    );
    expect(await program.journal({ kind: 'transition', to: 'completed' })).toHaveLength(1);
    // What was typed stands nowhere in full, but for what is no secret.
    const typed = valuesOf(destination).values[accountField(destination)]!;
    const journal = JSON.stringify(await program.journal({ kind: 'recipient' }));
    expect(journal.includes(typed)).toBe(destination === 'paypal');
  });

  test(`${destination}: its test values lead where they say`, async ({ page, host, program }) => {
    // One for each page that some lead to; all of them are tried over HTTP.
    const rows = TEST_VALUES.filter(
      (row) =>
        row.label !== 'Success' &&
        row.destination === destination &&
        row === TEST_VALUES.find((one) => one.destination === destination && sameEnd(one, row)),
    );
    const frame = host.frame(page);
    for (const row of rows) {
      const { authorizedUrl } = await program.createSession();
      await host.open(page);
      await host.mount(page, { url: authorizedUrl, destination });
      await useTestValues(frame, row.label);
      await send(frame);
      const { page: leadsTo, status } = pageAfter(row);
      await expect(shown(frame, leadsTo), row.label).toBeVisible();
      if (leadsTo === 'terminal-failure') {
        const failure = { error: status, funding_destination: destination };
        expect(await host.waitFor(page, 'TERMINAL_FAILURE')).toMatchObject(failure);
        await press(frame, 'Continue');
        expect(await host.waitFor(page, 'TERMINAL_FAILURE_ACKNOWLEDGED')).toMatchObject(failure);
      }
      if (leadsTo === 'could-not-be-verified') await host.waitFor(page, 'ACCOUNT_COULD_NOT_BE_VERIFIED');
      if (leadsTo === 'verification-failure') {
        await expect(shown(frame, leadsTo)).toContainText(`Status ${status}`);
        await expect(shown(frame, leadsTo)).toContainText('Attempts left: 2');
      }
    }
    const statuses = rows.flatMap((row) => pageAfter(row).status ?? []);
    expect(await program.journal({ kind: 'verification' })).toMatchObject(
      statuses.map((status) => ({ status })),
    );
  });
}

test('canceled on the confirmation page, nothing is kept; another destination may follow in the same session', async ({
  page,
  example,
  program,
}) => {
  const { frame, start, outcome, again, log } = onExample(page, example);
  await start('credit');
  await useTestValues(frame);
  await send(frame);
  await press(frame, 'Cancel');
  await expect(outcome).toContainText('Canceled.');
  expect(example.log).toEqual([]);
  expect((await log()).slice(-2)).toEqual(['PAGE_LOAD Canceled', 'FUNDING_CANCELED']);
  await page.locator('input[name=destination][value=ach]').check();
  await again.click();
  await useTestValues(frame);
  await send(frame);
  await press(frame, 'Confirm');
  await expect(outcome).toContainText('Account captured.');
  expect(example.log).toEqual([expect.stringMatching(/ for ach$/)]);
  expect(await program.journal({ kind: 'transition' })).toMatchObject([
    { event: 'MOUNT', to: 'mounted' },
    { event: 'FUNDING_CANCELED', to: 'active' },
    { event: 'MOUNT', to: 'mounted' },
    { event: 'TOKEN_SUCCESS', to: 'completed' },
  ]);
});

test('a verification that fails is told with the attempts left; secrets are typed again, and then it succeeds', async ({
  page,
  example,
  program,
}) => {
  const { frame, start, outcome } = onExample(page, example);
  await start('debit');
  const { values } = valuesOf('debit', '753');
  const type = async (card: string) => {
    await field(frame, 'Card number').fill(card);
    await field(frame, 'Expiration date').fill(values['expiration_date']!);
    await field(frame, 'Security code').fill(values['cvv']!);
  };
  await type(values['card_number']!);
  await field(frame, 'ZIP code of the card').fill('30301');
  for (const left of [2, 1]) {
    await send(frame);
    await expect(shown(frame, 'verification-failure')).toContainText(`Attempts left: ${left}`);
    await expect(outcome).toBeEmpty();
    await press(frame, 'Try again');
    await expect(field(frame, 'Card number')).toHaveValue('');
    await expect(field(frame, 'Security code')).toHaveValue('');
    await expect(field(frame, 'ZIP code of the card')).toHaveValue('30301');
    await type(values['card_number']!);
  }
  await field(frame, 'Card number').fill('5555 5555 5555 4444');
  await send(frame);
  await expect(shown(frame, 'confirmation')).toContainText('•••• 4444');
  await press(frame, 'Confirm');
  await expect(outcome).toContainText('Account captured.');
  expect(await program.journal({ kind: 'verification' })).toMatchObject([
    { status: 753, attempt_count: 1, max_attempts: 3 },
    { status: 753, attempt_count: 2, max_attempts: 3 },
    { status: 100, attempt_count: 2, max_attempts: 3 },
  ]);
});

test('too many failed verifications end the session', async ({ page, example, program }) => {
  await program.tune({ max_attempts: 1 });
  const { frame, start, outcome, again, log } = onExample(page, example);
  await start('ach');
  await useTestValues(frame, valuesOf('ach', '777').label);
  await send(frame);
  await expect(outcome).toContainText('Too many attempts.');
  await expect(again).toBeHidden();
  expect((await log()).at(-1)).toBe('MAX_VERIFICATION_ATTEMPTS_EXCEEDED');
});

test('a biller is searched for: none is found, then one is chosen', async ({ page, example, program }) => {
  const { frame, start, outcome, log } = onExample(page, example);
  await start('billpay');
  await press(frame, 'Search');
  await expect(frame.getByText('Please fill this in.')).toBeVisible();
  const query = frame.getByRole('searchbox', { name: 'Biller', exact: true });
  await query.fill('Zebra');
  await query.press('Enter');
  await expect(shown(frame, 'no-match')).toContainText('No biller found');
  await expect.poll(async () => (await log()).at(-1)).toBe('BILLPAY_SEARCH_NO_MATCH_FOUND');
  await expect(outcome).toBeEmpty();
  await press(frame, 'Try again');
  await query.fill('acme');
  await press(frame, 'Search');
  await expect(frame.getByText('Billers found: 2')).toBeVisible();
  await field(frame, 'Your account with the biller').fill('AB-1234');
  await send(frame);
  await expect(frame.getByText('Please fill this in.')).toBeVisible();
  await frame.getByRole('radio', { name: 'Acme Water' }).press('Space');
  await send(frame);
  await expect(shown(frame, 'confirmation')).toContainText('Acme Water');
  await press(frame, 'Confirm');
  await expect(outcome).toContainText('Account captured.');
  expect(await program.journal({ kind: 'recipient', action: 'submit' })).toHaveLength(1);
});

/** What is typed into which field, by its label, and what the page says under it; nothing where it is right. */
type Typed = readonly (readonly [label: string, value: string, complaint?: string])[];
const WRONG: Readonly<Record<Exclude<FundingDestination, 'credit' | 'billpay'>, readonly Typed[]>> = {
  debit: [
    [
      ['Card number', '', 'Please fill this in.'],
      ['Expiration date', '', 'Please fill this in.'],
      ['Security code', '', 'Please fill this in.'],
      ['ZIP code of the card', '', 'Please fill this in.'],
    ],
    [
      ['Card number', '4111 1111 1111 1112', 'This is not a card number. Please check the digits.'],
      ['Expiration date', '01/20', 'This card has expired.'],
      ['Security code', '12', 'Please enter the 3 digits of the security code, 4 on American Express.'],
      ['ZIP code of the card', '3030', 'Please enter a ZIP code of 5 digits.'],
    ],
    [
      ['Card number', '3782 822463 10005'],
      ['Expiration date', '13/49', 'Please write month and year as MM/YY.'],
      ['Security code', '123', 'Please enter the 3 digits of the security code, 4 on American Express.'],
      ['ZIP code of the card', '30301-1234'],
    ],
    [
      ['Expiration date', '12/49'],
      ['Security code', '1234'],
    ],
  ],
  ach: [
    [
      ['Routing number', '011000016', 'This is not a routing number. Please check the 9 digits.'],
      ['Account number', '123', 'This is not an account number.'],
      ['Account number again', '1234', 'The two account numbers differ.'],
    ],
    [
      ['Routing number', '011000015'],
      ['Account number', '1234'],
      ['Account number again', '1234'],
    ],
  ],
  paypal: [
    [['Email address at PayPal', 'jane', 'This is not an email address.']],
    [['Email address at PayPal', 'jane.doe@example.com']],
  ],
};

for (const [destination, tries] of Object.entries(WRONG)) {
  test(`${destination}: what is wrong is told at its field, before anything is sent`, async ({
    page,
    example,
    program,
  }) => {
    const { frame, start, outcome } = onExample(page, example);
    await start(destination as FundingDestination);
    for (const typed of tries) {
      for (const [label, value] of typed) await field(frame, label).fill(value);
      if (destination === 'ach') await frame.getByRole('radio', { name: 'Savings' }).press('Space');
      if (typed !== tries.at(-1)) {
        await send(frame);
        await expect(frame.getByRole('alert')).toHaveText('Please correct the fields marked below.');
        const [first] = typed.find(([, , complaint]) => complaint)!;
        await expect(field(frame, first)).toBeFocused();
        expect(await program.journal({ kind: 'recipient', action: 'submit' })).toEqual([]);
      }
      for (const [label, , complaint] of typed) {
        const input = field(frame, label);
        if (complaint) {
          await expect(input).toHaveAttribute('aria-invalid', 'true');
          await expect(input).toHaveAccessibleDescription(new RegExp(`${complaint}$`));
        } else await expect(input).not.toHaveAttribute('aria-invalid');
      }
    }
    await send(frame);
    await press(frame, 'Confirm');
    await expect(outcome).toContainText('Account captured.');
    expect(await program.journal({ kind: 'recipient', action: 'submit' })).toHaveLength(1);
  });
}

const sameEnd = (one: TestValue, other: TestValue): boolean =>
  pageAfter(one).page === pageAfter(other).page && (one.label === 'Success') === (other.label === 'Success');

/** Where a test value leads by its row, and the status that the journal then has. */
function pageAfter({ result }: TestValue): { readonly page: PageName; readonly status?: number } {
  if (result.outcome === 'success') return { page: 'confirmation', status: 100 };
  if (result.outcome === 'not-verified') return { page: 'could-not-be-verified' };
  const pages = {
    soft: 'confirmation',
    terminal: 'terminal-failure',
    retry: 'verification-failure',
  } as const;
  return { page: pages[VERIFICATION_FAILURES[result.status].outcome], status: result.status };
}
