import type { Meaning } from '../model/entry-meaning.js';

/** What an entry means, each with its grade and its source. */
export const MeaningList = ({ meanings }: { readonly meanings: readonly Meaning[] }) => (
  <dl class="meanings">
    {meanings.map(({ name, meaning, grade, source }) => (
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
