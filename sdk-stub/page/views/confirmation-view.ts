import type { View } from '../../../contracts/plugin/conversation.js';
import { element } from '../element.js';
import { actionButton } from './action-button.js';
import { section } from './section.js';
import type { ViewContext } from './view-context.js';

/** Shows the issuer and the masked number of the account, with Confirm and Cancel. */
export function confirmationView(view: View, context: ViewContext): HTMLElement {
  const { texts } = context;
  return section(
    'confirmation',
    texts.confirmation.title,
    element('p', {}, texts.confirmation.text),
    element(
      'div',
      { class: 'account' },
      element('p', { class: 'issuer' }, element('bdi', {}, view.issuer ?? kind(view, context))),
      view.account === undefined
        ? undefined
        : element('p', { class: 'number' }, element('bdi', { dir: 'ltr' }, view.account)),
    ),
    element(
      'div',
      { class: 'buttons' },
      actionButton(texts.button.confirm, { action: 'confirm' }, context),
      actionButton(texts.button.cancel, { action: 'cancel' }, context, 'secondary'),
    ),
  );
}

const kind = ({ destination }: View, { texts }: ViewContext): string =>
  destination ? texts.title[destination] : '';
