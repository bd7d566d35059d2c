import type { Frame, Page } from '@playwright/test';

/** Types one value after the other, from field to field. */
export async function type(page: Page, values: readonly string[]): Promise<void> {
  for (const [place, value] of values.entries()) {
    if (place > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(value);
  }
}

/** What has the focus in the iframe: the id of a field, else its text. */
export const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || !element) return '';
    const text = element instanceof HTMLInputElement ? element.closest('label')?.textContent : undefined;
    return text ?? (element.tagName === 'INPUT' ? element.id : (element.textContent ?? ''));
  });

/** Whether what has the focus, or the label around it, is marked by an outline. */
export const hasOutline = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const element = document.activeElement!;
    return [element, element.closest('label')].some(
      (one) =>
        one &&
        getComputedStyle(one).outlineStyle !== 'none' &&
        parseFloat(getComputedStyle(one).outlineWidth) >= 2,
    );
  });
