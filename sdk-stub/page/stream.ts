import type { Boot, Directive } from '../../contracts/plugin/conversation.js';
import { sessionPath } from './actions.js';

const OPEN_WITHIN_MS = 2_500;

/** Receives what the stream brings. */
export interface StreamListener {
  directive(directive: Directive): void;
  /** The connection was lost (true), or is open (again). */
  lost(lost: boolean): void;
  /** The server refused the stream; the browser will not try again. */
  refused(): void;
}

/**
 * Opens the stream of directives. It reconnects by itself, and no directive is delivered twice. Where it cannot be
 * opened at all, the console says so once.
 */
export function openStream(boot: Boot, listener: StreamListener): void {
  const path = sessionPath(boot, 'stream');
  const source = new EventSource(`${path}?${new URLSearchParams({ c: boot.conversation ?? '' })}`);
  let lastId = -Infinity;
  const timer = setTimeout(
    () => warn(`is not open after ${OPEN_WITHIN_MS / 1000} s. The page goes on trying`),
    OPEN_WITHIN_MS,
  );
  let opened = false;
  const warn = (problem: string): void => {
    clearTimeout(timer);
    if (!opened) console.warn(blockedStream(new URL(path, location.href).href, problem));
  };

  source.onopen = () => {
    opened = true;
    clearTimeout(timer);
    listener.lost(false);
  };
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) {
      warn('was refused. The page does not try again');
      listener.refused();
    } else listener.lost(true);
  };
  source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
    // After a reconnection the server may repeat what the page has already.
    const id = Number(lastEventId);
    if (id <= lastId) return;
    lastId = id;
    const directive = JSON.parse(data) as Directive;
    if ('end' in directive) source.close();
    else listener.directive(directive);
  };
}

const blockedStream = (url: string, problem: string): string =>
  `The event stream of the plugin page, ${url}, ${problem}. Without it the page shows nothing and sends no event. ` +
  'Check that no content blocker, service worker or proxy blocks or buffers responses of the type text/event-stream.';
