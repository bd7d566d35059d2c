import type { JournalEntry } from '../../../journal/entry.js';
import { describeEntry } from '../model/describe-entry.js';
import { hrefOf } from '../state/router.js';
import { ErrorBoundary } from './error-boundary.js';
import { RequestDetail } from './request-detail.js';
import { TextBlock } from './text-block.js';

/** Everything about one entry. */
export function EntryDetail({ entry }: { readonly entry: JournalEntry }) {
  const { title, detail, tone } = describeEntry(entry);
  const session = 'session' in entry ? entry.session : undefined;
  const { seq, at, kind, ...rest } = entry;
  return (
    <article class="entry-detail" aria-labelledby={`entry-${seq}`}>
      <h2 id={`entry-${seq}`} class={tone}>
        {title}
      </h2>
      {detail && <p class="lead">{detail}</p>}
      <p class="quiet">
        <a href={hrefOf('entry', { seq })}>Entry {seq}</a>, <time dateTime={at}>{at}</time>, {kind}
        {session && (
          <>
            , session <a href={hrefOf('session', { id: session })}>{session.slice(0, 8)}</a>
          </>
        )}
      </p>
      <ErrorBoundary key={seq} what="This entry">
        {entry.kind === 'request' ? (
          <RequestDetail entry={entry} />
        ) : (
          <TextBlock title="What the journal holds" text={JSON.stringify(rest, null, 2)} />
        )}
      </ErrorBoundary>
    </article>
  );
}
