import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { document, newContainer, scriptSdk, URL_OF_SESSION } from './testing/embedding-page.js';

const OTHER_URL = URL_OF_SESSION.replace('6f1e2f0e', '7a2b3c4d');

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  vi.useFakeTimers();
  warn = vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const mountIn = (container: Element, url = URL_OF_SESSION) => {
  const plugin = scriptSdk().create(container);
  plugin.mount(url, 'debit');
  return plugin;
};
/** Lets less time pass than the warning about a page that does not answer takes. */
const pass = () => vi.advanceTimersByTime(3_000);

describe('an element that does not show its children', () => {
  it.each(['iframe', 'img', 'canvas', 'template', 'textarea'])(
    '<%s> is accepted, and warned about once',
    (tag) => {
      const element = document.createElement(tag);
      scriptSdk().create(element);
      scriptSdk().create(element);
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        expect.stringMatching(
          new RegExp(`element is an <${tag}>, which does not show what it contains.*Pass a <div>`),
        ),
      );
    },
  );

  it.each(['div', 'section', 'x-payout'])('<%s> shows them', (tag) => {
    scriptSdk().create(document.createElement(tag));
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('a second plugin in the same element', () => {
  it('is warned about once, with both sessions and without what proves the right to mount', () => {
    const container = newContainer();
    mountIn(container);
    mountIn(container, OTHER_URL);
    mountIn(container);
    pass();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^Two plugins are mounted in the same element: \/session\/6f1e2f0e\S+ and \/session\/7a2b3c4d\S+\. .*StrictMode/,
      ),
    );
    expect(warn.mock.calls.flat().join()).not.toMatch(/1700000000|Zm9yZ2Vk/);
  });

  it('is fine when the first was removed, before or right after', () => {
    const container = newContainer();
    mountIn(container);
    container.replaceChildren();
    mountIn(container, OTHER_URL);
    const [first] = container.children;
    mountIn(container);
    first!.remove();
    pass();
    expect(warn).not.toHaveBeenCalled();
  });

  it('is fine when the element was removed from the page', () => {
    const container = newContainer();
    mountIn(container);
    mountIn(container, OTHER_URL);
    container.remove();
    pass();
    expect(warn).not.toHaveBeenCalled();
  });

  it('is not what a second mount of the same plugin makes, nor one in another element', () => {
    const container = newContainer();
    mountIn(container).mount(OTHER_URL, 'debit');
    mountIn(newContainer());
    pass();
    expect(warn).not.toHaveBeenCalled();
  });
});
