import { CHANNEL, type SdkMessage } from '../../contracts/plugin/conversation.js';
import { createFrame, setHeight } from './frame.js';
import { readPageMessage } from './page-message.js';
import type { Mount, Tell } from './sdk.js';

const PATIENCE_MS = 10_000;

/**
 * Opens the plugin page in an iframe and talks with it. Only messages of this iframe, from the origin of the authorized
 * URL, count; all others are nobody's business here.
 *
 * @returns what takes the iframe away and stops listening.
 */
export function openFrame({ container, options, authorizedUrl, destination }: Mount, tell: Tell): () => void {
  const document = container.ownerDocument;
  // The page posts to the window that holds it, which is not ours when the container stands in another document.
  const view = document.defaultView ?? window;
  const frame = createFrame(document, authorizedUrl.href, options);
  const patience = setTimeout(() => warnOfSilence(frame, authorizedUrl), PATIENCE_MS);

  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (!source || source !== frame.contentWindow || origin !== authorizedUrl.origin) return;
    const message = readPageMessage(data);
    if (message?.type === 'ready') {
      clearTimeout(patience);
      const answer: SdkMessage = { channel: CHANNEL, type: 'mount', funding_destination: destination };
      frame.contentWindow.postMessage(answer, authorizedUrl.origin);
    }
    if (message?.type === 'event') tell(message.event, message.payload);
    if (message?.type === 'height' && options.autoHeight) setHeight(frame, message.height);
  };
  view.addEventListener('message', hear);
  container.appendChild(frame);

  return () => {
    clearTimeout(patience);
    view.removeEventListener('message', hear);
    frame.remove();
  };
}

/** A page that never answers is silence to the integration, as with the real one; the developer may know. */
function warnOfSilence(frame: HTMLIFrameElement, { origin, pathname }: URL): void {
  if (!frame.isConnected) return;
  console.warn(
    `The plugin page ${origin}${pathname} has not answered for ${PATIENCE_MS / 1000} s, so no event will come from it. ` +
      `Check that ${origin} runs and can be reached from this browser, that authorized_url comes from it, and that the ` +
      'Content-Security-Policy of this page allows it as frame-src.',
  );
}
