import type { JournalEntry } from '../journal/entry.js';
import { entryText } from '../journal/entry-text.js';
import type { Explanation } from '../signature/explain/explanation.js';
import { signingText } from '../signature/explain/explanation-text.js';

/** A journal entry for people; of a signature that was refused, both strings to sign as well. */
export function entryDocument(entry: JournalEntry): string {
  const explained = entry.kind === 'request' && entry.explanation !== undefined;
  return explained
    ? `${entryText(entry)}\n${signingText(entry.explanation as Explanation)}`
    : entryText(entry);
}
