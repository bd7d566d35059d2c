import type { JournalEntry } from '../../../journal/entry.js';
import { meaningsOf } from '../model/entry-meaning.js';

/** What an entry means, each with its grade and its source. */
export const MeaningList = ({ entry }: { readonly entry: JournalEntry }) => (
  <dl class="meanings">
    {meaningsOf(entry).map(({ name, meaning, grade, source }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          {meaning}
          <span class="source">
            <span class={`grade ${grade}`}>{grade}</span> {source}
          </span>
        </dd>
      </div>
    ))}
  </dl>
);
