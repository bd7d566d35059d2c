import { expect, type Frame, type Page } from '@playwright/test';

/** Runs in the document: what is to be seen of it. */
function look() {
  const root = document.documentElement;
  const width = root.clientWidth;
  const overflowing = [...document.querySelectorAll<HTMLElement>('#app *')].filter((element) => {
    // A field scrolls what it holds; whatever has no box of its own is judged by what is around it.
    if (element.clientWidth === 0 || element instanceof HTMLInputElement) return false;
    const { left, right } = element.getBoundingClientRect();
    return left < -0.5 || right > width + 0.5 || element.scrollWidth > element.clientWidth + 1;
  });
  const mark = document.querySelector<HTMLElement>('.badge');
  return {
    overflowing: overflowing.map(
      (element) => `<${element.localName} class="${element.className}">: ${element.textContent}`,
    ),
    wider: Math.max(0, root.scrollWidth - width),
    mark: mark?.checkVisibility() ? mark.innerText : undefined,
    title: document.title,
    text: document.getElementById('app')!.innerText,
  };
}

/**
 * Checks what holds on every page, whatever its language and width: nothing stands out at a side, the iframe is as
 * high as its content, it says SANDBOX, and no text has a gap.
 *
 * @param what names the page in the report of a failure.
 */
export async function expectWellSet(page: Page, frame: Frame, what: string): Promise<void> {
  const { text, title, ...seen } = await frame.evaluate(look);
  expect(seen, what).toEqual({ overflowing: [], wider: 0, mark: 'SANDBOX' });
  expect(title, what).toMatch(/^SANDBOX · \S/);
  expect(text, what).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object/);
  await expectHeightOfContent(page, frame, what);
}

/** Checks that the iframe has the height of its content, no less and no more; gives it. */
export async function expectHeightOfContent(page: Page, frame: Frame, what: string): Promise<number> {
  let height = 0;
  await expect(async () => {
    const [content, scrolled] = await frame.evaluate(() => {
      const root = document.documentElement;
      return [Math.ceil(root.getBoundingClientRect().height), root.scrollHeight] as const;
    });
    const box = await page.locator('#ingo iframe').boundingBox();
    height = box?.height ?? 0;
    expect([height, scrolled], what).toEqual([content, content]);
  }).toPass({ intervals: [20] });
  return height;
}
