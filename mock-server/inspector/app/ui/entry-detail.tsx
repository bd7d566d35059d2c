import type { JournalEntry } from '../../../journal/entry.js';
import { describeEntry } from '../model/describe-entry.js';
import { isRefused } from '../model/filter-entries.js';
import { sessionOfEntry } from '../model/session-entries.js';
import { hrefOf } from '../state/router.js';
import { DeliveryDetail } from './delivery-detail.js';
import { ErrorBoundary } from './error-boundary.js';
import { MeaningList } from './meaning-list.js';
import { RequestDetail } from './request-detail.js';
import { TextBlock } from './text-block.js';

/** Everything about one entry. */
export function EntryDetail({ entry }: { readonly entry: JournalEntry }) {
  const { title, detail, tone } = describeEntry(entry);
  const { seq, at, kind } = entry;
  const session = sessionOfEntry(entry);
  return (
    <article class="entry-detail" aria-labelledby={`entry-${seq}`}>
      <header>
        <h2 id={`entry-${seq}`} class={tone}>
          {title}
        </h2>
        {detail && !isRefused(entry) && <p class="lead">{detail}</p>}
        <p class="quiet">
          <a href={hrefOf('entry', { seq })}>Entry {seq}</a>, {kind}, <time dateTime={at}>{at}</time>
          {session && (
            <>
              , session <a href={hrefOf('session', { id: session, entry: seq })}>{session.slice(0, 8)}</a>
            </>
          )}
        </p>
      </header>
      <ErrorBoundary key={seq} what="This entry">
        <MeaningList entry={entry} />
        <Body entry={entry} />
      </ErrorBoundary>
    </article>
  );
}

function Body({ entry }: { readonly entry: JournalEntry }) {
  switch (entry.kind) {
    case 'request':
      return <RequestDetail entry={entry} />;
    case 'delivery':
      return <DeliveryDetail entry={entry} />;
    case 'event':
      return <TextBlock title="Payload" text={JSON.stringify(entry.payload, null, 2)} />;
    default:
      return <TextBlock title="What the journal holds" text={JSON.stringify(entry, null, 2)} />;
  }
}
