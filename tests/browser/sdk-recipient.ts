import type { FrameLocator, Page } from '@playwright/test';

/** A document in which the plugin page stands: that of an iframe, or a tab of its own. */
type Place = FrameLocator | Page;

/** Presses a button of the plugin page. */
export const press = (place: Place, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).click();

/** Fills in a row of the test values, named by its label, and sends the form. */
export async function submit(place: Place, label: string): Promise<void> {
  await place.getByText('SANDBOX test values').click();
  await press(place, label);
  await place.locator('form button[type=submit]').click();
}

/** The page of the plugin that is shown, by its name in the contract. */
export const shown = (place: Place, name: string) => place.locator(`section[data-page="${name}"]`);
