import { element } from './element.js';
import type { Texts } from './texts.js';

/** Why the connection counts as lost: the stream broke off, or an action could not be sent. */
export type ConnectionProblem = 'stream' | 'action';

/** The frame around every view: the badge SANDBOX, and the status of the connection. */
export interface Frame {
  /** Replaces the view. */
  show(view: HTMLElement): void;
  /** Whether a view has been shown. */
  readonly shown: boolean;
  /** Shows or removes the message that the connection was lost. */
  setConnectionProblem(problem: ConnectionProblem, present: boolean): void;
}

const MARK = 'SANDBOX';

/** Builds the frame in `#app`, with a loading message. */
export function createFrame(app: HTMLElement, texts: Texts): Frame {
  const header = element(
    'header',
    { class: 'frame', lang: 'en', dir: 'ltr' },
    element('strong', { class: 'badge' }, MARK),
    element('span', {}, 'Test page. No real account is used.'),
  );
  const connection = element('p', { class: 'connection', role: 'status' });
  const slot = element(
    'div',
    { class: 'slot' },
    element('p', { class: 'loading', role: 'status' }, texts.loading),
  );
  app.replaceChildren(header, connection, slot);
  document.title = MARK;

  const problems = new Set<ConnectionProblem>();
  let shown = false;
  return {
    get shown() {
      return shown;
    },
    show(view) {
      shown = true;
      slot.replaceChildren(view);
      const heading = view.querySelector<HTMLElement>('h1');
      document.title = `${MARK} · ${heading?.textContent ?? ''}`;
      // A page in an iframe must not move the focus away from the page that embeds it.
      if (document.hasFocus()) heading?.focus();
    },
    setConnectionProblem(problem, present) {
      if (present) problems.add(problem);
      else problems.delete(problem);
      const text = problems.size > 0 ? texts.reconnecting : '';
      if (connection.textContent !== text) connection.textContent = text;
    },
  };
}
