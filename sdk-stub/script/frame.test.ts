import { describe, expect, it } from 'vitest';
import { document, newContainer, pagesIn, scriptSdk, URL_OF_SESSION } from './testing/embedding-page.js';
import type { IngoPluginOptions } from './types.js';

function frameWith(options?: IngoPluginOptions): HTMLIFrameElement {
  const container = newContainer();
  scriptSdk().create(container, options).mount(URL_OF_SESSION, 'ach');
  return container.firstElementChild as HTMLIFrameElement;
}

describe('the iframe', () => {
  it('is a direct child of the container, behind what stands there, and shows the authorized URL', () => {
    const container = newContainer();
    container.innerHTML = '<p>Pay out</p>';
    scriptSdk().create(container).mount(URL_OF_SESSION, 'ach');
    expect([...container.children].map(({ tagName }) => tagName)).toEqual(['P', 'IFRAME']);
    expect((container.lastElementChild as HTMLIFrameElement).src).toBe(URL_OF_SESSION);
  });

  it('is not there before mount', () => {
    const container = newContainer();
    scriptSdk().create(container);
    expect(container.children).toHaveLength(0);
  });

  it('lives in a container that is not on the page yet', () => {
    const container = document.createElement('section');
    scriptSdk().create(container).mount(URL_OF_SESSION, 'ach');
    expect(container.children).toHaveLength(1);
  });

  it('has a name for screen readers, is as wide as its container, and may ask for payment', () => {
    const frame = frameWith();
    expect(frame.title).toMatch(/account/);
    expect(frame.getAttribute('width')).toBe('100%');
    expect(frame.getAttribute('allow')).toBe('payment');
  });

  it('tells the server which site embeds it, whatever the referrer policy of the page', () => {
    expect(frameWith().getAttribute('referrerpolicy')).toBe('origin');
  });

  it('has the class of cssName (5.2)', () => {
    expect(frameWith({ cssName: 'plugin wide' }).className).toBe('plugin wide');
    expect(frameWith().hasAttribute('class')).toBe(false);
  });

  it('scrolls unless scrolling is false (5.2)', () => {
    expect(frameWith({ scrolling: false }).getAttribute('scrolling')).toBe('no');
    expect(frameWith({ scrolling: true }).hasAttribute('scrolling')).toBe(false);
    expect(frameWith().hasAttribute('scrolling')).toBe(false);
  });

  it('takes the height of its content with autoHeight (5.2)', () => {
    const container = newContainer();
    scriptSdk().create(container, { autoHeight: true }).mount(URL_OF_SESSION, 'ach');
    const [page] = pagesIn(container);
    page!.height(412.2);
    expect(page!.frame.style.height).toBe('413px');
    page!.height(300);
    expect(page!.frame.style.height).toBe('300px');
  });

  it('keeps its height without autoHeight (5.2)', () => {
    const container = newContainer();
    scriptSdk().create(container).mount(URL_OF_SESSION, 'ach');
    const [page] = pagesIn(container);
    page!.height(412);
    expect(page!.frame.style.height).toBe('');
    expect(page!.frame.getAttribute('height')).toBe('600');
  });

  it.each([
    [1e9, '20000px'],
    [Infinity, '20000px'],
    [-1, ''],
    [NaN, ''],
    ['400', ''],
    [null, ''],
  ])('takes no height that cannot be: %s', (height, given) => {
    const container = newContainer();
    scriptSdk().create(container, { autoHeight: true }).mount(URL_OF_SESSION, 'ach');
    const [page] = pagesIn(container);
    page!.height(height);
    expect(page!.frame.style.height).toBe(given);
  });
});
