import type { PageName } from '../../../contracts/plugin/pages.js';
import { element } from '../element.js';

/** The section of a page. Its heading can be focused when the page is shown. `data-page` is for tests. */
export const section = (
  page: PageName | 'chooser',
  title: string,
  ...children: readonly (Node | undefined)[]
): HTMLElement =>
  element(
    'section',
    { 'data-page': page, 'aria-labelledby': 'heading' },
    element('h1', { id: 'heading', tabindex: -1 }, title),
    ...children,
  );
