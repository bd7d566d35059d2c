import type { Send } from '../actions.js';
import type { Texts } from '../texts.js';

/** Dependencies of every view. */
export interface ViewContext {
  readonly texts: Texts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly send: Send;
  /** Values of fields that are not secret, kept for a second attempt. */
  readonly remembered: Record<string, string>;
}
