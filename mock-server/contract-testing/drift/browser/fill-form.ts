import type { Frame, Locator } from '@playwright/test';
import { realPause } from '../../../world/world.js';
import { RECIPIENT, TEST_CARD } from '../../target/samples.js';

/** What is typed into a field, by what its name, label or purpose says; the first row that fits counts. */
const VALUES: readonly (readonly [field: RegExp, value: string])[] = [
  [/cc-number|card.?num/i, TEST_CARD.account],
  [/cc-exp|expir/i, `${TEST_CARD.expiration_date.slice(2)}/${TEST_CARD.expiration_date.slice(0, 2)}`],
  [/cc-csc|cvv|cvc|security.?code/i, '123'],
  [/postal|zip/i, RECIPIENT.zip_code],
  [/given-name|first.?name/i, RECIPIENT.first_name],
  [/family-name|last.?name/i, RECIPIENT.last_name],
  [/address.?(line)?.?1|street/i, RECIPIENT.address_line1],
  [/city|address-level2/i, RECIPIENT.city],
];

const CANCEL = /\b(cancel|different|another|go back)\b/i;
const CONTINUE = /\b(continue|next|submit|verify|save|add)\b/i;
const POLL_TIMES = 40;
const POLL_MS = 50;

/**
 * Looks for a control by which a recipient cancels. Where the first page has none, it types the sample card of the
 * published pages, and looks on the page that follows.
 *
 * @returns undefined where there is none.
 */
export async function findCancel(frame: Frame): Promise<Locator | undefined> {
  const first = await visible(frame, CANCEL);
  if (first) return first;
  if (!(await fillForm(frame))) return undefined;
  await (await visible(frame, CONTINUE))?.click();
  for (let times = 0; times < POLL_TIMES; times += 1) {
    const cancel = await visible(frame, CANCEL);
    if (cancel) return cancel;
    await realPause(POLL_MS);
  }
  return undefined;
}

/** Types what it knows into the visible fields; false where it knows none. */
async function fillForm(frame: Frame): Promise<boolean> {
  let filled = false;
  for (const input of await frame.locator('input:visible').all()) {
    const words = await input.evaluate((field) => {
      const { autocomplete, name, id, placeholder, labels, ariaLabel } = field as HTMLInputElement;
      const texts = [...(labels ?? [])].map(({ textContent }) => textContent);
      return [autocomplete, name, id, placeholder, ariaLabel, ...texts].join(' ');
    });
    const value = VALUES.find(([field]) => field.test(words))?.[1];
    if (value === undefined) continue;
    await input.fill(value);
    filled = true;
  }
  return filled;
}

async function visible(frame: Frame, name: RegExp): Promise<Locator | undefined> {
  for (const role of ['button', 'link'] as const) {
    const found = frame.getByRole(role, { name }).filter({ visible: true }).first();
    if ((await found.count()) > 0) return found;
  }
  return undefined;
}
