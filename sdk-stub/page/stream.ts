import type { Boot, Directive } from '../../contracts/plugin/conversation.js';
import { sessionPath } from './actions.js';

/** Who wants to know what the stream brings. */
export interface StreamListener {
  directive(directive: Directive): void;
  /** The connection was lost (true) or is open (again). */
  lost(lost: boolean): void;
  /** The server refuses the stream; the browser will not try again. */
  refused(): void;
}

/** Opens the stream of directives. It reconnects by itself, and no directive is delivered twice. */
export function openStream(boot: Boot, listener: StreamListener): void {
  const conversation = new URLSearchParams({ c: boot.conversation ?? '' });
  const source = new EventSource(`${sessionPath(boot, 'stream')}?${conversation}`);
  let lastSeen = -Infinity;
  source.onopen = () => listener.lost(false);
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) listener.refused();
    else listener.lost(true);
  };
  source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
    // After a reconnection the server may begin a little before where the page was.
    const id = Number(lastEventId);
    if (id <= lastSeen) return;
    lastSeen = id;
    const directive = JSON.parse(data) as Directive;
    if ('end' in directive) source.close();
    else listener.directive(directive);
  };
}
