import type { View } from '../../../contracts/plugin/conversation.js';
import { confirmationView } from './confirmation-view.js';
import { formView } from './form-view.js';
import { noticeView } from './notice-view.js';
import type { ViewContext } from './view-context.js';

/** Builds the page that the server sent. */
export function renderView(view: View, context: ViewContext): HTMLElement {
  switch (view.page) {
    case 'form':
      return formView(view, context);
    case 'confirmation':
      return confirmationView(view, context);
    default:
      return noticeView(view, view.page, context);
  }
}
