import { computed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JournalEntry } from '../../../journal/entry.js';
import { authorizedUrlOf } from '../model/authorized-url.js';
import { entriesOfSession } from '../model/session-entries.js';
import type { SessionRow } from '../model/session-table.js';
import { entries, sessionOf, sessionsKnown } from '../state/journal-store.js';
import { onKey } from '../state/keyboard.js';
import { hrefOf, navigate, query, route } from '../state/router.js';
import { CopyAs } from '../ui/copy-as.js';
import { CopyButton } from '../ui/copy-button.js';
import { EntryDetail } from '../ui/entry-detail.js';
import { EntryRow } from '../ui/entry-row.js';
import { ErrorBoundary } from '../ui/error-boundary.js';
import { ExpiryRing } from '../ui/expiry-ring.js';
import { SessionSteering } from '../ui/session-steering.js';
import { StateBadge } from '../ui/state-badge.js';
import { TimelineView } from '../ui/timeline-view.js';
import { VirtualList } from '../ui/virtual-list.js';
import { Waiting } from '../ui/waiting.js';

/** The entries of the session that is open, oldest first. */
const sessionEntries = computed<readonly JournalEntry[]>(() => {
  const id = route.value?.parameters['id'];
  return id === undefined ? [] : entriesOfSession(entries.value, id);
});

/** One session: its timeline, what happened in it, and one entry in full. */
export function SessionPanel({ id }: { readonly id: string }) {
  const row = sessionOf(id);
  const shown = sessionEntries.value;
  const filters = { search: query.value.get('search') ?? '', state: query.value.get('state') ?? '' };
  const asked = query.value.get('entry');
  const selected = shown.find(({ seq }) => String(seq) === asked) ?? decisive(shown);
  const hrefOfEntry = (seq: number): string => hrefOf('session', { id, ...filters, entry: seq });
  const list = hrefOf('sessions', filters);
  useEffect(() => onKey('Escape', () => navigate(list)), [list]);
  return (
    <section class="pane detail" aria-labelledby="session-title">
      <div class="pane-head">
        <a class="back" href={list}>
          All sessions
        </a>
        <h1 id="session-title">{row?.recipient || 'Session'}</h1>
        {row && <Facts row={row} />}
        <CopyAs session={id} />
        {row && <SessionSteering row={row} url={authorizedUrlOf(shown)} />}
        <p class="quiet identifier">
          <code>{id}</code> <CopyButton text={id} what="session identifier" />
          {row && <a href={hrefOf('lifecycle', { session: id })}>Lifecycle</a>}
        </p>
      </div>
      {shown.length === 0 ? (
        <NoEntries known={row !== undefined} list={list} />
      ) : (
        <>
          <ErrorBoundary key={id} what="The timeline">
            <TimelineView entries={shown} selected={selected?.seq} hrefOf={hrefOfEntry} />
          </ErrorBoundary>
          <div class="session-body">
            <VirtualList
              label="What happened in this session"
              items={shown}
              rowHeight={48}
              keyOf={keyOf}
              selected={selected?.seq}
              renderRow={(entry) => (
                <EntryRow
                  entry={entry}
                  href={hrefOfEntry(entry.seq)}
                  selected={entry.seq === selected?.seq}
                />
              )}
            />
            {selected && <EntryDetail entry={selected} />}
          </div>
        </>
      )}
    </section>
  );
}

/** Says why nothing of a session is shown. */
function NoEntries({ known, list }: { readonly known: boolean; readonly list: string }) {
  if (!sessionsKnown.value) return <Waiting />;
  return (
    <p class="empty">
      {known
        ? 'The journal no longer holds anything of this session.'
        : 'This program has no such session: it was reset, or the address is of another program.'}{' '}
      <a href={list}>All sessions</a>
    </p>
  );
}

const keyOf = ({ seq }: JournalEntry): number => seq;

/** What is shown first: the last move of the session, which says how it stands, else its first entry. */
const decisive = (shown: readonly JournalEntry[]): JournalEntry | undefined =>
  shown.findLast(({ kind }) => kind === 'transition') ?? shown[0];

function Facts({ row }: { readonly row: SessionRow }) {
  const { state, by, reference, scenario, refreshes, failedVerifications, urlMintedAt, urlExpiresAt } = row;
  return (
    <>
      <StateBadge state={state} />
      {by !== null && <span class="quiet">by {by}</span>}
      {state === 'active' && <ExpiryRing mintedAt={urlMintedAt} expiresAt={urlExpiresAt} />}
      <span class="quiet facts">
        {[
          reference,
          scenario,
          refreshes > 0 && `refreshed ${refreshes} times`,
          failedVerifications > 0 && `failed verifications: ${failedVerifications}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
