import { computed } from '@preact/signals';
import type { JournalEntry } from '../../../journal/entry.js';
import { isRefused } from '../model/filter-entries.js';
import { entries } from '../state/journal-store.js';
import { hrefOf } from '../state/router.js';
import { Icon } from './icon.js';

/** Refused requests, the newest last. */
const refused = computed(() =>
  entries.value.filter(
    (entry): entry is Extract<JournalEntry, { kind: 'request' }> =>
      entry.kind === 'request' && isRefused(entry),
  ),
);

/** Says above the sessions that requests were refused, why the newest was, and leads there. */
export function RefusalHint() {
  const newest = refused.value.at(-1);
  if (!newest) return null;
  const count = refused.value.length;
  return (
    <p class="refusal-hint">
      <Icon name="refused" />
      <a href={hrefOf('entry', { seq: newest.seq, refused: '1' })}>
        {count === 1 ? 'One request was refused' : `${count} requests were refused, the newest`}
      </a>
      : {newest.findings[0]!.what}
    </p>
  );
}
