import type { Frame, Route } from '@playwright/test';
import { DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';
import { LOCALES } from '../../contracts/session/locales.js';
import { directionOf } from '../../contracts/session/locales.js';
import { LOCALE_TEXTS } from '../../sdk-stub/page/locales/index.js';
import { expect, test } from './fixtures.js';
import { ASK_FOR_RECIPIENT } from './page-fields.js';
import { expectHeightOfContent, expectWellSet } from './page-layout.js';
import { screenshot } from './page-screenshot.js';
import { PAGE_NAMES, takeTour, tour } from './page-tour.js';
import { visit } from './page-visit.js';

/** The narrowest screen that counts; the iframe is narrower still, by the margin of the page around it. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 600, height: 800 };
const LONGEST = ['de-DE', 'fi-FI', 'ru-RU', 'hmn-Latn', 'ar-SA'] as const;

test.use({ viewport: WIDE });

test.describe('at 320 px nothing stands out, and the iframe is as high as its content', () => {
  test.use({ viewport: NARROW });

  for (const locale of LONGEST)
    test(`on every page in ${locale}`, async ({ page, host, sandbox, program }) => {
      const session = { language_locale_code: locale };
      const visited = await visit({ page, host, sandbox, program }, { scenario: tour(), session });
      await takeTour(visited, program, PAGE_NAMES, async (name) => {
        await expectWellSet(page, visited.frame, name);
        await screenshot(page, `${locale}-320-${name}`);
      });
    });

  // Of cards, every language has a test below.
  for (const locale of LONGEST)
    test(`on the forms in ${locale}, with all that can stand on them`, async ({
      page,
      host,
      sandbox,
      program,
    }) => {
      await program.tune({ recipient_verification: ASK_FOR_RECIPIENT });
      for (const destination of ['ach', 'billpay', 'paypal'] as const) {
        const session = { language_locale_code: locale };
        const { frame } = await visit({ page, host, sandbox, program }, { destination, session });
        if (destination === 'billpay') {
          await frame.locator('#biller').fill('s');
          await frame.locator('#biller').press('Enter');
          await expect(frame.getByRole('radio').first()).toBeVisible();
        }
        await frame.locator('button[type=submit]').click();
        await frame.locator('summary').click();
        await expectWellSet(page, frame, destination);
        await screenshot(page, `${locale}-320-${destination}`);
      }
    });
});

test('at 320 px, with text twice as large, nothing stands out either', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  await page.setViewportSize(NARROW);
  const session = { language_locale_code: 'de-DE' as const };
  const visited = await visit({ page, host, sandbox, program }, { scenario: tour(), session });
  await visited.frame.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await takeTour(visited, program, PAGE_NAMES, async (name) => {
    await expectWellSet(page, visited.frame, name);
    await screenshot(page, `de-DE-320-200-${name}`);
  });
});

test('the iframe grows and shrinks with its content, and with the width of the window', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  const { frame } = await visit({ page, host, sandbox, program });
  const height = () => expectHeightOfContent(page, frame, 'form');
  const empty = await height();
  await frame.locator('summary').click();
  const open = await height();
  expect(open).toBeGreaterThan(empty);
  await frame.locator('summary').click();
  expect(await height()).toBe(empty);
  await frame.locator('button[type=submit]').click();
  expect(await height()).toBeGreaterThan(empty);
  await page.setViewportSize(NARROW);
  expect(await height()).toBeGreaterThan(empty);
});

for (const eighth of [0, 1, 2, 3])
  test(`every language has its own texts, and its direction (${eighth + 1} of 4)`, async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    await page.setViewportSize(NARROW);
    for (const locale of LOCALES.filter((_, place) => place % 4 === eighth)) {
      const texts = LOCALE_TEXTS[locale];
      const { frame } = await visit(
        { page, host, sandbox, program },
        { session: { language_locale_code: locale } },
      );
      const root = frame.locator('html');
      await expect(root).toHaveAttribute('lang', locale);
      await expect(root).toHaveAttribute('dir', directionOf(locale));
      await expect(frame.getByRole('heading')).toHaveText(texts.title.debit);
      await expect(frame.locator('label').first()).toHaveText(texts.label.card_number);
      expect(await frame.title()).toBe(`SANDBOX · ${texts.title.debit}`);
      // By key: a click is aimed at a place, and the iframe may be growing still.
      await frame.getByRole('button', { name: texts.button.continue, exact: true }).press('Enter');
      await expect(frame.getByRole('alert')).toHaveText(texts.errors_found);
      await expect(frame.locator('#cvv-error')).toHaveText(texts.error.required);
      await frame.locator('summary').click();
      await expectWellSet(page, frame, locale);
      await screenshot(page, `${locale}-320-wrong`);
    }
  });

test.describe('written from right to left', () => {
  for (const locale of ['ar-SA', 'fa-IR'] as const)
    test(`${locale} begins at the right, and numbers still run to the right`, async ({
      page,
      host,
      sandbox,
      program,
    }) => {
      const { frame, shows } = await visit(
        { page, host, sandbox, program },
        { session: { language_locale_code: locale } },
      );
      const form = await shows('form');
      const edges = (selector: string) => edgesOf(frame, selector);
      expect(await styleOf(frame, 'html', 'direction')).toBe('rtl');
      const number = await edges('#card_number');
      expect((await edges('h1')).right).toBeCloseTo(number.right, 0);
      expect((await edges('label[for=card_number]')).right).toBeCloseTo(number.right, 0);
      // The field that comes first stands at the right.
      expect((await edges('#expiration_date')).left).toBeGreaterThan((await edges('#cvv')).right);

      await frame.locator('#card_number').pressSequentially('٤١١١١١١١١١١١١١١١');
      await expect(frame.locator('#card_number')).toHaveValue('4111 1111 1111 1111');
      expect(await styleOf(frame, '#card_number', 'direction')).toBe('ltr');
      const brand = await edges('.brand');
      expect(brand.left).toBeGreaterThan(number.left);
      expect(brand.right).toBeLessThan((number.left + number.right) / 2);
      for (const english of ['.frame', '.test-values']) {
        await expect(frame.locator(english)).toHaveAttribute('lang', 'en');
        expect(await styleOf(frame, english, 'direction')).toBe('ltr');
      }
      await screenshot(page, `${locale}-wide-form`);

      await frame.locator('summary').click();
      await screenshot(page, `${locale}-wide-values`);
      await form.getByRole('button', { name: 'Success', exact: true }).click();
      await frame.locator('button[type=submit]').click();
      await shows('confirmation');
      expect(await styleOf(frame, '.number bdi', 'direction')).toBe('ltr');
      await expect(frame.locator('.number')).toHaveText('•••• 1111');
      expect((await edges('.number bdi')).right).toBeCloseTo((await edges('.issuer')).right, 0);
      await screenshot(page, `${locale}-wide-confirmation`);
    });
});

test('the page is dark where the recipient wants it so, and light where not', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  const pages = ['form', 'confirmation', 'verification-failure', 'success'] as const;
  const visited = await visit({ page, host, sandbox, program }, { scenario: tour(pages) });
  const { frame } = visited;
  await takeTour(visited, program, pages, async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const ground = await luminance(frame, 'html', 'backgroundColor');
      const text = await luminance(frame, 'h1', 'color');
      const [dark, light] = colorScheme === 'dark' ? [ground, text] : [text, ground];
      expect(dark, `${name}, ${colorScheme}`).toBeLessThan(0.02);
      expect(light, `${name}, ${colorScheme}`).toBeGreaterThan(0.7);
      expect((light + 0.05) / (dark + 0.05), 'contrast').toBeGreaterThan(7);
      await screenshot(page, `${colorScheme}-wide-${name}`);
    }
  });
});

test('what was pressed is busy and cannot be pressed again; nothing turns for those who want no motion', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  const { frame, shows } = await visit({ page, host, sandbox, program }, { destination: 'paypal' });
  const held: Route[] = [];
  await page.route('**/actions', (route) => void held.push(route));
  await frame.locator('#paypal_email').fill('jane@example.com');
  await page.keyboard.press('Enter');
  const button = frame.locator('button[type=submit]');
  await expect(button).toHaveAttribute('aria-busy', 'true');
  await expect(button).toBeDisabled();
  await frame.locator('#paypal_email').press('Enter');
  const motion = () => button.evaluate((element) => getComputedStyle(element, '::after').animationName);
  expect(await motion()).toBe('turn');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('none');
  await screenshot(page, 'light-wide-busy');
  expect(held).toHaveLength(1);
  await held[0]!.continue();
  await shows('confirmation');
});

test('opened in a tab of its own, the page asks what to mount, and works', async ({ page, program }) => {
  await page.setViewportSize(NARROW);
  const { id, authorizedUrl } = await program.createSession({ language_locale_code: 'de-DE' });
  await page.goto(authorizedUrl);
  const texts = LOCALE_TEXTS['de-DE'];
  await expect(page.getByRole('heading')).toHaveText('Choose what to mount');
  await expect(page).toHaveTitle('SANDBOX · Choose what to mount');
  await expect(page.locator('.badge')).toBeVisible();
  await expect(page.getByRole('button')).toHaveText(DESTINATIONS.map((one) => texts.title[one]));
  await screenshot(page, 'de-DE-320-chooser');
  await page.getByRole('button', { name: texts.title.ach }).click();
  await expect(page.getByRole('heading')).toHaveText(texts.title.ach);
  await expect(page.locator('h1')).toBeFocused();
  await page.getByText('SANDBOX test values').click();
  await page.getByRole('button', { name: 'Success', exact: true }).click();
  await page.getByRole('button', { name: texts.button.continue }).click();
  await page.getByRole('button', { name: texts.button.confirm }).click();
  await expect(page.getByRole('heading')).toHaveText(texts.success.title);
  expect(await program.session(id)).toMatchObject({ state: 'completed' });
});

const styleOf = (frame: Frame, selector: string, property: 'direction' | 'color' | 'backgroundColor') =>
  frame
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);

const edgesOf = (frame: Frame, selector: string): Promise<{ left: number; right: number }> =>
  frame
    .locator(selector)
    .first()
    .evaluate((element) => {
      // A text is as wide as its line; its box is often wider.
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = (element.hasChildNodes() ? range : element).getBoundingClientRect();
      return { left, right };
    });

/** Relative luminance of a colour, from 0, black, to 1, white, as WCAG 2 defines it. */
async function luminance(
  frame: Frame,
  selector: string,
  property: 'color' | 'backgroundColor',
): Promise<number> {
  const [red, green, blue] = (await styleOf(frame, selector, property))
    .match(/[\d.]+/g)!
    .map((channel) => Number(channel) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
