import type { Action } from '../../../contracts/plugin/conversation.js';
import type { Outcome } from '../actions.js';
import { developerText, element } from '../element.js';
import type { ViewContext } from './view-context.js';

/**
 * Sends the action of a pressed button. All buttons of the view are disabled until the answer, and stay disabled after an
 * accepted action, except a search: the server shows the next page.
 *
 * @returns the result; undefined when another action is being sent.
 */
export async function press(
  button: HTMLButtonElement,
  action: Action,
  { send, texts }: ViewContext,
): Promise<Outcome | undefined> {
  const view = button.closest('section')!;
  if (view.dataset['busy'] !== undefined) return undefined;
  const focused = document.activeElement;
  setBusy(view, button, true);
  view.querySelector('.problem')?.remove();
  const outcome = await send(action);
  if (outcome.kind === 'accepted' && action.action !== 'search') return outcome;
  setBusy(view, button, false);
  // A disabled button loses the focus, which keyboard users would have to find again.
  if (view.contains(focused) && document.hasFocus()) (focused as HTMLElement).focus();
  if (outcome.kind === 'refused') button.closest('.buttons, .field')?.before(problem(outcome.status));
  return outcome;

  function problem(status: number): HTMLElement {
    return element(
      'div',
      { class: 'problem', role: 'alert' },
      element('p', {}, texts.plugin_error.title),
      developerText(`The server refused "${action.action}": HTTP ${status}.`),
    );
  }
}

function setBusy(view: HTMLElement, pressed: HTMLButtonElement, busy: boolean): void {
  if (busy) view.dataset['busy'] = '';
  else delete view.dataset['busy'];
  pressed.toggleAttribute('aria-busy', false);
  if (busy) pressed.setAttribute('aria-busy', 'true');
  for (const button of view.querySelectorAll('button')) button.disabled = busy;
}
