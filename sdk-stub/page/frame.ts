import { element } from './element.js';
import type { Texts } from './texts.js';

/** Why the connection is held to be lost: the stream broke off, or an action could not be sent. */
export type Trouble = 'stream' | 'action';

/** What stands around every view: the mark SANDBOX, and a line on the state of the connection. */
export interface Frame {
  /** Replaces the view. */
  show(view: HTMLElement): void;
  /** Whether a view was shown yet. */
  readonly shown: boolean;
  /** Shows, or takes away, the word that the connection was lost. */
  trouble(trouble: Trouble, present: boolean): void;
}

const MARK = 'SANDBOX';

/** Builds the frame into `#app`, with a word that the page is loading. */
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

  const troubles = new Set<Trouble>();
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
      // A page in an iframe must not pull the focus away from what the recipient does elsewhere.
      if (document.hasFocus()) heading?.focus();
    },
    trouble(trouble, present) {
      if (present) troubles.add(trouble);
      else troubles.delete(trouble);
      const text = troubles.size > 0 ? texts.reconnecting : '';
      if (connection.textContent !== text) connection.textContent = text;
    },
  };
}
