import type { Action, Boot, Directive, View } from '../../contracts/plugin/conversation.js';
import { createSend, type Send } from './actions.js';
import { missingFeatures } from './browser-support.js';
import { connectEmbedder } from './embedder.js';
import { createFrame } from './frame.js';
import { watchHeight } from './height.js';
import { openStream } from './stream.js';
import type { Texts } from './texts.js';
import { reportUnsupported } from './report-unsupported.js';
import { chooserView } from './views/chooser-view.js';
import { renderView } from './views/render-view.js';
import type { ViewContext } from './views/view-context.js';

/** Delay before a `mount` that did not reach the server is sent again, in milliseconds. */
const MOUNT_RETRY_MS = 1000;

/** Runs the hosted page: shows what the server sends, and posts the actions of the recipient. */
export function startPage(boot: Boot, texts: Texts, now: () => number): void {
  const frame = createFrame(document.getElementById('app')!, texts);
  const post = createSend(boot);
  const send: Send = async (action) => {
    const outcome = await post(action);
    frame.setConnectionProblem('action', outcome.kind === 'unreachable');
    return outcome;
  };
  const context: ViewContext = { texts, now, send, remembered: {} };
  const show = (view: View): void => render(renderView(view, context));
  const render = (view: HTMLElement): void => {
    frame.show(view);
    reportHeight();
  };

  const { closed } = boot;
  const missing = missingFeatures(window);
  const embedder = connectEmbedder(window, {
    mount: ({ funding_destination, listeners }) => {
      if (closed || missing.length > 0) return;
      void mount({ action: 'mount', funding_destination, ...(listeners && { listeners: [...listeners] }) });
    },
    withoutOrigin: () => {
      if (!closed) show({ page: 'not-allowed', message: WITHOUT_ORIGIN });
    },
  });
  const reportHeight = watchHeight((height) => embedder.height(height));

  if (closed) {
    show(closed.view);
    for (const { event, payload } of closed.events) embedder.event(event, payload);
  } else if (missing.length > 0) {
    const message = `This browser lacks ${missing.join(', ')}.`;
    show({ page: 'unsupported-browser', message });
    reportUnsupported(boot, message, (directive) => {
      if ('event' in directive) embedder.event(directive.event, directive.payload);
    });
  } else if (window.origin === 'null') {
    // The page is in a sandboxed iframe without an origin: the server would refuse its requests.
    show({ page: 'not-allowed', message: WITHOUT_ORIGIN });
  } else {
    openStream(boot, {
      directive,
      lost: (lost) => frame.setConnectionProblem('stream', lost),
      refused: () => {
        frame.setConnectionProblem('stream', false);
        show({ page: 'session-error', message: 'The server refused the stream of this page.' });
      },
    });
    if (!embedder.framed) render(chooserView(context));
  }

  function directive(directive: Exclude<Directive, { end: true }>): void {
    if ('show' in directive) show(directive.show);
    else embedder.event(directive.event, directive.payload);
  }

  /** There is no button yet, so a mount that did not reach the server is sent again. */
  async function mount(action: Action): Promise<void> {
    const outcome = await send(action);
    if (outcome.kind === 'unreachable') setTimeout(() => void mount(action), MOUNT_RETRY_MS);
    // A page that the server has shown meanwhile is more precise.
    else if (outcome.kind !== 'accepted' && !frame.shown)
      show({ page: 'session-error', message: `The server refused to mount: ${refusal(outcome)}.` });
  }
}

const refusal = (outcome: { kind: string; status?: number }): string => `HTTP ${outcome.status ?? 422}`;

const WITHOUT_ORIGIN =
  'The page that mounts this one has no origin: it comes from a file, or is in a sandboxed iframe without allow-same-origin. Serve it from http://localhost.';
