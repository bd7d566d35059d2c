import { CHANNEL, type SdkMessage } from '../../contracts/plugin/conversation.js';
import { checkOnlyPlugin } from './check-container.js';
import { createFrame, setHeight } from './frame.js';
import { readPageMessage } from './page-message.js';
import type { Emit, Mount } from './sdk.js';
import { watchAnswer } from './watch-answer.js';

/**
 * Opens the plugin page in an iframe and exchanges messages with it. Only messages of this iframe, from the origin of
 * the authorized URL, are read.
 *
 * @returns a function that removes the iframe and stops listening.
 */
export function openFrame(mount: Mount, emit: Emit): () => void {
  const { container, options, authorizedUrl, destination, listened } = mount;
  const document = container.ownerDocument;
  // The page posts to the window that embeds it. That is another one when the container is in another document.
  const view = document.defaultView ?? window;
  const frame = createFrame(document, authorizedUrl.href, options);
  const stopWatching = watchAnswer(frame, authorizedUrl, view);

  const receive = ({ source, origin, data }: MessageEvent): void => {
    if (!source || source !== frame.contentWindow || origin !== authorizedUrl.origin) return;
    const message = readPageMessage(data);
    switch (message?.type) {
      case 'ready': {
        stopWatching();
        const answer: SdkMessage = {
          channel: CHANNEL,
          type: 'mount',
          funding_destination: destination,
          listeners: listened(),
        };
        return frame.contentWindow.postMessage(answer, authorizedUrl.origin);
      }
      case 'event':
        return emit(message.event, message.payload);
      case 'height':
        if (options.autoHeight) setHeight(frame, message.height);
        return;
      default:
        // A message of something else on the page. A new type of ours does not compile here.
        return message satisfies undefined;
    }
  };
  view.addEventListener('message', receive);
  container.appendChild(frame);
  checkOnlyPlugin(container, frame, authorizedUrl);

  return () => {
    stopWatching();
    view.removeEventListener('message', receive);
    frame.remove();
  };
}
