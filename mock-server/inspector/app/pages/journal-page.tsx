import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../journal/entry.js';
import { filterEntries } from '../model/filter-entries.js';
import { LANES, type Lane } from '../model/lanes.js';
import { control } from '../state/control-api.js';
import { dropped, entries, sessionsKnown } from '../state/journal-store.js';
import { changeQuery, hrefOf, query, route } from '../state/router.js';
import { EntryDetail } from '../ui/entry-detail.js';
import { EntryRow } from '../ui/entry-row.js';
import { SearchField } from '../ui/search-field.js';
import { VirtualList } from '../ui/virtual-list.js';
import { Waiting } from '../ui/waiting.js';

/** Everything that happened in the program, the newest first; one entry beside the list. */
export function JournalPage() {
  const search = query.value.get('search') ?? '';
  const lane = query.value.get('lane') ?? '';
  const refused = query.value.get('refused') ?? '';
  const seq = route.value?.parameters['seq'];
  const all = entries.value;
  const shown = useMemo(
    () =>
      filterEntries(all, {
        search,
        lanes: lane in LANES ? [lane as Lane] : [],
        refusedOnly: refused !== '',
      }).toReversed(),
    [all, search, lane, refused],
  );
  return (
    <div class={seq === undefined ? 'split' : 'split opened'}>
      <section class="pane list" aria-labelledby="list-title">
        <div class="pane-head">
          <h1 id="list-title">Journal</h1>
          <p class="count" role="status">
            {shown.length === all.length ? all.length : `${shown.length} of ${all.length}`}
          </p>
          <select
            aria-label="Lane"
            value={lane}
            onChange={({ currentTarget }) => changeQuery({ lane: currentTarget.value })}
          >
            <option value="">Every lane</option>
            {Object.entries(LANES).map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
          <label class="check">
            <input
              type="checkbox"
              checked={refused !== ''}
              onChange={({ currentTarget }) => changeQuery({ refused: currentTarget.checked ? '1' : '' })}
            />
            Refused only
          </label>
          <SearchField label="Search the journal" name="search" />
        </div>
        {dropped.value > 0 && (
          <p class="quiet hint">{dropped.value} older entries are no longer kept by the sandbox.</p>
        )}
        {shown.length === 0 ? (
          <NoEntries none={all.length === 0} />
        ) : (
          <VirtualList
            label="Journal"
            items={shown}
            rowHeight={48}
            keyOf={keyOf}
            selected={seq === undefined ? undefined : Number(seq)}
            growsAtTop
            renderRow={(entry) => (
              <EntryRow
                entry={entry}
                href={hrefOf('entry', { seq: entry.seq, search, lane, refused })}
                selected={String(entry.seq) === seq}
              />
            )}
          />
        )}
      </section>
      {seq !== undefined && <EntryPanel seq={seq} />}
    </div>
  );
}

/** Why the list is empty, and what to do about it. */
function NoEntries({ none }: { readonly none: boolean }) {
  if (!none)
    return (
      <p class="empty">
        No entry fits.{' '}
        <button type="button" onClick={() => changeQuery({ search: '', lane: '', refused: '' })}>
          Show all
        </button>
      </p>
    );
  if (!sessionsKnown.value) return <Waiting />;
  return (
    <p class="empty">
      Nothing happened yet. <a href={hrefOf('sessions')}>First steps</a>
    </p>
  );
}

const keyOf = ({ seq }: JournalEntry): number => seq;

/** One entry; one that this page does not have is asked for. */
function EntryPanel({ seq }: { readonly seq: string }) {
  const known = entries.value.find((entry) => String(entry.seq) === seq);
  const [asked, setAsked] = useState<JournalEntry | Error | null>(null);
  useEffect(() => {
    setAsked(null);
    if (known) return;
    control<JournalEntry>({ method: 'GET', path: `journal/${encodeURIComponent(seq)}` }).then(
      setAsked,
      (error: Error) => setAsked(error),
    );
  }, [seq, known === undefined]);
  const entry = known ?? asked;
  return (
    <section class="pane detail" aria-labelledby="entry-title">
      <h1 id="entry-title" class="visually-hidden">
        Entry {seq}
      </h1>
      <div class="pane-head narrow-only">
        <a class="back" href={hrefOf('journal')}>
          Whole journal
        </a>
      </div>
      {entry instanceof Error ? (
        <p class="problem">{entry.message}</p>
      ) : entry === null ? (
        <p class="empty">Loading.</p>
      ) : (
        <EntryDetail entry={entry} />
      )}
    </section>
  );
}
