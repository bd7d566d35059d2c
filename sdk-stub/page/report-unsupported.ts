import type { Action, ActionAnswer, Boot, Directive } from '../../contracts/plugin/conversation.js';
import { sessionPath } from './actions.js';

/**
 * Reports to the server that the page cannot run in this browser. It uses XMLHttpRequest, since `fetch` may be missing.
 *
 * @param receive receives the directives of the answer, which otherwise come by the stream.
 */
export function reportUnsupported(
  boot: Boot,
  message: string,
  receive: (directive: Directive) => void,
): void {
  try {
    const request = new XMLHttpRequest();
    request.open('POST', sessionPath(boot, 'actions'));
    request.setRequestHeader('content-type', 'application/json');
    request.setRequestHeader('x-conversation', boot.conversation ?? '');
    request.onload = () => {
      if (request.status === 200) (JSON.parse(request.responseText) as ActionAnswer).told?.forEach(receive);
    };
    request.send(JSON.stringify({ action: 'unsupported', message } satisfies Action));
  } catch {
    // The page shows the message; the server cannot be reached.
  }
}
