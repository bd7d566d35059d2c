import { durationWords } from '../model/duration-words.js';
import { programNow } from '../state/journal-store.js';
import { second } from '../state/ticker.js';

interface Props {
  /** Milliseconds since 1970 by the clock of the program. */
  readonly mintedAt: number;
  readonly expiresAt: number;
}

/** The time that is left on an authorized URL, as a ring that drains. */
export function ExpiryRing({ mintedAt, expiresAt }: Props) {
  void second.value;
  const left = expiresAt - programNow();
  const share = Math.max(0, Math.min(1, left / Math.max(1, expiresAt - mintedAt)));
  return (
    <span class={left > 0 ? 'ring' : 'ring over'}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" pathLength={100} class="track" />
        <circle cx="10" cy="10" r="8" pathLength={100} class="rest" stroke-dasharray={`${share * 100} 100`} />
      </svg>
      <span>{left > 0 ? `URL ${durationWords(left)}` : 'URL expired'}</span>
    </span>
  );
}
