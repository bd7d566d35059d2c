import type { Action, ActionAnswer, Boot, Directive } from '../../contracts/plugin/conversation.js';
import { sessionPath } from './actions.js';

/**
 * Tells the server that the page cannot run here; by the oldest means there is, since `fetch` may be what lacks.
 *
 * @param told takes what the server has to say, which the stream would have brought.
 */
export function tellUnsupported(boot: Boot, message: string, told: (directive: Directive) => void): void {
  try {
    const request = new XMLHttpRequest();
    request.open('POST', sessionPath(boot, 'actions'));
    request.setRequestHeader('content-type', 'application/json');
    request.setRequestHeader('x-conversation', boot.conversation ?? '');
    request.onload = () => {
      if (request.status === 200) (JSON.parse(request.responseText) as ActionAnswer).told?.forEach(told);
    };
    request.send(JSON.stringify({ action: 'unsupported', message } satisfies Action));
  } catch {
    // The recipient reads it on the page; there is nobody else to tell.
  }
}
