import { fieldsOf } from '../../contracts/plugin/forms.js';
import { DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';
import { RECIPIENT_FIELDS } from '../../contracts/plugin/recipient-verification.js';
import { texts } from '../../sdk-stub/page/locales/en-US.js';
import { expect, test } from './fixtures.js';
import { expectAccessible } from './page-axe.js';
import { ASK_FOR_RECIPIENT, TYPED_RECIPIENT } from './page-fields.js';
import { focused, hasOutline, type } from './page-keyboard.js';
import { recordLiveRegions } from './page-live-regions.js';
import { PAGE_NAMES, takeTour, tour } from './page-tour.js';
import { visit } from './page-visit.js';

const label = (name: string): string => texts.label[name as keyof typeof texts.label];
const hint = (name: string): string => (texts.hint as Readonly<Record<string, string>>)[name] ?? '';

test.describe('axe', () => {
  for (const destination of DESTINATIONS)
    test(`finds nothing on the form for ${destination}, empty, wrong and filled in, and on its confirmation`, async ({
      page,
      host,
      sandbox,
      program,
    }) => {
      await program.tune({ recipient_verification: ASK_FOR_RECIPIENT });
      const { frame, shows } = await visit({ page, host, sandbox, program }, { destination });
      await expectAccessible(page, frame, 'empty');

      await frame.locator('button[type=submit]').click();
      await expect(frame.getByRole('alert')).toHaveText(texts.errors_found);
      await expectAccessible(page, frame, 'wrong');

      for (const [name, value] of Object.entries(TYPED_RECIPIENT))
        await frame.locator(`#${name}`).fill(value);
      await frame.getByText('SANDBOX test values').click();
      await frame.getByRole('button', { name: 'Success', exact: true }).click();
      await expectAccessible(page, frame, 'filled in, test values open');

      await frame.locator('button[type=submit]').click();
      await shows('confirmation');
      await expectAccessible(page, frame, 'confirmation');
    });

  const notices = PAGE_NAMES.filter((name) => name !== 'form' && name !== 'confirmation');
  for (const part of [notices.slice(0, notices.length / 2), notices.slice(notices.length / 2)])
    test(`finds nothing on the pages ${part.join(', ')}`, async ({ page, host, sandbox, program }) => {
      const visited = await visit(
        { page, host, sandbox, program },
        { scenario: tour(part), first: part[0]! },
      );
      await takeTour(visited, program, part, (name) => expectAccessible(page, visited.frame, name));
    });

  test('finds nothing on the page of a URL that expired', async ({ page, host, sandbox, program }) => {
    const { frame } = await visit({ page, host, sandbox, program }, { late: '31s', first: 'expired' });
    await expectAccessible(page, frame, 'expired');
  });

  test('finds nothing on the page that tells a site that it may not show it', async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    await program.tune({ readings: { domainEnforcement: 'refused' } });
    const { frame } = await visit({ page, host, sandbox, program }, { first: 'not-allowed' });
    await expectAccessible(page, frame, 'not allowed');
  });

  test('finds nothing on the page that stands alone', async ({ page, program }) => {
    const { authorizedUrl } = await program.createSession();
    await page.goto(authorizedUrl);
    await expect(page.getByRole('heading')).toHaveText('Choose what to mount');
    await expectAccessible(page, page.mainFrame(), 'chooser');
  });
});

test.describe('a field', () => {
  for (const destination of DESTINATIONS)
    test(`for ${destination} is read with its label, its hint, and what is wrong with it`, async ({
      page,
      host,
      sandbox,
      program,
    }) => {
      await program.tune({ recipient_verification: ASK_FOR_RECIPIENT });
      const { frame } = await visit({ page, host, sandbox, program }, { destination });
      const fields = fieldsOf(destination, RECIPIENT_FIELDS);
      const locate = ({ name, input }: (typeof fields)[number]) =>
        input === 'choice' ? frame.getByRole('radiogroup', { name: label(name) }) : frame.locator(`#${name}`);
      const optional = ` (${texts.hint.optional})`;

      for (const field of fields) {
        const { name } = field;
        await expect(locate(field)).toHaveAccessibleName(
          label(name) + (name === 'address_line2' ? optional : ''),
        );
        await expect(locate(field)).toHaveAccessibleDescription(hint(name));
        await expect(locate(field)).not.toHaveAttribute('aria-invalid');
      }
      await expect(frame.getByRole('group', { name: texts.recipient })).toBeVisible();

      await frame.locator('button[type=submit]').click();
      for (const field of fields) {
        if (field.name === 'address_line2') continue;
        const said = `${hint(field.name)} ${texts.error.required}`.trim();
        await expect(locate(field)).toHaveAccessibleDescription(said);
        await expect(locate(field)).toHaveAttribute('aria-invalid', 'true');
      }
      await expect(frame.locator('#address_line2')).not.toHaveAttribute('aria-invalid');

      await frame.locator('#city').fill('Atlanta');
      await expect(frame.locator('#city')).not.toHaveAttribute('aria-invalid');
      await expect(frame.locator('#city')).toHaveAccessibleDescription('');
    });
});

test.describe('a screen reader announces', () => {
  test('what is wrong with the form, each time it is sent', async ({ page, host, sandbox, program }) => {
    const { frame } = await visit({ page, host, sandbox, program });
    await frame.evaluate(recordLiveRegions);
    for (const times of [1, 2]) {
      await frame.locator('button[type=submit]').click();
      const said = await frame.evaluate('announced');
      expect(said).toEqual(Array(times).fill(`alert: ${texts.errors_found}`));
    }
  });

  test('that the connection was lost, and that it is back', async ({ page, host, sandbox, program }) => {
    const steps = [
      { open: 'normally' },
      { show: 'form' },
      { pause: '1m' },
      { connection: 'lost' },
      { pause: '1m' },
      { connection: 'restored' },
      { pause: '1m' },
      { show: 'confirmation' },
    ] as const;
    const { frame, shows } = await visit(
      { page, host, sandbox, program },
      { scenario: { steps: [...steps] } },
    );
    const connection = frame.locator('.connection');
    await expect(connection).toHaveRole('status');
    await expect(connection).toBeEmpty();
    await program.advance('1m');
    await expect(connection).toHaveText(texts.reconnecting);
    await expectAccessible(page, frame, 'reconnecting');
    await program.advance('1m');
    await expect(connection).toBeEmpty();
    await program.advance('1m');
    await shows('confirmation');
  });

  test('the brand of the card, how many billers were found, and what test values lead to', async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    const visitor = { page, host, sandbox, program };
    const debit = await visit(visitor);
    await debit.frame.evaluate(recordLiveRegions);
    await debit.frame.locator('#card_number').pressSequentially('4111 1');
    await debit.frame.getByText('SANDBOX test values').click();
    await debit.frame.getByRole('button', { name: 'Success', exact: true }).click();
    expect(await debit.frame.evaluate('announced')).toEqual([
      'polite: Visa',
      'status: Filled in. Leads to the confirmation page; Confirm there leads to TOKEN_SUCCESS.',
    ]);
    const bill = await visit(visitor, { destination: 'billpay' });
    await bill.frame.evaluate(recordLiveRegions);
    await bill.frame.locator('#biller').fill('acme');
    await bill.frame.getByRole('button', { name: texts.button.search }).click();
    await expect(bill.frame.getByRole('radio')).toHaveCount(2);
    expect(await bill.frame.evaluate('announced')).toEqual(['status: Billers found: 2']);
  });
});

test.describe('by keyboard alone', () => {
  test('a card is entered, corrected and confirmed', async ({ page, host, sandbox, program }) => {
    const { frame, shows } = await visit({ page, host, sandbox, program });
    await expect(page.locator('#ingo iframe')).toHaveAttribute('title', /\S/);
    const order = ['card_number', 'expiration_date', 'cvv', 'postal_code', 'Continue', 'SANDBOX test values'];
    for (const name of order) {
      await page.keyboard.press('Tab');
      expect(await focused(frame)).toBe(name);
      expect(await hasOutline(frame), `${name} shows that it has the focus`).toBe(true);
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(frame)).toBe('card_number');

    await type(page, ['4111 1111 1111 1111', '13/49', '123', '30301']);
    await page.keyboard.press('Enter');
    expect(await focused(frame)).toBe('expiration_date');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1249');
    await page.keyboard.press('Enter');

    await shows('confirmation');
    expect(await focused(frame)).toBe(texts.confirmation.title);
    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('Confirm');
    await page.keyboard.press('Enter');
    await shows('success');
    expect(await focused(frame)).toBe(texts.success.title);
    await host.waitFor(page, 'TOKEN_SUCCESS');
  });

  test('a bank account is entered, its type chosen by arrows, and canceled', async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    const { frame, shows } = await visit({ page, host, sandbox, program }, { destination: 'ach' });
    await page.keyboard.press('Tab');
    await type(page, ['011000015', '22222222', '22222222']);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(frame)).toBe('Checking');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await focused(frame)).toBe('Savings');
    expect(await hasOutline(frame)).toBe(true);
    await expect(frame.getByRole('radio', { name: 'Savings' })).toBeChecked();
    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('Continue');
    await page.keyboard.press('Space');
    await shows('confirmation');
    for (const name of ['Confirm', 'Cancel']) {
      await page.keyboard.press('Tab');
      expect(await focused(frame)).toBe(name);
    }
    await page.keyboard.press('Space');
    await shows('canceled');
    expect(await focused(frame)).toBe(texts.canceled.title);
    await host.waitFor(page, 'FUNDING_CANCELED');
  });

  test('a biller is searched for, not found, found, and chosen', async ({ page, host, sandbox, program }) => {
    const { frame, shows } = await visit({ page, host, sandbox, program }, { destination: 'billpay' });
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nobody knows it');
    await page.keyboard.press('Enter');
    await shows('no-match');
    expect(await focused(frame)).toBe(texts.no_match.title);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shows('form');
    expect(await focused(frame)).toBe(texts.title.billpay);

    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('biller');
    await page.keyboard.type('acme');
    await page.keyboard.press('Enter');
    await expect(frame.getByRole('radio')).toHaveCount(2);
    expect(await focused(frame)).toBe('biller');
    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('Search');
    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('Acme Power & Light');
    await page.keyboard.press('ArrowDown');
    await expect(frame.getByRole('radio', { name: 'Acme Water' })).toBeChecked();
    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('biller_account');
    await page.keyboard.type('12345678');
    await page.keyboard.press('Enter');
    await expect((await shows('confirmation')).getByText('Acme Water')).toBeVisible();
  });

  test('test values are filled in, another try is made, and a terminal failure is acknowledged', async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    const { frame, shows } = await visit({ page, host, sandbox, program });
    const fillIn = async (value: string) => {
      await frame.getByText('SANDBOX test values').focus();
      await page.keyboard.press('Enter');
      await expect(frame.getByRole('button', { name: value })).toBeVisible();
      while ((await focused(frame)) !== value) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await focused(frame)).toBe('Continue');
      await page.keyboard.press('Enter');
    };
    await fillIn('753, AVS declined: try again');
    const failure = await shows('verification-failure');
    await expect(failure).toContainText('Attempts left: 2');
    expect(await focused(frame)).toBe(texts.verification_failure.title);
    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('Try again');
    await page.keyboard.press('Enter');
    await shows('form');
    expect(await focused(frame)).toBe(texts.title.debit);
    await fillIn('700, terminal failure');
    await shows('terminal-failure');
    await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe('Continue');
    await page.keyboard.press('Enter');
    await shows('acknowledged');
    expect(await focused(frame)).toBe(texts.acknowledged.title);
  });

  test('a new page does not take the focus from elsewhere on the site', async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    const pages = ['form', 'confirmation', 'success'] as const;
    const visited = await visit({ page, host, sandbox, program }, { scenario: tour(pages) });
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await takeTour(visited, program, pages, async () => {
      await expect(page.locator('textarea')).toBeFocused();
      expect(await visited.frame.evaluate(() => document.hasFocus())).toBe(false);
    });
  });
});
