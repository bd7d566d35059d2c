import { expect, type Frame, type Page } from '@playwright/test';

/** Runs in a document: what stands out at a side, or is cut off there. */
function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  const found = [...document.querySelectorAll<HTMLElement>('#app *')].filter((element) => {
    // A field scrolls what it holds; whatever has no box of its own is judged by what is around it.
    if (element.clientWidth === 0 || element instanceof HTMLInputElement) return false;
    const { left, right } = element.getBoundingClientRect();
    return left < -0.5 || right > width + 0.5 || element.scrollWidth > element.clientWidth + 1;
  });
  return [
    ...(wide > width ? [`the page: ${wide} > ${width}`] : []),
    ...found.map((element) => `<${element.localName} class="${element.className}">: ${element.textContent}`),
  ];
}

/**
 * Checks what holds on every page, whatever its language and width: nothing stands out at a side, the iframe is as
 * high as its content, it says SANDBOX, and no text has a gap.
 */
export async function expectWellSet(page: Page, frame: Frame, what: string): Promise<void> {
  expect(await frame.evaluate(overflowing), `${what}: stands out at a side`).toEqual([]);
  await expectHeightOfContent(page, frame, what);
  await expect(frame.locator('.badge')).toBeVisible();
  expect(await frame.title()).toMatch(/^SANDBOX · \S/);
  const text = await frame.locator('#app').innerText();
  expect(text, what).toContain('SANDBOX');
  expect(text, what).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object/);
}

/** Checks that the iframe has the height of its content, no less and no more. */
export async function expectHeightOfContent(page: Page, frame: Frame, what: string): Promise<void> {
  const content = () =>
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect(async () => {
    const box = await page.locator('#ingo iframe').boundingBox();
    expect(box?.height, what).toBe(await content());
    expect(await frame.evaluate(() => document.documentElement.scrollHeight), what).toBe(box?.height);
  }).toPass({ intervals: [20] });
}
