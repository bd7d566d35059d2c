import type { Send } from '../actions.js';
import type { Texts } from '../texts.js';

/** What every view needs. */
export interface ViewContext {
  readonly texts: Texts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly send: Send;
  /** What was typed into fields that are not secret, so that a second attempt need not ask for it again. */
  readonly remembered: Record<string, string>;
}
