import { computed } from '@preact/signals';
import type { JournalEntry } from '../../../journal/entry.js';
import { entries, sessionOf } from '../state/journal-store.js';
import { hrefOf, query, route } from '../state/router.js';
import { EntryDetail } from '../ui/entry-detail.js';
import { EntryRow } from '../ui/entry-row.js';
import { StateBadge } from '../ui/state-badge.js';
import { VirtualList } from '../ui/virtual-list.js';

/** The entries of the session that is open, oldest first. */
const sessionEntries = computed<readonly JournalEntry[]>(() => {
  const id = route.value?.parameters['id'];
  return entries.value.filter((entry) => 'session' in entry && entry.session === id);
});

/** One session: what happened in it. */
export function SessionPanel({ id }: { readonly id: string }) {
  const row = sessionOf(id);
  const shown = sessionEntries.value;
  const seq = Number(query.value.get('entry') ?? shown[0]?.seq);
  const selected = shown.find((entry) => entry.seq === seq);
  return (
    <section class="pane detail" aria-labelledby="session-title">
      <div class="pane-head">
        <a class="back" href={hrefOf('sessions')}>
          All sessions
        </a>
        <h1 id="session-title">{row?.recipient || 'Session'}</h1>
        {row && <StateBadge state={row.state} />}
        <p class="quiet">{id}</p>
      </div>
      <VirtualList
        label="What happened in this session"
        items={shown}
        rowHeight={48}
        keyOf={({ seq }) => seq}
        selected={selected?.seq}
        renderRow={(entry) => (
          <EntryRow
            entry={entry}
            href={hrefOf('session', { id, entry: entry.seq })}
            selected={entry.seq === seq}
          />
        )}
      />
      {selected && <EntryDetail entry={selected} />}
    </section>
  );
}
