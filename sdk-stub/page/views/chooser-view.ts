import { DESTINATIONS } from '../../../contracts/plugin/funding-destinations.js';
import { developerText, element } from '../element.js';
import { actionButton } from './action-button.js';
import { section } from './section.js';
import type { ViewContext } from './view-context.js';

/** Asks what to mount when the URL was opened in a tab, without the SDK. */
export function chooserView(context: ViewContext): HTMLElement {
  const view = section(
    'chooser',
    'Choose what to mount',
    developerText('This page was opened without the SDK. It works, but no listener receives its events.'),
    element(
      'div',
      { class: 'buttons' },
      ...DESTINATIONS.map((destination) =>
        actionButton(
          context.texts.title[destination],
          { action: 'mount', funding_destination: destination },
          context,
          'secondary',
        ),
      ),
    ),
  );
  const heading = view.querySelector('h1')!;
  heading.lang = 'en';
  heading.dir = 'ltr';
  return view;
}
