import type { Action } from '../../../contracts/plugin/conversation.js';
import { element } from '../element.js';
import { press } from './pressing.js';
import type { ViewContext } from './view-context.js';

/** A button that sends an action, with primary or secondary style. */
export function actionButton(
  label: string,
  action: Action,
  context: ViewContext,
  look: 'primary' | 'secondary' = 'primary',
): HTMLButtonElement {
  const button = element('button', { type: 'button', class: look }, label);
  button.addEventListener('click', () => void press(button, action, context));
  return button;
}
