import { SESSION_STATES } from '../../../../contracts/lifecycle/lifecycle.js';
import { inWords } from '../model/describe-entry.js';
import { durationWords } from '../model/duration-words.js';
import { filterSessions } from '../model/filter-entries.js';
import type { SessionRow } from '../model/session-table.js';
import { programNow, sessions, sessionsKnown } from '../state/journal-store.js';
import { recording } from '../state/recording.js';
import { changeQuery, hrefOf, query, route } from '../state/router.js';
import { second } from '../state/ticker.js';
import { ExpiryRing } from '../ui/expiry-ring.js';
import { FirstSteps } from '../ui/first-steps.js';
import { RefusalHint } from '../ui/refusal-hint.js';
import { SearchField } from '../ui/search-field.js';
import { StateBadge } from '../ui/state-badge.js';
import { Waiting } from '../ui/waiting.js';
import { VirtualList } from '../ui/virtual-list.js';
import { SessionPanel } from './session-panel.js';

/** All sessions, the newest first; one of them beside the list. */
export function SessionsPage() {
  const search = query.value.get('search') ?? '';
  const state = query.value.get('state') ?? '';
  const id = route.value?.parameters['id'];
  const all = sessions.value;
  const shown = filterSessions(all, search, state);
  return (
    <div class={id === undefined ? 'split' : 'split opened'}>
      <section class="pane list" aria-labelledby="list-title">
        <div class="pane-head">
          <h1 id="list-title">Sessions</h1>
          <p class="count" role="status">
            {shown.length === all.length ? all.length : `${shown.length} of ${all.length}`}
          </p>
          <StateFilter value={state} />
          <SearchField label="Search sessions" name="search" />
        </div>
        <RefusalHint />
        {all.length === 0 && recording.value ? (
          <p class="empty">No session was created in this recording.</p>
        ) : all.length === 0 ? (
          sessionsKnown.value ? (
            <FirstSteps />
          ) : (
            <Waiting />
          )
        ) : shown.length === 0 ? (
          <p class="empty">
            No session fits.{' '}
            <button type="button" onClick={() => changeQuery({ search: '', state: '' })}>
              Show all
            </button>
          </p>
        ) : (
          <VirtualList
            label="Sessions"
            items={shown}
            rowHeight={60}
            keyOf={keyOf}
            selected={id}
            growsAtTop
            renderRow={(row) => <SessionLink row={row} selected={row.id === id} />}
          />
        )}
      </section>
      {id !== undefined && <SessionPanel id={id} />}
    </div>
  );
}

const keyOf = ({ id }: SessionRow): string => id;

function SessionLink({ row, selected }: { readonly row: SessionRow; readonly selected: boolean }) {
  void second.value;
  const { id, state, by, recipient, reference, scenario, createdAt, urlMintedAt, urlExpiresAt } = row;
  const filters = { search: query.value.get('search') ?? '', state: query.value.get('state') ?? '' };
  return (
    <a
      class="row session"
      href={hrefOf('session', { id, ...filters })}
      aria-current={selected ? 'true' : undefined}
    >
      <span class="main">
        <span class="title">{recipient || 'Recipient not named'}</span>
        <span class="detail">
          {reference} · {scenario}
        </span>
      </span>
      <span class="side">
        <span>
          <StateBadge state={state} />
          {state === 'active' && <ExpiryRing mintedAt={urlMintedAt} expiresAt={urlExpiresAt} />}
        </span>
        <span class="detail">
          {by !== null && `${by} · `}
          <time dateTime={new Date(createdAt).toISOString()}>
            {durationWords(programNow() - createdAt)} old
          </time>
        </span>
      </span>
    </a>
  );
}

const STATES = Object.keys(SESSION_STATES);

function StateFilter({ value }: { readonly value: string }) {
  return (
    <select
      aria-label="State"
      value={value}
      onChange={({ currentTarget }) => changeQuery({ state: currentTarget.value })}
    >
      <option value="">Every state</option>
      {STATES.map((state) => (
        <option key={state} value={state}>
          {inWords(state)}
        </option>
      ))}
    </select>
  );
}
