import type { IngoPluginOptions } from './types.js';

const TITLE = 'Ingo Instant Payments: your account (sandbox)';
const TALLEST_PX = 20_000;

/**
 * Creates the iframe, not yet on the page. Size and border are attributes, not styles, so that the style sheet of the page
 * can override them by `cssName`.
 */
export function createFrame(document: Document, url: string, options: IngoPluginOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const attributes: Record<string, string> = {
    title: TITLE,
    allow: 'payment',
    width: '100%',
    frameborder: '0',
    // The sandbox can check which site embeds it, under any referrer policy of the page.
    referrerpolicy: 'origin',
    ...(options.autoHeight ? {} : { height: '600' }),
    ...(options.scrolling === false ? { scrolling: 'no' } : {}),
    ...(options.cssName ? { class: options.cssName } : {}),
    src: url,
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
}

/** Sets the height of the iframe to that of its content, in CSS pixels. */
export function setHeight(frame: HTMLIFrameElement, height: number): void {
  frame.style.height = `${Math.ceil(Math.min(height, TALLEST_PX))}px`;
}
