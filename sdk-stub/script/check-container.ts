const CHECK_AFTER_MS = 1_000;

/** Elements that never show their children. */
const CHILDLESS = /^(iframe|object|embed|img|picture|video|audio|canvas|input|textarea|select|template)$/i;

const warned = new WeakSet<Element>();
const sessions = new WeakMap<Element, string>();

/** Warns, once for each element, when it does not show its children: the plugin would work, but not be visible. */
export function checkShowsChildren(element: Element): void {
  const { tagName = '' } = element;
  if (!CHILDLESS.test(tagName)) return;
  const tag = tagName.toLowerCase();
  warnOnce(
    element,
    `IngoInstantPayments.create(element, …): element is an <${tag}>, which does not show what it contains. The plugin ` +
      'will be mounted and send its events, but nothing of it will be visible. Pass a <div>: mount adds the <iframe> itself.',
  );
}

/**
 * Warns, once for each element, when it keeps the iframes of two plugins: two forms, each with a session of its own.
 * The first may still be removed, so it is checked a moment later.
 *
 * @param frame the iframe that was just added to the element.
 * @param url its authorized URL.
 */
export function checkOnlyPlugin(element: Element, frame: HTMLIFrameElement, { pathname }: URL): void {
  const first = [...element.children].find((child) => child !== frame && sessions.has(child));
  sessions.set(frame, pathname);
  if (!first) return;
  const isShown = (one: Element): boolean => one.parentNode === element && one.isConnected;
  setTimeout(() => {
    if (!isShown(first) || !isShown(frame)) return;
    warnOnce(
      element,
      `Two plugins are mounted in the same element: ${sessions.get(first)} and ${pathname}. The recipient sees two ` +
        'forms, and each can return a token. Was the effect of a component run twice, as by StrictMode of React? Let its ' +
        'cleanup cancel the request for the first session and empty the element: element.replaceChildren().',
    );
  }, CHECK_AFTER_MS);
}

function warnOnce(element: Element, message: string): void {
  if (warned.has(element)) return;
  warned.add(element);
  console.warn(message);
}
